package org.daylight.intake.mutant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of an XLSX, written by hand so that every one of them can be made wrong. Text stands in the cells as shared
 * strings; a cell {@code #45000.5} is the number under a date format, {@code %12} a plain number, {@code =A1+1|7} a formula with the value that was
 * last worked out, {@code !#REF!} an error, {@code 12} text as everything else.
 */
public record XlsxFile(Map<String, String> parts) {

    public static final String BOOK = "xl/workbook.xml";
    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    public static final String STYLES = "xl/styles.xml";
    /** The first sheet. */
    public static final String SHEET = "xl/worksheets/sheet1.xml";

    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String LINKS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPREAD = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Style 1 shows a number as date and time, style 2 as a date. */
    private static final String STYLE_SHEET = HEAD + "<styleSheet " + MAIN + "><numFmts count=\"1\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"164\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"14\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    public static XlsxFile of(Grid grid) {
        var shared = new LinkedHashMap<String, Integer>();
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes(grid.sheets().size()));
        parts.put("_rels/.rels", relations(List.of("officeDocument xl/workbook.xml")));
        parts.put(BOOK, book(grid));
        var targets = new ArrayList<String>();
        for (int i = 1; i <= grid.sheets().size(); i++) {
            targets.add("worksheet worksheets/sheet" + i + ".xml");
        }
        targets.add("sharedStrings sharedStrings.xml");
        targets.add("styles styles.xml");
        parts.put(RELATIONS, relations(targets));
        parts.put(STYLES, STYLE_SHEET);
        for (int i = 0; i < grid.sheets().size(); i++) {
            parts.put(
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    sheet(grid.sheets().get(i), shared));
        }
        parts.put(STRINGS, strings(shared));
        return new XlsxFile(parts);
    }

    private static String contentTypes(int sheets) {
        var types = new StringBuilder(HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(override("workbook", "sheet.main"));
        types.append(override("sharedStrings", "sharedStrings")).append(override("styles", "styles"));
        for (int i = 1; i <= sheets; i++) {
            types.append(override("worksheets/sheet" + i, "worksheet"));
        }
        return types + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + SPREAD + type + "+xml\"/>";
    }

    /** Each link as {@code type target}. */
    private static String relations(List<String> links) {
        var xml = new StringBuilder(
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < links.size(); i++) {
            String[] link = links.get(i).split(" ");
            xml.append("<Relationship Id=\"rId")
                    .append(i + 1)
                    .append("\" Type=\"")
                    .append(TYPES)
                    .append(link[0])
                    .append("\" Target=\"")
                    .append(link[1])
                    .append("\"/>");
        }
        return xml + "</Relationships>";
    }

    private static String book(Grid grid) {
        var xml = new StringBuilder(HEAD + "<workbook " + MAIN + " " + LINKS + "><workbookPr/><sheets>");
        for (int i = 0; i < grid.sheets().size(); i++) {
            xml.append("<sheet name=\"")
                    .append(escape(grid.sheets().get(i).name()))
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        return xml + "</sheets></workbook>";
    }

    private static String sheet(Grid.Sheet sheet, Map<String, Integer> shared) {
        int width = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
        var xml = new StringBuilder(HEAD + "<worksheet " + MAIN + " " + LINKS + "><dimension ref=\"A1:"
                + column(Math.max(width, 1) - 1) + Math.max(sheet.rows().size(), 1) + "\"/><sheetData>");
        for (int r = 0; r < sheet.rows().size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < sheet.rows().get(r).size(); c++) {
                cell(xml, column(c) + (r + 1), sheet.rows().get(r).get(c), shared);
            }
            xml.append("</row>");
        }
        return xml + "</sheetData></worksheet>";
    }

    private static void cell(StringBuilder xml, String place, String text, Map<String, Integer> shared) {
        if (text.isEmpty()) {
            return;
        }
        xml.append("<c r=\"").append(place).append('"');
        if (text.startsWith("#")) {
            xml.append(" s=\"1\"><v>").append(text.substring(1)).append("</v></c>");
        } else if (text.startsWith("%")) {
            xml.append("><v>").append(text.substring(1)).append("</v></c>");
        } else if (text.startsWith("=")) {
            String[] formula = text.substring(1).split("\\|", 2);
            xml.append(" t=\"str\"><f>").append(escape(formula[0])).append("</f>");
            xml.append(formula.length < 2 ? "" : "<v>" + escape(formula[1]) + "</v>")
                    .append("</c>");
        } else if (text.startsWith("!")) {
            xml.append(" t=\"e\"><v>").append(text.substring(1)).append("</v></c>");
        } else {
            shared.putIfAbsent(text, shared.size());
            xml.append(" t=\"s\"><v>").append(shared.get(text)).append("</v></c>");
        }
    }

    private static String strings(Map<String, Integer> shared) {
        var xml = new StringBuilder(HEAD + "<sst " + MAIN + ">");
        shared.keySet()
                .forEach(text -> xml.append("<si><t xml:space=\"preserve\">")
                        .append(escape(text))
                        .append("</t></si>"));
        return xml + "</sst>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }

    /** 0 is A, 26 is AA. */
    static String column(int index) {
        return (index >= 26 ? column(index / 26 - 1) : "") + (char) ('A' + index % 26);
    }

    /** The same with a part changed. */
    public XlsxFile with(String part, String text) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(part, text);
        return new XlsxFile(changed);
    }

    /** The same with the first match in a part replaced. */
    public XlsxFile edit(String part, String regex, String replacement) {
        return with(
                part,
                Pattern.compile(regex, Pattern.DOTALL).matcher(parts.get(part)).replaceFirst(replacement));
    }

    public XlsxFile without(String part) {
        var changed = new LinkedHashMap<>(parts);
        changed.remove(part);
        return new XlsxFile(changed);
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
