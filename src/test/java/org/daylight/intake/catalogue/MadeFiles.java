package org.daylight.intake.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.daylight.intake.mutant.BookChanges;
import org.daylight.intake.mutant.Grid;
import org.daylight.intake.mutant.TextFile;
import org.daylight.intake.mutant.XlsFile;
import org.daylight.intake.mutant.XlsxFile;

/** Fixtures that a list cannot hold: torn, huge, locked, hostile. */
final class MadeFiles {

    private static final String HEADS = "request_no,channel,submitted_at,applicant_type";
    private static final String ROW = "A1,WEB,2026-09-01,NATURAL";
    private static final int MEGABYTE = 1 << 20;

    private MadeFiles() {}

    static byte[] of(String name) throws IOException {
        return switch (name) {
            case "halfGbk" -> halfGbk();
            case "longCell" ->
                (HEADS + ",subject\n" + ROW + "," + "长".repeat(100_000) + "\n" + ROW.replace("A1", "A2") + ","
                                + "长".repeat(100_001) + "\n")
                        .getBytes(UTF_8);
            case "secondSheet" -> XlsxFile.of(twoSheets()).bytes();
            case "partTwice" ->
                BookChanges.renamed(
                        good().with("xl/worksheets/sheet9.xml", "<x/>").bytes(),
                        "xl/worksheets/sheet9.xml",
                        XlsxFile.SHEET);
            case "tornXlsx" -> half(good().bytes());
            case "flippedXlsx" -> flipped(good().bytes());
            case "tornXls" -> half(XlsFile.bytes(Grid.lines(HEADS, ROW)));
            case "fullXls" -> XlsFile.bytes(full(65_536));
            case "fullXlsx" -> fullXlsx();
            case "millionRows" -> millionRows();
            case "twelveMonths", "helperSheet", "wps" -> layout(name);
            case "lockedXls" -> lockedXls();
            case "lockedXlsx" -> lockedXlsx();
            default -> hostile(name);
        };
    }

    private static byte[] layout(String name) throws IOException {
        return switch (name) {
            case "twelveMonths" -> twelveMonths();
            case "helperSheet" -> helperSheet();
            default -> wps();
        };
    }

    private static byte[] twelveMonths() {
        var sheets = new ArrayList<Grid.Sheet>();
        for (int month = 1; month <= 12; month++) {
            List<String> heads = List.of("登记编号", "提交方式", "申请时间", "申请人类别");
            List<String> row = List.of("A" + month, "当面", "2026-" + (month < 10 ? "0" : "") + month + "-03", "公民");
            sheets.add(new Grid.Sheet(month + "月", month <= 9 ? List.of(heads, row) : List.of(heads)));
        }
        return XlsxFile.of(new Grid(sheets)).bytes();
    }

    private static byte[] helperSheet() {
        var sheets = List.of(
                Grid.lines("登记编号,提交方式,申请时间,申请人类别", "A1,当面,2026-09-03,公民")
                        .sheets()
                        .get(0),
                new Grid.Sheet("选项", List.of(List.of("当面"), List.of("网络"), List.of("邮寄"))));
        return XlsxFile.of(new Grid(sheets))
                .edit(XlsxFile.BOOK, "sheetId=\"2\"", "state=\"hidden\" sheetId=\"2\"")
                .bytes();
    }

