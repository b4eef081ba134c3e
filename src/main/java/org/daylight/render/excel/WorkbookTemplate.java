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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of all workbooks, taken from the samples of {@value #FILE}, which anybody changes in a spreadsheet program: a
 * sample's font, fill, borders, alignment and number format are those of every cell of its kind, and a sample sheet's
 * paper, margins, head, foot and widths are those of every sheet of its kind.
 */
public final class WorkbookTemplate {

    /** Its file in the folder of templates. */
    public static final String FILE = "looks.xlsx";

    /**
     * A sample cell.
     *
     * @param style number of its style
     * @param width of its column, in 256ths of a character
     * @param height of its row, in points
     */
    record Sample(int style, int width, float height) {}

    /**
     * A sample sheet.
     *
     * @param furniture around its pages
     * @param widths of the columns of its table, in 256ths of a character
     * @param head height of the row of its heads, in points
     */
    record SampleSheet(Furniture furniture, List<Integer> widths, float head) {

        SampleSheet {
            widths = List.copyOf(widths);
        }
    }

    private final byte[] blank;
    private final Map<Look, List<Sample>> samples;
    private final Map<SheetLook, SampleSheet> sheets;

    WorkbookTemplate(byte[] blank, Map<Look, List<Sample>> samples, Map<SheetLook, SampleSheet> sheets) {
        this.blank = blank.clone();
        this.samples = new EnumMap<>(samples);
        this.sheets = new EnumMap<>(sheets);
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
    public XSSFWorkbook workbook() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(blank));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The samples of a look, from top to bottom. */
    List<Sample> samples(Look look) {
        return samples.get(look);
    }

    SampleSheet sheet(SheetLook look) {
        return sheets.get(look);
    }
}
