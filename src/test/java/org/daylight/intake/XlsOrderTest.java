package org.daylight.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.intake.Reader.heads;
import static org.daylight.intake.Reader.request;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DBCellRecord;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of an old sheet stand together. */
class XlsOrderTest {

    /** Kinds of records as they lie in the file: a text cell, and the width of a column. */
    private static final int CELL = 0xFD;

    private static final byte WIDTH = 0x7D;

    @TempDir
    Path folder;

    private static void take(Record... records) {
        var order = new XlsOrder();
        for (Record record : records) {
            order.take(record);
        }
    }

    static Stream<Record> between() {
        return Stream.of(
                new DBCellRecord(0, new short[0]),
                new HyperlinkRecord(),
                new MergeCellsRecord(new CellRangeAddress[0], 0, 0),
                new UnknownRecord(0x0899, new byte[0]));
    }

    static Stream<Record> behind() {
        return Stream.of(new ColumnInfoRecord(), new DimensionsRecord(), new WindowTwoRecord());
    }

    @ParameterizedTest
    @MethodSource("between")
    void whatWritersPutBetweenRowsIsTaken(Record record) {
        take(new RowRecord(0), new LabelSSTRecord(), record, new RowRecord(1), new NumberRecord());
    }

    @ParameterizedTest
    @MethodSource("behind")
    void aRowBehindTheRowsIsNotTaken(Record record) {
        take(record, new RowRecord(0), new LabelSSTRecord(), record);
        assertThatThrownBy(() -> take(new RowRecord(0), record, new LabelSSTRecord()))
                .isInstanceOf(BadFile.class)
                .hasMessage("rows behind the end of the rows");
    }

    /** One damaged byte makes a cell the width of a column: its row would go on without it. */
    @Test
    void aCellThatBecameSomethingElseRefusesTheFile() {
        byte[] bytes = Reader.book(new HSSFWorkbook(), book -> {
            var sheet = book.createSheet("9月");
            heads(sheet, "备注");
            request(sheet, "R-1", "补报");
            request(sheet, "R-2", "补报");
        });
        var reader = new Reader(folder);
        assertThat(reader.read(bytes)).isInstanceOf(FileCount.class);
        int at = lastCell(bytes, 5);
        bytes[at] = WIDTH;
        assertThat(reader.read(bytes))
                .isEqualTo(new FileRefusal(
                        Reader.FILE, Code.CORRUPT_WORKBOOK, "rows behind the end of the rows", "a whole workbook"));
    }

    /** Where the cell lies that has so many cells behind it. */
    private static int lastCell(byte[] bytes, int behind) {
        int left = behind;
        for (int at = bytes.length - 4; at > 0; at--) {
            boolean cell =
                    (bytes[at] & 0xFF) == CELL && bytes[at + 1] == 0 && bytes[at + 2] == 10 && bytes[at + 3] == 0;
            if (cell && left-- == 0) {
                return at;
            }
        }
        throw new AssertionError("no such cell");
    }
}
