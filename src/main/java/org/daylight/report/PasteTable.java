package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.report.Table.Column;

/**
 * Everybody's figures to be pasted into another document: a row for each department, numbers with the digits that papers
 * print, no formula and no link. What is missing has its reason in the last column.
 */
final class PasteTable {

    private static final List<String> BEFORE_SECTIONS = List.of(
            "group",
            "departmentCode",
            "department",
            "rank",
            "bestRank",
            "worstRank",
            "total",
            "compliance",
            "satisfaction",
            "grade");

    private final Results results;
    private final Words words;

    PasteTable(Results results, Words words) {
        this.results = results;
        this.words = words;
    }

    /** @param all in the order of groups and places */
    Table of(List<Standing> all) {
        var standings = new StandingTable(results.policy(), words);
        List<String> ids =
                Stream.concat(BEFORE_SECTIONS.stream(), standings.sections()).toList();
        Table figures = standings.of("paste", words.get("table.paste"), ids, all);
        List<Column> columns = figures.columns().stream().map(this::oneLine).toList();
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < all.size(); i++) {
            List<Cell> cells = figures.rows().get(i);
            Cell why = Cell.words(why(all.get(i), columns, cells));
            rows.add(Stream.concat(cells.stream().map(PasteTable::printed), Stream.of(why))
                    .toList());
        }
        return new Table(
                figures.id(),
                figures.title(),
                Stream.concat(columns.stream(), Stream.of(words.text("whyMissing", 60)))
                        .toList(),
                rows);
    }

    /** A head of two lines would be two rows where a text is pasted. */
    private Column oneLine(Column column) {
        return new Column(
                column.id(),
                String.join(words.get("paste.joined"), column.head().split("\n")),
                column.format(),
                column.width());
    }

    /** As others go on reckoning with it, so that sums agree with what is in sight. */
    private static Cell printed(Cell cell) {
        return cell instanceof Cell.Amount amount ? Cell.amount(printed(amount.value())) : cell;
    }

    private static BigDecimal printed(BigDecimal value) {
        return value.scale() <= 0 ? value : Words.rounded(value);
    }

    /** Why it has no place, and of each other figure that is missing, why. */
    private String why(Standing row, List<Column> columns, List<Cell> cells) {
        var parts = new ArrayList<String>();
        row.notRanked()
                .ifPresent(one -> parts.add(words.reason(
                        one, results.month(row.card().department().code()).held(), results.policy())));
        Optional<String> told = row.notRanked().map(one -> row.why(words));
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Missing cell && !told.equals(Optional.of(cell.reason()))) {
                parts.add(words.get("paste.missing", columns.get(i).head(), cell.reason()));
            }
        }
        return words.sentences(parts);
    }
}
