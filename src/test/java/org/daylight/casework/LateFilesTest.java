package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.daylight.Seeds;
import org.daylight.casework.KeptMonths.Edition;
import org.daylight.casework.LateFiles.Arrival;
import org.daylight.casework.Remembered.InBalance;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.reconciliation.Reconciliation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ledger over thirteen random months whose files come late, corrected or taken back: each edition adds up, months join
 * or late files alone explain why they do not, and once all has come and every stale month was run again, nothing
 * remains of the order in which it came.
 */
class LateFilesTest {

    private static final int MONTHS = RandomMonths.MONTHS;

    static LongStream seeds() {
        return Seeds.of(0, 149);
    }

    static LongStream otherSeeds() {
        return Seeds.of(150, 299);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMonthAddsUpAndLateFilesAloneExplainAGap(long seed) {
        var late = new LateFiles(seed);
        var dice = new Random(seed + 1);
        var kept = new KeptMonths(late.scopes());
        List<List<Arrival>> rounds = late.rounds(dice);
        for (int month = 0; month < MONTHS; month++) {
            TreeSet<Integer> touched = arrive(kept, rounds.get(month));
            touched.add(month);
            // Sometimes somebody sees to it that the months after a correction are run again; sometimes nobody does.
            boolean allAfter = dice.nextInt(3) == 0;
            (allAfter ? IntStream.rangeClosed(touched.first(), month).boxed() : touched.stream())
                    .forEach(each -> runAndCheck(kept, each));
            IntStream.range(0, month).forEach(each -> checkJoint(kept, each));
        }
    }

    @ParameterizedTest
    @MethodSource("otherSeeds")
    void theOrderOfArrivalLeavesNoTrace(long seed) {
        var late = new LateFiles(seed);
        var kept = new KeptMonths(late.scopes());
        var dice = new Random(seed + 2);
        List<List<Arrival>> rounds = late.rounds(dice);
        int stale = 0;
        for (int round = 0; round <= MONTHS; round++) {
            stale = Stream.concat(Stream.of(stale), arrive(kept, rounds.get(round)).stream())
                    .min(Integer::compare)
                    .orElseThrow();
            if (round == MONTHS || dice.nextInt(3) == 0) {
                int last = Math.min(round + 1, MONTHS);
                IntStream.range(stale, last).forEach(kept::run);
                stale = last;
            }
        }
        var atOnce = new KeptMonths(late.scopes());
        late.arrivals().forEach(atOnce::arrive);
        for (int month = 0; month < MONTHS; month++) {
            atOnce.run(month);
            assertThat(kept.edition(month).settled())
                    .hasToString(atOnce.edition(month).settled().toString());
            assertThat(kept.edition(month).basis())
                    .isEqualTo(atOnce.edition(month).basis());
        }
        checkYear(atOnce);
    }

    /** Months that the files belong to, in order. */
    private static TreeSet<Integer> arrive(KeptMonths kept, List<Arrival> arrivals) {
        var months = new TreeSet<Integer>();
        arrivals.forEach(one -> {
            kept.arrive(one);
            months.add(one.slot().month());
        });
        return months;
    }

    private static void runAndCheck(KeptMonths kept, int month) {
        kept.run(month);
        Edition edition = kept.edition(month);
        assertThatCode(() -> Reconciliation.require(edition.identities())).doesNotThrowAnyException();
        for (Feed feed : CaseBook.CASES) {
            Balance balance = edition.settled().balance(feed);
            assertThat(balance.opening() + balance.received())
                    .as("month %s, %s", month, feed.name())
                    .isEqualTo(balance.ended() + open(edition, feed).size());
        }
    }

    /** Between a month and the next: what the next opened with, or the cases that the files since then have changed. */
    private static void checkJoint(KeptMonths kept, int month) {
        Edition now = kept.edition(month);
        Edition next = kept.edition(month + 1);
        Edition then = next.opening().orElseThrow();
        var changed = new HashSet<String>();
        for (Feed feed : CaseBook.CASES) {
            Set<String> come = minus(open(now, feed), open(then, feed));
            Set<String> gone = minus(open(then, feed), open(now, feed));
            assertThat(next.settled().balance(feed).opening() + come.size() - gone.size())
                    .as("closing of month %s, %s", month, feed.name())
                    .isEqualTo(now.settled().balance(feed).closing());
            changed.addAll(come);
            changed.addAll(gone);
        }
        assertThat(explained(kept, then, now)).containsAll(changed);
    }

    /** Over all months: whatever was received has ended or is open. */
    private static void checkYear(KeptMonths kept) {
        for (Feed feed : CaseBook.CASES) {
            List<Balance> balances = IntStream.range(0, MONTHS)
                    .mapToObj(month -> kept.edition(month).settled().balance(feed))
                    .toList();
            long come = balances.get(0).opening()
                    + balances.stream().mapToLong(Balance::received).sum();
            long ended = balances.stream().mapToLong(Balance::ended).sum();
            assertThat(come)
                    .isEqualTo(ended + open(kept.edition(MONTHS - 1), feed).size());
        }
    }

    private static Set<String> open(Edition edition, Feed feed) {
        var open = new HashSet<String>();
        edition.settled().remembered().stream()
                .filter(one -> one.feed() == feed && one.balance() == InBalance.OPEN)
                .forEach(one -> assertThat(open.add(caseOf(feed, one.key()))).isTrue());
        return open;
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    /** Cases of which the files speak that count in one edition and not in the other. */
    private static Set<String> explained(KeptMonths kept, Edition then, Edition now) {
        var slots = new HashSet<>(then.basis().keySet());
        slots.addAll(now.basis().keySet());
        slots.removeIf(
                slot -> Objects.equals(then.basis().get(slot), now.basis().get(slot)));
        return slots.stream()
                .flatMap(slot -> Stream.of(then, now)
                        .filter(edition -> edition.basis().containsKey(slot))
                        .map(edition -> kept.file(slot, edition.basis().get(slot))))
                .flatMap(file -> file.readings().stream())
                .map(LateFilesTest::caseOf)
                .collect(Collectors.toSet());
    }

    private static String caseOf(Reading reading) {
        return reading instanceof Row row
                ? caseOf(CaseBook.caseFeed(row.feed()), row.key())
                : caseOf(
                        CaseBook.caseFeed(Feeds.find(((Refusal) reading).feed()).orElseThrow()),
                        ((Refusal) reading).key());
    }

    private static String caseOf(Feed feed, String key) {
        return feed.name() + " " + key;
    }
}
