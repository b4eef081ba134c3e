package org.daylight.render.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.definition.WorkbookLayouts;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;

/** What stands in {@code report-templates}. */
public final class Shipped {

    private static final Path TEMPLATES = Path.of("report-templates");

    private Shipped() {}

    public static WorkbookLayout layout(String report, Texts texts) {
        return WorkbookLayouts.read(Path.of(""), TEMPLATES.toString(), texts).get(report);
    }

    /** The samples, of which some were changed; the file goes into a folder. */
    public static void changed(Path folder, Consumer<XSSFWorkbook> change) throws IOException {
        Path shipped = TEMPLATES.resolve(WorkbookLayouts.FOLDER).resolve(WorkbookTemplate.FILE);
        try (InputStream in = Files.newInputStream(shipped);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(folder.resolve(WorkbookTemplate.FILE))) {
                workbook.write(out);
            }
        }
    }

    /** The first cell that a name means. */
    public static XSSFCell sample(XSSFWorkbook workbook, String name) {
        CellReference cell = new AreaReference(
                        workbook.getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007)
                .getFirstCell();
        return workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
    }

    public static WorkbookTemplate looks() {
        try {
            return WorkbookTemplate.read(TEMPLATES.resolve(WorkbookLayouts.FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
