package org.daylight.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.intake.Reader.FILE;
import static org.daylight.intake.Reader.ZONE;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.daylight.feed.Encoding;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.Mapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADS = "申请编号,申请渠道,提交时间,申请人类型\n";
    private static final String ENGLISH = "request_no,channel,submitted_at,applicant_type\n";
    private static final FileCount ONE = new FileCount(2, 1, 0, 0, 0, 1, 0, 1, new TreeSet<>(List.of("requests")));

    @TempDir
    Path folder;

    private Reader reader;

    @BeforeEach
    void makeReader() {
        reader = new Reader(folder);
    }

    private void assertRefused(byte[] bytes, Code code, String found, String expected) {
        assertThat(reader.read(bytes)).isEqualTo(new FileRefusal(FILE, code, found, expected));
    }

    /** 㐂 and 𠮷 have four bytes in GB18030, 镕 is in GBK only. */
    @Test
    void theSameRowsInEveryEncoding() {
        String text = HEADS + "R-㐂𠮷镕1,网络,2026-09-03,公民\n";
        for (Charset charset : List.of(UTF_8, GB18030)) {
            assertThat(reader.read(text, charset)).isEqualTo(ONE);
            assertThat(reader.told()).containsExactly("2 R-㐂𠮷镕1 D1 WEB 2026-09-03 NATURAL");
        }
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertThat(reader.read("\uFEFF" + text, charset)).isEqualTo(ONE);
            assertThat(reader.told()).containsExactly("2 R-㐂𠮷镕1 D1 WEB 2026-09-03 NATURAL");
        }
    }

    @Test
    void utf16WithoutAMarkIsRefused() {
        assertRefused(
                (ENGLISH + "R-1").getBytes(UTF_16LE),
                Code.NUL_CHARACTER,
                "byte 0x00 at offset 1, line 1",
                "text in UTF-8");
    }

    @Test
    void utf16ThatIsCutInTheMiddle() {
        byte[] whole = ("\uFEFF" + HEADS).getBytes(UTF_16LE);
        assertRefused(
                Arrays.copyOf(whole, whole.length - 1),
                Code.NOT_UTF16,
                "byte 0x0A at offset " + (whole.length - 2) + ", line 1",
                "UTF-16");
    }

    /** The bytes of 编号 are two characters in UTF-8 and three others in GB18030. */
    @Test
    void aTextOfTwoEncodingsFollowsTheDeclaredOneOrItsHeadsOrIsHeld() {
        byte[] bytes = (ENGLISH + "编号,WEB,2026-09-03,NATURAL\n").getBytes(UTF_8);
        assertRefused(bytes, Code.AMBIGUOUS_ENCODING, "UTF-8, GB18030", "a declared encoding");
        assertThat(reader.declared(Encoding.UTF_8).read(bytes)).isEqualTo(ONE);
        assertThat(reader.told()).containsExactly("2 编号 D1 WEB 2026-09-03 NATURAL");
        assertThat(reader.declared(Encoding.GB18030).read(bytes)).isEqualTo(ONE);
        assertThat(reader.told()).containsExactly("2 缂栧彿 D1 WEB 2026-09-03 NATURAL");
        makeReader();
        assertThat(reader.read(HEADS + "编号,WEB,2026-09-03,NATURAL\n")).isEqualTo(ONE);
        assertThat(reader.told()).containsExactly("2 编号 D1 WEB 2026-09-03 NATURAL");
    }

    @Test
    void whatAMappingDeclaresGoesBeforeWhatItsSourceDeclares() {
        byte[] bytes = (ENGLISH + "编号,WEB,2026-09-03,NATURAL\n").getBytes(UTF_8);
        var canonical = Mapping.canonical(Feeds.REQUESTS, ZONE);
        var mapping = new Mapping(
                "m", ZONE, canonical.rows(), new Mapping.FileShape(',', java.util.Optional.of(Encoding.GB18030)));
        assertThat(reader.with(mapping).declared(Encoding.UTF_8).read(bytes)).isEqualTo(ONE);
        assertThat(reader.told()).containsExactly("2 缂栧彿 D1 WEB 2026-09-03 NATURAL");
    }

    @Test
    void aDeclaredEncodingDoesNotMakeBytesOfAnotherReadable() {
        assertThat(reader.declared(Encoding.UTF_8).read(HEADS + "R-1,网络,2026-09-03,公民\n", GB18030))
                .isEqualTo(ONE);
        assertThat(reader.told()).containsExactly("2 R-1 D1 WEB 2026-09-03 NATURAL");
    }

    @Test
    void undecodableBytesAreNamedUnderTheEncodingThatGoesFurthest() {
        byte[] utf8 = (HEADS + "R-1,网络,2026-09-03,公民\n").getBytes(UTF_8);
        utf8[utf8.length - 3] = (byte) 0xFF;
        assertRefused(utf8, Code.NOT_UTF8, "byte 0xE6 at offset 80, line 2", "UTF-8");
        byte[] gb = (HEADS + "R-1,网络,2026-09-03,公民\n").getBytes(GB18030);
        gb[gb.length - 3] = (byte) 0xFF;
        assertRefused(gb, Code.NOT_GB18030, "byte 0xFF at offset 60, line 2", "GB18030");
    }

    /** One byte of a text in UTF-8 was damaged, and by chance GB18030 could read what is left. */
    @Test
    void aTextThatWasMeantToBeUtf8IsNotReadAsSomethingElse() {
        byte[] bytes = (ENGLISH + "编号甲乙丙丁戊己,WEB,2026-09-03,NATURAL\n").getBytes(UTF_8);
        int last = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf(",WEB") - 1;
        bytes[last] = (byte) 0xD2;
        assertRefused(bytes, Code.NOT_UTF8, "byte 0xE5 at offset " + (last - 2) + ", line 2", "UTF-8");
    }

    @Test
    void mixedEncodings() {
        byte[] start = HEADS.getBytes(UTF_8);
        byte[] end = "R-1,网络,2026-09-03,公民\n".getBytes(GB18030);
        byte[] both = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, both, start.length, end.length);
        assertRefused(both, Code.NOT_UTF8, "byte 0xCD at offset 59, line 2", "UTF-8");
    }

    @Test
    void tabsAreToldByTheHeads() {
        assertThat(reader.read((HEADS + "R-1,网络,2026-09-03,公民\n").replace(',', '\t')))
                .isEqualTo(ONE);
        assertThat(reader.told()).containsExactly("2 R-1 D1 WEB 2026-09-03 NATURAL");
        assertThat(reader.look()).hasSize(1);
    }

    @Test
    void semicolonsOnlyByTheMapping() {
        String text = (HEADS + "R-1,网络,2026-09-03,公民\n").replace(',', ';');
        assertThat(reader.with(Feeds.REQUESTS).read(text))
                .isEqualTo(new FileRefusal(
                        FILE,
                        Code.NO_HEADER,
                        "0 of 1 heads known",
                        "request_no|申请编号|登记编号, channel|申请渠道|提交方式, submitted_at|提交时间|申请时间|提交日期,"
                                + " applicant_type|申请人类型|申请人类别"));
        var semicolons =
                new Mapping("m", ZONE, Mapping.canonical(Feeds.REQUESTS, ZONE).rows(), new Mapping.FileShape(';'));
        assertThat(reader.with(semicolons).read(text)).isEqualTo(ONE);
    }

    @Test
    void titlesTotalsAndNotesOfATextFile() {
        assertThat(reader.read(
                        "登记表,,,,\n\n申请编号,申请渠道,提交时间,申请人类型,信息处理费\nR-1,网络,2026-09-03,公民,5\n" + "合计,,,1,5\n填表人：张三,,,,\n"))
                .isEqualTo(new FileCount(6, 1, 2, 1, 1, 1, 0, 1, new TreeSet<>(List.of("requests"))));
        assertRefused(
                "申请编号,申请渠道,提交时间,申请人类型,信息处理费\nR-1,网络,2026-09-03,公民,5\n合计,,,1,6\n".getBytes(UTF_8),
                Code.TOTAL_DIFFERS,
                "line 3: 信息处理费 6",
                "5, the sum of its rows");
    }

    @Test
    void aShortRowOfATextFileIsRefusedAndASerialIsNoDate() {
        reader.read(HEADS + "R-1,网络,2026-09-03\nR-2,网络,46268,公民\n");
        assertThat(reader.told())
                .containsExactly(
                        "line 2: '3 cells' CELL_COUNT; expected 4 cells",
                        "line 3, 提交时间: '46268' NOT_A_DATE; expected yyyy-MM-dd or yyyy-MM-dd HH:mm:ss");
    }

    @Test
    void aTableThatTwoMappingsReadEquallyWell() {
        var one = Mapping.canonical(Feeds.REQUESTS, ZONE);
        var rule = new Mapping.RowRule(Feeds.REQUESTS, List.of(), Map.of());
        var other = new Mapping("other", ZONE, List.of(rule));
        assertThat(reader.with(one, other).read(HEADS))
                .isEqualTo(new FileRefusal(FILE, Code.AMBIGUOUS_TABLE, "requests, other", "one of them"));
    }
}
