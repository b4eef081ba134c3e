package org.daylight.reconciliation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.feed.Disposition;
import org.daylight.feed.RowSum;

/** The sides of identities that say what became of rows, in the order in which a reader meets them. */
final class Fates {

    static final String WITH_A_FATE = "withAFate";

    private static final Map<Fate, String> NAMES = new EnumMap<>(Map.of(
            Fate.COUNTED, "counted",
            Fate.DUPLICATE, "duplicate",
            Fate.OUT_OF_PERIOD, "outOfPeriod",
            Fate.TO_COME, "toCome",
            Fate.REFUSED_BESIDE, "refusedBeside"));

    private static final Map<Disposition, String> SET_ASIDE = new EnumMap<>(Map.of(
            Disposition.DUPLICATE, "duplicateFile",
            Disposition.SUPERSEDED, "superseded",
            Disposition.WITHDRAWN, "withdrawn"));

    private final SortedMap<String, RowSum> sums = new TreeMap<>();

    /** Rows that could be read alone, of whatever file and feed. */
    Fates add(SortedMap<Lot, RowSum> lots) {
        Run.accepted(lots).forEach(lot -> plus(name(lot.getKey()), lot.getValue()));
        return this;
    }

    /** Rows of files of which nothing counts, however well they can be read, and of copies, which are only compared. */
    Fates setAside(List<FileEntry> files) {
        files.forEach(file -> plus("compared", file.compared()));
        files.stream()
                .filter(file -> SET_ASIDE.containsKey(file.disposition()))
                .forEach(file ->
                        plus(SET_ASIDE.get(file.disposition()), file.sum().accepted()));
        return this;
    }

    private void plus(String name, RowSum rows) {
        sums.merge(name, rows, RowSum::plus);
    }

    private static String name(Lot lot) {
        return NAMES.get(lot.fate()) + lot.code().map(code -> ":" + code).orElse("");
    }

    Side counts() {
        var side = new Side.Builder();
        sums.forEach((name, sum) -> side.plus(name, sum.rows()));
        return side.side(WITH_A_FATE);
    }

    Side digests() {
        var side = new Side.Builder();
        sums.forEach((name, sum) -> side.plus(name, sum.digest()));
        return side.side(WITH_A_FATE);
    }
}
