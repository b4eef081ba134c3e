package org.daylight.annual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fills tables 3 and 4 from the counts of a year's months, as {@code casework} keeps them for the annual report: lines such
 * as {@code requests.received}, each with cases by applicant or kind of remedy. Table 2 stays blank, since no feed tells it.
 *
 * <p>Nothing is guessed: a case whose applicant or outcome no row tells stands in no cell, and is counted in {@link
 * #unplaced}.
 *
 * @param report its tables
 * @param unplaced cases of each line that no cell could take, by line and kind
 */
public record YearLedger(AnnualReport report, SortedMap<String, SortedMap<String, Long>> unplaced) {

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
    }

    /**
     * The year of these months.
     *
     * @param months counts of every month, first to last, summed over departments: line to kind to cases
     */
    public static YearLedger of(List<Map<String, ? extends Map<String, Long>>> months) {
        var sums = new TreeMap<String, TreeMap<String, Long>>();
        for (int i = 0; i < months.size(); i++) {
            int month = i;
            months.get(i).forEach((line, kinds) -> {
                boolean counts = line.endsWith(".opening")
                        ? month == 0
                        : !line.endsWith(".closing") || month == months.size() - 1;
                if (counts) {
                    kinds.forEach((kind, cases) ->
                            sums.computeIfAbsent(line, key -> new TreeMap<>()).merge(kind, cases, Long::sum));
                }
            });
        }
        return new Placing(sums).ledger();
    }

    /** Whether every case has found its cell. */
    public boolean isWhole() {
        return unplaced.isEmpty();
    }

    /** Puts sums into cells. */
    private static final class Placing {

        private final Layout layout = Layout.of(Template.V2021);
        private final Map<Spot, Long> figures = new LinkedHashMap<>();
        private final SortedMap<String, SortedMap<String, Long>> unplaced = new TreeMap<>();

        Placing(Map<String, TreeMap<String, Long>> sums) {
            layout.spots().filter(spot -> spot.table() != FormTable.TABLE_2).forEach(spot -> figures.put(spot, 0L));
            sums.forEach((line, kinds) -> kinds.forEach((kind, cases) -> put(line, kind, cases)));
        }

        private void put(String line, String kind, long cases) {
            Optional<Spot> spot = line.startsWith("requests.")
                    ? request(line.substring("requests.".length()), kind)
                    : remedy(line.substring("remedies.".length()), kind);
            if (spot.filter(figures::containsKey).isPresent()) {
                figures.merge(spot.get(), cases, Long::sum);
                total(spot.get()).forEach(one -> figures.merge(one, cases, Long::sum));
            } else if (!isWithoutCell(line)) {
                unplaced.computeIfAbsent(line, key -> new TreeMap<>()).merge(kind, cases, Long::sum);
            }
        }

        /** Table 4 tells how remedies ended and how many are open, not how many came. */
        private static boolean isWithoutCell(String line) {
            return line.equals("remedies.received") || line.equals("remedies.opening");
        }

        private static Optional<Spot> request(String event, String kind) {
            return Optional.of(Spot.table3(EVENTS.getOrDefault(event, event), kind.toLowerCase(Locale.ROOT)));
        }

        private static Optional<Spot> remedy(String event, String kind) {
            return KINDS.containsKey(kind) && RESULTS.containsKey(event)
                    ? Optional.of(Spot.table4(KINDS.get(kind), RESULTS.get(event)))
                    : Optional.empty();
        }

        /** The sums in which a cell's cases stand once more. */
        private List<Spot> total(Spot spot) {
            var totals = new ArrayList<Spot>();
            totals.add(new Spot(spot.table(), spot.row(), Layout.TOTAL));
            if (spot.table() == FormTable.TABLE_3 && layout.outcomes().contains(spot.row())) {
                totals.add(Spot.table3(Layout.TOTAL, spot.column()));
                totals.add(Spot.table3(Layout.TOTAL, Layout.TOTAL));
            }
            return totals;
        }

        YearLedger ledger() {
            var cells = new LinkedHashMap<Spot, Entry>();
            layout.spots()
                    .forEach(spot ->
                            cells.put(spot, figures.containsKey(spot) ? Entry.of(figures.get(spot)) : Entry.BLANK));
            return new YearLedger(new AnnualReport(Template.V2021, cells, List.of()), unplaced);
        }
    }
}
