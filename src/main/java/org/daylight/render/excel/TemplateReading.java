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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the workbook of samples: every mistake at once, each with its cell. */
final class TemplateReading {

    /** Bytes; the shipped one has a fiftieth of this. */
    private static final int LARGEST = 1_000_000;

    private final Path file;
    private final List<TemplateMistake> mistakes = new ArrayList<>();
    private final Map<Look, List<Integer>> styles = new EnumMap<>(Look.class);
    private final Optional<WorkbookTemplate> template;

    TemplateReading(Path file) throws IOException {
        this.file = file;
        Optional<WorkbookTemplate> made = Optional.empty();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                wrong(1, 1, "larger than " + LARGEST + " bytes; expected a workbook of a few samples");
            } else {
                made = read(bytes);
            }
        } catch (NoSuchFileException e) {
            wrong(1, 1, "there is no such file; expected the workbook of samples");
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
                .map(one -> file + ", " + new CellReference(one.row() - 1, one.column() - 1).formatAsString(false)
                        + ": " + one.what())
                .collect(Collectors.joining("\n"));
    }

    private Optional<WorkbookTemplate> read(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            foreign(workbook);
            for (Look look : Look.values()) {
                find(workbook, look);
            }
            strangers(workbook);
            Furniture furniture = Furniture.of(workbook.getSheetAt(0));
            furniture
                    .unknown()
                    .forEach(name -> wrong(
                            1,
                            1,
                            "head or foot of the page: found '{{" + name + "}}'; expected one of {{"
                                    + String.join("}}, {{", new TreeSet<>(Furniture.PLACES)) + "}}"));
            return Optional.of(new WorkbookTemplate(blank(workbook), styles, furniture));
        } catch (RuntimeException | InvalidFormatException e) {
            wrong(
                    1,
                    1,
                    "no workbook that can be read (" + e.getClass().getSimpleName()
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
                wrong(
                        1,
                        1,
                        "found " + part.getPartName() + "; expected cells alone; remove macros, pictures, objects and"
                                + " links to other files");
            }
        }
    }

    private void find(XSSFWorkbook workbook, Look look) {
        List<? extends Name> names = workbook.getAllNames().stream()
                .filter(name -> name.getNameName().equalsIgnoreCase(look.range()))
                .toList();
        if (names.size() != 1) {
            wrong(
                    1,
                    1,
                    "found the name '" + look.range() + "' " + names.size() + " times; expected it once; select the"
                            + " sample cell and give it that name in the name box");
            return;
        }
        Optional<AreaReference> area = area(names.get(0));
        if (area.isEmpty()
                || area.get().getFirstCell().getCol()
                        != area.get().getLastCell().getCol()) {
            wrong(
                    1,
                    1,
                    "the name '" + look.range() + "' means " + names.get(0).getRefersToFormula() + "; expected one"
                            + " cell" + (look.several() ? ", or cells below one another" : "")
                            + ", such as Looks!$B$5");
            return;
        }
        CellReference[] cells = area.get().getAllReferencedCells();
        if (cells.length > 1 && !look.several()) {
            wrong(
                    cells[1].getRow() + 1,
                    cells[1].getCol() + 1,
                    "the name '" + look.range() + "' means " + cells.length + " cells; expected one");
            return;
        }
        styles.put(
                look,
                Arrays.stream(cells).map(cell -> sample(workbook, look, cell)).toList());
    }

    private static Optional<AreaReference> area(Name name) {
        try {
            return Optional.of(new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private int sample(XSSFWorkbook workbook, Look look, CellReference at) {
        XSSFRow row = workbook.getSheet(at.getSheetName()).getRow(at.getRow());
        XSSFCell cell = row == null ? null : row.getCell(at.getCol());
        if (cell == null || !look.fits(cell.getCellStyle())) {
            wrong(
                    at.getRow() + 1,
                    at.getCol() + 1,
                    "sample of '" + look.range() + "': found "
                            + (cell == null
                                    ? "an empty cell"
                                    : "another look (" + cell.getCellStyle().getDataFormatString() + ")")
                            + "; expected "
                            + (look.expected().isEmpty() ? "a cell with a sample text" : look.expected()));
            return 0;
        }
        return cell.getCellStyle().getIndex();
    }

    private void strangers(XSSFWorkbook workbook) {
        List<String> valid = Arrays.stream(Look.values()).map(Look::range).toList();
        workbook.getAllNames().stream()
                .map(Name::getNameName)
                .filter(name -> Look.claims(name) && valid.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(name ->
                        wrong(1, 1, "found the name '" + name + "'; expected one of " + String.join(", ", valid)));
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

    private void wrong(int row, int column, String what) {
        mistakes.add(new TemplateMistake(row, column, what));
    }
}
