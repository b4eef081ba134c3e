package org.daylight.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.daylight.feed.Address;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.Mapping;
import org.daylight.feed.Mapping.FileShape;
import org.daylight.feed.Roster;
import org.daylight.feed.Terms;
import org.daylight.feed.Translator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Address.Delivered FILE = new Address.Delivered("ab12", "in/requests.csv");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();
    private Optional<FileRefusal> refusal;
    private long count;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("a.csv"), content);
    }

    private void read(byte[] content, FileShape shape) throws IOException {
        rows.clear();
        count = -1;
        refusal = visit(file(content), shape, row -> rows.add(row.line() + " " + String.join("|", row.cells())));
    }

    private Optional<FileRefusal> visit(Path path, FileShape shape, Consumer<SheetRow> sink) {
        var mapping = new Mapping("m", ZONE, List.of(), shape);
        return new DeliveredFile(path, FILE, List.of(mapping)).visit(new SheetVisitor() {
            @Override
            public void begin(String name) {
                assertThat(name).isEmpty();
            }

            @Override
            public boolean row(SheetRow row) {
                sink.accept(row);
                return true;
            }

            @Override
            public void end(long physical) {
                count = physical;
            }
        });
    }

    private void read(String content) throws IOException {
        read(content.getBytes(UTF_8), FileShape.COMMAS);
    }

    @Test
    void linesEndInAnyWay() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            read(String.join(end, "a,b", "1,2", "3,4", ""));
            assertThat(rows).containsExactly("1 a|b", "2 1|2", "3 3|4");
            assertThat(count).isEqualTo(3);
        }
        read("a,b\r\n1,2\n3,4\r5,6");
        assertThat(rows).containsExactly("1 a|b", "2 1|2", "3 3|4", "4 5|6");
    }

    @Test
    void quotedCellsHoldCommasQuotesAndLines() throws IOException {
        read("a,b\n\"x,y\",\"say \"\"yes\"\"\"\n\"one\ntwo\r\nthree\",2\n\"\",\"\"\"\"\n5,6\n");
        assertThat(rows).containsExactly("1 a|b", "2 x,y|say \"yes\"", "3 one\ntwo\r\nthree|2", "6 |\"", "7 5|6");
    }

    @Test
    void aQuoteInsideAPlainCellIsText() throws IOException {
        read("a,b\n5\" pipe,2\n");
        assertThat(rows).containsExactly("1 a|b", "2 5\" pipe|2");
    }

    @Test
    void cellsAreTrimmedInsideAndOutsideOfQuotes() throws IOException {
        read(" a ,b\u3000\n 1 ,\" 2 \" \n \"x , y\" ,\t4\n");
        assertThat(rows).containsExactly("1 a|b", "2 1|2", "3 x , y|4");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstHead() throws IOException {
        read("\uFEFF\"编号\",b\n1,2\n");
        assertThat(rows).containsExactly("1 编号|b", "2 1|2");
    }

    @Test
    void blankRowsAreCountedAndAreNoData() throws IOException {
        read("\n  \na,b\n\n1,2\n,\n \n3\n\n\n");
        assertThat(rows).containsExactly("3 a|b", "5 1|2", "8 3");
        assertThat(count).isEqualTo(10);
    }

    @Test
    void otherSeparators() throws IOException {
        read("a;b\n1,5;\"x;y\"\n".getBytes(UTF_8), new FileShape(';'));
        assertThat(rows).containsExactly("1 a|b", "2 1,5|x;y");
        read("a\tb\n1\t\n\t2\n".getBytes(UTF_8), new FileShape('\t'));
        assertThat(rows).containsExactly("1 a|b", "2 1|", "3 |2");
    }

    @Test
    void rowsOfAnyWidthAreHandedOver() throws IOException {
        read("a,b\n1\n1,2,3\n");
        assertThat(rows).containsExactly("1 a|b", "2 1", "3 1|2|3");
    }

    private void assertRefused(Code code, String found, String expected) {
        assertThat(refusal).contains(new FileRefusal(FILE, code, found, expected));
    }

    @Test
    void aQuoteThatIsNeverClosedRefusesTheFileWhereItsRowStarts() throws IOException {
        read("a,b\n1,\"x\ny\"\n3,\"torn\n5,6\n7,8\n");
        assertRefused(Code.UNCLOSED_QUOTE, "line 4", "a closing \"");
    }

    /** The parser keeps a whole row; one that never ends must not fill the memory. */
    @ParameterizedTest
    @ValueSource(strings = {"1,", "\"x\n", ",,"})
    void aRowThatNeverEnds(String piece) throws IOException {
        read("a,b\n1,2\n" + piece.charAt(0) + piece.replace("\"", "").repeat(1_100_000));
        assertRefused(
                Code.TOO_LARGE_INSIDE,
                "line 3: a row of more than 2000000 characters",
                "<= 2000000 characters, and each \" closed");
    }

    @Test
    void rowsOfTheGreatestLengthOneAfterTheOther() throws IOException {
        String row = "1," + "x".repeat(1_900_000) + "\n";
        read("a,b\n" + row.repeat(3));
        assertThat(rows).hasSize(4);
    }

    @Test
    void textAfterAClosingQuote() throws IOException {
        read("a,b\n1,2\n3,\"x\"y\n");
        assertRefused(Code.TEXT_AFTER_QUOTE, "line 3", "a separator or the end of the line after \"");
    }

    @Test
    void aByteThatIsNotUtf8() throws IOException {
        byte[] bytes = "编号,b\r\n1,2\r\n3,x\r\n".getBytes(UTF_8);
        bytes[17] = (byte) 0xFF;
        read(bytes, FileShape.COMMAS);
        assertRefused(Code.NOT_UTF8, "byte 0xFF at offset 17, line 3", "UTF-8");
    }

    @Test
    void aCharacterCutInTwoAtTheEnd() throws IOException {
        byte[] whole = "a,b\n1,局".getBytes(UTF_8);
        read(Arrays.copyOf(whole, whole.length - 1), FileShape.COMMAS);
        assertRefused(Code.NOT_UTF8, "byte 0xE5 at offset 6, line 2", "UTF-8");
    }

    @Test
    void utf16AndBinaryFiles() throws IOException {
        read("a,b\n1,2\n".getBytes(UTF_16LE), FileShape.COMMAS);
        assertRefused(Code.NUL_CHARACTER, "byte 0x00 at offset 1, line 1", "text in UTF-8");
        read("号,b\n1,\u0000局\n".getBytes(UTF_8), FileShape.COMMAS);
        assertRefused(Code.NUL_CHARACTER, "byte 0x00 at offset 8, line 2", "text in UTF-8");
    }

    @Test
    void aFileThatCannotBeRead() {
        refusal = visit(folder, FileShape.COMMAS, row -> {});
        assertRefused(Code.UNREADABLE, "IOException", "");
        refusal = visit(folder.resolve("none"), FileShape.COMMAS, row -> {});
        assertRefused(Code.UNREADABLE, "NoSuchFileException", "");
    }

    @Test
    void whatASinkThrowsIsNotTheFilesFault() throws IOException {
        var full = new UncheckedIOException(new IOException("disk full"));
        Path file = file("a\n1\n".getBytes(UTF_8));
        assertThatThrownBy(() -> visit(file, FileShape.COMMAS, row -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    private FileOutcome readRoster(String content, List<String> told) throws IOException {
        var day = LocalDate.of(2026, 9, 30);
        var terms = new Terms(Roster.of(List.of(), day), Terms.DateLimits.of(day.minusYears(9), day), ZONE);
        var noTowns = new Mapping.Condition("level", Mapping.Condition.Test.NOT_IN, List.of("TOWNSHIP"));
        var mapping = new Mapping("m", ZONE, List.of(new Mapping.RowRule(Feeds.ROSTER, List.of(noTowns), Map.of())));
        return new DeliveredFile(file(content.getBytes(UTF_8)), FILE, List.of(mapping))
                .read(
                        (one, heads, epoch) ->
                                Translator.prepare(one, new FileContext(heads, FILE, "", "", epoch), terms),
                        reading -> told.add(reading.toString()));
    }

    @Test
    void readingTranslatesCountsAndFilters() throws IOException {
        var told = new ArrayList<String>();
        FileOutcome counted = readRoster(
                "department_code,name,group,level,valid_from\n"
                        + "D1,局,A,部门,2020-01-01\nT1,镇,B,TOWNSHIP,2020-01-01\n\nD2,局,A,部门,2020-02-30\n",
                told);
        assertThat(told)
                .containsExactly(
                        "in/requests.csv line 2 roster[D1, 局, null, A, DEPARTMENT, null, 2020-01-01, null, null, null,"
                                + " null, null, null]",
                        "in/requests.csv line 5, valid_from: '2020-02-30' NOT_A_DATE; expected yyyy-MM-dd");
        assertThat(counted).isEqualTo(new FileCount(5, 1, 0, 1, 0, 3, 1, 2, new TreeSet<>(List.of("roster"))));
    }

    @Test
    void aFileWhoseHeaderIsRefusedHandsOverNothing() throws IOException {
        var told = new ArrayList<String>();
        assertThat(readRoster("department_code,name,group,level\nD1,局,A,部门\n", told))
                .isEqualTo(new FileRefusal(
                        FILE, Code.MISSING_COLUMN, "department_code, name, group, level", "valid_from|生效日期"));
        assertThat(told).isEmpty();
    }

    @Test
    void aHeaderAloneIsAWholeFileAndAFileWithoutOneIsRefused() throws IOException {
        var told = new ArrayList<String>();
        assertThat(readRoster("department_code,name,group,level,valid_from\n", told))
                .isEqualTo(new FileCount(1, 1, 0, 0, 0, 0, 0, 0, new TreeSet<>(List.of("roster"))));
        assertThat(readRoster("", told)).isEqualTo(new FileRefusal(FILE, Code.EMPTY, "no character", "a header row"));
        assertThat(readRoster("\uFEFF", told))
                .isEqualTo(new FileRefusal(FILE, Code.EMPTY, "no character", "a header row"));
        assertThat(readRoster("\n ,\n", told))
                .isEqualTo(new FileRefusal(FILE, Code.NO_HEADER, "2 blank rows", "a header row"));
    }
}
