package org.daylight.render.pdf;

import static org.daylight.render.pdf.Papers.column;
import static org.daylight.render.pdf.Papers.date;
import static org.daylight.render.pdf.Papers.marks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.daylight.report.Cell;
import org.daylight.report.Chart;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;

/** A department's card made by hand. */
final class Cards {

    private record Line(String code, String chinese, String english, int weight, int rate, int marks, String law) {}

    private static final List<Line> LINES = List.of(
            new Line("A1", "依申请公开按期答复率", "Requests answered in time", 1200, 9412, 941, "《政府信息公开条例》第三十三条"),
            new Line("A2", "补正告知按期率", "Supplement asked in time", 600, 10000, 600, "《政府信息公开条例》第三十条"),
            new Line("A3", "延期审批规范率", "Extensions approved", 600, 8750, 525, "《政府信息公开条例》第三十三条"),
            new Line("A4", "征求第三方意见规范率", "Third parties consulted", 500, 10000, 500, "《政府信息公开条例》第三十二条"),
            new Line("A5", "答复未被纠正率", "Answers not corrected", 800, 9833, 787, "《政府信息公开条例》第五十一条"),
            new Line("B1", "工单按时签收率", "Orders taken up in time", 600, 9921, 595, "国办发〔2020〕53号"),
            new Line("B2", "工单按时办结率", "Orders closed in time", 1200, 9107, 885, "国办发〔2020〕53号"),
            new Line("B3", "首次联系及时率", "First contact in time", 600, 9530, 572, "国办发〔2020〕53号"),
            new Line("B4", "退回重办率", "Orders done again", 500, 412, 410, "国办发〔2020〕53号"),
            new Line("C1", "诉求解决率", "Requests solved", 1400, 8264, 1041, "国办发〔2020〕53号"),
            new Line("C2", "群众满意率", "People satisfied", 1200, 8871, 972, "国办发〔2020〕53号"),
            new Line("C3", "“好差评”主动评价满意率", "Reviews satisfied", 500, 9688, 484, "国办发〔2019〕51号"),
            new Line("C4", "差评整改率", "Bad reviews put right", 300, -1, -1, "国办发〔2019〕51号"));

    private Cards() {}

    static Report of(String department, Locale language) {
        boolean chinese = language.equals(Papers.CHINESE);
        return new Report(
                "scorecard",
                language,
                department + (chinese ? "考核成绩单" : ": scorecard"),
                facts(department, chinese),
                List.of(lost(chinese), gains(chinese), indicators(chinese), cases(chinese), refused(chinese)),
                List.of(trend(chinese)),
                Map.of(
                        "standing",
                        List.of(
                                chinese
                                        ? "按现有件数，本单位的名次在第9至第17名之内均有可能（95%）。"
                                        : "By its numbers of cases, any rank of the interval 9 to 17 is possible for this department (95%)."),
                        "method",
                        List.of(
                                chinese
                                        ? "比率栏为指标规则所用的百分比；依据栏为该指标的法律和文件依据。"
                                        : "Rates are those that the rule of the indicator uses; the last column names the law.")));
    }

    /** A card with more than any of the sample: every line of it that may be long is, and every list is full. */
    static Report crowded(Locale language) {
        boolean chinese = language.equals(Papers.CHINESE);
        Report plain = of("云江市住房和城乡建设局", language);
        List<Table> tables = plain.tables().stream().map(Cards::fill).toList();
        String proposal = chinese
                ? "市住房和城乡建设局：建议由政务公开工作主管部门予以督促整改。事由：逾期答复8件（编号 YJ-2026-08107、YJ-2026-08114、"
                        + "YJ-2026-08121、YJ-2026-08128 等）。依据：《中华人民共和国政府信息公开条例》第三十三条、第四十七条。"
                : "市住房和城乡建设局: urging to put it right, by the Supervising department, is proposed. Reason: overdue replies: 8 "
                        + "(numbers YJ-2026-08107, YJ-2026-08114, YJ-2026-08121, YJ-2026-08128 and others). Legal basis: "
                        + "《中华人民共和国政府信息公开条例》第三十三条、第四十七条.";
        var notes = new LinkedHashMap<>(plain.notes());
        notes.put("proposals", List.of(proposal, proposal));
        notes.put("standing", Collections.nCopies(3, proposal));
        notes.put("leftOut", List.of(proposal, proposal));
        return new Report(plain.template(), language, plain.title(), plain.facts(), tables, plain.charts(), notes);
    }

