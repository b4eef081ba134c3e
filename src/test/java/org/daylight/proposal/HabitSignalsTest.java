package org.daylight.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.casework.Hands;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.casework.Trait;
import org.daylight.score.Adjustment;
import org.daylight.score.Tally;
import org.junit.jupiter.api.Test;

/** Signals about habits, worked out by hand. */
class HabitSignalsTest {

    private static final Habits HABITS = new Habits(
            Optional.of(new BigDecimal("50")),
            Optional.of(new BigDecimal("20")),
            Optional.of(new BigDecimal("80")),
            Optional.of(3),
            new SameHand(
                    Optional.of(new SameHand.Burst(4, 30)),
                    Optional.of(new BigDecimal("30")),
                    Optional.of(new BigDecimal("80")),
                    Optional.of(new BigDecimal("75"))));

    private static List<String> told(Tally tally, List<Map<String, Map<String, BigDecimal>>> rates) {
        var scene = new Scene("2026-09", Town.POLICY, List.of(), Map.of(), Map.of("D01", tally), rates);
        return new HabitSignals(HABITS, 10, scene)
                .about("D01").stream()
                        .map(one -> one.code() + " " + one.count() + "/" + one.of() + " "
                                + one.share().map(BigDecimal::toPlainString).orElse("-"))
                        .toList();
    }

    private static List<String> told(Tally.Counting counting) {
        return told(counting.tally(), List.of());
    }

    private static Tally.Counting counting(String histogram, long... counts) {
        var counting = new Tally.Counting();
        for (int number = 0; number < counts.length; number++) {
            for (long i = 0; i < counts[number]; i++) {
                counting.addDay(histogram, number);
            }
        }
        return counting;
    }

    @Test
    void halfOfTheConfirmationsLate() {
        var counting = new Tally.Counting()
                .add(new Observation(Measure.CONFIRMATION, "DELAYED", 5))
                .add(new Observation(Measure.CONFIRMATION, "PROMPT", 5));
        assertThat(told(counting)).containsExactly("CONFIRMATION 5/10 50.00");
        assertThat(told(counting.add(new Observation(Measure.CONFIRMATION, "PROMPT", 1))))
                .isEmpty();
    }

    @Test
    void aFifthOfTheOrdersClosedBeforeTheContact() {
        assertThat(told(counting(Trait.CLOSED_FIRST, 8, 2))).containsExactly("CLOSED_FIRST 2/10 20.00");
        assertThat(told(counting(Trait.CLOSED_FIRST, 9, 2))).isEmpty();
        assertThat(told(counting(Trait.CLOSED_FIRST, 0, 9))).as("too few").isEmpty();
    }

    private static Tally.Counting exclusions(int byLi, int byWang) {
        var counting = new Tally.Counting();
        for (int i = 0; i < byLi + byWang; i++) {
            counting.addAdjustment(new Adjustment(
                    "2026-09-" + i,
                    Adjustment.Kind.EXCLUSION,
                    "TC",
                    BigDecimal.ZERO,
                    "R" + i,
                    "doc",
                    "Zhou",
                    i < byLi ? "Li" : "Wang"));
        }
        return counting;
    }

    @Test
    void eightOfTenApprovedByOne() {
        assertThat(told(exclusions(8, 2))).containsExactly("ONE_APPROVER 8/10 80.00");
        assertThat(told(exclusions(8, 3))).isEmpty();
        assertThat(told(exclusions(9, 0))).as("too few").isEmpty();
    }

    @Test
    void aRateThatStoodStillForThreeMonths() {
        Map<String, Map<String, BigDecimal>> month = Map.of(
                "D01",
                Map.of("A1", new BigDecimal("96.55"), "B1", new BigDecimal("100.00"), "C1", new BigDecimal("80.00")));
        Map<String, Map<String, BigDecimal>> other =
                Map.of("D01", Map.of("A1", new BigDecimal("96.55"), "C1", new BigDecimal("80.01")));

        assertThat(told(Tally.EMPTY, List.of(month, month, other))).containsExactly("UNMOVED 1/3 -");
        assertThat(told(Tally.EMPTY, List.of(month, month))).as("two months").isEmpty();
        assertThat(told(Tally.EMPTY, List.of(month, month, Map.of()))).isEmpty();
    }

    private static Tally.Counting stars(long unknown, long single, int most, int burst) {
        return new Tally.Counting()
                .addDays(Hands.FIVE_STARS_BY_DEVICE, 0, unknown)
                .addDays(Hands.FIVE_STARS_BY_DEVICE, 1, single)
                .addDays(Hands.FIVE_STARS_BY_DEVICE, most, 1)
                .addDays(Hands.FIVE_STARS_IN_BURSTS, burst, 2);
    }

