package org.daylight.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.feed.FormSheet;
import org.daylight.render.excel.Look;
import org.daylight.render.excel.Styles;

/**
 * The hidden sheet with the words of all drop-down lists, one list a column under a name of its own. Lists of any
 * length go there: one that is written into the cell itself may have 255 characters.
 */
final class CodeLists {

    private static final int FIRST = 2;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final Map<List<String>, String> names = new LinkedHashMap<>();

    CodeLists(XSSFWorkbook workbook, XSSFSheet sheet, Styles styles) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.styles = styles;
        Sheets.cell(sheet.createRow(0), 0, FormSheet.CODES.mark(), styles.of(Look.FORM_MARK));
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    /** The name under which a list can be referred to; equal lists share it. */
    String name(String title, List<String> words) {
        String known = names.get(words);
        if (known != null) {
            return known;
        }
        int column = names.size();
        Sheets.cell(row(1), column, title, styles.of(Look.HEAD));
        for (int i = 0; i < words.size(); i++) {
            Sheets.cell(row(FIRST + i), column, words.get(i), styles.of(Look.TEXT));
        }
        sheet.setColumnWidth(column, styles.width(Look.FORM_CODE, title, styles.of(Look.HEAD)));
        String letter = CellReference.convertNumToColString(column);
        Name name = workbook.createName();
        name.setNameName("list_" + (column + 1));
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$" + letter + "$" + (FIRST + 1) + ":$" + letter + "$"
                + (FIRST + words.size()));
        names.put(List.copyOf(words), name.getNameName());
        return name.getNameName();
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
