package org.daylight.render.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of all workbooks, taken from the samples of {@value #FILE}, which anybody changes in a spreadsheet program: a
 * sample's font, fill, borders, alignment and number format are those of every cell of its kind, and the sample sheet's
 * paper, margins, head and foot are those of every sheet.
 */
public final class WorkbookTemplate {

    /** Its file in the folder of templates. */
    public static final String FILE = "looks.xlsx";

    private final byte[] blank;
    private final Map<Look, List<Integer>> styles;
    private final Furniture furniture;

    WorkbookTemplate(byte[] blank, Map<Look, List<Integer>> styles, Furniture furniture) {
        this.blank = blank.clone();
        this.styles = new EnumMap<>(styles);
        this.furniture = furniture;
    }

    /**
     * Reads it.
     *
     * @param folder of templates
     * @throws IllegalArgumentException with every mistake, each with its cell
     * @throws IOException if the file cannot be read
     */
    public static WorkbookTemplate read(Path folder) throws IOException {
        var reading = new TemplateReading(folder.resolve(FILE));
        return reading.template().orElseThrow(() -> new IllegalArgumentException(reading.complaint()));
    }

    /**
     * The same for whoever goes on with the mistakes.
     *
     * @param mistakes hears of each
     * @return none if there was one
     */
    public static Optional<WorkbookTemplate> read(Path folder, Consumer<TemplateMistake> mistakes) throws IOException {
        var reading = new TemplateReading(folder.resolve(FILE));
        reading.mistakes().forEach(mistakes);
        return reading.template();
    }

    /** A workbook without sheets that has the styles of the samples. */
    XSSFWorkbook workbook() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(blank));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style of a sample, in a workbook of this template. */
    XSSFCellStyle style(XSSFWorkbook workbook, Look look) {
        return workbook.getCellStyleAt(styles.get(look).get(0));
    }

    /** The styles of samples that stand below one another. */
    List<XSSFCellStyle> styles(XSSFWorkbook workbook, Look look) {
        return styles.get(look).stream().map(workbook::getCellStyleAt).toList();
    }

    Furniture furniture() {
        return furniture;
    }
}
