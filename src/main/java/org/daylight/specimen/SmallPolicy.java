package org.daylight.specimen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daylight.casework.CaseRules;
import org.daylight.casework.CheckRules;
import org.daylight.casework.DisclosureRules;
import org.daylight.casework.Measure;
import org.daylight.casework.OrderRules;
import org.daylight.score.AdjustmentRules;
import org.daylight.score.Basis;
import org.daylight.score.Dimension;
import org.daylight.score.Lookback;
import org.daylight.score.Policy;
import org.daylight.score.Policy.Indicator;
import org.daylight.score.Primitive;
import org.daylight.score.Special;

/** A policy of four indicators, one for each primitive. */
final class SmallPolicy {

    private SmallPolicy() {}

    static Policy policy() {
        return new Policy(
                "small",
                title("小考核办法", "Small policy"),
                "2026.1",
                LocalDate.of(2026, 1, 1),
                new CaseRules(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        1,
                        OrderRules.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        2,
                        Optional.empty(),
                        DisclosureRules.NONE,
                        CheckRules.NONE,
                        6),
                sections(),
                new Policy.Rounding(OptionalInt.of(2), 2, 2, RoundingMode.HALF_UP),
                new Policy.Applicability(5, number("50"), number("50"), 20, number("20")),
                bands(),
                groups(),
                Policy.Draws.DEFAULT,
                new Policy.NotSubmitted(Policy.NotSubmitted.Rank.LAST, Policy.NotSubmitted.FollowUp.ORDER_TO_REPORT),
                Basis.NONE,
                AdjustmentRules.NONE,
                Map.of(),
                Lookback.NONE);
    }

    private static List<Policy.Section> sections() {
        return List.of(
                new Policy.Section("A", title("依申请公开", "Requests"), List.of(replies(), register())),
                new Policy.Section("C", title("诉求办理", "Work orders"), List.of(satisfaction(), rework())));
    }

    private static Indicator replies() {
        return new Indicator(
                "A1",
                title("按期答复率", "Replies in time"),
                number("40"),
                Dimension.COMPLIANCE,
                Measure.REPLY_TIMELINESS,
                Map.of("IN_TIME", BigDecimal.ONE, "LATE", BigDecimal.ZERO),
                new Primitive.Linear(number("100")),
                List.of("《政府信息公开条例》第三十三条", "国办公开办函〔2016〕235号"),
                Special.NONE);
    }

    private static Indicator register() {
        return new Indicator(
                "A2",
                title("登记归档完整率", "Complete register"),
                number("10"),
                Dimension.COMPLIANCE,
                Measure.REGISTER,
                Map.of("COMPLETE", BigDecimal.ONE, "INCOMPLETE", BigDecimal.ZERO),
                new Primitive.Step(List.of(
                        new Primitive.Threshold(number("95"), number("10")),
                        new Primitive.Threshold(number("80"), number("6")))),
                List.of("《政府信息公开条例》第四十五条"),
                Special.NONE);
    }

    private static Indicator satisfaction() {
        return new Indicator(
                "C1",
                title("满意率", "Satisfaction"),
                number("30"),
                Dimension.SATISFACTION,
                Measure.ORDER_SATISFACTION,
                Map.of("SATISFIED", BigDecimal.ONE, "BASIC", number("0.9"), "DISSATISFIED", BigDecimal.ZERO),
                new Primitive.TargetSlopeFloor(number("98"), number("0.6"), number("15")),
                List.of("本级考核办法"),
                Special.NONE);
    }

    private static Indicator rework() {
        return new Indicator(
                "C2",
                title("退回与重办", "Rework"),
                number("20"),
                Dimension.COMPLIANCE,
                Measure.ORDER_REWORK,
                Map.of("CLOSED", BigDecimal.ONE),
                new Primitive.DeductPer(Map.of("RETURNED", number("0.5"), "REOPENED", number("1")), number("0")),
                List.of("本级考核办法"),
                Special.NONE);
    }

    private static List<Policy.Band> bands() {
        return List.of(
                new Policy.Band("A", title("优秀", "Excellent"), number("90")),
                new Policy.Band("B", title("良好", "Good"), number("80")),
                new Policy.Band("C", title("合格", "Fair"), number("60")),
                new Policy.Band("D", title("不合格", "Poor"), number("0")));
    }

    private static Map<String, Map<String, String>> groups() {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        groups.put("G1", title("市直部门", "Departments"));
        groups.put("G2", title("公用企事业单位", "Utilities"));
        return groups;
    }

    static Map<String, String> title(String chinese, String english) {
        return Map.of("zh-CN", chinese, "en", english);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