    /** With what WPS writes: its own properties and namespaces, padded numbers, a filter, a comment of the sheet. */
    private static byte[] wps() {
        return XlsxFile.of(Grid.lines("登记编号,提交方式,申请时间,申请人类别", "A1,当面,#46268.3784722222,公民"))
                .with(
                        "docProps/app.xml",
                        XlsxFile.HEAD
                                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                                + "<Application>WPS 表格</Application></Properties>")
                .with(
                        "docProps/custom.xml",
                        XlsxFile.HEAD
                                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>")
                .edit(
                        XlsxFile.SHEET,
                        "</sheetData>",
                        "</sheetData><autoFilter ref=\"A1:D2\"/><extLst><ext uri=\"{x}\"><w:a xmlns:w=\"http://web.wps.cn/et/2018/main\"/></ext></extLst>")
                .bytes();
    }

    private static byte[] hostile(String name) {
        return switch (name) {
            case "bomb" -> bomb();
            case "thousandParts" -> thousandParts();
            case "billionLaughs" -> withType("<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">");
            case "externalEntity" -> withType("<!ENTITY a SYSTEM \"http://127.0.0.1:9/secret\">");
            default -> throw new IllegalArgumentException("no fixture is made by the name of " + name);
        };
    }

    private static XlsxFile good() {
        return XlsxFile.of(Grid.lines(HEADS, ROW));
    }

    private static byte[] halfGbk() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("申请编号,申请渠道,提交时间,申请人类型\n甲1,网络,2026-09-01,自然人\n".getBytes(UTF_8));
        bytes.write("乙2,网络,2026-09-01,自然人\n".getBytes(Charset.forName("GBK")));
        return bytes.toByteArray();
    }

    private static Grid twoSheets() {
        return new Grid(List.of(
                Grid.lines(HEADS, ROW).sheets().get(0),
                new Grid.Sheet("附表", List.of(List.of("科室", "件数"), List.of("办公室", "3")))));
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** A bit of what is packed; the check sum of its part tells. */
    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        int packed = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(XlsxFile.SHEET)
                + XlsxFile.SHEET.length();
        flipped[packed + 60] ^= 0x10;
        return flipped;
    }

    private static Grid full(int rows) {
        var all = new ArrayList<List<String>>();
        all.add(List.of(HEADS.split(",")));
        for (int i = 1; i < rows; i++) {
            all.add(List.of("A" + i, "WEB", "2026-09-01", "NATURAL"));
        }
        return Grid.of(all);
    }

    /** Full to its last row, with nothing between the first rows and that one. */
    private static byte[] fullXlsx() {
        return good().edit(
                        XlsxFile.SHEET,
                        "</sheetData>",
                        "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>A2</t></is></c></row></sheetData>")
                .bytes();
    }

    private static byte[] millionRows() {
        var text = new StringBuilder(HEADS + "\n");
        for (int i = 1; i <= 1_048_600; i++) {
            text.append(i).append(",WEB,2026-09-01,NATURAL\n");
        }
        return TextFile.UTF8.encode(text.toString());
    }

    private static byte[] lockedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("open sesame");
        try {
            return XlsFile.bytes(Grid.lines(HEADS, ROW));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] lockedXlsx() throws IOException {
        try (var file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (var out = encryptor.getDataStream(file)) {
                out.write(good().bytes());
            }
            var bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** A shared text of 600 MB out of a file of a few hundred kilobytes. */
    private static byte[] bomb() {
        String strings = good().parts().get(XlsxFile.STRINGS);
        int at = strings.indexOf("</sst>");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : good().without(XlsxFile.STRINGS).parts().entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            zip.putNextEntry(new ZipEntry(XlsxFile.STRINGS));
            zip.write((strings.substring(0, at) + "<si><t>").getBytes(UTF_8));
            var blanks = new byte[MEGABYTE];
            Arrays.fill(blanks, (byte) 'x');
            for (int i = 0; i < 600; i++) {
                zip.write(blanks);
            }
            zip.write("</t></si></sst>".getBytes(UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static byte[] thousandParts() {
        XlsxFile book = good();
        for (int i = 0; i < 1_001; i++) {
            book = book.with("xl/media/image" + i + ".png", "x");
        }
        return book.bytes();
    }

    private static byte[] withType(String entities) {
        return good().edit(
                        XlsxFile.SHEET, "standalone=\"yes\"\\?>", "standalone=\"yes\"?><!DOCTYPE x [" + entities + "]>")
                .bytes();
    }
}
