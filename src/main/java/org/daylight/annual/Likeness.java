package org.daylight.annual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Identity 12: sentences taken over from the year before (雷同). Figures do not count, so that a text with new figures in
 * it is still the old text.
 *
 * <p>Likeness is the Dice coefficient over runs of four characters: 2 x common / (runs of one + runs of the other), from 0
 * to 1. The threshold is a proposal; no published one is known.
 */
final class Likeness {

    static final double THRESHOLD = 0.90;

    private static final int RUN = 4;

    /** Texts with fewer runs are too short to be compared. */
    private static final int FEWEST = 100;

    private Likeness() {}

    static Findings check(AnnualReport report, AnnualReport before) {
        Map<String, Integer> now = runs(report.paragraphs());
        Map<String, Integer> then = runs(before.paragraphs());
        if (Math.min(size(now), size(then)) < FEWEST) {
            return Findings.NONE;
        }
        double likeness = likeness(now, then);
        if (likeness < THRESHOLD) {
            return Findings.NONE;
        }
        var mismatch = new Mismatch(
                Identity.LIKENESS,
                Optional.empty(),
                Optional.empty(),
                Entry.of(Math.round(THRESHOLD * 100)),
                Entry.of((long) Math.floor(likeness * 100)),
                List.of(),
                "");
        return Findings.of(mismatch);
    }

    static double likeness(List<String> one, List<String> other) {
        return likeness(runs(one), runs(other));
    }

    private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        long common = one.entrySet().stream()
                .mapToLong(run -> Math.min(run.getValue(), other.getOrDefault(run.getKey(), 0)))
                .sum();
        long all = size(one) + size(other);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Integer> runs(List<String> paragraphs) {
        String text = Titles.fold(String.join("", paragraphs)).replaceAll("[\\s\\p{N}]", "");
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= text.length(); i++) {
            runs.merge(text.substring(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }

    private static long size(Map<String, Integer> runs) {
        return runs.values().stream().mapToLong(Integer::longValue).sum();
    }
}
