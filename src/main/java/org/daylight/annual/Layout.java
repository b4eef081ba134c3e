package org.daylight.annual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form: every table, row and column with its official title, in one place.
 *
 * <p>A line of the tables below reads {@code code: columns: title | another way to write it}. Titles are compared without
 * numbering, blanks and punctuation.
 */
public final class Layout {

    /** What a column counts in. */
    public enum Unit {
        /** Whole and not below 0. */
        COUNT,
        /** Whole, more or fewer than the year before. */
        CHANGE,
        /** Money, not below 0. */
        MONEY
    }

    /**
     * A row.
     *
     * @param table whose row it is
     * @param code as data name it
     * @param columns codes of the columns that the row has
     * @param titles the official one first, then others that are met
     */
    public record Line(FormTable table, String code, List<String> columns, List<String> titles) {

        public String title() {
            return titles.get(0);
        }

        public List<Spot> spots() {
            return columns.stream().map(this::spot).toList();
        }

        Spot spot(String column) {
            return new Spot(table, code, column);
        }
    }

    /**
     * A column.
     *
     * @param table whose column it is
     * @param code as data name it
     * @param unit what it counts in
     * @param titles the official one first, then others that are met
     */
    public record Head(FormTable table, String code, Unit unit, List<String> titles) {

        public String title() {
            return titles.get(0);
        }
    }

    /** Applicants, in the order of table 3; their sum stands in {@code total}. */
    public static final List<String> APPLICANTS =
            List.of("natural", "commercial", "research", "social", "legal", "other");

    /** Results of table 4; their sum stands in {@code total}. */
    public static final List<String> RESULTS = List.of("maintain", "correct", "other", "pending");

    static final String TOTAL = "total";

    private static final String ALL_APPLICANTS = "natural commercial research social legal other total";
    private static final String ALL_RESULTS = "maintain correct other pending total";

    private static final List<String> ROWS_2_OF_2019 = List.of(
            "rules: made published in_all: 规章",
            "normative_docs: made published in_all: 规范性文件 | 行政规范性文件",
            "permit: items_before change processed: 行政许可",
            "other_services: items_before change processed: 其他对外管理服务事项",
            "penalty: items_before change processed: 行政处罚",
            "coercion: items_before change processed: 行政强制",
            "fees: items_before change: 行政事业性收费",
            "procurement: projects amount_wan_yuan: 政府集中采购");
    private static final List<String> HEADS_2_OF_2019 = List.of(
            "made: COUNT: 本年新制作数量",
            "published: COUNT: 本年新公开数量",
            "in_all: COUNT: 对外公开总数量",
            "items_before: COUNT: 上一年项目数量",
            "change: CHANGE: 本年增/减",
            "processed: COUNT: 处理决定数量",
            "projects: COUNT: 采购项目数量",
            "amount_wan_yuan: MONEY: 采购总金额（单位：万元） | 采购总金额（万元）");
    private static final List<String> ROWS_2_OF_2021 = List.of(
            "rules: made repealed valid: 规章",
            "normative_docs: made repealed valid: 行政规范性文件 | 规范性文件",
            "permit: processed: 行政许可",
            "penalty: processed: 行政处罚",
            "coercion: processed: 行政强制",
            "fees: fee_wan_yuan: 行政事业性收费");
    private static final List<String> HEADS_2_OF_2021 = List.of(
            "made: COUNT: 本年制发件数 | 本年制发数量",
            "repealed: COUNT: 本年废止件数 | 本年废止数量",
            "valid: COUNT: 现行有效件数 | 现行有效数量",
            "processed: COUNT: 本年处理决定数量",
            "fee_wan_yuan: MONEY: 本年收费金额（单位：万元） | 本年收费金额（万元）");

    private static final List<String> ROWS_3_BEFORE_OTHER = List.of(
            "new: 一、本年新收政府信息公开申请数量",
            "carried_over: 二、上年结转政府信息公开申请数量",
            "open: （一）予以公开",
            "partial: （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 部分公开",
            "deny_state_secret: 1．属于国家秘密",
            "deny_law: 2．其他法律行政法规禁止公开",
            "deny_safety: 3．危及“三安全一稳定”",
            "deny_third_party: 4．保护第三方合法权益",
            "deny_internal: 5．属于三类内部事务信息",
            "deny_process: 6．属于四类过程性信息",
            "deny_enforcement: 7．属于行政执法案卷",
            "deny_query: 8．属于行政查询事项",
            "unable_not_held: 1．本机关不掌握相关政府信息",
            "unable_need_create: 2．没有现成信息需要另行制作",
            "unable_unclear: 3．补正后申请内容仍不明确",
            "refuse_petition: 1．信访举报投诉类申请",
            "refuse_repeat: 2．重复申请",
            "refuse_publication: 3．要求提供公开出版物",
            "refuse_mass: 4．无正当理由大量反复申请",
            "refuse_confirm: 5．要求行政机关确认或重新出具已获取信息");
    private static final List<String> OTHER_OF_2019 = List.of("other: （六）其他处理");
    private static final List<String> OTHER_OF_2021 = List.of(
            "other_no_supplement: 1．申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "other_no_fee: 2．申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "other_other: 3．其他");
    private static final List<String> ROWS_3_AFTER_OTHER = List.of("total: （七）总计", "carry_forward: 四、结转下年度继续办理");
    private static final List<String> HEADS_3 = List.of(
            "natural: COUNT: 自然人",
            "commercial: COUNT: 商业企业",
            "research: COUNT: 科研机构",
            "social: COUNT: 社会公益组织",
            "legal: COUNT: 法律服务机构",
            "other: COUNT: 其他",
            "total: COUNT: 总计");

