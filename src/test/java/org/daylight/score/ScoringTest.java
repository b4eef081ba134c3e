package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.score.Policies.applicability;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.deduct;
import static org.daylight.score.Policies.department;
import static org.daylight.score.Policies.indicator;
import static org.daylight.score.Policies.linear;
import static org.daylight.score.Policies.orders;
import static org.daylight.score.Policies.policy;
import static org.daylight.score.Policies.replies;
import static org.daylight.score.Policies.satisfaction;
import static org.daylight.score.Policies.section;
import static org.daylight.score.Policies.slope;
import static org.daylight.score.Policies.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.casework.Fate;
import org.daylight.casework.Measure;
import org.daylight.casework.State;
import org.daylight.feed.Refusal;
import org.daylight.score.Figure.Absence;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Scorecards worked out by hand. */
class ScoringTest {

    /** A: 25 marks, of which 15 on time and 10 on the register; B: 30 on orders; C: 45 on satisfaction. */
    private static final Policy POLICY = policy(
            Policies.TWO_DIGITS,
            applicability(5, "50", 1),
            section("A", replies("A1", "15", linear("100")), register("A2", "10")),
            section("B", orders("B1", "30", slope("95", "1.5", "0"))),
            section("C", satisfaction("C1", "45", linear("90"))));

    private static final String REPLIES = "REPLY_TIMELINESS IN_TIME 4, REPLY_TIMELINESS LATE 1";
    private static final String ORDERS = ", ORDER_TIMELINESS IN_TIME 89, ORDER_TIMELINESS LATE 11";
    private static final String ANSWERS =
            ", ORDER_SATISFACTION SATISFIED 3, ORDER_SATISFACTION BASIC 2, ORDER_SATISFACTION DISSATISFIED 1";
    private static final String REGISTER = ", REGISTER COMPLETE 5, REGISTER INCOMPLETE 1";

    private static Policy.Indicator register(String code, String weight) {
        return indicator(code, weight, Measure.REGISTER, "COMPLETE=1 INCOMPLETE=0", linear("100"));
    }

    private static Scorecard score(Policy policy, String counts) {
        return Scoring.of(policy).score(department("D01", "G1"), tally(counts), Status.SCORED);
    }

    @Test
    void aFullMonth() {
        Scorecard card = score(POLICY, REPLIES + REGISTER + ORDERS + ANSWERS);
        // A1 15 x 80 %, A2 10 x 5/6, B1 30 - 1.5 x (95 - 89), C1 45 x 80 / 90
        assertThat(marks(card)).containsExactly("12.00", "8.33", "21.00", "40.00");
        assertThat(card.sections().stream().map(each -> each.marks().orElseThrow()))
                .containsExactly(dec("20.33"), dec("21.00"), dec("40.00"));
        assertThat(card.total()).contains(dec("81.33"));
        assertThat(card.worst()).contains(dec("81.33"));
        // (12 + 8.333 + 21) / 55 and 40 / 45
        assertThat(card.scores())
                .containsExactly(
                        Map.entry(Dimension.COMPLIANCE, dec("75.15")), Map.entry(Dimension.SATISFACTION, dec("88.89")));
        assertThat(card.appliedShare()).isEqualByComparingTo("100");
        assertThat(card.band().orElseThrow().code()).isEqualTo("good");
        assertThat(card.status()).isEqualTo(Status.SCORED);
        // requests: 6 of the register, more than the 5 due; orders: the 100 due, more than the 6 called back
        assertThat(card.cases()).isEqualTo(106);
        assertThat(card.indicators().get(3).figure()).isEqualTo(new Figure.Present(dec("4.8"), 6, 0, 0));
        assertThat(card.indicators().get(1).rate()).contains(dec("83.33"));
    }

    /** 10 x 5/6 with twelve digits, for whoever reckons again; nothing where nothing applies. */
    @Test
    void marksAreKeptBeforeTheirRounding() {
        Scorecard card = score(POLICY, REPLIES + REGISTER + ORDERS);
        assertThat(card.indicators().get(1).unrounded()).contains(dec("8.333333333333"));
        assertThat(card.indicators().get(3).unrounded()).isEmpty();
    }

    /** A1 earns 12 of 15, A2 8.33 of 10: 2 given back to A1 are 14, 5 are its weight; nothing else moves. */
    @ParameterizedTest
    @CsvSource({
        "A1, 2, 14.00, 8.33",
        "A1, 3, 15.00, 8.33",
        "A1, 5, 15.00, 8.33",
        "A2, 1, 12.00, 9.33",
        "B1, 1, 12.00, 8.33"
    })
    void anUpheldAppealGivesMarksBackUpToTheWeight(String indicator, String points, String first, String second) {
        var appeal = new Adjustment("T-1", Adjustment.Kind.APPEAL, indicator, dec(points), "", "文号", "甲", "乙");
        var month = new Tally.Counting()
                .add(tally(REPLIES + REGISTER + ORDERS + ANSWERS))
                .addAdjustment(appeal)
                .tally();
        Scorecard card = Scoring.of(POLICY).score(department("D01", "G1"), month, Status.SCORED);
        assertThat(marks(card).subList(0, 2)).containsExactly(first, second);
    }

