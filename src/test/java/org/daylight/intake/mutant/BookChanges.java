package org.daylight.intake.mutant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes inside an XLSX, of its parts or of the archive around them. */
public final class BookChanges {

    /** Makes the bytes of a workbook out of a good file. */
    @FunctionalInterface
    public interface Change {
        Made make(Original original, Random dice);
    }

    /** Bytes and what must become of them. */
    record Made(byte[] bytes, Promise promise) {}

    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"[^>]*>.*?</c>");
    private static final String BROKEN = "CORRUPT_WORKBOOK";
    private static final String EXTERNAL =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/\">]>";

    private BookChanges() {}

    static Map<String, Change> all() {
        var all = new LinkedHashMap<String, Change>();
        layout(all);
        cells(all);
        parts(all);
        archive(all);
        return all;
    }

    private static void layout(Map<String, Change> all) {
        sheet(all, "dimension that is too small", "<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1:B2\"/>");
        sheet(all, "dimension that is far too large", "<dimension[^>]*/>", "<dimension ref=\"A1:XFD1048576\"/>");
        sheet(all, "no dimension", "<dimension[^>]*/>", "");
        sheet(all, "filter", "</worksheet>", "<autoFilter ref=\"A1:C9\"/></worksheet>");
        sheet(all, "hidden column", "<sheetData>", "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData>");
        all.put("hidden rows", (original, dice) -> {
            XlsxFile book = XlsxFile.of(original.grid());
            int row = 2 + dice.nextInt(original.grid().rows().size() - 1);
            return same(book.edit(XlsxFile.SHEET, "<row r=\"" + row + "\"", "$0 hidden=\"1\""));
        });
        all.put(
                "hidden sheet",
                (original, dice) -> same(XlsxFile.of(original.grid())
                        .edit(
                                XlsxFile.BOOK,
                                "sheetId",
                                "state=\"" + (dice.nextBoolean() ? "hidden" : "veryHidden") + "\" $0")));
        all.put("merged title", (original, dice) -> {
            Grid grid = original.grid().copy();
            grid.rows().add(0, List.of("云川市依申请公开台账"));
            return same(XlsxFile.of(grid)
                    .edit(XlsxFile.SHEET, "</sheetData>", "$0<mergeCells><mergeCell ref=\"A1:F1\"/></mergeCells>"));
        });
        all.put("merged data", (original, dice) -> {
            int row = 2 + dice.nextInt(original.grid().rows().size() - 2);
            String merge = "$0<mergeCells><mergeCell ref=\"A" + row + ":A" + (row + 1) + "\"/></mergeCells>";
            return new Made(
                    XlsxFile.of(original.grid())
                            .edit(XlsxFile.SHEET, "</sheetData>", merge)
                            .bytes(),
                    Promise.rows("MERGED_CELL"));
        });
        all.put("rows and cells without places", (original, dice) -> {
            Grid grid = original.grid().copy();
            grid.rows().forEach(row -> row.replaceAll(cell -> cell.isEmpty() ? " " : cell));
            XlsxFile book = XlsxFile.of(grid);
            String sheet = book.parts().get(XlsxFile.SHEET).replaceAll(" r=\"[A-Z]*\\d+\"", "");
            return same(book.with(XlsxFile.SHEET, sheet));
        });
        all.put(
                "row number twice",
                (original, dice) -> new Made(
                        XlsxFile.of(original.grid())
                                .edit(XlsxFile.SHEET, "<row r=\"3\"", "<row r=\"2\"")
                                .bytes(),
                        Promise.file(BROKEN)));
        all.put(
                "cell place twice",
                (original, dice) -> new Made(
                        XlsxFile.of(original.grid())
                                .edit(XlsxFile.SHEET, "<c r=\"B2\"", "<c r=\"A2\"")
                                .bytes(),
                        Promise.file(BROKEN)));
        all.put(
                "empty sheet beside",
                (original, dice) -> same(XlsxFile.of(beside(original, new Grid.Sheet("Sheet2", List.of())))));
        all.put(
                "sheet that fits nothing beside",
                (original, dice) -> new Made(
                        XlsxFile.of(beside(
                                        original, new Grid.Sheet("附表", List.of(List.of("甲", "乙"), List.of("1", "2")))))
                                .bytes(),
                        Promise.file("UNFIT_SHEET")));
    }

    private static void cells(Map<String, Change> all) {
        all.put(
                "dates as serial numbers",
                (original, dice) -> same(XlsxFile.of(original.serials().grid())));
        all.put("days counted from 1904", (original, dice) -> {
            Grid grid = original.serials().grid().copy();
            grid.rows()
                    .forEach(row -> row.replaceAll(cell ->
                            cell.startsWith("#") ? "#" + (Double.parseDouble(cell.substring(1)) - 1462) : cell));
            return same(XlsxFile.of(grid).edit(XlsxFile.BOOK, "<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        });
        all.put(
                "serials of 1900 in a book of 1904",
                (original, dice) -> any(XlsxFile.of(original.serials().grid())
                        .edit(XlsxFile.BOOK, "<workbookPr/>", "<workbookPr date1904=\"true\"/>")));
        all.put("formula with a value", (original, dice) -> cell(original, dice, "=B1&amp;C1|2026-09-01", "FORMULA"));
        all.put("formula without a value", (original, dice) -> cell(original, dice, "=SUM(B1:C1)", "FORMULA"));
        all.put(
                "formula to another file",
                (original, dice) -> cell(original, dice, "=[1]Sheet1!A1|2026-09-01", "FORMULA"));
        all.put("error in a cell", (original, dice) -> {
            String[] errors = {"!#REF!", "!#N/A", "!#VALUE!", "!#NAME?"};
            Grid grid = original.grid().copy();
            grid.rows().get(1 + dice.nextInt(grid.rows().size() - 1)).set(dice.nextInt(3), errors[dice.nextInt(4)]);
            return any(XlsxFile.of(grid));
        });
        all.put("id as a huge number", (original, dice) -> {
            Grid grid = original.grid().copy();
            grid.rows().get(1).set(0, "%2.0260940500100001E17");
            return new Made(XlsxFile.of(grid).bytes(), Promise.rows("BROKEN_ID"));
        });
        all.put("strings in their cells", (original, dice) -> same(inline(XlsxFile.of(original.grid()))));
        all.put("rich text with its pronunciation", (original, dice) -> {
            XlsxFile book = XlsxFile.of(original.grid());
            String strings = book.parts()
                    .get(XlsxFile.STRINGS)
                    .replaceAll(
                            "<si><t xml:space=\"preserve\">([^<])([^<&]+)</t></si>",
                            "<si><r><t>$1</t></r><r><rPr><b/></rPr><t>$2</t></r><rPh sb=\"0\" eb=\"1\"><t>yin</t></rPh></si>");
            return same(book.with(XlsxFile.STRINGS, strings));
        });
        all.put("shared string out of range", (original, dice) -> {
            String[] indices = {"99999", "-1", "2147483648", "x", "1.5"};
            return new Made(
                    XlsxFile.of(original.grid())
                            .edit(XlsxFile.SHEET, "(<c r=\"B2\"[^>]*><v>)\\d+", "$1" + indices[dice.nextInt(5)])
                            .bytes(),
                    Promise.file(BROKEN));
        });
        all.put("cell removed", (original, dice) -> {
            XlsxFile book = XlsxFile.of(original.grid());
            MatchResult cell = anyCell(book, dice);
            String sheet = book.parts().get(XlsxFile.SHEET);
            return any(book.with(XlsxFile.SHEET, sheet.substring(0, cell.start()) + sheet.substring(cell.end())));
        });
        all.put("cell of another type", (original, dice) -> {
            XlsxFile book = XlsxFile.of(original.grid());
            MatchResult cell = anyCell(book, dice);
            String[] types = {"n", "b", "e", "d", "str", "inlineStr", "zz"};
            String other = cell.group().replace("t=\"s\"", "t=\"" + types[dice.nextInt(types.length)] + "\"");
            String sheet = book.parts().get(XlsxFile.SHEET);
            return any(
                    book.with(XlsxFile.SHEET, sheet.substring(0, cell.start()) + other + sheet.substring(cell.end())));
        });
    }

    private static void parts(Map<String, Change> all) {
        all.put("part missing", (original, dice) -> {
            XlsxFile book = XlsxFile.of(original.grid());
            List<String> names = List.copyOf(book.parts().keySet());
            return any(book.without(names.get(dice.nextInt(names.size()))));
        });
        all.put("document type in a part", (original, dice) -> {
            XlsxFile book = XlsxFile.of(original.grid());
            String[] names = {XlsxFile.SHEET, XlsxFile.STRINGS, XlsxFile.BOOK, XlsxFile.STYLES, XlsxFile.RELATIONS};
            String name = names[dice.nextInt(names.length)];
            String part = book.parts().get(name).replaceFirst("<\\?xml[^>]*\\?>", EXTERNAL);
            return new Made(book.with(name, part).bytes(), Promise.file("DOCUMENT_TYPE"));
        });
        all.put("characters of a part changed", (original, dice) -> {
            XlsxFile book = XlsxFile.of(original.grid());
            String[] names = {XlsxFile.SHEET, XlsxFile.SHEET, XlsxFile.STRINGS, XlsxFile.BOOK};
            String name = names[dice.nextInt(names.length)];
            var part = new StringBuilder(book.parts().get(name));
            part.setCharAt(dice.nextInt(part.length()), (char) (32 + dice.nextInt(95)));
            return any(book.with(name, part.toString()));
        });
        all.put("part cut", (original, dice) -> {
            XlsxFile book = XlsxFile.of(original.grid());
            String[] names = {XlsxFile.SHEET, XlsxFile.STRINGS, XlsxFile.BOOK};
            String name = names[dice.nextInt(names.length)];
            String part = book.parts().get(name);
            String cut =
                    part.substring(0, XlsxFile.HEAD.length() + dice.nextInt(part.length() - XlsxFile.HEAD.length()));
            return new Made(book.with(name, cut).bytes(), Promise.file(BROKEN));
        });
        all.put(
                "sheet that lies elsewhere",
                (original, dice) -> new Made(
                        XlsxFile.of(original.grid())
                                .edit(
                                        XlsxFile.RELATIONS,
                                        "Target=\"worksheets/sheet1.xml\"",
                                        "TargetMode=\"External\" Target=\"http://127.0.0.1:9/sheet1.xml\"")
                                .bytes(),
                        Promise.file(BROKEN)));
    }

    private static void archive(Map<String, Change> all) {
        all.put("archive cut", (original, dice) -> {
            byte[] bytes = XlsxFile.of(original.grid()).bytes();
            return new Made(
                    Arrays.copyOf(bytes, 4 + dice.nextInt(bytes.length - 4)), Promise.file(BROKEN, "OTHER_FORMAT"));
        });
        all.put("archive bytes flipped", (original, dice) -> {
            byte[] bytes = XlsxFile.of(original.grid()).bytes();
            bytes[4 + dice.nextInt(bytes.length - 4)] ^= (byte) (1 << dice.nextInt(8));
            return new Made(bytes, Promise.ANY);
        });
        all.put("part twice", (original, dice) -> {
            byte[] bytes = XlsxFile.of(original.grid())
                    .with("xl/worksheets/sheet9.xml", "<x/>")
                    .bytes();
            return new Made(renamed(bytes, "xl/worksheets/sheet9.xml", XlsxFile.SHEET), Promise.file("DUPLICATE_PART"));
        });
    }

    /** The archive with an entry under another name of the same length, in its own head and in the list at the end. */
    public static byte[] renamed(byte[] bytes, String from, String to) {
        var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static XlsxFile inline(XlsxFile book) {
        List<String> strings = new ArrayList<>();
        Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL)
                .matcher(book.parts().get(XlsxFile.STRINGS))
                .results()
                .forEach(si -> strings.add(si.group(1)));
        String sheet = Pattern.compile("t=\"s\"><v>(\\d+)</v>")
                .matcher(book.parts().get(XlsxFile.SHEET))
                .replaceAll(cell -> java.util.regex.Matcher.quoteReplacement(
                        "t=\"inlineStr\"><is>" + strings.get(Integer.parseInt(cell.group(1))) + "</is>"));
        return book.with(XlsxFile.SHEET, sheet);
    }

    private static MatchResult anyCell(XlsxFile book, Random dice) {
        List<MatchResult> cells =
                CELL.matcher(book.parts().get(XlsxFile.SHEET)).results().toList();
        return cells.get(dice.nextInt(cells.size()));
    }

    private static Made cell(Original original, Random dice, String text, String code) {
        Grid grid = original.grid().copy();
        grid.rows().get(1 + dice.nextInt(grid.rows().size() - 1)).set(dice.nextInt(3), text);
        return new Made(XlsxFile.of(grid).bytes(), Promise.rows(code));
    }

    private static Grid beside(Original original, Grid.Sheet other) {
        return new Grid(List.of(original.grid().sheets().get(0), other));
    }

    private static void sheet(Map<String, Change> all, String name, String regex, String replacement) {
        all.put(name, (original, dice) -> same(XlsxFile.of(original.grid()).edit(XlsxFile.SHEET, regex, replacement)));
    }

    private static Made same(XlsxFile book) {
        return new Made(book.bytes(), Promise.SAME);
    }

    private static Made any(XlsxFile book) {
        return new Made(book.bytes(), Promise.ANY);
    }
}
