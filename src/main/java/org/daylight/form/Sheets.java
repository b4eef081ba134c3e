package org.daylight.form;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
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
    private static final int CHARACTER = 256;

    private Sheets() {}

    /** A4 across, all columns on one page's width, margins in inches, page numbers below. */
    static void printable(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize((short) PaperSize.A4_PAPER.ordinal());
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&A　&P / &N");
    }

    /** Widths in characters of the ordinary font, column by column. */
    static void widths(XSSFSheet sheet, int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
    }

    static XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    static XSSFRow row(XSSFSheet sheet, int index, int points) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(points);
        return row;
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