    /** What inspections look at are items and points, and not people who waited for an answer. */
    @Test
    void whatInspectionsFoundIsNoCase() {
        Policy policy = policy(
                Policies.TWO_DIGITS,
                applicability(5, "50", 1),
                section("A", replies("A1", "50", linear("100"))),
                section("E", indicator("E1", "50", Measure.INSTITUTIONS, "MET=1 UNMET=0", linear("100"))));
        Scorecard card = score(policy, "REPLY_TIMELINESS IN_TIME 6, INSTITUTIONS MET 40, INSTITUTIONS UNMET 10");
        assertThat(card.cases()).isEqualTo(6);
        assertThat(card.indicators().get(0).interval()).isPresent();
        assertThat(card.indicators().get(1).interval()).isEmpty();
        assertThat(card.indicators().get(1).rate()).contains(dec("80.00"));
    }

    @Test
    void whatDoesNotApplyIsSpreadOverItsSection() {
        Scorecard card = score(POLICY, REPLIES + ", REGISTER COMPLETE 4" + ORDERS + ANSWERS);
        assertThat(card.indicators().get(1).figure()).isEqualTo(new Figure.Absent(Absence.TOO_FEW_CASES, 4, 0, 0));
        assertThat(marks(card)).containsExactly("12.00", "none", "21.00", "40.00");
        // 15 of 25 apply: 25 x 12 / 15 = 20
        assertThat(card.sections().get(0).marks()).contains(dec("20.00"));
        assertThat(card.sections().get(0).appliedWeight()).isEqualByComparingTo("15");
        assertThat(card.total()).contains(dec("81.00"));
        assertThat(card.appliedShare()).isEqualByComparingTo("90");
        // the dimension rests on the marks themselves: (12 + 21) / 45
        assertThat(card.scores()).containsEntry(Dimension.COMPLIANCE, dec("73.33"));
    }

    @Test
    void aSectionOfWhichTooLittleAppliesIsNotAssessed() {
        Scorecard card = score(POLICY, "REGISTER COMPLETE 6" + ORDERS + ANSWERS);
        assertThat(card.indicators().get(0).figure()).isEqualTo(new Figure.Absent(Absence.NO_CASES, 0, 0, 0));
        assertThat(card.indicators().get(1).figure())
                .isEqualTo(new Figure.Absent(Absence.SECTION_NOT_ASSESSED, 6, 0, 0));
        assertThat(marks(card)).containsExactly("none", "none", "21.00", "40.00");
        assertThat(card.indicators().get(1).rate()).isEmpty();
        assertThat(card.sections().get(0).marks()).isEmpty();
        assertThat(card.sections().get(0).appliedWeight()).isEqualByComparingTo("10");
        // 100 x 61 / 75
        assertThat(card.total()).contains(dec("81.33"));
        assertThat(card.scores()).containsEntry(Dimension.COMPLIANCE, dec("70.00"));
        assertThat(card.appliedShare()).isEqualByComparingTo("75");
    }

    @Test
    void aDimensionWithoutAnythingApplicableIsMissing() {
        Scorecard card = score(POLICY, REPLIES + REGISTER + ORDERS);
        assertThat(card.scores()).containsOnlyKeys(Dimension.COMPLIANCE);
    }

    @Test
    void casesThatSufficeForNothingAreScoredWithoutATotal() {
        Scorecard card = score(POLICY, "REPLY_TIMELINESS IN_TIME 4");
        assertThat(card.status()).isEqualTo(Status.SCORED);
        assertThat(card.total()).isEmpty();
        assertThat(card.worst()).isEmpty();
        assertThat(card.band()).isEmpty();
        assertThat(card.scores()).isEmpty();
        assertThat(card.appliedShare()).isEqualByComparingTo("0");
        assertThat(card.cases()).isEqualTo(4);
    }

    @Test
    void theWorstCaseCountsUndeterminedCasesAsBad() {
        Scorecard card = score(
                POLICY,
                REPLIES + ", REPLY_TIMELINESS UNDETERMINED 3, REPLY_TIMELINESS EXCLUDED 2" + REGISTER + ORDERS
                        + ANSWERS);
        Scorecard.IndicatorScore first = card.indicators().get(0);
        assertThat(first.figure()).isEqualTo(new Figure.Present(dec("4"), 5, 3, 2));
        assertThat(first.rate()).contains(dec("80.00"));
        assertThat(first.worstRate()).contains(dec("50.00"));
        assertThat(first.worstMarks()).contains(dec("7.50"));
        assertThat(card.total()).contains(dec("81.33"));
        // of it register: 10 x 5 / (6 + 3), since whoever cannot be judged at all counts as bad in each indicator of
        // requests
        assertThat(card.worst()).contains(dec("74.06"));
    }

