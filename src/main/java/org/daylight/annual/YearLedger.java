package org.daylight.annual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables 3 and 4 of a year as the ledger knows them. Table 2 stays blank, since no feed tells it.
 *
 * <p>Nothing is guessed and nothing is dropped: a case whose applicant or outcome no row tells stands in the totals, in no
 * other cell, and is counted in {@link #unplaced}; so the check of a draft names the total that its parts do not yet reach.
 *
 * @param report its tables
 * @param unplaced cases of each line for which a cell is wanting, by line and kind
 * @param moved requests that got another kind of applicant between two periods; see {@link YearCounts#moved}
 * @param proof what contradicts itself once each of these cases is given some cell: nothing, unless the ledger is damaged
 */
public record YearLedger(
        AnnualReport report,
        SortedMap<String, SortedMap<String, Long>> unplaced,
        SortedMap<String, Long> moved,
        Findings proof) {

    private static final String REQUESTS = "requests";
    private static final Map<String, String> KINDS = Map.of(
            "REVIEW", "review",
            "SUIT_DIRECT", "litigation_direct",
            "SUIT_AFTER_REVIEW", "litigation_after_review");
    private static final Map<String, String> RESULTS =
            Map.of("MAINTAINED", "maintain", "CORRECTED", "correct", "OTHER", "other", "closing", "pending");
    private static final Map<String, String> EVENTS =
            Map.of("received", "new", "opening", "carried_over", "closing", "carry_forward");

    public YearLedger {
        unplaced = new TreeMap<>(unplaced);
        moved = new TreeMap<>(moved);
    }

    /**
     * The tables of a year.
     *
     * @param told the tables whose feed came at all; the others are blank
     */
    public static YearLedger of(YearCounts year, Set<FormTable> told) {
        SortedMap<String, Long> moved = year.moved().getOrDefault(REQUESTS + YearCounts.OPENING, new TreeMap<>());
        var honest = new Placing(year.sums());
        var settled = new TreeMap<String, SortedMap<String, Long>>();
        year.sums()
                .forEach((line, kinds) ->
                        kinds.forEach((kind, cases) -> settled.computeIfAbsent(someLine(line), none -> new TreeMap<>())
                                .merge(someKind(line, kind), cases, Math::addExact)));
        moved.forEach((kind, cases) -> settled.computeIfAbsent(REQUESTS + YearCounts.RECEIVED, none -> new TreeMap<>())
                .merge(someKind(REQUESTS, kind), cases, Math::addExact));
        Findings proof = TableSums.check(new Placing(settled).report(told));
        return new YearLedger(honest.report(told), honest.unplaced, moved, proof);
    }

    /** Whether every case has found its cell. */
    public boolean isWhole() {
        return unplaced.isEmpty() && moved.isEmpty();
    }

    private static String event(String line) {
        return line.substring(line.indexOf('.') + 1);
    }

    private static boolean isRequest(String line) {
        return line.startsWith(REQUESTS);
    }

    private static Optional<String> kind(String line, String kind) {
        return isRequest(line)
                ? Optional.of(kind.toLowerCase(Locale.ROOT)).filter(Layout.APPLICANTS::contains)
                : Optional.ofNullable(KINDS.get(kind));
    }

    private static Optional<String> outcome(String line) {
        return isRequest(line)
                ? Optional.of(event(line)).filter(Layout.of(Template.V2021).outcomes()::contains)
                : Optional.ofNullable(RESULTS.get(event(line)));
    }

    /** Any kind will do where the sums alone are proved. */
    private static String someKind(String line, String kind) {
        return kind(line, kind).isPresent() ? kind : isRequest(line) ? "OTHER" : "REVIEW";
    }

    private static String someLine(String line) {
        boolean stays = EVENTS.containsKey(event(line)) || outcome(line).isPresent();
        return stays ? line : isRequest(line) ? REQUESTS + ".other_other" : "remedies.OTHER";
    }

    /** Puts sums into cells. */
    private static final class Placing {

        private final Layout layout = Layout.of(Template.V2021);
        private final Map<Spot, Long> figures = new LinkedHashMap<>();
        private final SortedMap<String, SortedMap<String, Long>> unplaced = new TreeMap<>();

        Placing(Map<String, ? extends Map<String, Long>> sums) {
            layout.spots().filter(spot -> spot.table() != FormTable.TABLE_2).forEach(spot -> figures.put(spot, 0L));
            sums.forEach((line, kinds) -> kinds.forEach((kind, cases) -> {
                boolean placed = isRequest(line) ? request(line, kind, cases) : remedy(line, kind, cases);
                if (!placed) {
                    unplaced.computeIfAbsent(line, none -> new TreeMap<>()).merge(kind, cases, Math::addExact);
                }
            }));
        }

        private boolean request(String line, String kind, long cases) {
            Optional<String> event = Optional.ofNullable(EVENTS.get(event(line)));
            Optional<String> row = event.or(() -> outcome(line));
            Optional<String> column = kind(line, kind);
            if (event.isEmpty()) {
                add(Spot.table3(Layout.TOTAL, Layout.TOTAL), cases);
                column.ifPresent(one -> add(Spot.table3(Layout.TOTAL, one), cases));
            }
            row.ifPresent(one -> add(Spot.table3(one, Layout.TOTAL), cases));
            row.ifPresent(one -> column.ifPresent(other -> add(Spot.table3(one, other), cases)));
            return row.isPresent() && column.isPresent();
        }

        /** Table 4 tells how remedies ended and how many are open, not how many came. */
        private boolean remedy(String line, String kind, long cases) {
            if (line.endsWith(YearCounts.OPENING) || line.endsWith(YearCounts.RECEIVED)) {
                return true;
            }
            Optional<String> row = kind(line, kind);
            Optional<String> column = outcome(line);
            row.ifPresent(one -> add(Spot.table4(one, Layout.TOTAL), cases));
            row.ifPresent(one -> column.ifPresent(other -> add(Spot.table4(one, other), cases)));
            return row.isPresent() && column.isPresent();
        }

        private void add(Spot spot, long cases) {
            figures.merge(spot, cases, Math::addExact);
        }

        AnnualReport report(Set<FormTable> told) {
            var cells = new LinkedHashMap<Spot, Entry>();
            layout.spots()
                    .forEach(spot -> cells.put(
                            spot,
                            told.contains(spot.table()) && figures.containsKey(spot)
                                    ? Entry.of(figures.get(spot))
                                    : Entry.BLANK));
            return new AnnualReport(Template.V2021, cells, List.of());
        }
    }
}
