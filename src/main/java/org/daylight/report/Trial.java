package org.daylight.report;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.proposal.Proposal;
import org.daylight.score.Policy;

/**
 * Sealed months beside the same months worked once more by another policy.
 *
 * @param policy that was tried
 * @param digest SHA-256 of its file
 * @param months in their order
 * @param without periods in between that have no edition
 */
public record Trial(Policy policy, String digest, List<Month> months, List<String> without) {

    public Trial {
        months = List.copyOf(months);
        without = List.copyOf(without);
    }

    /**
     * A month.
     *
     * @param edition that it is held against, such as {@code 2026-09/r1}
     * @param policy that made the edition, name and version
     * @param asOf instant whose knowledge counts in both
     * @param lines a department each, in the order of their codes
     * @param proposals that are not the same in both; restricted ones are not told
     */
    public record Month(
            String period,
            String edition,
            String policy,
            ZonedDateTime asOf,
            List<Line> lines,
            List<Change> proposals) {
        public Month {
            lines = List.copyOf(lines);
            proposals = List.copyOf(proposals);
        }
    }

    /** A department as published, and as it would have been. */
    public record Line(String code, String name, String group, Side before, Side after) {

        /** Whether its rank is another. */
        boolean moves() {
            return !before.rank().equals(after.rank());
        }

        /** Whether anything that was published of it is another. */
        boolean changes() {
            return !before.equals(after);
        }

        /** What the total would gain or lose, where there are both. */
        Optional<BigDecimal> gained() {
            return before.total().flatMap(was -> after.total().map(is -> is.subtract(was)));
        }
    }

    /**
     * What is published of a department.
     *
     * @param status code
     * @param grade code of the band, empty if there is none
     * @param range ranks that its counts allow
     * @param marks by code of the indicator, of those that have any
     */
    public record Side(
            String status,
            Optional<Integer> rank,
            Optional<BigDecimal> total,
            String grade,
            Optional<Range> range,
            SortedMap<String, BigDecimal> marks) {
        public Side {
            marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        }
    }

    /** Ranks from the best to the worst. */
    public record Range(int best, int worst) {}

    /**
     * A proposal that is not the same in both.
     *
     * @param department its name
     * @param before as published, empty where it is added
     * @param after as it would have been, empty where it is dropped
     */
    public record Change(Kind kind, String department, Optional<Proposal> before, Optional<Proposal> after) {

        /** How it differs. The words stand in the bundles under {@code trial.proposal.<NAME>}. */
        public enum Kind {
            ADDED,
            DROPPED,
            /** The same rule proposes something else, or by another organ or law; the facts may be others too. */
            OTHER_MEASURE,
            /** The same rule proposes the same of the department, on other facts or months or by another place. */
            OTHER_FACTS
        }

        /** The one that is told: as it would be, or as it was where it is dropped. */
        Proposal told() {
            return after.or(() -> before).orElseThrow();
        }
    }
}