    @Test
    void undeterminedCasesCannotMakeAnIndicatorVanishFromTheWorstCase() {
        // every reply dated before its request: nothing left to judge, but the worst case sees five late ones
        Scorecard card = score(POLICY, "REPLY_TIMELINESS UNDETERMINED 5" + REGISTER + ORDERS + ANSWERS);
        Scorecard.IndicatorScore first = card.indicators().get(0);
        assertThat(first.figure()).isEqualTo(new Figure.Absent(Absence.NO_CASES, 0, 5, 0));
        assertThat(first.marks()).isEmpty();
        assertThat(first.worstRate()).contains(dec("0.00"));
        assertThat(first.worstMarks()).contains(dec("0.00"));
        assertThat(card.total()).contains(dec("81.33"));
        // 0 + 10 x 5 / 11 + 21 + 40
        assertThat(card.worst()).contains(dec("65.55"));
    }

    @Test
    void theWorstCaseIsNeverBetter() {
        // four in time and one undetermined reach the minimum together and would lift a poor total
        Scorecard card =
                score(POLICY, "REPLY_TIMELINESS IN_TIME 4, REPLY_TIMELINESS UNDETERMINED 1, ORDER_TIMELINESS LATE 9");
        assertThat(card.indicators().get(0).worstMarks()).contains(dec("12.00"));
        assertThat(card.total()).contains(dec("0.00"));
        assertThat(card.worst()).contains(dec("0.00"));
    }

    @Test
    void aDeductionPrintsPointsAndNoRate() {
        Policy policy = policy(section(
                "A", indicator("A1", "100", Measure.ORDER_REWORK, "CLOSED=1", deduct("RETURNED=2.5 REOPENED=1", "0"))));
        Scorecard card = score(policy, "ORDER_REWORK CLOSED 7, ORDER_REWORK RETURNED 3, ORDER_REWORK UNDETERMINED 1");
        Scorecard.IndicatorScore only = card.indicators().get(0);
        assertThat(only.figure()).isEqualTo(new Figure.Present(dec("7.5"), 7, 1, 0));
        assertThat(only.rate()).isEmpty();
        assertThat(only.worstRate()).isEmpty();
        assertThat(only.marks()).contains(dec("92.50"));
        assertThat(only.worstMarks()).contains(dec("90.00"));
    }

    @ParameterizedTest
    @CsvSource({
        // 11999 of 20000 = 59.995 %: a tie, which a double or a second rounding would lose
        "11999, 20000, HALF_UP, 60.00, fair",
        "11999, 20000, HALF_DOWN, 59.99, poor",
        "11999, 20000, DOWN, 59.99, poor",
        "3, 5, HALF_UP, 60.00, fair",
        "5999499, 10000000, HALF_UP, 59.99, poor",
        // 59.9949999...: rounding first to three digits would make it 59.995 and then 60.00
        "59994999, 100000000, HALF_UP, 59.99, poor"
    })
    void theBandFollowsThePublishedTotal(long inTime, long cases, RoundingMode mode, String total, String band) {
        var rounding = new Policy.Rounding(OptionalInt.empty(), 2, 2, mode);
        Policy policy = policy(rounding, applicability(1, "0", 0), section("A", replies("A1", "100", linear("100"))));
        Scorecard card =
                score(policy, "REPLY_TIMELINESS IN_TIME " + inTime + ", REPLY_TIMELINESS LATE " + (cases - inTime));
        assertThat(card.total()).contains(dec(total));
        assertThat(card.band().orElseThrow().code()).isEqualTo(band);
    }

    @Test
    void totalsComeFromUnroundedMarks() {
        // 50 x 2/3 twice: 33.333... printed 33.3 each, but the total is 66.7, not 66.6
        var rounding = new Policy.Rounding(OptionalInt.empty(), 1, 1, RoundingMode.HALF_UP);
        Policy policy = policy(
                rounding,
                applicability(1, "0", 0),
                section("A", replies("A1", "50", linear("100"))),
                section("B", replies("B1", "50", linear("100"))));
        Scorecard card = score(policy, "REPLY_TIMELINESS IN_TIME 2, REPLY_TIMELINESS LATE 1");
        assertThat(marks(card)).containsExactly("33.3", "33.3");
        assertThat(card.total()).contains(dec("66.7"));
    }

