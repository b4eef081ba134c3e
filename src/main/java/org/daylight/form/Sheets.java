package org.daylight.form;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What all sheets of a form have in common. */
final class Sheets {

    /** Characters that a spreadsheet shows of the box beside a cell, and of its title. */
    private static final int LONGEST_PROMPT = 255;

    private static final int LONGEST_TITLE = 32;

    private Sheets() {}

    static XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    /** One column of rows, both ends included. */
    static CellRangeAddress rows(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column);
    }

    /**
     * Says beside the cell what to write, and refuses what cannot be read.
     *
     * @param title of the box beside the cell
     * @param prompt what to write
     * @param wrong title of the box that refuses an entry
     */
    record Advice(String title, String prompt, String wrong) {}

    static void guard(XSSFSheet sheet, CellRangeAddress cells, DataValidationConstraint constraint, Advice advice) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        validation.setEmptyCellAllowed(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(cut(advice.title(), LONGEST_TITLE), cut(advice.prompt(), LONGEST_PROMPT));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(cut(advice.wrong(), LONGEST_TITLE), cut(advice.prompt(), LONGEST_PROMPT));
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
