package org.daylight.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back as text: every sheet with its set-up, its cells as a reader sees them, its charts. */
final class XlsxText {

    private XlsxText() {}

    static String of(XSSFWorkbook workbook) {
        var text = new StringBuilder();
        workbook.sheetIterator().forEachRemaining(sheet -> sheet((XSSFSheet) sheet, text));
        return text.toString();
    }

    private static void sheet(XSSFSheet sheet, StringBuilder text) {
        text.append("== ")
                .append(sheet.getSheetName())
                .append(" | ")
                .append(setUp(sheet))
                .append('\n');
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(cell)));
            text.append(row.getRowNum() + 1)
                    .append(": ")
                    .append(String.join(" | ", cells))
                    .append('\n');
        }
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch()
                    .getCharts()
                    .forEach(chart -> text.append("chart: ")
                            .append(chart.getTitleText().getString())
                            .append('\n'));
        }
        text.append('\n');
    }

    private static String setUp(XSSFSheet sheet) {
        var frozen = sheet.getPaneInformation();
        var filter = sheet.getCTWorksheet().getAutoFilter();
        return "frozen "
                + (frozen == null
                        ? "nothing"
                        : frozen.getHorizontalSplitPosition() + "x" + frozen.getVerticalSplitPosition())
                + ", filter " + (filter == null ? "none" : filter.getRef())
                + ", repeats "
                + (sheet.getRepeatingRows() == null
                        ? "nothing"
                        : sheet.getRepeatingRows().formatAsString())
                + ", formats " + formats(sheet);
    }

    private static String formats(XSSFSheet sheet) {
        var formats = sheet.getSheetConditionalFormatting();
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            var format = formats.getConditionalFormattingAt(i);
            ranges.add(format.getFormattingRanges()[0].formatAsString() + " "
                    + format.getRule(0).getConditionType().type + " "
                    + format.getRule(0).getFormula1());
        }
        return ranges.stream().collect(Collectors.joining("; ", "[", "]"));
    }

    /** Of a formula what is stored with it, and the formula. */
    private static String shown(Cell cell) {
        var formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        String stored = formatter.formatCellValue(cell);
        return cell.getCellType() == CellType.FORMULA ? stored + " =" + cell.getCellFormula() : stored;
    }

    private static String cell(Cell cell) {
        String shown = shown(cell).replace("\n", "\\n");
        if (cell.getHyperlink() != null) {
            shown += " -> " + cell.getHyperlink().getAddress();
        }
        return cell.getCellType() == CellType.STRING && cell.getCellStyle().getQuotePrefixed() ? "'" + shown : shown;
    }
}
