package org.daylight.render.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.daylight.annual.FormGrid;
import org.daylight.annual.FormTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of the form in a document, over the whole width of the text. */
final class FormTables {

    /** Width of the text on A4 between the standard's margins, in twips. */
    private static final int WIDTH = 8_844;

    private static final int FONT = 9;
    /** Where a person has to write. */
    private static final String WANTING = "FFF2CC";

    private final FormGrid grid;
    private final int[] widths;

    private FormTables(FormGrid grid) {
        this.grid = grid;
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        this.widths =
                grid.widths().stream().mapToInt(width -> WIDTH * width / sum).toArray();
    }

    static void add(XWPFDocument document, FormGrid grid) {
        new FormTables(grid).add(document);
    }

    private void add(XWPFDocument document) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(WIDTH);
        table.setCellMargins(30, 40, 30, 40);
        var columns = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        List<FormGrid.Cell> above = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (List<FormGrid.Cell> cells : grid.rows()) {
            row(table.createRow(), cells, above, left);
        }
        document.createParagraph();
    }

    /**
     * A row.
     *
     * @param above cells that began above and may go on, left to right; changed to those of the next row
     * @param left for each of them the rows that it goes on for; changed likewise
     */
    private void row(XWPFTableRow row, List<FormGrid.Cell> cells, List<FormGrid.Cell> above, List<Integer> left) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setCantSplitRow(true);
        row.setRepeatHeader(isHead(cells));
        var nextAbove = new ArrayList<FormGrid.Cell>();
        var nextLeft = new ArrayList<Integer>();
        int column = 0;
        while (column < widths.length) {
            int at = column;
            FormGrid.Cell begun = cells.stream()
                    .filter(cell -> cell.column() == at)
                    .findFirst()
                    .orElse(null);
            if (begun != null) {
                write(cell(row, begun, begun.height() > 1 ? STMerge.RESTART : null), begun);
                if (begun.height() > 1) {
                    nextAbove.add(begun);
                    nextLeft.add(begun.height() - 1);
                }
                column += begun.width();
            } else {
                int index = indexOf(above, at);
                FormGrid.Cell going = above.get(index);
                cell(row, going, STMerge.CONTINUE);
                if (left.get(index) > 1) {
                    nextAbove.add(going);
                    nextLeft.add(left.get(index) - 1);
                }
                column += going.width();
            }
        }
        above.clear();
        above.addAll(nextAbove);
        left.clear();
        left.addAll(nextLeft);
    }

    /** Whether a row is one of the heads that every page of the table begins with; those of table 2 stand between rows. */
    private boolean isHead(List<FormGrid.Cell> cells) {
        return grid.table() != FormTable.TABLE_2 && cells.stream().allMatch(cell -> cell.kind() == FormGrid.Kind.HEAD);
    }

    private static int indexOf(List<FormGrid.Cell> cells, int column) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).column() == column) {
                return i;
            }
        }
        throw new IllegalStateException("no cell for column " + column);
    }

    private XWPFTableCell cell(XWPFTableRow row, FormGrid.Cell what, STMerge.Enum merge) {
        XWPFTableCell cell = row.createCell();
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        int width = 0;
        for (int i = 0; i < what.width(); i++) {
            width += widths[what.column() + i];
        }
        var size = properties.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        if (what.width() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(what.width()));
        }
        if (merge != null) {
            properties.addNewVMerge().setVal(merge);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        return cell;
    }

    private static void write(XWPFTableCell cell, FormGrid.Cell what) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        boolean title = what.kind() == FormGrid.Kind.TITLE && what.height() == 1;
        paragraph.setAlignment(title ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        String font = what.kind() == FormGrid.Kind.HEAD ? Typography.HEADING : "宋体";
        Typography.write(paragraph, what.text(), font, FONT);
        if (what.kind() == FormGrid.Kind.FIGURE && what.text().isEmpty()) {
            cell.setColor(WANTING);
        }
    }
}
