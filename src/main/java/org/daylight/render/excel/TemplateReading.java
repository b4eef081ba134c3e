package org.daylight.render.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.render.excel.WorkbookTemplate.Sample;
import org.daylight.render.excel.WorkbookTemplate.SampleSheet;

/** Reads the workbook of samples: every mistake at once, each with its cell. */
final class TemplateReading {

    /** Bytes; the shipped one has a fiftieth of this. */
    private static final int LARGEST = 1_000_000;

    /** Of a name. */
    private static final int MOST_CELLS = 100;

    private final Path file;
    private final List<TemplateMistake> mistakes = new ArrayList<>();
    private final Map<Look, List<Sample>> samples = new EnumMap<>(Look.class);
    private final Map<SheetLook, SampleSheet> sheets = new EnumMap<>(SheetLook.class);
    private final Optional<WorkbookTemplate> template;

    TemplateReading(Path file) throws IOException {
        this.file = file;
        Optional<WorkbookTemplate> made = Optional.empty();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                wrong("larger than " + LARGEST + " bytes; expected a workbook of a few samples");
            } else {
                made = read(bytes);
            }
        } catch (NoSuchFileException e) {
            wrong("there is no such file; expected the workbook of samples");
        }
        this.template = mistakes.isEmpty() ? made : Optional.empty();
    }

    List<TemplateMistake> mistakes() {
        return List.copyOf(mistakes);
    }

    Optional<WorkbookTemplate> template() {
        return template;
    }

    /** All mistakes as one text, a line each. */
    String complaint() {
        return mistakes.stream()
                .map(one -> file + (one.sheet().isEmpty() ? ": " : ", ") + one.told())
                .collect(Collectors.joining("\n"));
    }

    private Optional<WorkbookTemplate> read(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            foreign(workbook);
            for (Look look : Look.values()) {
                find(workbook, look);
            }
            for (SheetLook look : SheetLook.values()) {
                find(workbook, look);
            }
            strangers(workbook);
            return Optional.of(new WorkbookTemplate(blank(workbook), samples, sheets));
        } catch (RuntimeException | InvalidFormatException e) {
            wrong("no workbook that can be read (" + e.getClass().getSimpleName()
                    + "); expected the .xlsx format; save it again as such");
            return Optional.empty();
        }
    }

    /** Samples are cells: anything else has no place here, least of all what runs or reaches out. */
    private void foreign(XSSFWorkbook workbook) throws InvalidFormatException {
        for (PackagePart part : workbook.getPackage().getParts()) {
            String type = part.getContentType();
            boolean runs = type.contains("vba") || type.contains("macro") || type.contains("activeX");
            boolean outside = type.contains("externalLink") || type.contains("connections") || type.contains("ole");
            boolean drawn = type.startsWith("image/") || type.contains("drawing");
            if (runs || outside || drawn) {
                wrong("found " + part.getPartName() + "; expected cells alone; remove macros, pictures, objects and"
                        + " links to other files");
            }
        }
    }

    private void find(XSSFWorkbook workbook, Look look) {
        String expected = "one cell" + (look.several() ? ", or cells below one another" : "") + ", such as Looks!$B$5";
        Optional<AreaReference> area = area(workbook, look.range(), expected);
        if (area.isEmpty()) {
            return;
        }
        CellReference[] cells = area.get().getAllReferencedCells();
        if (cells.length > 1 && !(look.several() && isColumn(area.get()))) {
            wrong(cells[1], "the name '" + look.range() + "' means " + cells.length + " cells; expected " + expected);
            return;
        }
        samples.put(
                look,
                Arrays.stream(cells).map(cell -> sample(workbook, look, cell)).toList());
    }

    /** The cells that a name means, if it is there once and they are. */
    private Optional<AreaReference> area(XSSFWorkbook workbook, String range, String expected) {
        List<? extends Name> names = workbook.getAllNames().stream()
                .filter(name -> name.getNameName().equalsIgnoreCase(range))
                .toList();
        if (names.size() != 1) {
            wrong("found the name '" + range + "' " + names.size() + " times; expected it once, for " + expected
                    + "; select that and give it the name in the name box");
            return Optional.empty();
        }
        String found = names.get(0).getRefersToFormula();
        try {
            var area = new AreaReference(found, SpreadsheetVersion.EXCEL2007);
            if (workbook.getSheet(area.getFirstCell().getSheetName()) != null && isFew(area)) {
                return Optional.of(area);
            }
        } catch (RuntimeException e) {
            // A formula or a deleted cell: told like all others that mean no few cells of this workbook.
        }
        wrong("the name '" + range + "' means " + found + "; expected " + expected);
        return Optional.empty();
    }

    /** Whole columns and rows are none; they have the number -1 where they have no end. */
    private static boolean isFew(AreaReference area) {
        CellReference first = area.getFirstCell();
        CellReference last = area.getLastCell();
        long cells = (last.getRow() - first.getRow() + 1L) * (last.getCol() - first.getCol() + 1L);
        return first.getRow() >= 0 && first.getCol() >= 0 && cells <= MOST_CELLS;
    }

    private static boolean isColumn(AreaReference area) {
        return area.getFirstCell().getCol() == area.getLastCell().getCol();
    }

    private Sample sample(XSSFWorkbook workbook, Look look, CellReference at) {
        XSSFSheet sheet = workbook.getSheet(at.getSheetName());
        XSSFRow row = sheet.getRow(at.getRow());
        XSSFCell cell = row == null ? null : row.getCell(at.getCol());
        if (cell == null || !look.fits(cell.getCellStyle())) {
            wrong(
                    at,
                    "sample of '" + look.range() + "': found "
                            + (cell == null
                                    ? "an empty cell"
                                    : "another look (" + cell.getCellStyle().getDataFormatString() + ")")
                            + "; expected "
                            + (look.expected().isEmpty() ? "a cell with a sample text" : look.expected()));
            return new Sample(0, 0, 0);
        }
        return new Sample(cell.getCellStyle().getIndex(), sheet.getColumnWidth(at.getCol()), row.getHeightInPoints());
    }

    private void find(XSSFWorkbook workbook, SheetLook look) {
        String count = look.columns() == 0 ? "" : look.columns() + " ";
        String expected = count + "cells side by side, such as Looks!$A$5:$D$5";
        area(workbook, look.range(), expected).ifPresent(area -> {
            List<CellReference> cells = List.of(area.getAllReferencedCells());
            boolean row = area.getFirstCell().getRow() == area.getLastCell().getRow();
            if (!row || look.columns() != 0 && look.columns() != cells.size()) {
                wrong(
                        area.getFirstCell(),
                        "the name '" + look.range() + "' means " + cells.size() + " cells; expected " + expected);
            }
            XSSFSheet sheet = workbook.getSheet(area.getFirstCell().getSheetName());
            Furniture furniture = Furniture.of(sheet);
            furniture
                    .unknown(look.places())
                    .forEach(name -> wrong(
                            new CellReference(sheet.getSheetName(), 0, 0, false, false),
                            "head or foot of the page: found '{{" + name + "}}'; expected one of {{"
                                    + String.join("}}, {{", new TreeSet<>(look.places())) + "}}"));
            List<Integer> widths = cells.stream()
                    .map(cell -> sheet.getColumnWidth(cell.getCol()))
                    .toList();
            XSSFRow heads = sheet.getRow(area.getFirstCell().getRow());
            float height = heads == null ? sheet.getDefaultRowHeightInPoints() : heads.getHeightInPoints();
            sheets.put(look, new SampleSheet(furniture, widths, height));
        });
    }

    private void strangers(XSSFWorkbook workbook) {
        List<String> looks = Arrays.stream(Look.values()).map(Look::range).toList();
        List<String> pages =
                Arrays.stream(SheetLook.values()).map(SheetLook::range).toList();
        for (Name one : workbook.getAllNames()) {
            String name = one.getNameName();
            List<String> valid = Look.claims(name) ? looks : SheetLook.claims(name) ? pages : List.of(name);
            if (valid.stream().noneMatch(name::equalsIgnoreCase)) {
                wrong("found the name '" + name + "'; expected one of " + String.join(", ", valid));
            }
        }
    }

    /** Styles and theme of the samples in a workbook that has nothing else: no text of theirs goes into any report. */
    private static byte[] blank(XSSFWorkbook samples) throws IOException, InvalidFormatException {
        var out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.write(out);
        }
        var whole = new ByteArrayOutputStream();
        try (OPCPackage blank = OPCPackage.open(new ByteArrayInputStream(out.toByteArray()))) {
            PackagePart main = blank.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType())
                    .get(0);
            copy(
                    samples.getStylesSource(),
                    blank.getPartsByContentType(XSSFRelation.STYLES.getContentType())
                            .get(0));
            if (samples.getTheme() != null) {
                PackagePart theme = blank.createPart(
                        PackagingURIHelper.createPartName("/xl/theme/theme1.xml"), XSSFRelation.THEME.getContentType());
                main.addRelationship(theme.getPartName(), TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
                copy(samples.getTheme(), theme);
            }
            blank.save(whole);
        }
        return whole.toByteArray();
    }

    private static void copy(POIXMLDocumentPart from, PackagePart to) throws IOException {
        try (InputStream in = from.getPackagePart().getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private void wrong(String what) {
        mistakes.add(TemplateMistake.of(what));
    }

    private void wrong(CellReference cell, String what) {
        mistakes.add(TemplateMistake.at(cell, what));
    }
}
