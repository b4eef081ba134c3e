package org.daylight.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way in which reports say a figure in words, and the cells whose sum it is. A clause is understood only if it begins
 * with the phrase, or with words that mean the whole of the reporting organ before it; a clause about one of several
 * organs or applicants is not.
 *
 * @param pattern over a clause, with the figure as its only group
 * @param spots whose sum the figure is
 */
record Phrase(Pattern pattern, List<Spot> spots) {

    private static final String SUBJECT =
            "^(?:20[0-9]{2}年度?|本年度?|全年|年内|当年|(?:全|我|本)(?:省|市|州|盟|县|区|旗|局|委|办|镇|乡|街道|系统|机关|单位|部门)"
                    + "|全[市县区省州]各级行政机关|其中|共计?|累计|合计|总共|一共)*";
    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})";
    private static final String CASES = "(?:件|份|宗|起)";
    private static final String GAP = "[^0-9]{0,24}?";
    private static final String RECEIVED = "(?:新收到?|收到|受理|接收)";

    /** What makes a figure one of a part only, or of something else. */
    private static final Pattern PART =
            Pattern.compile("自然人|法人|企业|科研|公益|法律服务|网络|信函|邮件|当面|现场|邮寄|复议|诉讼|结转|投诉|信访|撤[回销]|热线");

    private static final List<Phrase> ALL = Stream.of(
                    phrase(RECEIVED + GAP + "申请[^0-9]{0,8}?" + NUMBER + CASES, Spot.table3("new", Layout.TOTAL)),
                    phrase(RECEIVED + "[^0-9]{0,6}?" + NUMBER + CASES + ".{0,12}申请", Spot.table3("new", Layout.TOTAL)),
                    phrase("新收" + NUMBER + CASES, Spot.table3("new", Layout.TOTAL)),
                    phrase("(?:上一?年度?结转|结转上一?年度?)" + GAP + NUMBER + CASES, Spot.table3("carried_over", Layout.TOTAL)),
                    phrase("结转[至到]?下一?年度?" + GAP + NUMBER + CASES, Spot.table3("carry_forward", Layout.TOTAL)),
                    phrase(NUMBER + CASES + ".{0,4}结转[至到]?下一?年", Spot.table3("carry_forward", Layout.TOTAL)),
                    phrase("办结" + GAP + NUMBER + CASES, Spot.table3(Layout.TOTAL, Layout.TOTAL)),
                    phrase("予以公开的?" + NUMBER + CASES, Spot.table3("open", Layout.TOTAL)),
                    phrase("部分公开的?" + NUMBER + CASES, Spot.table3("partial", Layout.TOTAL)),
                    phrase("不予公开的?" + NUMBER + CASES, rows("deny_")),
                    phrase("无法提供的?" + NUMBER + CASES, rows("unable_")),
                    phrase("不予处理的?" + NUMBER + CASES, rows("refuse_")),
                    phrase("其他处理的?" + NUMBER + CASES, rows("other_")),
                    phrase(
                            "(?:因政府信息公开(?:工作)?|政府信息公开类?|发生|新收|收到|受理|产生|被(?:申请|提起)|引发的?)*"
                                    + "行政复议(?:案件)?(?:共计?)?"
                                    + NUMBER
                                    + CASES,
                            Spot.table4("review", Layout.TOTAL)),
                    phrase("行政复议结果纠正的?" + NUMBER + CASES, Spot.table4("review", "correct")),
                    phrase(
                            "(?:因政府信息公开(?:工作)?|政府信息公开类?|发生|新收|收到|受理|产生|被(?:申请|提起)|引发的?)*"
                                    + "行政诉讼(?:案件)?(?:共计?)?"
                                    + NUMBER
                                    + CASES,
                            Spot.table4("litigation_direct", Layout.TOTAL),
                            Spot.table4("litigation_after_review", Layout.TOTAL)))
            .toList();

    private static Phrase phrase(String pattern, Spot... spots) {
        return new Phrase(Pattern.compile(SUBJECT + pattern), List.of(spots));
    }

    private static Spot[] rows(String prefix) {
        return Layout.of(Template.V2021).outcomes().stream()
                .filter(row -> row.startsWith(prefix))
                .map(row -> Spot.table3(row, Layout.TOTAL))
                .toArray(Spot[]::new);
    }

    /**
     * A figure that a clause tells.
     *
     * @param value as it says
     * @param spots whose sum it must be
     * @param words of the clause, up to the figure
     */
    record Told(BigDecimal value, List<Spot> spots, String words) {}

    /** Every figure that clauses tell in a way that is known. */
    static List<Told> read(List<String> clauses) {
        return clauses.stream()
                .flatMap(clause -> ALL.stream()
                        .map(phrase -> phrase.told(clause))
                        .flatMap(Optional::stream)
                        .limit(1))
                .toList();
    }

    private Optional<Told> told(String clause) {
        return Optional.of(pattern.matcher(clause))
                .filter(Matcher::find)
                .filter(requests().or(found -> !PART.matcher(found.group()).find()))
                .map(found -> new Told(
                        new BigDecimal(found.group(1).replace(",", "")),
                        spots,
                        found.group().replaceFirst("^其中", "")));
    }

    /** Phrases of other rows than the received requests say by themselves what they are about. */
    private Predicate<Matcher> requests() {
        return found -> !spots.equals(List.of(Spot.table3("new", Layout.TOTAL)));
    }
}
