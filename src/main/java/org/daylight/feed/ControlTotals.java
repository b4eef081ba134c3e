package org.daylight.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was counted of a submission, feed by feed, to be held against what its sender declared.
 *
 * @param feeds canonical name of a feed to what was counted of it
 */
public record ControlTotals(SortedMap<String, FeedTotals> feeds) {

    public static final ControlTotals NONE = new ControlTotals(new TreeMap<>());

    /**
     * A figure that was declared, and what was counted.
     *
     * @param subject {@code requests}, {@code requests.fee}, or the name of a file
     * @param counted {@code 11 rows}, {@code 120.50}, or the beginning of a digest
     * @param declared in the same form
     */
    public record Difference(String subject, String counted, String declared) {

        /** Whether they are the same. */
        public boolean same() {
            return counted.equals(declared);
        }
    }

    public ControlTotals {
        feeds = Collections.unmodifiableSortedMap(new TreeMap<>(feeds));
    }

    /** These and those of another table or file. */
    public ControlTotals plus(ControlTotals other) {
        var both = new TreeMap<>(feeds);
        other.feeds.forEach((feed, totals) -> both.merge(feed, totals, FeedTotals::plus));
        return new ControlTotals(both);
    }

    /** Every declared figure that differs from what was counted: rows, then sums, each in the order of their names. */
    public List<Difference> differences(Declaration declared) {
        var differences = new ArrayList<Difference>();
        rows(declared).filter(figure -> !figure.same()).forEach(differences::add);
        declared.nil().forEach((feed, nothing) -> {
            if (nothing != (rows(feed) == 0) && !declared.rows().containsKey(feed)) {
                differences.add(new Difference(feed, rows(feed) + " rows", nothing ? "nothing to report" : "rows"));
            }
        });
        sums(declared).filter(figure -> !figure.same()).forEach(differences::add);
        return List.copyOf(differences);
    }

    /** Every declared number beside what was counted, whether or not they differ. */
    public List<Difference> figures(Declaration declared) {
        return Stream.concat(rows(declared), sums(declared)).toList();
    }

    private Stream<Difference> rows(Declaration declared) {
        return declared.rows().entrySet().stream()
                .map(rows -> new Difference(rows.getKey(), rows(rows.getKey()) + " rows", rows.getValue() + " rows"));
    }

    /** Sums of the same value read the same, however many decimals were declared. */
    private Stream<Difference> sums(Declaration declared) {
        return declared.sums().entrySet().stream().map(sum -> {
            BigDecimal counted = sum(sum.getKey());
            boolean same = counted.compareTo(sum.getValue()) == 0;
            return new Difference(
                    sum.getKey(),
                    (same ? sum.getValue() : counted).toPlainString(),
                    sum.getValue().toPlainString());
        });
    }

    private long rows(String feed) {
        return feeds.getOrDefault(feed, FeedTotals.NONE).rows();
    }

    /** Nothing at all where no table had the column. */
    private BigDecimal sum(String name) {
        int point = name.indexOf('.');
        return feeds.getOrDefault(name.substring(0, point), FeedTotals.NONE)
                .sums()
                .getOrDefault(name.substring(point + 1), BigDecimal.ZERO);
    }

    /**
     * Every declared file that is not there, or whose bytes are others.
     *
     * @param found name of each file beside the manifest to its SHA-256
     */
    public static List<Difference> ofFiles(Declaration declared, Map<String, String> found) {
        return declared.digests().entrySet().stream()
                .filter(file -> !file.getValue().equals(found.get(file.getKey())))
                .map(file -> new Difference(
                        file.getKey(),
                        Optional.ofNullable(found.get(file.getKey()))
                                .map(ControlTotals::digest)
                                .orElse("no file"),
                        digest(file.getValue())))
                .toList();
    }

    /** Its first digits, by which people compare. */
    private static String digest(String sha256) {
        return "SHA-256 " + sha256.substring(0, 12) + "...";
    }

    /** The refusal of a file whose submission is not what its sender declared; empty if nothing differs. */
    public static Optional<FileRefusal> refusal(Address.Delivered file, List<Difference> differences) {
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileRefusal(
                        file,
                        FileRefusal.Code.CONTROL_DIFFERS,
                        differences.stream()
                                .map(one -> one.subject() + ": " + one.counted())
                                .collect(Collectors.joining("; ")),
                        differences.stream()
                                .map(one -> one.subject() + ": " + one.declared())
                                .collect(Collectors.joining("; "))));
    }
}
