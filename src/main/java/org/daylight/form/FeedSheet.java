package org.daylight.form;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.daylight.feed.Column;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.Kind;
import org.daylight.render.excel.Look;
import org.daylight.render.excel.SheetLook;
import org.daylight.render.excel.Styles;

/**
 * The sheet of one feed: its heads and nothing else, since every other row with content is data. Help stands in the
 * comments of the heads and in the boxes beside the cells.
 */
final class FeedSheet {

    /** Rows that have lists and boxes; further ones are read all the same. */
    private static final int LAST_ROW = 10_000;

    private static final List<String> FLAGS = List.of("是", "否");
    private static final String LONGEST_ID = "100";
    private static final String LONGEST_TEXT = "5000";

    private final BlankForm form;
    private final Feed feed;
    private final Styles styles;
    private final CodeLists lists;
    private final ColumnWords words;

    FeedSheet(BlankForm form, Feed feed, Styles styles, CodeLists lists) {
        this.form = form;
        this.feed = feed;
        this.styles = styles;
        this.lists = lists;
        this.words = new ColumnWords(form.texts());
    }

    void write(XSSFSheet sheet) {
        List<Column> columns = form.columns(feed);
        XSSFRow heads = sheet.createRow(0);
        heads.setHeightInPoints(styles.height(SheetLook.FORM_TABLE));
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Look need = words.required(feed, column) ? Look.FORM_REQUIRED : Look.FORM_OPTIONAL;
            XSSFCell head = Sheets.cell(heads, i, ColumnWords.head(column), styles.of(need));
            comment(drawing, head, column);
            Look look = look(column.kind());
            sheet.setDefaultColumnStyle(i, styles.of(look));
            sheet.setColumnWidth(i, styles.width(look, head.getStringCellValue(), head.getCellStyle()));
            guard(sheet, i, column);
        }
        sheet.setDefaultRowHeightInPoints(styles.height(Look.FORM_ID));
        sheet.createFreezePane(1, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        sheet.setTabColor(styles.of(Look.FORM_REQUIRED).getFillForegroundXSSFColor());
        StyledSheet.furnish(sheet, styles, SheetLook.FORM_TABLE, form);
        styles.fit(sheet, SheetLook.FORM_TABLE, columns.size());
    }

    private static Look look(Kind kind) {
        return switch (kind) {
            case ID -> Look.FORM_ID;
            case CODE -> Look.FORM_CODE;
            case TEXT, REFERENCE -> Look.FORM_TEXT;
            case FLAG -> Look.FORM_FLAG;
            case DATE -> Look.FORM_DATE;
            case MOMENT -> Look.FORM_MOMENT;
            case INTEGER -> Look.FORM_INTEGER;
            case DECIMAL -> Look.FORM_DECIMAL;
        };
    }

    private String advice(Column column) {
        return words.need(feed, column) + "。" + words.how(feed, column);
    }

    private void comment(XSSFDrawing drawing, XSSFCell head, Column column) {
        int at = head.getColumnIndex();
        ClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, at + 1, 1, at + 3, 5);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(head.getSheet().getWorkbook().getCreationHelper().createRichTextString(advice(column)));
        comment.setAuthor("Daylight");
        head.setCellComment(comment);
    }

    private void guard(XSSFSheet sheet, int position, Column column) {
        var helper = new XSSFDataValidationHelper(sheet);
        Sheets.guard(
                sheet,
                Sheets.rows(1, LAST_ROW, position),
                constraint(helper, column),
                new Sheets.Advice(
                        ColumnWords.head(column), advice(column), form.texts().get("form.wrong.title")));
    }

    private DataValidationConstraint constraint(XSSFDataValidationHelper helper, Column column) {
        if (BlankForm.isDepartment(feed, column)) {
            List<String> departments =
                    form.roster().stream().map(Department::name).toList();
            return helper.createFormulaListConstraint(lists.name(ColumnWords.head(column), departments));
        }
        return switch (column.kind()) {
            case CODE ->
                helper.createFormulaListConstraint(lists.name(
                        ColumnWords.head(column),
                        ColumnWords.words(column.codes().orElseThrow())));
            case FLAG -> helper.createFormulaListConstraint(lists.name("是否", FLAGS));
            case ID -> length(helper, LONGEST_ID);
            case TEXT, REFERENCE -> length(helper, LONGEST_TEXT);
            case DATE, MOMENT ->
                helper.createDateConstraint(OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2099,12,31)", "yyyy-mm-dd");
            case INTEGER -> helper.createIntegerConstraint(OperatorType.BETWEEN, least(column), most(column));
            case DECIMAL -> helper.createDecimalConstraint(OperatorType.BETWEEN, least(column), most(column));
        };
    }

    private static DataValidationConstraint length(XSSFDataValidationHelper helper, String longest) {
        return helper.createNumericConstraint(ValidationType.TEXT_LENGTH, OperatorType.BETWEEN, "1", longest);
    }

    private static String least(Column column) {
        return switch (column.range()) {
            case STARS -> "1";
            case COUNT -> "0";
            default -> "-999999999";
        };
    }

    private static String most(Column column) {
        return column.range() == Column.Range.STARS ? "5" : "999999999";
    }
}