    @Test
    void fiveStarsInBurstsOfEachDevice() {
        assertThat(told(stars(10, 10, 5, 4))).containsExactly("FIVE_STARS_BURST 8/25 32.00");
        assertThat(told(stars(10, 10, 5, 3))).isEmpty();
    }

    @Test
    void thirtyPercentOfTheFiveStarsFromOneDevice() {
        assertThat(told(stars(5, 2, 3, 2))).containsExactly("FIVE_STARS_ONE_DEVICE 3/10 30.00");
        assertThat(told(stars(5, 3, 3, 2))).isEmpty();
        assertThat(told(stars(5, 1, 3, 2))).as("too few").isEmpty();
    }

    @Test
    void reviewsAndOrdersTakenOutByOne() {
        for (String name : List.of(Hands.INVALID_REVIEWS_BY_ONE, Hands.EXCLUDED_ORDERS_BY_ONE)) {
            String code = name.equals(Hands.INVALID_REVIEWS_BY_ONE) ? "INVALID_BY_ONE" : "EXCLUDED_BY_ONE";
            assertThat(told(new Tally.Counting().addDays(name, 2, 1).addDays(name, 8, 1)))
                    .containsExactly(code + " 8/10 80.00");
            assertThat(told(new Tally.Counting().addDays(name, 2, 2).addDays(name, 7, 1)))
                    .isEmpty();
            assertThat(told(new Tally.Counting().addDays(name, 0, 10)))
                    .as("nobody knows by whom")
                    .isEmpty();
        }
    }

    @Test
    void limitsOfOneHandAreChecked() {
        assertThatThrownBy(() -> new SameHand.Burst(1, 30))
                .hasMessage(
                        "signals, five_stars_burst: 1 reviews in 30 minutes; expected 2 or more reviews in 1 to 1440"
                                + " minutes");
        assertThatThrownBy(() -> new SameHand.Burst(2, 0)).hasMessageContaining("in 0 minutes");
        assertThatThrownBy(() -> new SameHand.Burst(2, 1441)).hasMessageContaining("in 1441 minutes");
        assertThat(new SameHand.Burst(2, 1440).minutes()).isEqualTo(1440);
        Optional<BigDecimal> nothing = Optional.of(BigDecimal.ZERO);
        assertThatThrownBy(() -> new SameHand(Optional.empty(), nothing, Optional.empty(), Optional.empty()))
                .hasMessageContaining("five_stars_of_one_device");
        assertThatThrownBy(() -> new SameHand(Optional.empty(), Optional.empty(), nothing, Optional.empty()))
                .hasMessageContaining("invalid_reviews_by_one");
        assertThatThrownBy(() -> new SameHand(Optional.empty(), Optional.empty(), Optional.empty(), nothing))
                .hasMessageContaining("excluded_orders_by_one");
    }

    @Test
    void aLimitThatWouldPointAtEverybodyIsRefused() {
        assertThatThrownBy(() -> new Habits(
                        Optional.of(BigDecimal.ZERO),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SameHand.NONE))
                .hasMessage(
                        "signals, delayed_confirmation: a share of 0 % would point at everybody; expected more than 0");
        assertThatThrownBy(() ->
                        new Habits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(1), SameHand.NONE))
                .hasMessage("signals, unmoved_months: 1; expected 2 or more");
    }

    @Test
    void eachLimitIsChecked() {
        Optional<BigDecimal> nothing = Optional.of(BigDecimal.ZERO);
        assertThatThrownBy(
                        () -> new Habits(Optional.empty(), nothing, Optional.empty(), Optional.empty(), SameHand.NONE))
                .hasMessageContaining("closed_before_contact");
        assertThatThrownBy(
                        () -> new Habits(Optional.empty(), Optional.empty(), nothing, Optional.empty(), SameHand.NONE))
                .hasMessageContaining("exclusions_by_one");
        assertThat(new Habits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(2), SameHand.NONE)
                        .monthsBefore())
                .isEqualTo(1);
        assertThat(Habits.NONE.monthsBefore()).isZero();
    }

    @Test
    void bonusesAndVetoesAreNoExclusions() {
        var counting = exclusions(8, 2);
        for (int i = 0; i < 5; i++) {
            counting.addAdjustment(
                    new Adjustment("b" + i, Adjustment.Kind.BONUS, "JF", BigDecimal.ONE, "", "doc", "Zhou", "Wang"));
        }
        assertThat(told(counting)).containsExactly("ONE_APPROVER 8/10 80.00");
    }

    @Test
    void allInTimeOrNoneMayStandStill() {
        Map<String, Map<String, BigDecimal>> month =
                Map.of("D01", Map.of("A1", new BigDecimal("100.00"), "B1", new BigDecimal("0.00")));

        assertThat(told(Tally.EMPTY, List.of(month, month, month))).isEmpty();
    }
}