    private static final List<String> ROWS_4 =
            List.of("review: 行政复议", "litigation_direct: 未经复议直接起诉", "litigation_after_review: 复议后起诉");
    private static final List<String> HEADS_4 = List.of(
            "maintain: COUNT: 结果维持",
            "correct: COUNT: 结果纠正",
            "other: COUNT: 其他结果",
            "pending: COUNT: 尚未审结",
            "total: COUNT: 总计");

    private static final Map<Template, Layout> LAYOUTS =
            Arrays.stream(Template.values()).collect(Collectors.toMap(Function.identity(), Layout::new));

    private final List<Line> lines = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();

    private Layout(Template template) {
        boolean old = template == Template.V2019;
        addLines(FormTable.TABLE_2, "", old ? ROWS_2_OF_2019 : ROWS_2_OF_2021);
        addLines(FormTable.TABLE_3, ALL_APPLICANTS, ROWS_3_BEFORE_OTHER);
        addLines(FormTable.TABLE_3, ALL_APPLICANTS, old ? OTHER_OF_2019 : OTHER_OF_2021);
        addLines(FormTable.TABLE_3, ALL_APPLICANTS, ROWS_3_AFTER_OTHER);
        addLines(FormTable.TABLE_4, ALL_RESULTS, ROWS_4);
        addHeads(FormTable.TABLE_2, old ? HEADS_2_OF_2019 : HEADS_2_OF_2021);
        addHeads(FormTable.TABLE_3, HEADS_3);
        addHeads(FormTable.TABLE_4, HEADS_4);
    }

    /** The form of a template. */
    public static Layout of(Template template) {
        return LAYOUTS.get(template);
    }

    private void addLines(FormTable table, String columns, List<String> rows) {
        for (String row : rows) {
            String[] parts = row.split(": ", columns.isEmpty() ? 3 : 2);
            String own = columns.isEmpty() ? parts[1] : columns;
            lines.add(new Line(table, parts[0], List.of(own.split(" ")), titles(parts[parts.length - 1])));
        }
    }

    private void addHeads(FormTable table, List<String> columns) {
        for (String column : columns) {
            String[] parts = column.split(": ", 3);
            heads.add(new Head(table, parts[0], Unit.valueOf(parts[1]), titles(parts[2])));
        }
    }

    private static List<String> titles(String text) {
        return List.of(text.split(" \\| "));
    }

    /** The rows of a table, from top to bottom. */
    public List<Line> lines(FormTable table) {
        return lines.stream().filter(line -> line.table() == table).toList();
    }

    /** The columns of a table, from left to right. */
    public List<Head> heads(FormTable table) {
        return heads.stream().filter(head -> head.table() == table).toList();
    }

    /** The cells of a table, row by row. */
    public List<Spot> spots(FormTable table) {
        return lines(table).stream().flatMap(line -> line.spots().stream()).toList();
    }

    /** Every cell of the form. */
    public Stream<Spot> spots() {
        return lines.stream().flatMap(line -> line.spots().stream());
    }

    /** The row of that code. */
    public Optional<Line> line(FormTable table, String code) {
        return lines(table).stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The column of that code. */
    public Optional<Head> head(FormTable table, String code) {
        return heads(table).stream().filter(head -> head.code().equals(code)).findFirst();
    }

    public boolean has(Spot spot) {
        return line(spot.table(), spot.row())
                .filter(line -> line.columns().contains(spot.column()))
                .isPresent();
    }

    Unit unit(Spot spot) {
        return head(spot.table(), spot.column()).orElseThrow().unit();
    }

    /** The rows of table 3 that are ways in which a request ended. */
    public List<String> outcomes() {
        return lines(FormTable.TABLE_3).stream()
                .map(Line::code)
                .filter(code ->
                        !List.of("new", "carried_over", TOTAL, "carry_forward").contains(code))
                .toList();
    }
}
