package org.daylight.render.pdf;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.daylight.report.Cell;
import org.daylight.report.Chart;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.daylight.report.Texts;
import org.yaml.snakeyaml.Yaml;

/** Reports made by hand, about the fictional city of 云江, as large as a real month. */
final class Papers {

    static final Path TEMPLATES = Path.of("report-templates/pdf");
    static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    static final Locale ENGLISH = Locale.ENGLISH;

    static final List<String> DEPARTMENTS = List.of(
            "市发展和改革委员会",
            "市教育局",
            "市科学技术局",
            "市工业和信息化局",
            "市民族宗教事务局",
            "市公安局",
            "市民政局",
            "市司法局",
            "市财政局",
            "市人力资源和社会保障局",
            "市自然资源和规划局",
            "市生态环境局",
            "市住房和城乡建设局",
            "市城市管理综合行政执法局",
            "市交通运输局",
            "市水务局",
            "市农业农村局",
            "市商务局",
            "市文化广电旅游体育局",
            "市卫生健康委员会",
            "市退役军人事务局",
            "市应急管理局",
            "市审计局",
            "市人民政府国有资产监督管理委员会",
            "市市场监督管理局",
            "市统计局",
            "市医疗保障局",
            "市信访局",
            "市政务服务和大数据管理局",
            "市林业和草原局",
            "市乡村振兴局",
            "市地方金融监督管理局",
            "市人民防空办公室",
            "市机关事务服务中心",
            "市住房公积金管理中心",
            "市供销合作社联合社",
            "市邮政管理局",
            "市气象局",
            "市税务局",
            "市烟草专卖局",
            "市消防救援支队",
            "市供电公司",
            "市自来水有限责任公司",
            "市燃气有限责任公司",
            "市公共交通集团有限公司",
            "市轨道交通集团有限公司",
            "市城市建设投资集团有限公司",
            "市环境卫生服务中心");

    private static final List<String> MONTHS = IntStream.range(0, 13)
            .mapToObj(i -> YearMonth.of(2025, 9).plusMonths(i).toString())
            .toList();

    private Papers() {}

    /** The fixed words of the papers, flattened from their file. */
    static Texts texts(Locale language) {
        Map<String, String> flat = new TreeMap<>();
        read(language, "report.yaml", flat);
        read(language, "proposal.yaml", flat);
        read(language, "pdf.yaml", flat);
        return new Texts(language, flat);
    }

