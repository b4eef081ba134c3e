package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.daylight.Seeds;
import org.daylight.casework.RandomMonths.Month;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.score.AdjustmentRules;
import org.daylight.score.Basis;
import org.daylight.score.Dimension;
import org.daylight.score.Lookback;
import org.daylight.score.Policy;
import org.daylight.score.Policy.NotSubmitted;
import org.daylight.score.Primitive;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;
import org.daylight.score.Scoring;
import org.daylight.score.Special;
import org.daylight.score.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody gains by bad rows: laws over thirteen random months of each seed. Left out is what one row may say any number of
 * times, since no worst case bounds that: returned orders, pieces of a check, numbers of service cases.
 */
class NobodyGainsTest {

    private static final int SEEDS = 120;
    private static final List<Measure> MEASURES = Arrays.stream(Measure.values())
            .filter(measure -> measure != Measure.ORDER_REWORK)
            .filter(measure -> measure.feed() != Feeds.SERVICE_VOLUMES)
            .filter(measure -> !Measure.ofChecks().contains(measure))
            .toList();
    private static final Scoring SCORING = Scoring.of(policy());
    private static final Department OWN = new Department(
            "D1", "D1", List.of(), "G1", LocalDate.of(2020, 1, 1), Optional.empty(), List.of("requests"));

    static LongStream seeds() {
        return Seeds.of(0, SEEDS - 1);
    }

