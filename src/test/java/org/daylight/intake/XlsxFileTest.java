package org.daylight.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.intake.Reader.FILE;
import static org.daylight.intake.Zipped.row;
import static org.daylight.intake.Zipped.text;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks written by hand: what no spreadsheet program writes, or only some. */
class XlsxFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private Reader reader;

    @BeforeEach
    void makeReader() {
        reader = new Reader(folder);
    }

    private FileOutcome read(Zipped zip) {
        return reader.read(zip.bytes());
    }

    private static FileCount count(long data, long blank) {
        return new FileCount(1 + data + blank, 1, 0, blank, 0, data, 0, data, new TreeSet<>(List.of("requests")));
    }

    private static FileRefusal corrupt(String found) {
        return new FileRefusal(FILE, Code.CORRUPT_WORKBOOK, found, "a whole workbook");
    }

    @Test
    void whatASheetSaysOfItsSizeIsNotBelieved() {
        assertThat(read(Zipped.sheet(row(2, "R-1") + row(3, "R-2") + row(9, "R-9"))))
                .isEqualTo(count(3, 5));
        assertThat(reader.told())
                .containsExactly(
                        "2 R-1 D1 WEB 2026-09-03 NATURAL",
                        "3 R-2 D1 WEB 2026-09-03 NATURAL",
                        "9 R-9 D1 WEB 2026-09-03 NATURAL");
    }

    @Test
    void cellsAndRowsWithoutNamesFollowEachOther() {
        String bare = "<row>" + text("A2", "R-1").replace(" r='A2'", "")
                + "<c t='s'><v>0</v></c><c t='d'><v>2026-09-03T08:30:00</v></c><c t='s'><v>1</v></c></row>";
        assertThat(read(Zipped.sheet(bare + bare.replace("R-1", "R-2")))).isEqualTo(count(2, 0));
        assertThat(reader.told())
                .containsExactly(
                        "2 R-1 D1 WEB 2026-09-03 08:30:00 NATURAL", "3 R-2 D1 WEB 2026-09-03 08:30:00 NATURAL");
    }

    @Test
    void cellsMayComeInAnyOrderButNotTwice() {
        String cells = text("D2", "公民") + text("B2", "网络") + text("A2", "R-1") + text("C2", "2026-09-03");
        assertThat(read(Zipped.sheet("<row r='2'>" + cells + "</row>"))).isEqualTo(count(1, 0));
        assertThat(read(Zipped.sheet("<row r='2'>" + cells + text("A2", "R-2") + "</row>")))
                .isEqualTo(corrupt("a cell that stands twice in column 1"));
        assertThat(read(Zipped.sheet(row(3, "R-1") + row(2, "R-2")))).isEqualTo(corrupt("row 2 after row 3"));
        assertThat(read(Zipped.sheet("<row r='2'>" + text("A3", "R-1") + "</row>")))
                .isEqualTo(corrupt("cell A3 in row 2"));
    }

    @Test
    void aSharedTextThatIsNotThere() {
        String cells = "<row r='2'><c r='A2' t='s'><v>2</v></c></row>";
        assertThat(read(Zipped.sheet(cells))).isEqualTo(corrupt("shared text 2 of 2"));
        assertThat(read(Zipped.sheet(cells.replace("<v>2", "<v>-1")))).isEqualTo(corrupt("shared text -1 of 2"));
        assertThat(read(Zipped.sheet(cells.replace("<v>2", "<v>x")))).isEqualTo(corrupt("shared text x of 2"));
    }

    @Test
    void escapedCharactersAndErrors() {
        String cells = text("A2", "R_x005F_1") + "<c r='B2' t='s'><v>0</v></c>" + text("C2", "2026-09-03")
                + "<c r='D2' t='e'><v>#N/A</v></c>";
        read(Zipped.sheet("<row r='2'>" + cells + "</row>"));
        assertThat(reader.told())
                .containsExactly("[s] row 2, 申请人类型: '#N/A' FORMULA; expected the value itself, pasted as value");
        read(Zipped.sheet(
                "<row r='2'>" + cells.replace("<c r='D2' t='e'><v>#N/A</v></c>", text("D2", "公民")) + "</row>"));
        assertThat(reader.told()).containsExactly("2 R_1 D1 WEB 2026-09-03 NATURAL");
    }

    @Test
    void aFormulaWithoutAStoredValueAndOneInAWorkbookThatIsNotUnderstood() {
        String good = row(2, "R-1").replace("</row>", "");
        read(Zipped.sheet(
                good.replace("<c r='B2' t='s'><v>0</v></c>", "<c r='B2'><f>UPPER(\"web\")</f></c>") + "</row>"));
        assertThat(reader.told())
                .containsExactly("[s] row 2, 申请渠道: 'a formula without a stored value' FORMULA; expected the value"
                        + " itself, pasted as value");
        read(Zipped.sheet(
                good.replace("<c r='B2' t='s'><v>0</v></c>", "<c r='B2' t='str'><f>[1]Sheet1!B2</f><v>网络</v></c>")
                        + "</row>"));
        assertThat(reader.told())
                .containsExactly("[s] row 2, 申请渠道: 'a formula that is not checked' FORMULA;"
                        + " expected the value itself, pasted as value");
    }

    @Test
    void aSheetThatIsFullToItsLastRow() {
        assertThat(read(Zipped.sheet(row(1_048_576, "R-1"))))
                .isEqualTo(new FileRefusal(FILE, Code.FULL_SHEET, "sheet s, 1048576 rows", "fewer than 1048576 rows"));
        assertThat(read(Zipped.sheet(row(1_048_575, "R-1")))).isEqualTo(count(1, 1_048_573));
        assertThat(read(Zipped.sheet(row(1_048_577, "R-1")))).isEqualTo(corrupt("a cell named 1048577"));
    }

    @Test
    void aTornOrChangedFile() {
        byte[] whole = Zipped.sheet(row(2, "R-1")).bytes();
        assertThat(reader.read(Arrays.copyOf(whole, whole.length - 30))).isEqualTo(corrupt("a torn zip file"));
        byte[] changed = Zipped.renamed(stored(whole), "R-1<", "R-7<");
        assertThat(reader.read(changed)).isEqualTo(corrupt("part " + SHEET + " does not agree with its checksum"));
        assertThat(read(Zipped.sheet(row(2, "R-1")).with("xl/styles.xml", "<styleSheet>")))
                .isEqualTo(corrupt("malformed markup"));
    }

    /** The same parts, not shrunk. */
    private static byte[] stored(byte[] zip) {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip));
                var out = new java.util.zip.ZipOutputStream(bytes)) {
            out.setLevel(0);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                in.transferTo(out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void twoPartsOfOneName() {
        byte[] zip = Zipped.sheet(row(2, "R-1"))
                .with("xl/worksheets/sheet2.xml", "<worksheet/>")
                .bytes();
        assertThat(reader.read(Zipped.renamed(zip, "sheet2.xml", "SHEET1.xml")))
                .isEqualTo(new FileRefusal(FILE, Code.DUPLICATE_PART, "xl/worksheets/SHEET1.xml", "each part once"));
    }

    /** What has no name of its own gives its rows no address. */
    @Test
    void sheetsWithoutANameOfTheirOwn() {
        String one = "<sheet name='s' sheetId='1' r:id='r1'/>";
        assertThat(read(book("<sheet sheetId='1' r:id='r1'/>"))).isEqualTo(corrupt("a sheet without a name"));
        assertThat(read(book(one.replace("'s'", "' '")))).isEqualTo(corrupt("a sheet without a name"));
        assertThat(read(book(one + one.replace("'s'", "'S'")))).isEqualTo(corrupt("two sheets of the name S"));
    }

    private static Zipped book(String sheets) {
        return Zipped.sheet(row(2, "R-1"))
                .with("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>");
    }

    @Test
    void aPartInAnEncodingThatNobodyKnows() {
        String markup = "<?xml version='1.0' encoding='UTF-9'?><worksheet/>";
        assertThat(read(Zipped.sheet("").with(SHEET, markup))).isEqualTo(corrupt("text that is not in its encoding"));
    }

    @Test
    void aWorkbookOfTooManyParts() {
        Zipped zip = Zipped.sheet(row(2, "R-1"));
        for (int i = 7; i < 1_001; i++) {
            zip.with("xl/media/" + i, "");
        }
        assertThat(read(zip)).isEqualTo(new FileRefusal(FILE, Code.TOO_LARGE_INSIDE, "1001 parts", "<= 1000 parts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/media/image1.png"})
    void aBomb(String part) {
        byte[] zip = Zipped.sheet("").with(part, new byte[300_000_000]).bytes();
        long start = System.nanoTime();
        assertThat(reader.read(zip))
                .isInstanceOfSatisfying(
                        FileRefusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.TOO_LARGE_INSIDE));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    /** Billion laughs, an external entity, an external document type, and an external relation. */
    @Test
    void nothingIsFetchedAndNothingIsExpanded() throws IOException {
        try (var canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
            for (String type : List.of(
                    "<!DOCTYPE x [<!ENTITY a SYSTEM '" + url + "'>]>",
                    "<!DOCTYPE x SYSTEM '" + url + "'>",
                    "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>")) {
                for (String part : List.of(SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels")) {
                    assertThat(read(Zipped.sheet("").with(part, type + "<x>&a;</x>")))
                            .isEqualTo(new FileRefusal(FILE, Code.DOCUMENT_TYPE, "a document type", "none"));
                }
            }
            String relation =
                    "<Relationships><Relationship Id='r1' Type='http://x/worksheet' TargetMode='External' Target='"
                            + url + "'/></Relationships>";
            assertThat(read(Zipped.sheet("").with("xl/_rels/workbook.xml.rels", relation)))
                    .isEqualTo(corrupt("no part for sheet s"));
            canary.setSoTimeout(200);
            assertThat(knocks(canary)).isFalse();
        }
    }

    private static boolean knocks(ServerSocket canary) throws IOException {
        try {
            canary.accept().close();
            return true;
        } catch (SocketTimeoutException quiet) {
            return false;
        }
    }
}
