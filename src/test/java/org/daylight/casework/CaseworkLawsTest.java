package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.daylight.Seeds;
import org.daylight.casework.RandomMonths.Month;
import org.daylight.casework.Settled.RowCount;
import org.daylight.feed.Feed;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.feed.RowDigests;
import org.daylight.feed.RowSum;
import org.daylight.score.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for whatever rows come, over thirteen months of each of two hundred seeds. */
class CaseworkLawsTest {

    private static final int SEEDS = 200;
    /** Of these a case says one thing for each act or each time. */
    private static final Set<Measure> MANY =
            EnumSet.of(Measure.PROCEDURE, Measure.ORDER_REWORK, Measure.DISCLOSURE_WITHDRAWAL, Measure.REMEDY_OUTCOME);

    static LongStream seeds() {
        return Seeds.of(0, SEEDS - 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRowHasOneFateAndTheMonthsJoin(long seed) {
        var closing = new TreeMap<String, Long>();
        List<Month> months = new RandomMonths(seed).months();
        List<Settled> settled = settle(months, key -> true);
        for (int i = 0; i < months.size(); i++) {
            long rows = months.get(i).readings().stream()
                    .filter(Row.class::isInstance)
                    .count();
            assertThat(settled.get(i).rows().values().stream()
                            .mapToLong(RowCount::total)
                            .sum())
                    .isEqualTo(rows);
            assertThat(settled.get(i).lots().values().stream().reduce(RowSum.NONE, RowSum::plus))
                    .as("month %s", i)
                    .isEqualTo(sum(months.get(i)));
            assertThat(settled.get(i).refusals())
                    .hasSize(Math.toIntExact(settled.get(i).rows().values().stream()
                            .mapToLong(RowCount::refused)
                            .sum()));
            Settled month = settled.get(i);
            Map<String, Balance> balances = month.balances();
            AnnualLine.FEEDS.forEach(feed ->
                    assertThat(annual(month, feed)).isEqualTo(balances.getOrDefault(feed.name(), Balance.EMPTY)));
            if (i > 0) {
                for (var feed : CaseBook.CASES) {
                    assertThat(balances.getOrDefault(feed.name(), Balance.EMPTY).opening())
                            .as("month %s, %s", i, feed)
                            .isEqualTo(closing.getOrDefault(feed.name(), 0L));
                }
            }
            closing.clear();
            balances.forEach((feed, balance) -> closing.put(feed, balance.closing()));
        }
    }

    /** The balance of a feed, from what the annual report counts: each case that ended has an outcome. */
    private static Balance annual(Settled settled, Feed feed) {
        var sums = new TreeMap<String, Long>();
        settled.annual().forEach((line, kinds) -> {
            if (line.startsWith(feed.name() + ".")) {
                String event = line.substring(feed.name().length() + 1);
                boolean moves = List.of("opening", "received", "closing").contains(event);
                kinds.values().forEach(cases -> sums.merge(moves ? event : "ended", cases, Long::sum));
            }
        });
        return new Balance(
                sums.getOrDefault("opening", 0L),
                sums.getOrDefault("received", 0L),
                sums.getOrDefault("ended", 0L),
                sums.getOrDefault("closing", 0L));
    }

    private static RowSum sum(Month month) {
        var digests = new RowDigests();
        return month.readings().stream()
                .filter(Row.class::isInstance)
                .map(row -> RowSum.of(digests.of(row)))
                .reduce(RowSum.NONE, RowSum::plus);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCaseSaysEachThingOnceAndTheWholeIsTheSumOfItsCases(long seed) {
        List<Month> months = new RandomMonths(seed).months();
        var sums = new ArrayList<Tally.Counting>();
        months.forEach(month -> sums.add(new Tally.Counting()));
        List<Settled> items = settle(months, CaseworkLawsTest::isWhole);
        for (int i = 0; i < months.size(); i++) {
            sums.get(i).add(items.get(i));
        }
        for (String key : keys(months).stream().filter(key -> !isWhole(key)).toList()) {
            var once = new HashMap<Measure, Long>();
            var undetermined = new HashMap<Measure, Long>();
            long others = 0;
            List<Settled> alone = settle(months, key::equals);
            for (int i = 0; i < months.size(); i++) {
                sums.get(i).add(alone.get(i));
                alone.get(i)
                        .counts()
                        .forEach((measure, counts) -> counts.forEach(
                                (category, count) -> (category.equals(Measure.UNDETERMINED) ? undetermined : once)
                                        .merge(measure, count, Long::sum)));
                assertThat(alone.get(i).replyDays()).hasSizeLessThan(2);
                others += alone.get(i).refusals().stream()
                        .filter(refusal -> refusal.code() == Refusal.Code.NUMBER_USED_AGAIN)
                        .count();
            }
            once.keySet().removeAll(MANY);
            long most = 1 + others;
            assertThat(undetermined.values()).allMatch(count -> count <= most);
            assertThat(once.values()).as("case %s says %s", key, once).allMatch(count -> count == 1);
        }
        List<Settled> whole = settle(months, key -> true);
        for (int i = 0; i < months.size(); i++) {
            assertThat(new Tally.Counting().add(whole.get(i)).tally())
                    .isEqualTo(sums.get(i).tally());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsChangesNothing(long seed) {
        List<Month> months = new RandomMonths(seed).months();
        var shuffled = new ArrayList<Month>();
        for (Month month : months) {
            var readings = new ArrayList<>(month.readings());
            Collections.shuffle(readings, new Random(seed));
            shuffled.add(new Month(month.scope(), readings));
        }
        assertThat(settle(shuffled, key -> true).stream().map(Object::toString))
                .containsExactlyElementsOf(settle(months, key -> true).stream()
                        .map(Object::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDepartmentCutIntoBooksIsTheSameDepartment(long seed) {
        List<Month> months = new RandomMonths(seed).months();
        List<Settled> whole = settle(months, key -> true);
        var cut = new ArrayList<List<Settled>>();
        for (int book = 0; book < 3; book++) {
            int mine = book;
            cut.add(settle(months, key -> Math.floorMod(isWhole(key) ? 0 : key.hashCode(), 3) == mine));
        }
        for (int i = 0; i < months.size(); i++) {
            int month = i;
            var merged = new Tally.Counting();
            cut.forEach(book -> merged.add(book.get(month)));
            assertThat(merged.tally())
                    .isEqualTo(new Tally.Counting().add(whole.get(i)).tally());
            assertThat(texts(cut.stream()
                            .flatMap(book -> book.get(month).remembered().stream())
                            .toList()))
                    .isEqualTo(texts(whole.get(i).remembered()));
            assertThat(texts(cut.stream()
                            .flatMap(book -> book.get(month).listed().stream())
                            .toList()))
                    .isEqualTo(texts(whole.get(i).listed()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreReplyInTimeIsOneMoreInTimeAndNothingElse(long seed) {
        List<Month> months = new RandomMonths(seed).months();
        Month last = months.get(months.size() - 1);
        var readings = new ArrayList<>(last.readings());
        String sent = last.scope().first().minusMonths(1).withDayOfMonth(20).toString();
        readings.add(RowText.read("request NEW COUNTER " + sent, "more.csv", 2));
        readings.add(RowText.read("step NEW REPLIED " + sent, "more.csv", 3));
        var more = new ArrayList<>(months.subList(0, months.size() - 1));
        more.add(new Month(last.scope(), readings));
        Map<String, Long> before = timeliness(settle(months, key -> true));
        Map<String, Long> after = timeliness(settle(more, key -> true));
        before.merge("IN_TIME", last.scope().hasCome(dueOf(sent, last.scope())) ? 1L : 0L, Long::sum);
        assertThat(after).isEqualTo(before);
    }

    private static org.daylight.calendar.Moment dueOf(String day, Scope scope) {
        var received = java.time.LocalDate.parse(day);
        return org.daylight.calendar.Moment.day(
                scope.workingDays().plus(received, 20).date());
    }

    private static Map<String, Long> timeliness(List<Settled> months) {
        var counts = new TreeMap<String, Long>(Map.of("IN_TIME", 0L));
        months.get(months.size() - 1)
                .counts()
                .getOrDefault(Measure.REPLY_TIMELINESS, new TreeMap<>())
                .forEach(counts::put);
        return counts;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStoriesTellWhatIsCounted(long seed) {
        List<Remembered> remembered = List.of();
        for (Month month : new RandomMonths(seed).months()) {
            CaseBook book = book(month, remembered, key -> true);
            var told = new TreeMap<String, Long>();
            book.stories()
                    .forEach(story -> story.sayings().stream()
                            .filter(saying -> saying.counts() == CaseStory.Counts.HERE)
                            .filter(saying -> saying.measure() != Measure.ORDER_REWORK)
                            .forEach(saying -> told.merge(saying.measure() + " " + saying.category(), 1L, Long::sum)));
            Settled settled = book.settle();
            var counted = new TreeMap<String, Long>();
            settled.counts()
                    .forEach((measure, counts) ->
                            counts.forEach((category, count) -> counted.put(measure + " " + category, count)));
            counted.keySet().removeIf(key -> key.startsWith(Measure.ORDER_REWORK.name()));
            assertThat(told).isEqualTo(counted);
            remembered = settled.remembered();
        }
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    private static Set<String> keys(List<Month> months) {
        var keys = new java.util.TreeSet<String>();
        months.forEach(month -> month.readings().forEach(reading -> keys.add(key(reading))));
        return keys;
    }

    private static String key(Reading reading) {
        return reading instanceof Row row ? row.key() : ((Refusal) reading).key();
    }

    private static List<Settled> settle(List<Month> months, Predicate<String> mine) {
        var all = new ArrayList<Settled>();
        List<Remembered> remembered = List.of();
        for (Month month : months) {
            Settled settled = book(month, remembered, mine).settle();
            remembered = settled.remembered();
            all.add(settled);
        }
        return all;
    }

    /** Items of disclosure, which speak of each other, have numbers such as I3 there. */
    private static boolean isWhole(String key) {
        return key.startsWith("I");
    }

    private static CaseBook book(Month month, List<Remembered> remembered, Predicate<String> mine) {
        CaseBook book = CaseBook.open(month.scope(), "D1");
        remembered.forEach(book::remember);
        month.readings().stream().filter(reading -> mine.test(key(reading))).forEach(book::accept);
        return book;
    }
}
