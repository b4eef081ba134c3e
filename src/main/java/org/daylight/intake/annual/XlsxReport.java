package org.daylight.intake.annual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.annual.Grid;
import org.daylight.annual.Placement;
import org.daylight.annual.ReadReport;
import org.daylight.intake.annual.UnreadableException.Reason;

/** A report as a workbook: every sheet, hidden ones too, with the values that its formulas had when it was saved. */
final class XlsxReport {

    /** The widest form has about 20 columns; what stands further to the right belongs to something else. */
    private static final int MOST_COLUMNS = 100;

    private XlsxReport() {}

    static ReadReport read(Path file) throws IOException, UnreadableException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<Sheet> sheets = IntStream.range(0, workbook.getNumberOfSheets())
                    .<Sheet>mapToObj(workbook::getSheetAt)
                    .toList();
            List<Grid> grids = sheets.stream().map(XlsxReport::grid).toList();
            return Placement.of(grids, sentences(grids), ReadReport.Extent.WHOLE)
                    .orElseThrow(() -> new UnreadableException(Reason.NO_TABLE, ""));
        } catch (POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException broken) {
            throw new UnreadableException(Reason.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    /** Rows that hold a single text are sentences. */
    private static List<String> sentences(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .map(row -> row.cells().stream()
                        .map(Grid.Cell::text)
                        .filter(text -> !text.isBlank())
                        .toList())
                .filter(texts -> texts.size() == 1)
                .flatMap(texts -> texts.get(0).lines())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Grid grid(Sheet sheet) {
        int width = StreamSupport.stream(sheet.spliterator(), false)
                .mapToInt(Row::getLastCellNum)
                .max()
                .orElse(0);
        var rows = new ArrayList<Grid.Row>();
        for (Row row : sheet) {
            rows.add(new Grid.Row(row.getRowNum() + 1, cells(sheet, row, Math.min(width, MOST_COLUMNS))));
        }
        return new Grid(sheet.getSheetName(), 0, rows);
    }

    private static List<Grid.Cell> cells(Sheet sheet, Row row, int width) {
        return Stream.iterate(0, column -> column < width, column -> column + 1)
                .filter(column -> sheet.getMergedRegions().stream()
                        .noneMatch(region -> continues(region, row.getRowNum(), column)))
                .map(column -> new Grid.Cell(column, text(row.getCell(column))))
                .toList();
    }

    private static boolean continues(CellRangeAddress region, int row, int column) {
        return region.isInRange(row, column) && (region.getFirstRow() != row || region.getFirstColumn() != column);
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
