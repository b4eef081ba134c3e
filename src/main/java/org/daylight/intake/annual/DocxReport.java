package org.daylight.intake.annual;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.daylight.annual.Grid;
import org.daylight.annual.Placement;
import org.daylight.annual.ReadReport;
import org.daylight.intake.annual.UnreadableException.Reason;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A report as a document of Word. */
final class DocxReport {

    private DocxReport() {}

    static ReadReport read(Path file) throws IOException, UnreadableException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            List<XWPFTable> tables =
                    document.getTables().stream().flatMap(DocxReport::withInner).toList();
            List<Grid> grids = IntStream.range(0, tables.size())
                    .mapToObj(i -> grid(i + 1, tables.get(i)))
                    .toList();
            return Placement.of(grids, paragraphs(document), ReadReport.Extent.WHOLE)
                    .orElseThrow(() -> new UnreadableException(Reason.NO_TABLE, ""));
        } catch (POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException broken) {
            throw new UnreadableException(Reason.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    /** Some offices lay a whole report out in the cells of a table. */
    private static Stream<XWPFTable> withInner(XWPFTable table) {
        Stream<XWPFTable> inner = table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getTables().stream())
                .flatMap(DocxReport::withInner);
        return Stream.concat(Stream.of(table), inner);
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getBodyElements().stream()
                .map(DocxReport::text)
                .flatMap(Optional::stream)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<String> text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return Optional.of(paragraph.getText());
        }
        return element instanceof XWPFSDT control
                ? Optional.of(control.getContent().getText())
                : Optional.empty();
    }

    private static Grid grid(int number, XWPFTable table) {
        var rows = new ArrayList<Grid.Row>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(new Grid.Row(rows.size() + 1, cells(row)));
        }
        return new Grid("", number, rows);
    }

    private static List<Grid.Cell> cells(XWPFTableRow row) {
        var cells = new ArrayList<Grid.Cell>();
        int column = skipped(row);
        for (ICell one : row.getTableICells()) {
            if (one instanceof XWPFTableCell cell) {
                if (!continues(cell)) {
                    cells.add(new Grid.Cell(column, cell.getText()));
                }
                column += span(cell);
            } else if (one instanceof XWPFSDTCell control) {
                cells.add(new Grid.Cell(column, control.getContent().getText()));
                column++;
            }
        }
        return cells;
    }

    /** Grid columns that a row leaves free before its first cell. */
    private static int skipped(XWPFTableRow row) {
        var properties = row.getCtRow().getTrPr();
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : properties.getGridBeforeArray(0).getVal().intValue();
    }

    private static int span(XWPFTableCell cell) {
        return properties(cell)
                .map(CTTcPr::getGridSpan)
                .map(span -> span.getVal())
                .map(BigInteger::intValue)
                .orElse(1);
    }

    /** Whether a cell is the lower part of one that is merged downwards. */
    private static boolean continues(XWPFTableCell cell) {
        return properties(cell)
                .map(CTTcPr::getVMerge)
                .filter(merge -> merge.getVal() != STMerge.RESTART)
                .isPresent();
    }

    private static Optional<CTTcPr> properties(XWPFTableCell cell) {
        return Optional.ofNullable(cell.getCTTc().getTcPr());
    }
}