    /** 34 indicators with marks, and without their law as on every card; 12 rows of every other list. */
    private static Table fill(Table table) {
        boolean indicators = table.id().equals("indicators");
        int last = table.columns().size() - (indicators ? 1 : 0);
        int different = table.rows().size() - (indicators ? 1 : 0);
        List<List<Cell>> rows = IntStream.range(0, indicators ? 34 : 12)
                .mapToObj(i -> table.rows().get(i % different).subList(0, last))
                .toList();
        return new Table(table.id(), table.title(), table.columns().subList(0, last), rows);
    }

    private static Map<String, String> facts(String department, boolean chinese) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("department", department);
        facts.put("city", chinese ? "云江市人民政府办公室" : "General Office of Yunjiang");
        facts.put("period", chinese ? "2026年9月" : "September 2026");
        facts.put("edition", chinese ? "2026-09 第1版" : "2026-09 edition 1");
        facts.put("asOf", chinese ? "2026-10-01 00:00（Asia/Shanghai）" : "2026-10-01 00:00 (Asia/Shanghai)");
        facts.put("asOfInstant", "2026-09-30T16:00:00Z");
        facts.put("grade", chinese ? "良好" : "Good");
        facts.put("rank", chinese ? "第13名/共26家" : "13 of 26");
        facts.put("interval", chinese ? "第9至第17名" : "9 to 17");
        facts.put("group", chinese ? "市政府组成部门" : "Departments");
        facts.put("previousRank", chinese ? "第15名" : "15");
        facts.put("change", "+0.93");
        facts.put("total", "86.63");
        facts.put("compliance", "88.27");
        facts.put("satisfaction", "84.12");
        facts.put("worst", "84.90");
        facts.put("share", "97.00%");
        facts.put("status", chinese ? "已评分" : "scored");
        return facts;
    }

    private static Table indicators(boolean chinese) {
        List<Column> columns = List.of(
                column("code", chinese ? "编号" : "Code", Format.TEXT, 6),
                column("title", chinese ? "指标" : "Indicator", Format.TEXT, 26),
                column("weight", chinese ? "权重" : "Weight", Format.TEXT, 8),
                column("figure", chinese ? "分子/分母" : "Figure", Format.TEXT, 12),
                column("rate", chinese ? "比率" : "Rate", Format.PERCENT, 10),
                column("rateInterval", chinese ? "比率区间" : "Rate interval", Format.TEXT, 17),
                column("marks", chinese ? "得分" : "Marks", Format.MARKS, 10),
                column("worst", chinese ? "最不利" : "Worst", Format.MARKS, 8),
                column("law", chinese ? "依据" : "Law", Format.TEXT, 28));
        return new Table("indicators", chinese ? "各项指标得分" : "Marks by indicator", columns, rows(chinese));
    }

    private static List<List<Cell>> rows(boolean chinese) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : LINES) {
            Cell none = Cell.missing(chinese ? "本期无此类办件" : "no such case");
            boolean applies = line.rate >= 0;
            rows.add(List.of(
                    Cell.words(line.code),
                    Cell.words(chinese ? line.chinese : line.english),
                    Cell.amount(marks(line.weight)),
                    applies ? Cell.words(line.rate * 340 / 10000 + "/340") : none,
                    applies ? Cell.amount(marks(line.rate)) : none,
                    applies ? Cell.words("88.12–97.30%") : none,
                    applies ? Cell.amount(marks(line.marks)) : none,
                    applies ? Cell.amount(marks(line.marks - 12)) : none,
                    Cell.words(line.law)));
        }
        return rows;
    }

    private static Table lost(boolean chinese) {
        List<Column> columns = List.of(
                column("title", chinese ? "指标" : "Indicator", Format.TEXT, 30),
                column("lost", chinese ? "失分" : "Marks lost", Format.MARKS, 10),
                column("because", chinese ? "失分事项" : "Because", Format.TEXT, 50));
        return new Table(
                "lost",
                chinese ? "主要失分项" : "What cost the most marks",
                columns,
                List.of(
                        List.of(
                                Cell.words(chinese ? "C1 诉求解决率" : "C1 Requests solved"),
                                Cell.amount(marks(359)),
                                Cell.words(chinese ? "340件中59件未解决" : "59 of 340 not solved")),
                        List.of(
                                Cell.words(chinese ? "B2 工单按时办结率" : "B2 Orders closed in time"),
                                Cell.amount(marks(315)),
                                Cell.words(chinese ? "340件中31件超期" : "31 of 340 late")),
                        List.of(
                                Cell.words(chinese ? "A1 依申请公开按期答复率" : "A1 Requests answered in time"),
                                Cell.amount(marks(259)),
                                Cell.words(chinese ? "34件中2件超期答复" : "2 of 34 answered late"))));
    }

    private static Table gains(boolean chinese) {
        List<Column> columns = List.of(
                column("code", chinese ? "编号" : "Code", Format.TEXT, 6),
                column("title", chinese ? "指标" : "Indicator", Format.TEXT, 26),
                column("turn", chinese ? "假如有1件" : "If one case had been", Format.TEXT, 34),
                column("totalThen", chinese ? "综合分变为" : "Total then", Format.MARKS, 10),
                column("gained", chinese ? "综合分增加" : "Gained", Format.CHANGE, 10),
                column("rankThen", chinese ? "名次变为" : "Rank then", Format.RANK, 10));
        return new Table(
                "gains",
                chinese ? "多一件办好，结果会怎样" : "What one more good case would have changed",
                columns,
                List.of(List.of(
                        Cell.words("A1"),
                        Cell.words(chinese ? "依申请公开按期答复率" : "Requests answered in time"),
                        Cell.words(chinese ? "由“逾期答复”变为“按期答复”" : "“in time” instead of “late”"),
                        Cell.amount(marks(8698)),
                        Cell.amount(marks(35)),
                        Cell.count(12))));
    }

    private static Table cases(boolean chinese) {
        List<Column> columns = List.of(
                column("number", chinese ? "编号" : "Number", Format.TEXT, 18),
                column("indicator", chinese ? "指标" : "Indicator", Format.TEXT, 9),
                column("category", chinese ? "情形" : "Category", Format.TEXT, 22),
                column("receipt", chinese ? "收到" : "Received", Format.DATE, 12),
                column("due", chinese ? "到期" : "Due", Format.DATE, 12),
                column("ended", chinese ? "办结" : "Ended", Format.DATE, 12));
        Cell open = Cell.missing(chinese ? "未办结" : "open");
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            rows.add(List.of(
                    Cell.words("YJ-2026-08" + (100 + i * 7)),
                    Cell.words(i % 3 == 0 ? "A1" : "B2"),
                    Cell.words(chinese ? i % 4 == 0 ? "逾期未办结" : "超期办结" : i % 4 == 0 ? "overdue" : "closed late"),
                    date("2026-08-0" + i),
                    date("2026-09-0" + i),
                    i % 4 == 0 ? open : date("2026-09-1" + i)));
        }
        return new Table("cases", chinese ? "需核查的办件" : "Cases to check", columns, rows);
    }

    private static Table refused(boolean chinese) {
        return new Table(
                "refused",
                chinese ? "退回数据" : "Refused rows",
                List.of(
                        column("file", chinese ? "文件" : "File", Format.TEXT, 36),
                        column("line", chinese ? "行号" : "Line", Format.COUNT, 10),
                        column("refusedColumn", chinese ? "列" : "Column", Format.TEXT, 16),
                        column("reason", chinese ? "原因" : "Reason", Format.TEXT, 24),
                        column("found", chinese ? "实际内容" : "Found", Format.TEXT, 24),
                        column("expected", chinese ? "应为" : "Expected", Format.TEXT, 30)),
                List.of(List.of(
                        Cell.words("responses.csv"),
                        Cell.count(41),
                        Cell.words("at"),
                        Cell.words(chinese ? "不是日期" : "not a date"),
                        Cell.words("31/02/2026"),
                        Cell.words("yyyy-MM-dd"))));
    }

    private static Chart trend(boolean chinese) {
        return new Chart(
                "trend",
                Chart.Type.LINES,
                chinese ? "近十三个月得分" : "Scores of thirteen months",
                chinese ? "总分、合规得分和满意度得分近十三个月走势。" : "Total, compliance and satisfaction over thirteen months.",
                chinese ? "得分（分）" : "marks",
                Papers.months(),
                List.of(
                        Charts.series(chinese ? "总分" : "Total", line(7900, 60)),
                        Charts.series(chinese ? "合规得分" : "Compliance", line(8400, 40)),
                        Charts.series(chinese ? "满意度得分" : "Satisfaction", line(7200, 95))));
    }

    private static List<BigDecimal> line(int from, int step) {
        List<BigDecimal> values = new ArrayList<>(IntStream.range(0, 13)
                .mapToObj(i -> marks(from + i * step + i * 83 % 170))
                .toList());
        values.set(4, null);
        return values;
    }
}
