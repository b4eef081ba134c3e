package org.daylight.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.daylight.feed.CellFault;
import org.daylight.feed.Epoch;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.FormSheet;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.TableChoice;
import org.daylight.feed.TableLayout;
import org.daylight.feed.TableSums;
import org.daylight.feed.TableTop;
import org.daylight.feed.TableTop.TopRow;
import org.daylight.feed.Tables;
import org.daylight.feed.Translation;
import org.daylight.feed.Translator;

/**
 * One table, row after row: what stands above its heads, the heads, data, totals, notes. Its first rows are held until
 * it is known what it is.
 */
final class TableReading {

    /**
     * What reads a table.
     *
     * @param epoch how the workbook counts days; empty for a text file
     */
    record Way(
            List<Mapping> mappings,
            Optional<Epoch> epoch,
            DeliveredFile.TableOpener opener,
            Consumer<Reading> readings) {}

    private final Way way;
    private final String sheet;
    private final List<SheetRow> waiting = new ArrayList<>();
    private boolean decided;
    private Open open;
    private long content;
    private long title;
    private long header;
    private long total;
    private long data;

    /** A table whose heads are known. */
    private record Open(Translator translator, TableLayout layout, TableSums sums, int width) {}

    TableReading(Way way, String sheet) {
        this.way = way;
        this.sheet = sheet;
    }

    /** Takes a row with content. */
    void row(SheetRow row) {
        content++;
        if (decided) {
            below(row);
            return;
        }
        waiting.add(row);
        if (waiting.size() == TableTop.MOST_ROWS) {
            decide();
        }
    }

    /** The rows, counted; at least the physical ones. */
    FileCount end(long physical) {
        if (!decided && content > 0) {
            decide();
        }
        return open == null
                ? new FileCount(physical, 0, title, physical - title, 0, 0, 0, 0, new TreeSet<>())
                : new FileCount(
                        physical,
                        header,
                        title,
                        physical - content,
                        total,
                        data,
                        open.translator().filtered(),
                        open.translator().readings(),
                        open.translator().feedNames());
    }

    private void decide() {
        decided = true;
        var top = new TableTop(sheet, waiting.stream().map(TableReading::top).toList());
        Optional<FormSheet> form = isSheet() ? FormSheet.of(top) : Optional.empty();
        if (form.isPresent()) {
            noTable(form.get(), top);
            title += waiting.size();
        } else {
            begin(top);
        }
        waiting.clear();
    }

    /** What stands on a cover is not counted, so no table may stand there. */
    private void noTable(FormSheet form, TableTop top) {
        if (form == FormSheet.COVER && Tables.choose(top, way.mappings()) instanceof TableChoice.Table table) {
            String found = "a cover and the heads of " + table.mapping().name();
            throw new BadFile(Code.AMBIGUOUS_TABLE, where(found), "a sheet for each");
        }
    }

    private boolean isSheet() {
        return way.epoch().isPresent();
    }

    private static TopRow top(SheetRow row) {
        return new TopRow(row.line(), List.of(row.cells()));
    }

    private void begin(TableTop top) {
        TableChoice choice = Tables.choose(top, way.mappings());
        if (choice instanceof TableChoice.Ambiguous several) {
            throw new BadFile(Code.AMBIGUOUS_TABLE, where(String.join(", ", several.mappings())), "one of them");
        }
        if (choice instanceof TableChoice.NoTable none && isSheet()) {
            throw unfit(none, top);
        }
        // a text file in which no heads are found is told so by what opens it
        TableChoice.Table table = choice instanceof TableChoice.Table found
                ? found
                : new TableChoice.Table(
                        way.mappings().get(0),
                        Tables.mostKnown(top, way.mappings().get(0)));
        open(table, top);
        for (int i = 0; i < waiting.size(); i++) {
            if (i < table.header()) {
                if (i < table.header() - 1) {
                    noOtherHeads(top.rows().get(i), waiting.get(i));
                }
                above(waiting.get(i), top.rows().get(i));
            } else if (i > table.header()) {
                below(waiting.get(i));
            }
        }
    }

    /** Heads of groups stand right above the real ones; heads further up have rows of their own below them. */
    private void noOtherHeads(TopRow cells, SheetRow row) {
        if (Tables.choose(new TableTop(sheet, List.of(cells)), way.mappings()) instanceof TableChoice.Table other) {
            throw new BadFile(
                    Code.DATA_ABOVE_HEADS,
                    at(row) + ": heads of " + other.mapping().name(),
                    "one table a sheet, heads above all data");
        }
    }

    private BadFile unfit(TableChoice.NoTable none, TableTop top) {
        String found =
                "sheet " + sheet + ", row " + top.rows().get(0).line() + ": " + none.mostKnown() + " heads known";
        return new BadFile(Code.UNFIT_SHEET, found, "the heads of " + String.join(", ", names()));
    }

    private List<String> names() {
        return way.mappings().stream().map(Mapping::name).toList();
    }

    private void open(TableChoice.Table table, TableTop top) {
        List<String> heads = Tables.heads(top, table.header(), table.mapping());
        Translation translation = way.opener().open(table.mapping(), heads, way.epoch());
        if (translation instanceof FileRefusal refusal) {
            throw new BadFile(refusal.code(), where(refusal.found()), refusal.expected());
        }
        open = new Open(
                (Translator) translation,
                TableLayout.of(table.mapping(), heads, written(table.header())),
                TableSums.of(table.mapping(), heads),
                heads.size());
        header++;
    }

    /** The rows that hold the heads as they are written: the header itself, and the heads of groups above it. */
    private List<String[]> written(int header) {
        return waiting.subList(Math.max(0, header - 1), header + 1).stream()
                .map(SheetRow::cells)
                .filter(cells ->
                        Arrays.stream(cells).filter(cell -> !cell.isEmpty()).count() > 1)
                .toList();
    }

    /** In a workbook the sheet is told too. */
    private String where(String found) {
        return isSheet() ? "sheet " + sheet + ": " + found : found;
    }

    private void above(SheetRow row, TopRow cells) {
        if (open.layout().looksLikeData(cells.cells())) {
            throw new BadFile(Code.DATA_ABOVE_HEADS, at(row), "heads above all data");
        }
        title++;
    }

    private String at(SheetRow row) {
        return isSheet() ? "sheet " + sheet + ", row " + row.line() : "line " + row.line();
    }

    private void below(SheetRow row) {
        if (open == null) {
            title++;
            return;
        }
        String[] cells = isSheet() ? padded(row.cells()) : row.cells();
        switch (open.layout().kind(cells)) {
            case HEADER -> header++;
            case NOTE -> title++;
            case TOTAL -> total(row, open.sums().total(cells));
            case SUBTOTAL -> total(row, open.sums().subtotal(cells));
            case DATA -> data(row, cells);
        }
    }

    /** A sheet does not keep what is empty at the end of a row. */
    private String[] padded(String[] cells) {
        if (cells.length >= open.width()) {
            return cells;
        }
        String[] padded = Arrays.copyOf(cells, open.width());
        Arrays.fill(padded, cells.length, padded.length, "");
        return padded;
    }

    private void total(SheetRow row, Optional<TableSums.Difference> difference) {
        if (difference.isPresent()) {
            throw new BadFile(
                    Code.TOTAL_DIFFERS,
                    at(row) + ": " + difference.get().found(),
                    difference.get().expected());
        }
        total++;
    }

    private void data(SheetRow row, String[] cells) {
        data++;
        open.sums().add(cells);
        List<CellFault> faults = row.faults();
        open.translator().translate(cells, sheet, row.line(), faults).forEach(way.readings());
    }
}
