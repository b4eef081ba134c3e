package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.report.WorkbookLayout.Colouring;
import org.daylight.report.WorkbookLayout.Filter;
import org.daylight.report.WorkbookLayout.Orientation;
import org.daylight.report.WorkbookLayout.Palette;
import org.daylight.report.WorkbookLayout.Sheet;
import org.daylight.report.WorkbookLayout.Style;

/** {@code report-templates/<report>.yaml} to a {@link WorkbookLayout}. */
public final class WorkbookLayouts {

    private static final int MOST_FROZEN = 20;
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{6}");

    private static final Form<String> COLOUR =
            Form.text("a colour as six hexadecimal digits in quotation marks", WorkbookLayouts::colour);
    private static final Form<Style> STYLE = Form.constant(Style.class);
    private static final Form<Filter> FILTER = Form.constant(Filter.class);
    private static final Form<Orientation> ORIENTATION = Form.constant(Orientation.class);

    private static final Shape PALETTE = Shape.of(
            "palette",
            required("head", COLOUR, "\"1F3864\""),
            required("bands", new Type.ListOf(COLOUR), "[\"A9D08E\", \"E2EFDA\", \"FFE699\", \"C00000\"]"),
            required("bar", COLOUR, "\"9DC3E6\""),
            required("rise", COLOUR, "\"375623\""),
            required("fall", COLOUR, "\"C00000\""));
    private static final Shape COLOURING = Shape.of(
            "colouring",
            required("columns", new Type.ListOf(Form.TEXT), "[total, grade]"),
            required("style", STYLE, "BANDS"),
            optional("by", Form.TEXT, "total"));
    private static final Shape SHEET = Shape.of(
            "sheet",
            optional("name", Form.TEXT, "sheet.overview"),
            required("table", Form.TEXT, "group-*"),
            optional("charts", new Type.ListOf(Form.TEXT), "[scores-*]"),
            optional("notes", new Type.ListOf(Form.TEXT), "[method]"),
            optional("frozen_columns", Form.INTEGER, "2"),
            optional("filter", FILTER, "ON"),
            optional("orientation", ORIENTATION, "LANDSCAPE"),
            optional("widths", new Type.MapOf(Form.INTEGER), "{department: 26}"),
            optional("colours", new Type.ListOf(COLOURING), "[{columns: [total, grade], style: BANDS, by: total}]"));

    static final Shape SHAPE = Shape.of(
            "workbook",
            required("report", Form.NAME, "ranking"),
            required("font", Form.TEXT, "Microsoft YaHei"),
            required("palette", PALETTE, "{head: \"1F3864\", ...}"),
            required("sheets", new Type.ListOf(SHEET), "[{name: sheet.overview, table: overview}]"));

    private WorkbookLayouts() {}

    /**
     * Reads a layout.
     *
     * @param root the project folder
     * @param templates folder of the report templates, relative to it
     * @param report name of the report, and of the file without ending
     * @param texts that must have the names of its sheets
     * @throws DefinitionException with every mistake of the file
     */
    public static WorkbookLayout read(Path root, String templates, String report, Texts texts) {
        var mistakes = new Mistakes();
        Optional<WorkbookLayout> layout = read(new Library(root, mistakes), templates + "/" + report + ".yaml", texts);
        mistakes.stop();
        return layout.orElseThrow();
    }

    static Optional<WorkbookLayout> read(Library library, String file, Texts texts) {
        String stem = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        return library.open(file, SHAPE).flatMap(top -> read(top, stem, texts));
    }

    private static Optional<WorkbookLayout> read(YamlMap top, String stem, Texts texts) {
        Checks.named(top, "report", stem);
        return top.make(() -> new WorkbookLayout(
                top.get("report", Form.NAME),
                top.get("font", Form.TEXT),
                palette(top.child("palette")),
                top.makeAll("sheets", map -> sheet(map, texts))));
    }

    private static Palette palette(YamlMap map) {
        return new Palette(
                map.get("head", COLOUR),
                map.list("bands", COLOUR),
                map.get("bar", COLOUR),
                map.get("rise", COLOUR),
                map.get("fall", COLOUR));
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
                map.list("charts", Form.TEXT),
                map.list("notes", Form.TEXT),
                frozen(map),
                map.find("filter", FILTER).orElse(Filter.ON),
                map.find("orientation", ORIENTATION).orElse(Orientation.LANDSCAPE),
                map.map("widths", Form.INTEGER),
                map.makeAll("colours", WorkbookLayouts::colouring)));
    }

    private static OptionalInt frozen(YamlMap map) {
        Optional<Integer> columns = map.find("frozen_columns", Form.INTEGER);
        columns.filter(number -> number < 0 || number > MOST_FROZEN)
                .ifPresent(number -> map.wrong(
                        "frozen_columns", "found " + number + "; expected 0 (the heads alone) to " + MOST_FROZEN));
        return columns.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Colouring> colouring(YamlMap map) {
        return map.make(() ->
                new Colouring(map.list("columns", Form.TEXT), map.get("style", STYLE), map.find("by", Form.TEXT)));
    }

    private static String colour(String text) {
        if (!HEX.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text.toUpperCase(Locale.ROOT);
    }
}