    static void read(Locale language, String name, Map<String, String> into) {
        Path file = Path.of("report-templates/messages", language.toLanguageTag(), name);
        try (Reader reader = Files.newBufferedReader(file)) {
            flatten("", new Yaml().load(reader), into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String prefix, Object node, Map<String, String> into) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(prefix.isEmpty() ? key.toString() : prefix + "." + key, value, into));
        } else {
            into.put(prefix, (String) node);
        }
    }

    static Report inspection(Locale language) {
        boolean chinese = language.equals(CHINESE);
        List<Table> tables = new ArrayList<>();
        List<Chart> charts = new ArrayList<>();
        int[] bounds = {0, 26, 36, 41, 48};
        for (int group = 0; group < 4; group++) {
            List<String> names = DEPARTMENTS.subList(bounds[group], bounds[group + 1]);
            tables.add(ranking("G" + (group + 1), groupTitle(group, chinese), names, chinese));
            charts.add(Charts.scores("G" + (group + 1), groupTitle(group, chinese), names, chinese));
        }
        tables.addAll(Lists.others(chinese));
        charts.add(Charts.medians(chinese));
        charts.add(Charts.days(chinese));
        return new Report(
                "inspection-report",
                language,
                chinese ? "政务公开与政务服务月度考核通报" : "Monthly assessment of open government and public service",
                facts(chinese),
                tables,
                charts,
                Lists.notes(chinese));
    }

    static String groupTitle(int group, boolean chinese) {
        List<String> titles = chinese
                ? List.of("市政府组成部门", "市直机关事业单位", "中央和省驻市单位", "公用企事业单位")
                : List.of("Departments", "Agencies", "Branch offices", "Utilities");
        return titles.get(group);
    }

    private static Map<String, String> facts(boolean chinese) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("city", chinese ? "云江市人民政府办公室" : "General Office of Yunjiang");
        facts.put("period", chinese ? "2026年9月" : "September 2026");
        facts.put("edition", chinese ? "2026-09 第1版" : "2026-09 edition 1");
        facts.put("asOf", chinese ? "2026-10-01 00:00（Asia/Shanghai）" : "2026-10-01 00:00 (Asia/Shanghai)");
        facts.put("asOfInstant", "2026-09-30T16:00:00Z");
        facts.put("policy", chinese ? "云江市政务公开与政务服务考核办法" : "Assessment scheme of Yunjiang");
        facts.put("policyVersion", "2026.1");
        facts.put("departments", "48");
        facts.put("ranked", "45");
        facts.put("notRanked", "3");
        facts.put("span", chinese ? "2026-09-01 至 2026-09-30" : "2026-09-01 to 2026-09-30");
        return facts;
    }

    static Column column(String id, String head, Format format, int width) {
        return new Column(id, head, format, width);
    }

    private static Table ranking(String group, String title, List<String> names, boolean chinese) {
        List<Column> columns = List.of(
                column("rank", chinese ? "名次" : "Rank", Format.RANK, 6),
                column("department", chinese ? "部门" : "Department", Format.TEXT, 30),
                column("total", chinese ? "总分" : "Total", Format.MARKS, 9),
                column("compliance", chinese ? "合规得分" : "Compliance", Format.MARKS, 11),
                column("satisfaction", chinese ? "满意度得分" : "Satisfaction", Format.MARKS, 11),
                column("worst", chinese ? "最不利得分" : "Worst case", Format.MARKS, 10),
                column("change", chinese ? "较上期" : "Change", Format.CHANGE, 11),
                column("previousRank", chinese ? "上期名次" : "Rank before", Format.RANK, 9),
                column("grade", chinese ? "等次" : "Grade", Format.TEXT, 9),
                column("share", chinese ? "适用权重" : "Applied", Format.PERCENT, 10));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(place(i, names, chinese));
        }
        return new Table("ranking-" + group, title, columns, rows);
    }

    private static List<Cell> place(int i, List<String> names, boolean chinese) {
        BigDecimal total = total(i, names.size());
        boolean newcomer = i == 4;
        return List.of(
                Cell.count(i == 2 ? 2 : i + 1),
                Cell.words(names.get(i)),
                Cell.amount(total),
                Cell.amount(compliance(i, names.size())),
                i == 5 ? Cell.missing(chinese ? "不适用" : "n/a") : Cell.amount(satisfaction(i, names.size())),
                Cell.amount(total.subtract(marks(i % 4 * 35))),
                newcomer ? Cell.missing(chinese ? "上期未排名" : "not ranked") : Cell.amount(marks((i * 37 % 11 - 5) * 31)),
                newcomer ? Cell.missing(chinese ? "上期未排名" : "not ranked") : Cell.count((i * 7 + 3) % names.size() + 1),
                Cell.words(grade(total, chinese)),
                Cell.amount(marks(10000 - i % 3 * 1150)));
    }

    static String grade(BigDecimal total, boolean chinese) {
        int score = total.intValue();
        if (chinese) {
            return score >= 90 ? "优秀" : score >= 80 ? "良好" : score >= 60 ? "合格" : "不合格";
        }
        return score >= 90 ? "Excellent" : score >= 80 ? "Good" : score >= 60 ? "Pass" : "Fail";
    }

    static BigDecimal marks(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** The third shares the second rank. */
    private static BigDecimal total(int i, int size) {
        int place = i == 2 ? 1 : i;
        return marks(9746 - place * 4200 / size - place % 3 * 7);
    }

    static BigDecimal compliance(int i, int size) {
        return marks(9900 - i * 4600 / size);
    }

    static BigDecimal satisfaction(int i, int size) {
        return marks(9500 - i * 2900 / size - i * 53 % 400);
    }

    static Report scorecard(Locale language) {
        return Cards.of("市住房和城乡建设局", language);
    }

    static List<String> months() {
        return MONTHS;
    }

    static Cell date(String iso) {
        return Cell.day(LocalDate.parse(iso));
    }
}
