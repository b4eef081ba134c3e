package org.daylight.render.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.annual.FormGrid;
import org.daylight.annual.FormTable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The table of a template that gives its looks to the tables of the form: one cell of each kind, one row of each. */
final class SampleTable {

    private static final String HEAD = "cell_head";
    private static final String GROUP = "cell_group";
    private static final String TITLE = "cell_title";
    private static final String FIGURE = "cell_figure";
    /** A figure that a person has yet to write. */
    private static final String BLANK = "cell_blank";

    static final List<String> CELLS = List.of(HEAD, GROUP, TITLE, FIGURE, BLANK);

    private static final String CELL = "tc";
    private static final String ROW = "tr";
    private static final String PROPERTIES = "tcPr";
    /** What a cell says of its place in the table, which is that of the form. */
    private static final Set<String> PLACE = Set.of("tcW", "gridSpan", "hMerge", "vMerge");

    private final Draft draft;
    private final Element table;
    /** Sum of its columns, in twips. */
    private final int width;

    private SampleTable(Draft draft, Element table) {
        this.draft = draft;
        this.table = table;
        int columns = Markup.all(table, "gridCol").stream()
                .mapToInt(column -> TextWidth.twips(column, "w"))
                .sum();
        this.width = columns > 0 ? columns : TextWidth.twips(draft.text());
    }

    static SampleTable of(Draft draft) {
        return new SampleTable(draft, in(draft));
    }

    /** The table itself, as it stands in a template. */
    static Element in(Draft draft) {
        return Markup.around(draft.at(HEAD).element(), "tbl").orElseThrow();
    }

    static void check(Draft draft, Faults faults) {
        Element table = in(draft);
        for (String name : CELLS) {
            Paragraph paragraph = draft.at(name);
            long others = CELLS.stream()
                    .filter(other -> cell(draft, other).equals(cell(draft, name)))
                    .count();
            if (Markup.around(paragraph.element(), "tbl").filter(table::equals).isEmpty() || others > 1) {
                faults.add(
                        draft.text(),
                        paragraph,
                        "found " + Contract.written(name)
                                + " in another table, or in the cell of another; expected each"
                                + " in a cell of its own of the one sample table; move it there");
            }
        }
        if (row(draft, HEAD).equals(row(draft, TITLE))) {
            faults.add(
                    draft.text(),
                    draft.at(TITLE),
                    "found {{cell_title}} in the row of {{cell_head}}; expected it in a row below, since heads are repeated"
                            + " on every page; move it there");
        }
    }

    private static Element cell(Draft draft, String name) {
        return Markup.around(draft.at(name).element(), CELL).orElseThrow();
    }

    private static Element row(Draft draft, String name) {
        return Markup.around(draft.at(name).element(), ROW).orElseThrow();
    }

    Element element() {
        return table;
    }

    /** A table of the form in these looks. */
    Element of(FormGrid grid) {
        Element made = Draft.copy(table);
        Element columns = Markup.child(made, "tblGrid").orElseThrow();
        Markup.list(columns.getChildNodes()).forEach(columns::removeChild);
        List<Integer> widths = FormRows.widths(grid, width);
        widths.forEach(one -> append(columns, "gridCol", "w", one));
        while (columns.getNextSibling() != null) {
            made.removeChild(columns.getNextSibling());
        }
        FormRows.of(grid).forEach(row -> made.appendChild(row(grid, row, widths)));
        return made;
    }

    private Element row(FormGrid grid, FormRows.Row row, List<Integer> widths) {
        // Heads of table 2 stand between its rows; those of the others begin every page.
        boolean head = row.isHead() && grid.table() != FormTable.TABLE_2;
        Element made = Draft.copy(row(draft, head ? HEAD : TITLE));
        Markup.list(made.getChildNodes()).stream()
                .filter(one -> !Set.of("trPr", "tblPrEx").contains(one.getLocalName()))
                .forEach(made::removeChild);
        row.cells().forEach(cell -> made.appendChild(cell(cell, widths)));
        return made;
    }

    private Element cell(FormRows.Piece piece, List<Integer> widths) {
        FormGrid.Cell what = piece.cell();
        String name = name(what);
        Element made = Draft.copy(cell(draft, name));
        Element properties = Markup.first(made, PROPERTIES);
        Markup.list(properties.getChildNodes()).stream()
                .filter(one -> PLACE.contains(one.getLocalName()))
                .forEach(properties::removeChild);
        Optional<Element> style = Markup.child(properties, "cnfStyle");
        Node behind = style.isPresent() ? style.get().getNextSibling() : properties.getFirstChild();
        int own = widths.subList(what.column(), what.column() + what.width()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        Element size = before(behind, properties, "tcW", "w", Integer.toString(own));
        Markup.set(size, "type", "dxa");
        if (what.width() > 1) {
            before(behind, properties, "gridSpan", "val", Integer.toString(what.width()));
        }
        piece.merge().ifPresent(merge -> before(behind, properties, "vMerge", "val", merge));
        draft.fill(made, Map.of(name, piece.isContinued() ? "" : what.text()));
        return made;
    }

    private static String name(FormGrid.Cell cell) {
        return switch (cell.kind()) {
            case HEAD -> HEAD;
            case TITLE -> cell.height() > 1 ? GROUP : TITLE;
            case FIGURE -> cell.text().isEmpty() ? BLANK : FIGURE;
        };
    }

    private static void append(Element parent, String name, String attribute, int value) {
        before(null, parent, name, attribute, Integer.toString(value));
    }

    private static Element before(Node behind, Element parent, String name, String attribute, String value) {
        Element made = parent.getOwnerDocument().createElementNS(Markup.WORD, "w:" + name);
        Markup.set(made, attribute, value);
        parent.insertBefore(made, behind);
        return made;
    }
}
