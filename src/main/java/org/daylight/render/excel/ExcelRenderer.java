package org.daylight.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Renderer;
import org.daylight.report.Report;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;

/** Renders the reports of one layout as {@code xlsx}. */
public final class ExcelRenderer implements Renderer {

    /** Rows kept in memory while a sheet is written; the others wait in a temporary file. */
    private static final int WINDOW = 500;

    private final WorkbookLayout layout;
    private final WorkbookTemplate template;
    private final Texts texts;
    private final int rowLimit;

    private ExcelRenderer(WorkbookLayout layout, WorkbookTemplate template, Texts texts, int rowLimit) {
        this.layout = layout;
        this.template = template;
        this.texts = texts;
        this.rowLimit = rowLimit;
    }

    public static ExcelRenderer of(WorkbookLayout layout, WorkbookTemplate template, Texts texts) {
        return of(layout, template, texts, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** With another limit of rows on a sheet than the format's own. */
    static ExcelRenderer of(WorkbookLayout layout, WorkbookTemplate template, Texts texts, int rowLimit) {
        return new ExcelRenderer(layout, template, texts, rowLimit);
    }

    @Override
    public String format() {
        return "xlsx";
    }

    /**
     * Writes the workbook; the same report gives the same bytes.
     *
     * @throws IllegalArgumentException if the report is another than the layout's, or lacks what the layout asks for
     */
    @Override
    public void render(Report report, OutputStream out) throws IOException {
        List<Page> pages = Pages.of(layout, report, texts, rowLimit);
        Path draft = Files.createTempFile("daylight-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(draft)) {
                write(report, pages, file);
            }
            SteadyZip.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    private void write(Report report, List<Page> pages, OutputStream file) throws IOException {
        try (XSSFWorkbook workbook = template.workbook()) {
            pages.forEach(page -> workbook.createSheet(page.name()));
            Properties.set(workbook, report, texts);
            var styles = new Styles(workbook, template);
            var charts = new NativeCharts(workbook, styles, texts);
            pages.forEach(page -> charts.addData(page.charts()));
            var addresses = new Addresses(pages);
            try (SXSSFWorkbook stream = new SXSSFWorkbook(workbook, WINDOW)) {
                for (int i = 0; i < pages.size(); i++) {
                    int below = new SheetWriter(stream.getSheetAt(i), pages.get(i), addresses, styles, texts).write();
                    charts.place(workbook.getSheetAt(i), pages.get(i), below);
                }
                stream.write(file);
            }
        }
    }
}
