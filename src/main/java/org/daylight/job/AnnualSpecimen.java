package org.daylight.job;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.annual.Document;
import org.daylight.annual.FormTable;
import org.daylight.annual.YearCounts;
import org.daylight.annual.YearLedger;
import org.daylight.report.Texts;

/** A small year on which the template of annual reports is tried: a month is missing, a table blank, a case unplaced. */
final class AnnualSpecimen {

    private AnnualSpecimen() {}

    /** Its report, with something of every kind in it. */
    static Document of(Texts texts) {
        return AnnualPaper.of(year(EnumSet.of(FormTable.TABLE_3)), texts);
    }

    /** The same where no feed came, and where both did, for the words that the first has no use for. */
    static List<Document> others(Texts texts) {
        return List.of(
                AnnualPaper.of(year(EnumSet.noneOf(FormTable.class)), texts),
                AnnualPaper.of(year(EnumSet.of(FormTable.TABLE_3, FormTable.TABLE_4)), texts));
    }

    private static AnnualYear year(Set<FormTable> told) {
        var counts = new YearCounts(sums(), new TreeMap<>(Map.of("requests.opening", moved())));
        return new AnnualYear(
                2026,
                Optional.empty(),
                List.of("2026-08", "2026-09"),
                List.of("2026-10"),
                List.of(new AnnualYear.Unsent("D06", "供电公司", List.of("requests", "responses"), "2026-09")),
                YearLedger.of(counts, told),
                40,
                3);
    }

    private static SortedMap<String, Long> moved() {
        return new TreeMap<>(Map.of("NATURAL", 1L, "OTHER", -1L));
    }

    private static SortedMap<String, SortedMap<String, Long>> sums() {
        var sums = new TreeMap<String, SortedMap<String, Long>>();
        Map.of("opening", 3L, "received", 40L, "open", 25L, "partial", 10L, "closing", 8L)
                .forEach((line, cases) -> sums.put(
                        "requests." + line,
                        new TreeMap<>(Map.of("NATURAL", cases, "COMMERCIAL", cases, "OTHER", 2 * cases))));
        sums.get("requests.received").put("UNKNOWN", 1L);
        sums.get("requests.closing").put("UNKNOWN", 1L);
        sums.put("remedies.MAINTAINED", new TreeMap<>(Map.of("REVIEW", 3L, "SUIT_DIRECT", 1L)));
        return sums;
    }
}
