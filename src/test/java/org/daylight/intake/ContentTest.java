package org.daylight.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.intake.Reader.FILE;
import static org.daylight.intake.Reader.heads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    private static final String EXPECTED = "XLSX, XLS, CSV or TSV";

    @TempDir
    Path folder;

    private void assertRefused(byte[] bytes, Code code, String found, String expected) {
        var reader = new Reader(folder);
        assertThat(reader.read(bytes)).isEqualTo(new FileRefusal(FILE, code, found, expected));
        assertThat(reader.look()).isEmpty();
    }

    @Test
    void otherFormatsByTheirNames() {
        Map.of(
                        "%PDF-1.7", "PDF",
                        "Rar!\u001A\u0007\u0001", "RAR",
                        "7z\u00BC\u00AF'\u001C", "7-Zip",
                        "\u0089PNG\r\n\u001A", "a PNG picture",
                        "\u00FF\u00D8\u00FF\u00E0", "a JPEG picture",
                        "{\\rtf1", "RTF")
                .forEach((start, name) ->
                        assertRefused((start + "xxxxxxxx").getBytes(ISO_8859_1), Code.OTHER_FORMAT, name, EXPECTED));
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, XLSB",
        "word/document.xml, DOCX",
        "ppt/presentation.xml, PPTX",
        "mimetype, ODS",
        "a.txt, ZIP"
    })
    void otherZipFilesByTheirNames(String part, String name) {
        byte[] zip = Zipped.empty()
                .with(part, "application/vnd.oasis.opendocument.spreadsheet")
                .bytes();
        assertRefused(zip, Code.OTHER_FORMAT, name, EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, DOC", "PowerPoint Document, PPT", "x, an OLE2 file that is no workbook"})
    void otherOle2FilesByTheirNames(String stream, String name) throws IOException {
        assertRefused(ole2(stream, new byte[5000]), Code.OTHER_FORMAT, name, EXPECTED);
    }

    private static byte[] ole2(String stream, byte[] content) throws IOException {
        try (var file = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(content), stream);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table><tr><td>申请编号</td></tr></table>",
                "\r\n<meta charset=utf-8><table>",
                "<!DOCTYPE html><html>",
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>"
            })
    void webPagesInDisguise(String page) {
        assertRefused(page.getBytes(ISO_8859_1), Code.DISGUISED, "HTML", EXPECTED);
        assertRefused(("\uFEFF" + page).getBytes(UTF_16LE), Code.DISGUISED, "HTML", EXPECTED);
    }

    @Test
    void otherMarkupInDisguise() {
        String table = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook>";
        assertRefused(table.getBytes(ISO_8859_1), Code.DISGUISED, "XML", EXPECTED);
        assertRefused("MIME-Version: 1.0\r\nX-Document-Type".getBytes(ISO_8859_1), Code.DISGUISED, "MHTML", EXPECTED);
    }

    @Test
    void aLockedWorkbookOfEitherFormat() throws IOException, GeneralSecurityException {
        byte[] plain = Reader.book(new XSSFWorkbook(), book -> heads(book.createSheet("s")));
        var locked = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(file)) {
                out.write(plain);
            }
            file.writeFilesystem(locked);
        }
        assertRefused(locked.toByteArray(), Code.PASSWORD, "a workbook with a password", "a workbook without one");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            byte[] old = Reader.book(new HSSFWorkbook(), book -> heads(book.createSheet("s")));
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(old, Code.PASSWORD, "a workbook with a password", "a workbook without one");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void anOldWorkbookThatIsTornOrTooOld() throws IOException {
        byte[] book = Reader.book(new HSSFWorkbook(), made -> heads(made.createSheet("s")));
        assertRefused(
                Arrays.copyOf(book, book.length / 2), Code.CORRUPT_WORKBOOK, "a torn OLE2 file", "a whole workbook");
        byte[] begin = {0x09, 0x08, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0};
        assertRefused(ole2("Book", begin), Code.OTHER_FORMAT, "a workbook of Excel 95 or older", EXPECTED);
        byte[] torn = {0x09, 0x08, 16, 0, 0, 6, 5, 0};
        assertRefused(ole2("Workbook", torn), Code.CORRUPT_WORKBOOK, "a torn record", "a whole workbook");
    }

    /** POI would make as many texts as the table promises, whatever stands in it. */
    @Test
    void anOldWorkbookThatPromisesTwoThousandMillionTexts() throws IOException {
        byte[] records = {
            0x09,
            0x08,
            16,
            0,
            0,
            6,
            5,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0, //
            (byte) 0xFC,
            0,
            8,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0x7F,
            0x0A,
            0,
            0,
            0
        };
        assertRefused(
                ole2("Workbook", records),
                Code.CORRUPT_WORKBOOK,
                "2130706432 shared texts in 8 bytes",
                "a whole workbook");
    }
}
