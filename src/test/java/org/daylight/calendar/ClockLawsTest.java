package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.daylight.calendar.ClockRule.PauseCap;
import org.daylight.calendar.ClockRule.StartDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every calendar day, rule and request, tried on seeded random ones from 2019 to beyond 2026. */
class ClockLawsTest {

    private static final int TRIES = 500;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    private final WorkingCalendar cn = CalendarFixture.cn();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theDaySheetEndsOnTheDueDay(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            Case tried = Case.random(random);
            Due due = tried.clock().due(tried.facts(), tried.asOf());
            Derivation derivation = tried.clock().derive(tried.facts(), tried.asOf());

            assertThat(derivation.due()).as("%s", tried).isEqualTo(due);
            DerivationStep last = derivation.steps().get(derivation.steps().size() - 1);
            assertThat(last.kind()).isEqualTo(DerivationStep.Kind.DUE);
            assertThat(last.date()).isEqualTo(due.date());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theDaysUsedUpToADayAreThoseThatTheSheetCounts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            Case tried = Case.random(random);
            for (DerivationStep step :
                    tried.clock().derive(tried.facts(), tried.asOf()).steps()) {
                boolean inCount =
                        step.kind() == DerivationStep.Kind.COUNTED || step.kind() == DerivationStep.Kind.PAUSED;
                if (inCount && !step.date().isAfter(tried.asOf())) {
                    assertThat(tried.clock().workingDaysUsed(tried.facts(), step.date()))
                            .as("%s up to %s", tried, step.date())
                            .isEqualTo(new WorkingDays(step.counted()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aPendingDueDayLiesAheadOfTheAsOfDay(long seed) {
        Random random = new Random(seed);
        int pending = 0;
        for (int i = 0; i < TRIES; i++) {
            Case tried = Case.random(random);
            Due due = tried.clock().due(tried.facts(), tried.asOf());
            if (due.pending()) {
                pending++;
                assertThat(due.date()).as("%s", tried).isAfter(tried.asOf());
            }
        }
        assertThat(pending).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void oneMoreDayOfLimitNeverGivesAnEarlierDueDay(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(3600));
            int n = random.nextInt(120);
            assertThat(cn.plus(start, n + 1).date()).isAfter(cn.plus(start, n).date());

            Case tried = Case.random(random);
            ClockRule rule = tried.rule();
            ClockRule longer = new ClockRule(
                    rule.replyDays() + 1,
                    7,
                    rule.maxExtensionDays(),
                    rule.consultDays(),
                    rule.startDay(),
                    rule.pauseCap());
            assertThat(StatutoryClock.of(cn, longer)
                            .due(tried.facts(), tried.asOf())
                            .date())
                    .as("%s", tried)
                    .isAfterOrEqualTo(
                            tried.clock().due(tried.facts(), tried.asOf()).date());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void betweenUndoesPlus(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(4500) - 1L);
            int n = random.nextInt(400);
            Due due = cn.plus(start, n);
            assertThat(cn.between(start, due.date())).isEqualTo(n);
            assertThat(due.provisional()).isEqualTo(due.date().getYear() > 2026);
            assertThat(n == 0 || cn.isWorkingDay(due.date())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfConsultationsAndSupplementsIsIrrelevant(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            Case tried = Case.random(random);
            ClockFacts facts = tried.facts();
            List<Pause> pauses = new ArrayList<>(facts.pauses());
            Collections.shuffle(pauses, random);
            List<LocalDate> restarts = new ArrayList<>(facts.restarts());
            Collections.shuffle(restarts, random);
            ClockFacts shuffled =
                    new ClockFacts(facts.receipt(), restarts, pauses, facts.extension(), facts.agreedDelay());

            assertThat(tried.clock().due(shuffled, tried.asOf()))
                    .as("%s", tried)
                    .isEqualTo(tried.clock().due(facts, tried.asOf()));
        }
    }

    private record Case(ClockRule rule, ClockFacts facts, LocalDate asOf) {

        static Case random(Random random) {
            LocalDate receipt = FIRST.plusDays(1L + random.nextInt(3200));
            ClockRule rule = new ClockRule(
                    1 + random.nextInt(25),
                    7,
                    random.nextInt(21),
                    1 + random.nextInt(20),
                    pick(random, StartDay.values()),
                    pick(random, PauseCap.values()));
            List<LocalDate> restarts = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                restarts.add(receipt.plusDays(random.nextInt(30)));
            }
            List<Pause> pauses = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                LocalDate sent = receipt.plusDays(random.nextInt(50));
                pauses.add(
                        random.nextInt(3) == 0 ? Pause.open(sent) : Pause.of(sent, sent.plusDays(random.nextInt(40))));
            }
            Optional<Extension> extension =
                    random.nextBoolean() ? Optional.of(new Extension(1 + random.nextInt(30))) : Optional.empty();
            Optional<LocalDate> delay =
                    random.nextInt(4) == 0 ? Optional.of(receipt.plusDays(random.nextInt(90))) : Optional.empty();
            return new Case(
                    rule,
                    new ClockFacts(receipt, restarts, pauses, extension, delay),
                    receipt.plusDays(random.nextInt(80)));
        }

        private static <T> T pick(Random random, T[] values) {
            return values[random.nextInt(values.length)];
        }

        StatutoryClock clock() {
            return StatutoryClock.of(CalendarFixture.cn(), rule);
        }
    }
}
