package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.report.WorkbookLayout.Colouring;
import org.daylight.report.WorkbookLayout.Filter;
import org.daylight.report.WorkbookLayout.Frame;
import org.daylight.report.WorkbookLayout.Orientation;
import org.daylight.report.WorkbookLayout.Sheet;
import org.daylight.report.WorkbookLayout.Style;

/** {@code report-templates/workbooks/<report>.yaml} to a {@link WorkbookLayout}. */
public final class WorkbookLayouts {

    /** Folder of the layouts and of the workbook of samples, in the folder of templates. */
    public static final String FOLDER = "workbooks";

    /** The reports that become workbooks; each has its layout. */
    static final List<String> REPORTS =
            List.of("ranking", "receipt", "return-slip", "leads", "appeal", "evidence", "trial");

    private static final int MOST_FROZEN = 20;

    private static final Form<Style> STYLE = Form.constant(Style.class);
    private static final Form<Frame> FRAME = Form.constant(Frame.class);
    private static final Form<Filter> FILTER = Form.constant(Filter.class);
    private static final Form<Orientation> ORIENTATION = Form.constant(Orientation.class);

    private static final Shape COLOURING = Shape.of(
            "colouring",
            required("columns", new Type.ListOf(Form.TEXT), "[total, grade]"),
            required("style", STYLE, "BANDS"),
            optional("by", Form.TEXT, "total"),
            optional("where", Form.TEXT, "rank"));
    private static final Shape SHEET = Shape.of(
            "sheet",
            optional("name", Form.TEXT, "sheet.overview"),
            required("table", Form.TEXT, "group-*"),
            optional("columns", new Type.ListOf(Form.TEXT), "[department, rank, total]"),
            optional("charts", new Type.ListOf(Form.TEXT), "[scores-*]"),
            optional("notes", new Type.ListOf(Form.TEXT), "[method]"),
            optional("frame", FRAME, "TITLED"),
            optional("frozen_columns", Form.INTEGER, "2"),
            optional("filter", FILTER, "ON"),
            optional("orientation", ORIENTATION, "LANDSCAPE"),
            optional("widths", new Type.MapOf(Form.INTEGER), "{department: 26}"),
            optional("colours", new Type.ListOf(COLOURING), "[{columns: [total, grade], style: BANDS, by: total}]"));

    static final Shape SHAPE = Shape.of(
            "workbook",
            required("report", Form.NAME, "ranking"),
            required("sheets", new Type.ListOf(SHEET), "[{name: sheet.overview, table: overview}]"));

    private WorkbookLayouts() {}

    /**
     * Reads the layouts of all workbooks.
     *
     * @param root the project folder
     * @param templates folder of the report templates, relative to it
     * @param texts that must have the names of their sheets
     * @return by report
     * @throws DefinitionException with every mistake of the files
     */
    public static Map<String, WorkbookLayout> read(Path root, String templates, Texts texts) {
        var mistakes = new Mistakes();
        Map<String, WorkbookLayout> layouts = read(new Library(root, mistakes), mistakes, templates, texts);
        mistakes.stop();
        return layouts;
    }

    /** Those that could be read. */
    static Map<String, WorkbookLayout> read(Library library, Mistakes mistakes, String templates, Texts texts) {
        String folder = templates + "/" + FOLDER;
        library.stems(folder).stream()
                .filter(name -> !REPORTS.contains(name))
                .forEach(name -> mistakes.add(folder + "/" + name + ".yaml: no report becomes a workbook of that name;"
                        + " valid: " + String.join(", ", REPORTS) + Nearest.hint(name, REPORTS)));
        var layouts = new LinkedHashMap<String, WorkbookLayout>();
        for (String report : REPORTS) {
            library.open(folder + "/" + report + ".yaml", SHAPE)
                    .flatMap(top -> read(top, report, texts))
                    .ifPresent(layout -> layouts.put(report, layout));
        }
        return layouts;
    }

    private static Optional<WorkbookLayout> read(YamlMap top, String stem, Texts texts) {
        Checks.named(top, "report", stem);
        return top.make(() ->
                new WorkbookLayout(top.get("report", Form.NAME), top.makeAll("sheets", map -> sheet(map, texts))));
    }

    private static Optional<Sheet> sheet(YamlMap map, Texts texts) {
        Optional<String> name = map.find("name", Form.TEXT);
        name.filter(key -> !texts.has(key))
                .ifPresent(key -> map.wrong(
                        "name",
                        "no words for '" + key + "' in messages/" + texts.tag() + "; add the key to report.yaml"));
        return map.make(() -> new Sheet(
                name,
                map.get("table", Form.TEXT),
                map.list("columns", Form.TEXT),
                map.list("charts", Form.TEXT),
                map.list("notes", Form.TEXT),
                frame(map),
                frozen(map),
                map.find("filter", FILTER).orElse(Filter.ON),
                map.find("orientation", ORIENTATION).orElse(Orientation.LANDSCAPE),
                map.map("widths", Form.INTEGER),
                map.makeAll("colours", WorkbookLayouts::colouring)));
    }

    /** What a bare sheet has no place for is a mistake, or it would be left out without a word. */
    private static Frame frame(YamlMap map) {
        Frame frame = map.find("frame", FRAME).orElse(Frame.TITLED);
        if (frame == Frame.BARE) {
            Stream.of("notes", "charts", "colours")
                    .filter(map::has)
                    .forEach(key -> map.wrong(
                            key,
                            "found on a sheet with frame: BARE; expected none, since it shows heads and values alone"));
        }
        return frame;
    }

    private static OptionalInt frozen(YamlMap map) {
        Optional<Integer> columns = map.find("frozen_columns", Form.INTEGER);
        columns.filter(number -> number < 0 || number > MOST_FROZEN)
                .ifPresent(number -> map.wrong(
                        "frozen_columns", "found " + number + "; expected 0 (the heads alone) to " + MOST_FROZEN));
        return columns.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Colouring> colouring(YamlMap map) {
        map.find("where", Form.TEXT)
                .filter(column -> map.get("style", STYLE) != Style.BANDS)
                .ifPresent(column ->
                        map.wrong("where", "found '" + column + "' beside another style than BANDS; expected none"));
        return map.make(() -> new Colouring(
                map.list("columns", Form.TEXT),
                map.get("style", STYLE),
                map.find("by", Form.TEXT),
                map.find("where", Form.TEXT)));
    }
}
