package org.daylight.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.daylight.feed.Epoch;
import org.daylight.feed.FileRefusal.Code;

/** The cells of one sheet of an old workbook, held until it is whole, since writers may order them as they like. */
final class XlsSheet {

    private static final int MOST_CELLS = 3_000_000;
    private static final int MOST_COLUMNS = 256;
    private static final String[] NOTHING = {};

    private final CellFormats formats;
    private final SSTRecord strings;
    private final Epoch epoch;
    private final XlsOrder order = new XlsOrder();
    private final Merges merges = new Merges();
    private final List<String[]> rows = new ArrayList<>();
    private final BitSet formulas = new BitSet();
    private final BitSet errors = new BitSet();
    private int cells;
    private long physical;
    /** The formula whose text comes in the next record. */
    private FormulaRecord waiting;

    XlsSheet(CellFormats formats, SSTRecord strings, Epoch epoch) {
        this.formats = formats;
        this.strings = strings;
        this.epoch = epoch;
    }

    boolean hasFormulas() {
        return !formulas.isEmpty();
    }

    /** Number of the last row handed over. */
    long physical() {
        return physical;
    }

    void take(Record record) {
        order.take(record);
        if (record instanceof StringRecord text && waiting != null) {
            put(waiting, text.getString());
            waiting = null;
        } else if (record instanceof NumberRecord number) {
            put(number, number(number.getValue(), number.getXFIndex()));
        } else if (record instanceof LabelSSTRecord label) {
            put(label, shared(label.getSSTIndex()));
        } else if (record instanceof LabelRecord label) {
            put(label, label.getValue());
        } else if (record instanceof BoolErrRecord flag) {
            flag(flag);
        } else if (record instanceof FormulaRecord formula) {
            formula(formula);
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                merge(merged.getAreaAt(i));
            }
        }
    }

    private void merge(CellRangeAddress area) {
        merges.add(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
    }

    private String number(double value, short format) {
        return CellText.of(value, formats.at(format), epoch);
    }

    private String shared(int index) {
        if (index < 0 || index >= strings.getNumUniqueStrings()) {
            throw BadFile.corrupt("shared text " + index + " of " + strings.getNumUniqueStrings());
        }
        return strings.getString(index).getString();
    }

    private void flag(BoolErrRecord flag) {
        if (flag.isBoolean()) {
            put(flag, flag.getBooleanValue() ? "TRUE" : "FALSE");
        } else {
            put(flag, FormulaError.forInt(flag.getErrorValue()).getString());
            errors.set(at(flag));
        }
    }

    private void formula(FormulaRecord formula) {
        formulas.set(at(formula));
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> waiting = formula.hasCachedResultString() ? formula : null;
            case BOOLEAN -> put(formula, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> {
                put(formula, FormulaError.forInt(formula.getCachedErrorValue()).getString());
                errors.set(at(formula));
            }
            default -> put(formula, number(formula.getValue(), formula.getXFIndex()));
        }
    }

    private static int at(CellValueRecordInterface cell) {
        return cell.getRow() * MOST_COLUMNS + cell.getColumn();
    }

    private void put(CellValueRecordInterface cell, String text) {
        int column = cell.getColumn();
        if (text.isBlank()) {
            return;
        }
        if (++cells > MOST_CELLS || column >= MOST_COLUMNS) {
            throw new BadFile(
                    Code.TOO_LARGE_INSIDE, "more than " + MOST_CELLS + " cells", "<= " + MOST_CELLS + " cells");
        }
        while (rows.size() <= cell.getRow()) {
            rows.add(null);
        }
        String[] row = rows.get(cell.getRow());
        if (row == null || row.length <= column) {
            row = row == null ? new String[column + 1] : Arrays.copyOf(row, column + 1);
            rows.set(cell.getRow(), row);
        }
        if (row[column] != null) {
            throw BadFile.corrupt("two values for one cell in row " + (cell.getRow() + 1));
        }
        row[column] = text;
    }

    /** Hands over the rows with content. */
    void rows(String sheet, FormulaCheck check, SheetVisitor visitor) {
        var builder = new RowBuilder();
        int last = Math.max(rows.size(), formulas.length() / MOST_COLUMNS + 1);
        for (int i = 0; i < last; i++) {
            String[] row = i < rows.size() && rows.get(i) != null ? rows.get(i) : NOTHING;
            for (int column = 0; column < row.length; column++) {
                if (row[column] != null) {
                    put(builder, sheet, check, i, column);
                }
            }
            int line = i;
            emptyFormulas(row, i)
                    .forEach(column -> check.fault(sheet, line, column).ifPresent(builder::fault));
            if (builder.hasContent()) {
                physical = i + 1L;
                if (!visitor.row(builder.take(physical, merges))) {
                    return;
                }
            }
        }
    }

    private void put(RowBuilder builder, String sheet, FormulaCheck check, int row, int column) {
        String text = rows.get(row)[column];
        builder.put(column, text);
        int at = row * MOST_COLUMNS + column;
        if (errors.get(at)) {
            builder.fault(FormulaCheck.fault(column, text));
        } else if (formulas.get(at)) {
            check.fault(sheet, row, column).ifPresent(builder::fault);
        }
    }

    /** Formulas of a row that give an empty text are checked as any other: their value may never have been worked out. */
    private IntStream emptyFormulas(String[] row, int line) {
        int from = line * MOST_COLUMNS;
        return IntStream.range(0, MOST_COLUMNS)
                .filter(column -> formulas.get(from + column) && (column >= row.length || row[column] == null));
    }
}
