package org.daylight.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.casework.Settled.RowCount;

/** A settled month in the words of the case files. */
final class Told {

    private Told() {}

    /** {@code procedure BREACH x2}, sorted by measure and category. */
    static List<String> says(Settled month) {
        var all = new ArrayList<String>();
        month.counts()
                .forEach((measure, categories) -> categories.forEach((category, count) ->
                        all.add(measure.id() + " " + category + (count == 1 ? "" : " x" + count))));
        return all;
    }

    /** {@code reply_timeliness LATE R1 due 2026-09-29}, with the problem at the end if there is one. */
    static List<String> listed(Settled month) {
        return month.listed().stream()
                .map(one -> one.measure().id() + " " + one.category() + " " + one.key()
                        + one.due().map(due -> " due " + due).orElse("")
                        + (one.problem().isEmpty() ? "" : " " + one.problem()))
                .toList();
    }

    /** The days from which terms run, wherever a reader is told of one. */
    static Set<String> starts(Settled month) {
        return Stream.of(
                        month.listed().stream().flatMap(one -> one.receipt().stream()),
                        month.reckoned().stream().map(one -> one.reckoning().start()),
                        month.oldest().stream().map(OpenCase::receipt))
                .flatMap(days -> days)
                .map(LocalDate::toString)
                .collect(Collectors.toSet());
    }

    static List<String> refused(Settled month) {
        return month.refusals().stream().map(Object::toString).toList();
    }

    /** {@code requests 0+1=1+0}: opening + received = ended + closing. */
    static String balance(Settled month) {
        return each(
                month.balances(),
                balance ->
                        balance.opening() + "+" + balance.received() + "=" + balance.ended() + "+" + balance.closing());
    }

    /** {@code requests.open NATURAL 2, requests.received NATURAL 1}. */
    static String annual(Settled month) {
        var all = new ArrayList<String>();
        month.annual()
                .forEach((line, kinds) -> kinds.forEach((kind, count) -> all.add(line + " " + kind + " " + count)));
        return String.join(", ", all);
    }

    /** {@code requests 1 counted, responses 2 counted 1 refused}. */
    static String rows(Settled month) {
        return each(month.rows(), Told::fates);
    }

    private static String fates(RowCount count) {
        var fates = new ArrayList<String>();
        fate(fates, count.counted(), "counted");
        fate(fates, count.duplicate(), "duplicate");
        fate(fates, count.outOfPeriod(), "out");
        fate(fates, count.toCome(), "to-come");
        fate(fates, count.refused(), "refused");
        return String.join(" ", fates);
    }

    private static void fate(List<String> fates, long count, String name) {
        if (count > 0) {
            fates.add(count + " " + name);
        }
    }

    private static <T> String each(SortedMap<String, T> byFeed, Function<T, String> text) {
        var all = new TreeMap<String, String>();
        byFeed.forEach((feed, value) -> all.put(feed, feed + " " + text.apply(value)));
        return String.join(", ", all.values());
    }
}
