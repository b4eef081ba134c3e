package org.daylight.render.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.daylight.report.Cell;
import org.daylight.report.Formula;

/** Where cells of the report's tables stand in the workbook. */
final class Addresses {

    /** The format's limit for a formula. */
    private static final int LONGEST = 8_000;

    private final Map<String, List<Page>> tables = new HashMap<>();

    Addresses(List<Page> pages) {
        for (Page page : pages) {
            // a layout may show a table twice; its first showing is the one that formulas and links mean
            List<Page> parts = tables.getOrDefault(page.table(), List.of());
            boolean follows = parts.isEmpty() || page.start() == end(parts.get(parts.size() - 1));
            if (follows) {
                tables.merge(page.table(), List.of(page), Addresses::joined);
            }
        }
    }

    private static List<Page> joined(List<Page> some, List<Page> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static int end(Page page) {
        return page.start() + page.rows().size();
    }

    /**
     * The formula as a cell of a page holds it; none where the layout leaves out a cell of it or parts cells that belong
     * together.
     */
    Optional<String> formula(Formula formula, Page on) {
        var text = new StringBuilder();
        for (Formula.Part part : formula.parts()) {
            Optional<String> each =
                    part instanceof Formula.Sign sign ? Optional.of(sign.text()) : range((Formula.Cells) part, on);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            text.append(each.get());
        }
        return Optional.of(text.toString()).filter(whole -> whole.length() <= LONGEST);
    }

    private Optional<String> range(Formula.Cells cells, Page on) {
        return page(cells.table(), cells.first())
                .filter(page -> cells.last() < end(page) && page.column(cells.column()) >= 0)
                .map(page -> {
                    int column = page.column(cells.column());
                    String first = at(page, cells.first(), column);
                    String whole = cells.first() == cells.last() ? first : first + ":" + at(page, cells.last(), column);
                    return page.name().equals(on.name()) ? whole : quoted(page) + "!" + whole;
                });
    }

    /** A link to a row; none where the layout does not show it. */
    Optional<String> link(Cell.Target target) {
        return page(target.table(), target.row()).map(page -> quoted(page) + "!" + at(page, target.row(), 0));
    }

    private Optional<Page> page(String table, int row) {
        return tables.getOrDefault(table, List.of()).stream()
                .filter(page -> row >= page.start() && row < end(page))
                .findFirst();
    }

    private static String at(Page page, int row, int column) {
        return new CellReference(page.firstRow() + row - page.start(), column).formatAsString(false);
    }

    private static String quoted(Page page) {
        return "'" + page.name().replace("'", "''") + "'";
    }
}
