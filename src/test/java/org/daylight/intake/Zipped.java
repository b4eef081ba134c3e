package org.daylight.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part. */
final class Zipped {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Zipped() {}

    static Zipped empty() {
        return new Zipped();
    }

    /** A workbook of one sheet with the heads of requests and the rows given as markup. */
    static Zipped sheet(String rows) {
        return new Zipped()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='/xl/workbook.xml'/></Relationships>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='s' sheetId='1' r:id='r1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>"
                                + "<Relationship Id='r3' Type='http://x/styles' Target='styles.xml'/></Relationships>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>网络</t></si><si><r><t>公</t></r><rPh><t>gōng</t></rPh><r><t>民</t></r></si></sst>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='58'/></cellXfs></styleSheet>")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><dimension ref='A1:B2'/><sheetData>"
                                + "<row r='1'>" + text("A1", "申请编号") + text("B1", "申请渠道") + text("C1", "提交时间")
                                + text("D1", "申请人类型") + "</row>" + rows + "</sheetData></worksheet>");
    }

    static String text(String name, String text) {
        return "<c r='" + name + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** A whole row, with a number of its own. */
    static String row(int line, String number) {
        return "<row r='" + line + "'>" + text("A" + line, number) + "<c r='B" + line + "' t='s'><v>0</v></c><c r='C"
                + line + "' s='1'><v>46268</v></c><c r='D" + line + "' t='s'><v>1</v></c></row>";
    }

    Zipped with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    Zipped with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The bytes with one name in place of another of the same length, in the directory too. */
    static byte[] renamed(byte[] zip, String name, String other) {
        return new String(zip, ISO_8859_1).replace(name, other).getBytes(ISO_8859_1);
    }
}