    @Test
    void aRateRoundedByThePolicyIsTheOneThatEarnsMarks() {
        var rounding = new Policy.Rounding(OptionalInt.of(0), 3, 2, RoundingMode.HALF_UP);
        Policy policy = policy(rounding, applicability(1, "0", 0), section("A", replies("A1", "100", linear("100"))));
        Scorecard card = score(policy, "REPLY_TIMELINESS IN_TIME 2, REPLY_TIMELINESS LATE 1");
        assertThat(card.indicators().get(0).rate()).contains(dec("67"));
        assertThat(card.indicators().get(0).marks()).contains(dec("67.000"));
        assertThat(card.total()).contains(dec("67.00"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "NOT_SUBMITTED"})
    void aGivenStatusStays(Status given) {
        Scorecard card = Scoring.of(POLICY)
                .score(department("D01", "G1"), tally(REPLIES + ", REPLY_TIMELINESS EXCLUDED 2" + ORDERS), given);
        assertThat(card.status()).isEqualTo(given);
        assertThat(card.indicators().get(0))
                .isEqualTo(Scorecard.IndicatorScore.absent(
                        POLICY.sections().get(0).indicators().get(0),
                        new Figure.Absent(Absence.valueOf(given.name()), 5, 0, 2)));
        assertThat(card.indicators()).hasSize(4);
        assertThat(card.sections())
                .containsExactlyElementsOf(POLICY.sections().stream()
                        .map(each -> new Scorecard.SectionScore(each, Optional.empty(), BigDecimal.ZERO))
                        .toList());
        assertThat(card.total()).isEmpty();
        assertThat(card.worst()).isEmpty();
        assertThat(card.scores()).isEmpty();
        assertThat(card.band()).isEmpty();
        assertThat(card.appliedShare()).isZero();
        assertThat(card.cases()).isEqualTo(105);
    }

    @Test
    void withoutAnyCaseThereIsNoScore() {
        Scorecard card = score(POLICY, "REPLY_TIMELINESS EXCLUDED 3, REVIEW_STARS FIVE 9");
        assertThat(card.status()).isEqualTo(Status.NO_CASES);
        assertThat(card.total()).isEmpty();
        assertThat(card.indicators().get(0).figure()).isEqualTo(new Figure.Absent(Absence.NO_CASES, 0, 0, 3));
    }

    @ParameterizedTest
    @CsvSource({
        // refused of rows; undetermined of cases; the limit is 10 %
        "90, 10, 9, 1, false",
        "89, 10, 9, 1, true",
        "90, 10, 8, 1, true",
        "100, 0, 100, 0, false",
        "0, 0, 0, 0, false",
        "0, 1, 0, 0, true"
    })
    void isHeldAboveTheShareOfWhatNobodyCanJudge(
            long accepted, long refused, long determined, long undetermined, boolean held) {
        Tally tally = new Tally.Counting()
                .addLot(Lots.of("requests", Fate.COUNTED), Lots.rows(accepted))
                .addRefusals("requests", Refusal.Code.MISSING, refused)
                .addState("requests", State.CLOSED_IN_TIME, determined)
                .addState("work_orders", State.UNDETERMINED, undetermined)
                .tally();
        assertThat(Scoring.of(POLICY).held(tally)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        // among 1,000 sound work orders: refused of rows, undetermined of cases beside open ones; the minimum is 5
        "responses, 5, 0, requests, 4, 0, 0, false",
        "responses, 4, 1, requests, 4, 0, 0, true",
        "responses, 3, 1, requests, 4, 0, 0, false",
        "requests, 6, 0, requests, 9, 1, 0, false",
        "requests, 6, 0, requests, 8, 1, 0, true",
        "requests, 6, 0, requests, 8, 1, 90, true",
        "requests, 6, 0, requests, 3, 1, 90, false"
    })
    void oneFeedThatNobodyCanJudgeHoldsTheDepartment(ArgumentsAccessor row) {
        Tally tally = new Tally.Counting()
                .addLot(Lots.of("work_orders", Fate.COUNTED), Lots.rows(1_000))
                .addState("work_orders", State.CLOSED_IN_TIME, 1_000)
                .addLot(Lots.of(row.getString(0), Fate.COUNTED), Lots.rows(row.getLong(1)))
                .addRefusals(row.getString(0), Refusal.Code.CONTRADICTION, row.getLong(2))
                .addState(row.getString(3), State.CLOSED_LATE, row.getLong(4))
                .addState(row.getString(3), State.UNDETERMINED, row.getLong(5))
                .addState(row.getString(3), State.OPEN_IN_TIME, row.getLong(6))
                .tally();
        assertThat(Scoring.of(POLICY).held(tally)).isEqualTo(row.getBoolean(7));
    }

    private static List<String> marks(Scorecard card) {
        return card.indicators().stream()
                .map(each -> each.marks().map(BigDecimal::toPlainString).orElse("none"))
                .toList();
    }
}
