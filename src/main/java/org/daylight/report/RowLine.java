package org.daylight.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.feed.ReadingSum;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowSum;

/** Rows of a file or department by what became of them, as cells of a receipt; lines add up. */
final class RowLine {

    /** Columns of the cells, in their order. */
    static final List<String> COLUMNS = List.of(
            "acceptedRows", "counted", "duplicate", "outOfPeriod", "toCome", "refusedBeside", "compared", "setAside");

    private static final List<Fate> FATES =
            List.of(Fate.COUNTED, Fate.DUPLICATE, Fate.OUT_OF_PERIOD, Fate.TO_COME, Fate.REFUSED_BESIDE);

    private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    private final SortedMap<Refusal.Code, Long> refused = new TreeMap<>();
    private long accepted;
    private long compared;
    private long setAside;

    /** What could be read of a file, and what of that counts nowhere. */
    RowLine read(ReadingSum sum) {
        accepted += sum.accepted().rows();
        sum.refused().forEach((code, rows) -> refused.merge(code, rows.rows(), Long::sum));
        return this;
    }

    RowLine compared(long rows) {
        compared += rows;
        return this;
    }

    RowLine setAside(long rows) {
        setAside += rows;
        return this;
    }

    /** What became of rows that could be read; rows refused alone stand in {@link #read} already. */
    RowLine fate(Lot lot, RowSum sum) {
        if (lot.fate() != Fate.REFUSED_ALONE) {
            fates.merge(lot.fate(), sum.rows(), Long::sum);
            lot.code().ifPresent(code -> refused.merge(code, sum.rows(), Long::sum));
        }
        return this;
    }

    RowLine plus(RowLine other) {
        other.fates.forEach((fate, rows) -> fates.merge(fate, rows, Long::sum));
        other.refused.forEach((code, rows) -> refused.merge(code, rows, Long::sum));
        accepted += other.accepted;
        compared += other.compared;
        setAside += other.setAside;
        return this;
    }

    long accepted() {
        return accepted;
    }

    long compared() {
        return compared;
    }

    long setAside() {
        return setAside;
    }

    long of(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }

    /** Rows by the reason of their refusal, alone or beside others. */
    SortedMap<Refusal.Code, Long> refused() {
        return refused;
    }

    long refusedAlone() {
        return refused.values().stream().mapToLong(Long::longValue).sum() - of(Fate.REFUSED_BESIDE);
    }

    List<Cell> cells() {
        var counts = new ArrayList<Long>();
        counts.add(accepted);
        FATES.forEach(fate -> counts.add(of(fate)));
        counts.addAll(List.of(compared, setAside));
        return counts.stream().map(Cell::count).toList();
    }

    /** Reasons with their numbers, such as {@code 缺项 3、日期 1}. */
    String reasons(Words words) {
        return words.list(refused.entrySet().stream()
                .map(entry -> words.get("refusal." + entry.getKey()) + " " + words.count(entry.getValue()))
                .toList());
    }

    static Stream<Table.Column> columns(Words words) {
        return COLUMNS.stream().map(id -> words.column(id, Table.Format.COUNT, 8));
    }
}
