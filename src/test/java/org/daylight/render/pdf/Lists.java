package org.daylight.render.pdf;

import static org.daylight.render.pdf.Papers.column;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daylight.report.Cell;
import org.daylight.report.Table;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;

/** The smaller tables and the notes of the inspection report made by hand. */
final class Lists {

    private Lists() {}

    static List<Table> others(boolean chinese) {
        return List.of(
                notRanked(chinese), submissions(chinese), refused(chinese), balance(chinese), undetermined(chinese));
    }

    private static Table notRanked(boolean chinese) {
        return new Table(
                "not-ranked",
                chinese ? "未参与排名的部门" : "Departments not ranked",
                List.of(
                        column("department", chinese ? "部门" : "Department", Format.TEXT, 28),
                        column("reason", chinese ? "原因" : "Reason", Format.TEXT, 50)),
                List.of(
                        words("市档案馆", chinese ? "办件过少（5件，办法要求至少10件）" : "too few cases (5; the policy asks for 10)"),
                        words("市地方志编纂中心", chinese ? "未报送数据" : "sent no data"),
                        words("市红十字会", chinese ? "数据存疑，待核实" : "held: its data need a person first")));
    }

    static List<Cell> words(String... texts) {
        return Arrays.stream(texts).map(Cell::words).toList();
    }

    private static Table submissions(boolean chinese) {
        List<Column> columns = List.of(
                column("department", chinese ? "报送单位" : "Sender", Format.TEXT, 30),
                column("files", chinese ? "文件数" : "Files", Format.COUNT, 10),
                column("accepted", chinese ? "接收行数" : "Rows accepted", Format.COUNT, 12),
                column("refused", chinese ? "退回行数" : "Rows refused", Format.COUNT, 12),
                column("state", chinese ? "状态" : "State", Format.TEXT, 16));
        return new Table(
                "submissions",
                chinese ? "数据报送情况" : "Files received",
                columns,
                Papers.DEPARTMENTS.stream()
                        .limit(14)
                        .map(name -> List.of(
                                Cell.words(name),
                                Cell.count(3),
                                Cell.count(1200L + name.length() * 7),
                                Cell.count(name.length() % 4),
                                Cell.words(
                                        name.length() % 4 == 0
                                                ? chinese ? "正常" : "in order"
                                                : chinese ? "有行退回" : "rows refused")))
                        .toList());
    }

    private static Table refused(boolean chinese) {
        return new Table(
                "refused",
                chinese ? "退回数据" : "Refused rows",
                List.of(
                        column("reason", chinese ? "原因" : "Reason", Format.TEXT, 50),
                        column("count", chinese ? "行数" : "Rows", Format.COUNT, 10)),
                List.of(
                        List.of(Cell.words(chinese ? "日期无法识别" : "not a date"), Cell.count(17)),
                        List.of(Cell.words(chinese ? "答复早于申请" : "reply before its request"), Cell.count(6))));
    }

    private static Table balance(boolean chinese) {
        List<Column> columns = List.of(
                column("feed", chinese ? "类别" : "Feed", Format.TEXT, 24),
                column("opening", chinese ? "期初在办" : "Opening", Format.COUNT, 12),
                column("received", chinese ? "本期收到" : "Received", Format.COUNT, 12),
                column("ended", chinese ? "本期办结" : "Ended", Format.COUNT, 12),
                column("closing", chinese ? "期末在办" : "Closing", Format.COUNT, 12));
        return new Table(
                "balance",
                chinese ? "办件收支平衡" : "Balance of cases",
                columns,
                List.of(
                        List.of(
                                Cell.words(chinese ? "依申请公开" : "Requests"),
                                Cell.count(412),
                                Cell.count(1836),
                                Cell.count(1790),
                                Cell.count(458)),
                        List.of(
                                Cell.words(chinese ? "热线工单" : "Work orders"),
                                Cell.count(3051),
                                Cell.count(28764),
                                Cell.count(28920),
                                Cell.count(2895))));
    }

    private static Table undetermined(boolean chinese) {
        return new Table(
                "undetermined",
                chinese ? "无法判定的办件" : "Cases that cannot be judged",
                List.of(
                        column("department", chinese ? "部门" : "Department", Format.TEXT, 28),
                        column("count", chinese ? "件数" : "Cases", Format.COUNT, 8),
                        column("why", chinese ? "主要原因" : "Main reason", Format.TEXT, 40)),
                List.of(List.of(
                        Cell.words("市商务局"),
                        Cell.count(6),
                        Cell.words(
                                chinese
                                        ? "答复日期早于申请日期，需核查是否倒填"
                                        : "reply dated before its request: check for back-dating"))));
    }

    static Map<String, List<String>> notes(boolean chinese) {
        if (!chinese) {
            return Map.of(
                    "findings",
                    List.of(
                            "48 departments were assessed, 45 of them ranked; the median total is 82.31, up 0.47 on August.",
                            "Twelve requests in 市信访局 were answered on the last day of the limit, each for six months running.",
                            "6 replies of 市商务局 are dated before their requests; they are listed in part 9 and need checking."),
                    "method",
                    List.of(
                            "Rates are worked out on cases that fell due in the period. Nothing is rounded before the marks."));
        }
        return Map.of(
                "findings",
                List.of(
                        "本期纳入考核部门48个，参与排名45个；总分中位数82.31分，较上月提高0.47分。",
                        "市政府组成部门组中，市发展和改革委员会总分97.46分，居首位；市统计局总分57.01分，居末位，较上月下降1.24分。",
                        "本月应答复的依申请公开办件1836件，按期答复1764件，按期率96.08%；超期72件，其中市城市管理综合行政执法局31件。",
                        "市商务局有6件答复日期早于申请日期，已列入第九部分，建议核查是否存在倒填日期。",
                        "市地方志编纂中心未报送数据，市红十字会数据存疑待核实，均未参与排名。"),
                "provisional",
                List.of("2027年节假日安排尚未公布，到期日在2027年的办件按周一至周五推算，相应结果为暂定。"),
                "method",
                List.of(
                        "本期考核依据《云江市政务公开与政务服务考核办法》（2026.1），指标权重合计100分，合规得分与满意度得分分别计算。",
                        "依申请公开办理期限依据《中华人民共和国政府信息公开条例》第三十三条，自收到申请之日起20个工作日；征求第三方意见和申请人补正所需时间不计算在内。",
                        "比率以当期到期办件为分母；无法判定的办件不计入比率，另行列示。所有计算在得分之前不作舍入，得分四舍五入保留两位小数。",
                        "同组总分相同的部门名次并列，其后名次顺延。"));
    }
}
