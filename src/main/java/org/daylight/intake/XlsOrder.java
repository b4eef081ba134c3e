package org.daylight.intake;

import java.util.Set;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DBCellRecord;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TableRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.hssf.record.UnknownRecord;

/**
 * The order of records on a sheet ([MS-XLS] 2.1.7.20.5): its rows stand together. The format has no checksum, so a
 * record whose kind was damaged shows only by standing in the midst of rows where none of that kind may.
 */
final class XlsOrder {

    /** What may stand between rows; links, merges and notes are put there by some writers, against the format. */
    private static final Set<Class<? extends Record>> BETWEEN = Set.of(
            ArrayRecord.class,
            BlankRecord.class,
            ContinueRecord.class,
            DBCellRecord.class,
            HyperlinkRecord.class,
            MergeCellsRecord.class,
            MulBlankRecord.class,
            NoteRecord.class,
            SharedFormulaRecord.class,
            StringRecord.class,
            TableRecord.class,
            UncalcedRecord.class,
            UnknownRecord.class);

    private boolean begun;
    private boolean ended;

    /** Takes the next record of a sheet, in their order. */
    void take(Record record) {
        boolean row = record instanceof RowRecord || record instanceof CellValueRecordInterface;
        if (row && ended) {
            throw BadFile.corrupt("rows behind the end of the rows");
        }
        ended |= begun && !row && !BETWEEN.contains(record.getClass());
        begun |= row;
    }
}
