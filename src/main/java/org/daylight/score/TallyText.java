package org.daylight.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.casework.Balance;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.casework.State;
import org.daylight.feed.Refusal;

/**
 * A tally as text:
 *
 * <pre>
 * daylight tally 2
 * count REPLY_TIMELINESS IN_TIME 12
 * days REPLY_DAYS 20 3
 * balance requests opening=3 received=10 ended=9 closing=4
 * state requests CLOSED_IN_TIME 9
 * rows 2026-09/YC-203/requests.csv requests COUNTED 10 9b6c...e1
 * rows 2026-09/YC-203/requests.csv requests REFUSED_ALONE:NOT_A_DATE 2 07aa...35
 * refused requests NOT_A_DATE 2
 * annual requests.received NATURAL 9
 * listed 4
 * adjust 2026-07 BONUS K1 2 - 市政府〔2026〕5号 张三 李四
 * end 9
 * </pre>
 *
 * Kinds of lines stand in this order, within them names in alphabetical and numbers in numerical order; the last line
 * says how many stand between it and the first. Lines end with a line feed. In names of files and in adjustments blanks,
 * line ends and the percent sign itself stand as {@code %20}, {@code %0A} and {@code %25}; {@code -} stands for no record.
 */
final class TallyText {

    private static final String FIRST = "daylight tally 2";
    private static final String MEND =
            "; the text was changed or comes from another version of Daylight, so assess the department again";

    private TallyText() {}

    static String encode(Tally tally) {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST);
        count("count", tally.counts(), Measure::name).forEach(lines::add);
        count("days", tally.days(), Function.identity()).forEach(lines::add);
        tally.balances().forEach((feed, balance) -> lines.add(line(feed, balance)));
        count("state", tally.states(), Function.identity()).forEach(lines::add);
        tally.lots().forEach((lot, sum) -> lines.add(LotText.line(lot, sum)));
        count("refused", tally.refused(), Function.identity()).forEach(lines::add);
        count("annual", tally.annual(), Function.identity()).forEach(lines::add);
        lines.add("listed " + tally.listed());
        tally.adjustments().forEach(each -> lines.add(AdjustmentText.line(each)));
        lines.add("end " + (lines.size() - 1));
        return String.join("\n", lines) + "\n";
    }

    private static <K, C> Stream<String> count(
            String kind, SortedMap<K, SortedMap<C, Long>> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(each -> name.apply(each.getKey())))
                .flatMap(each ->
                        entries(each.getValue()).map(entry -> kind + " " + name.apply(each.getKey()) + " " + entry));
    }

    /** Enum constants by name, so that a constant added or moved changes no text; numbers as they count. */
    private static <C> Stream<String> entries(SortedMap<C, Long> counts) {
        Stream<Map.Entry<C, Long>> entries = counts.entrySet().stream();
        boolean enums = counts.firstKey() instanceof Enum<?>;
        return (enums
                        ? entries.sorted(
                                Comparator.comparing(each -> each.getKey().toString()))
                        : entries)
                .map(each -> each.getKey() + " " + each.getValue());
    }

    private static String line(String feed, Balance balance) {
        return "balance " + feed + " opening=" + balance.opening() + " received=" + balance.received() + " ended="
                + balance.ended() + " closing=" + balance.closing();
    }

    static Tally decode(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(FIRST)) {
            throw new IllegalArgumentException(
                    "tally line 1: found '" + lines[0] + "', expected '" + FIRST + "'" + MEND);
        }
        var counting = new Tally.Counting();
        for (int i = 1; i < lines.length - 2; i++) {
            read(i + 1, lines[i], counting);
        }
        Tally tally = counting.tally();
        sameText(lines, tally.encode().split("\n", -1));
        return tally;
    }

    private static void read(int number, String line, Tally.Counting into) {
        try {
            read(line.split(" ", -1), into);
        } catch (IllegalArgumentException | ArithmeticException broken) {
            throw new IllegalArgumentException(
                    "tally line " + number + ", '" + line + "': " + broken.getMessage() + MEND, broken);
        }
    }

    private static void read(String[] words, Tally.Counting into) {
        switch (words[0]) {
            case "count" ->
                into.add(new Observation(constant(Measure.values(), words, 1), word(words, 2), last(words, 3)));
            case "days" -> into.addDays(histogram(words), Math.toIntExact(number(word(words, 2))), last(words, 3));
            case "balance" -> into.addBalance(feed(words), balance(words));
            case "state" -> into.addState(feed(words), constant(State.values(), words, 2), last(words, 3));
            case "rows" -> into.addLot(LotText.lot(words), LotText.sum(words));
            case "refused" -> into.addRefusals(feed(words), constant(Refusal.Code.values(), words, 2), last(words, 3));
            case "annual" -> into.addAnnual(word(words, 1), word(words, 2), last(words, 3));
            case "listed" -> into.addListed(last(words, 1));
            case "adjust" -> into.addAdjustment(AdjustmentText.adjustment(words));
            default ->
                throw new IllegalArgumentException("found '" + words[0]
                        + "', expected count, days, balance, state, rows, refused, annual, listed or adjust");
        }
    }

    private static String histogram(String[] words) {
        return Tally.histogram(word(words, 1));
    }

    private static String feed(String[] words) {
        return Tally.feed(word(words, 1));
    }

    private static Balance balance(String[] words) {
        return new Balance(
                field(words, 2, "opening"),
                field(words, 3, "received"),
                field(words, 4, "ended"),
                field(words, 5, "closing"));
    }

    private static long field(String[] words, int index, String name) {
        String word = word(words, index);
        if (!word.startsWith(name + "=")) {
            throw new IllegalArgumentException("found '" + word + "', expected " + name + "=<number>");
        }
        return number(word.substring(name.length() + 1));
    }

    static String word(String[] words, int index) {
        if (words.length <= index) {
            throw new IllegalArgumentException("found " + words.length + " words, expected more");
        }
        return words[index];
    }

    private static long last(String[] words, int index) {
        if (words.length > index + 1) {
            throw new IllegalArgumentException("found " + words.length + " words, expected " + (index + 1));
        }
        return number(word(words, index));
    }

    static long number(String word) {
        if (!word.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("found '" + word + "', expected a number of at most 18 digits");
        }
        return Long.parseLong(word);
    }

    private static <E extends Enum<E>> E constant(E[] values, String[] words, int index) {
        return constant(values, word(words, index));
    }

    static <E extends Enum<E>> E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found '" + name + "', expected one of "
                        + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** Catches what single lines cannot show: wrong order, a line twice, zeros, a cut or longer text. */
    private static void sameText(String[] found, String[] expected) {
        int at = Arrays.mismatch(found, expected);
        if (at >= 0) {
            throw new IllegalArgumentException("tally line " + (at + 1) + ": found " + shown(found, at) + ", expected "
                    + shown(expected, at) + MEND);
        }
    }

    private static String shown(String[] lines, int at) {
        return at < lines.length ? "'" + lines[at] + "'" : "the end of the text";
    }
}
