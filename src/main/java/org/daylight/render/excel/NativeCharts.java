package org.daylight.render.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Chart;
import org.daylight.report.Table.Format;
import org.daylight.report.Texts;

/**
 * Native charts. Their figures stand on a sheet of their own at the end of the workbook, where a reader can check and
 * copy them; a gap there is an empty cell, since a program would draw a text as 0.
 */
final class NativeCharts {

    private static final int LABELS = 44;
    private static final int ROWS = 19;
    /** Rows that each bar of a bar chart needs, and those around them. */
    private static final double ROWS_A_BAR = 1.3;

    private static final int ROWS_AROUND = 6;
    /** Charts side by side. */
    private static final int BESIDE = 2;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Texts texts;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private int next;
    private XSSFSheet data;

    NativeCharts(XSSFWorkbook workbook, Styles styles, Texts texts) {
        this.workbook = workbook;
        this.styles = styles;
        this.texts = texts;
    }

    /** Writes the figures of charts onto the sheet of chart data; a chart that stands there already is passed over. */
    void addData(List<Chart> charts) {
        for (Chart chart : charts) {
            if (!firstRows.containsKey(chart.id())) {
                add(chart);
            }
        }
    }

    private void add(Chart chart) {
        if (data == null) {
            data = workbook.createSheet(new SheetNames().of(texts.get("sheet.chartData")));
            data.setColumnWidth(0, LABELS * 256);
            styles.furnish(
                    data,
                    SheetLook.REPORT,
                    Map.of("edition", "", "sheet", data.getSheetName(), "page", texts.get("workbook.page")));
        }
        label(data.createRow(next), 0, texts.get("workbook.figure", chart.title(), chart.unit()));
        XSSFRow heads = data.createRow(next + 1);
        for (int i = 0; i < chart.series().size(); i++) {
            label(heads, i + 1, chart.series().get(i).name());
            data.setColumnWidth(i + 1, 16 * 256);
        }
        for (int row = 0; row < chart.categories().size(); row++) {
            values(data.createRow(next + 2 + row), chart, row);
        }
        firstRows.put(chart.id(), next + 2);
        next += chart.categories().size() + 3;
    }

    private void values(XSSFRow row, Chart chart, int category) {
        label(row, 0, chart.categories().get(category));
        Format format = chart.type() == Chart.Type.COLUMNS ? Format.COUNT : Format.MARKS;
        for (int i = 0; i < chart.series().size(); i++) {
            var cell = row.createCell(i + 1);
            cell.setCellStyle(styles.number(format));
            chart.series().get(i).values().get(category).ifPresent(value -> cell.setCellValue(value.doubleValue()));
        }
    }

    private void label(XSSFRow row, int index, String text) {
        var cell = row.createCell(index);
        cell.setCellValue(PlainText.of(text));
        cell.setCellStyle(PlainText.looksLikeFormula(text) ? styles.quoted() : styles.of(Look.TEXT));
    }

    /** Draws the charts of a page side by side below its table. */
    void place(XSSFSheet sheet, Page page, int below) {
        List<Integer> starts = Halves.of(
                page.columns(), Math.min(BESIDE, Math.max(1, page.charts().size())));
        int top = below + 1;
        for (int i = 0; i < page.charts().size(); i += BESIDE) {
            List<Chart> line =
                    page.charts().subList(i, Math.min(i + BESIDE, page.charts().size()));
            int height = rows(line);
            for (int j = 0; j < line.size(); j++) {
                var anchor = new XSSFClientAnchor(0, 0, 0, 0, starts.get(j), top, starts.get(j + 1), top + height);
                draw(sheet, line.get(j), anchor);
            }
            top += height + 1;
        }
    }

    /** Rows that the first charts take, side by side. */
    static int rows(List<Chart> charts) {
        return charts.stream()
                .limit(BESIDE)
                .mapToInt(NativeCharts::height)
                .max()
                .orElse(ROWS);
    }

    private static int height(Chart chart) {
        return chart.type() == Chart.Type.BARS
                ? Math.max(ROWS, (int) (chart.categories().size() * ROWS_A_BAR) + ROWS_AROUND)
                : ROWS;
    }

    private void draw(XSSFSheet sheet, Chart chart, XSSFClientAnchor anchor) {
        XSSFChart target = sheet.createDrawingPatriarch().createChart(anchor);
        target.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.alternative());
        int first = firstRows.get(chart.id());
        int last = first + chart.categories().size() - 1;
        var figures = new ChartDrawing.Figures(data, new CellRangeAddress(first, last, 0, 0));
        new ChartDrawing(target, chart, figures, styles, texts.tag()).draw();
    }
}