    private static Policy policy() {
        var indicators = new ArrayList<Policy.Indicator>();
        BigDecimal left = BigDecimal.valueOf(100);
        for (Measure measure : MEASURES) {
            BigDecimal weight = indicators.size() == MEASURES.size() - 1 ? left : BigDecimal.valueOf(4);
            left = left.subtract(weight);
            var credit = new LinkedHashMap<String, BigDecimal>();
            measure.categories().forEach(category -> credit.put(category, BigDecimal.ZERO));
            credit.put(measure.categories().get(0), BigDecimal.ONE);
            indicators.add(new Policy.Indicator(
                    measure.id(),
                    Map.of(),
                    weight,
                    Dimension.COMPLIANCE,
                    measure,
                    credit,
                    new Primitive.Linear(BigDecimal.valueOf(100)),
                    List.of(),
                    Special.NONE));
        }
        return new Policy(
                "laws",
                Map.of(),
                "1",
                LocalDate.of(2025, 1, 1),
                new Rulebook(Map.of())
                        .scope("2026-09", Optional.empty(), Scope.Continuity.FIRST)
                        .rules(),
                List.of(new Policy.Section("S", Map.of(), indicators)),
                new Policy.Rounding(OptionalInt.empty(), 4, 4, RoundingMode.HALF_UP),
                new Policy.Applicability(1, BigDecimal.ZERO, BigDecimal.ZERO, 0, BigDecimal.valueOf(100)),
                List.of(new Policy.Band("B", Map.of(), BigDecimal.ZERO)),
                Map.of("G1", Map.of()),
                Policy.Draws.DEFAULT,
                new NotSubmitted(NotSubmitted.Rank.LAST, NotSubmitted.FollowUp.NONE),
                Basis.NONE,
                AdjustmentRules.NONE,
                Map.of(),
                Lookback.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBrokenRowRaisesNoWorstCaseAndNoMarkButByWhatIsShownAsUndetermined(long seed) {
        List<Month> months = new RandomMonths(seed).months();
        var random = new Random(seed);
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            int row = random.nextInt(month.readings().size());
            List<Remembered> before = remembered(months, i);
            Settled sound = settle(month.scope(), before, month.readings());
            if (month.readings().get(row) instanceof Row good
                    && isTaken(good, sound)
                    && isJudged(good, month, before)
                    && !isShown(good, before)) {
                Scorecard whole = card(sound);
                for (String key : List.of(good.key(), "")) {
                    Scorecard broken = card(settle(months, i, with(month.readings(), row, broken(good, key))));
                    assertNothingGained(whole, broken, "month " + i + ": " + good + " as " + key);
                }
            }
        }
    }

    /** Whether it is taken as it stands; what is refused already may be broken as well. */
    private static boolean isTaken(Row row, Settled sound) {
        return sound.refusals().stream().noneMatch(refusal -> refusal.address().equals(row.address()));
    }

    /** Whether its case can be judged at all; a row that stood in the way of that may be broken as well as not sent. */
    private static boolean isJudged(Row row, Month month, List<Remembered> before) {
        CaseBook book = CaseBook.open(month.scope(), "D1");
        before.forEach(book::remember);
        month.readings().forEach(book::accept);
        return book.stories().stream()
                .filter(story -> story.feed() == CaseBook.caseFeed(row.feed())
                        && story.key().equals(row.key()))
                .anyMatch(story -> story.state() != State.UNDETERMINED);
    }

    /**
     * Whether an earlier month has shown the case as undetermined already; or has accepted the request, whose later row is,
     * if it is broken, as if it had not been sent.
     */
    private static boolean isShown(Row row, List<Remembered> before) {
        return before.stream()
                .filter(one ->
                        one.feed() == CaseBook.caseFeed(row.feed()) && one.key().equals(row.key()))
                .anyMatch(one -> row.feed() == Feeds.REQUESTS
                        || one.said().stream().anyMatch(label -> label.endsWith(Measure.UNDETERMINED)));
    }

    private static Refusal broken(Row row, String key) {
        return new Refusal(
                row.address(),
                row.feed().name(),
                "D1",
                key,
                "",
                key.isEmpty() ? Refusal.Code.BROKEN_ID : Refusal.Code.NOT_A_DATE,
                "?",
                "",
                List.of());
    }

    private static void assertNothingGained(Scorecard whole, Scorecard broken, String what) {
        if (whole.status() == Scorecard.Status.SCORED && broken.status() == Scorecard.Status.NO_CASES) {
            assertThat(broken.indicators())
                    .as(what)
                    .anyMatch(score -> score.figure().undetermined() > 0);
            return;
        }
        Map<String, IndicatorScore> after = new HashMap<>();
        broken.indicators().forEach(score -> after.put(score.indicator().code(), score));
        for (IndicatorScore before : whole.indicators()) {
            IndicatorScore now = after.get(before.indicator().code());
            String where = what + ", " + before.indicator().code() + ": " + before.figure() + ", then " + now.figure();
            before.worstMarks()
                    .ifPresent(marks -> assertThat(now.worstMarks())
                            .as(where)
                            .hasValueSatisfying(worst -> assertThat(worst).isLessThanOrEqualTo(marks)));
            if (before.marks().isPresent()
                    && now.marks()
                            .filter(marks -> marks.compareTo(before.marks().get()) > 0)
                            .isPresent()) {
                assertThat(now.figure().undetermined())
                        .as(where)
                        .isGreaterThan(before.figure().undetermined());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRowSentTwiceChangesNothing(long seed) {
        List<Month> months = new RandomMonths(seed).months();
        var twice = new ArrayList<Month>();
        for (Month month : months) {
            var readings = new ArrayList<>(month.readings());
            month.readings().stream()
                    .filter(Row.class::isInstance)
                    .map(reading -> elsewhere((Row) reading))
                    .forEach(readings::add);
            twice.add(new Month(month.scope(), readings));
        }
        for (int i = 0; i < months.size(); i++) {
            Settled once = settle(months, i, months.get(i).readings());
            Settled again = settle(twice, i, twice.get(i).readings());
            assertThat(again.counts()).isEqualTo(once.counts());
            assertThat(again.states()).isEqualTo(once.states());
            assertThat(again.balances()).isEqualTo(once.balances());
            assertThat(again.listed()).isEqualTo(once.listed());
        }
    }

    private static Row elsewhere(Row row) {
        var values = new Object[row.feed().columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.value(i);
        }
        var file = new Address.Delivered("again", "z" + row.address().file().name());
        return new Row(row.feed(), new Address(file, "", row.address().line()), row.department(), values);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherDepartmentsNumberRaisesNoMark(long seed) {
        List<Month> months = new RandomMonths(seed).months();
        for (int i = 0; i < months.size(); i++) {
            var readings = new ArrayList<>(months.get(i).readings());
            for (String text : List.of(
                    "requests X1 CLAIMED_TWICE", "work_orders X2 CLAIMED_TWICE", "reviews X3 FOREIGN_DEPARTMENT")) {
                readings.add(RowText.read("refused " + text, "x.csv", readings.size()));
            }
            Scorecard whole = card(settle(months, i, months.get(i).readings()));
            Scorecard more = card(settle(months, i, readings));
            assertNothingGained(whole, more, "month " + i);
            for (int k = 0; k < MEASURES.size(); k++) {
                assertThat(more.indicators().get(k).marks())
                        .isEqualTo(whole.indicators().get(k).marks());
            }
        }
    }

    private static List<Reading> with(List<Reading> readings, int index, Reading other) {
        var changed = new ArrayList<>(readings);
        changed.set(index, other);
        return changed;
    }

    private static Scorecard card(Settled settled) {
        return SCORING.score(OWN, new Tally.Counting().add(settled).tally(), Scorecard.Status.SCORED);
    }

    private static List<Remembered> remembered(List<Month> months, int before) {
        List<Remembered> remembered = List.of();
        for (int i = 0; i < before; i++) {
            remembered = settle(months.get(i).scope(), remembered, months.get(i).readings())
                    .remembered();
        }
        return remembered;
    }

    private static Settled settle(List<Month> months, int index, List<Reading> readings) {
        return settle(months.get(index).scope(), remembered(months, index), readings);
    }

    private static Settled settle(Scope scope, List<Remembered> remembered, List<Reading> readings) {
        CaseBook book = CaseBook.open(scope, "D1", "G1");
        remembered.forEach(book::remember);
        readings.forEach(book::accept);
        return book.settle();
    }
}
