package org.daylight.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.daylight.feed.Epoch;
import org.daylight.feed.FileRefusal.Code;

/** A workbook of Excel 97 to 2003 (.xls, .et), read record by record; a sheet is held until it is whole. */
final class XlsFile implements Book {

    private static final int MOST_ROWS = 65_536;
    /** Bytes of a workbook whose formulas are checked. */
    private static final long MOST_CHECKED = 4_000_000;

    private final Path path;
    private Epoch epoch = Epoch.Y1900;
    private final CellFormats formats = new CellFormats();
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final List<XlsSheet> sheets = new ArrayList<>();
    private SSTRecord strings = new SSTRecord();

    private XlsFile(Path path) {
        this.path = path;
    }

    /**
     * Reads all sheets.
     *
     * @param records the stream that holds the workbook
     */
    static XlsFile of(Path path, byte[] records) throws IOException {
        XlsRecords.check(new ByteArrayInputStream(records));
        var book = new XlsFile(path);
        book.read(open(new ByteArrayInputStream(records)));
        return book;
    }

    private static RecordFactoryInputStream open(InputStream records) {
        try {
            return new RecordFactoryInputStream(records, false);
        } catch (EncryptedDocumentException locked) {
            throw new BadFile(Code.PASSWORD, "a workbook with a password", "a workbook without one");
        } catch (RuntimeException torn) {
            throw BadFile.corrupt("a torn record");
        }
    }

    private void read(RecordFactoryInputStream records) {
        var formatIds = new ArrayList<Integer>();
        int depth = 0;
        XlsSheet sheet = null;
        for (Record record = next(records); record != null; record = next(records)) {
            if (record instanceof BOFRecord begin) {
                depth++;
                if (depth == 1 && begin.getType() == BOFRecord.TYPE_WORKBOOK) {
                    continue;
                }
                if (depth == 1) {
                    formatIds.forEach(formats::format);
                    formatIds.clear();
                    sheet = new XlsSheet(formats, strings, epoch);
                    sheets.add(sheet);
                }
            } else if (record instanceof EOFRecord) {
                depth--;
            } else if (depth == 1 && sheet != null) {
                sheet.take(record);
            } else if (depth == 1) {
                global(record, formatIds);
            }
        }
    }

    /** The one boundary to POI's records, which say in many ways that they are torn. */
    private static Record next(RecordFactoryInputStream records) {
        try {
            return records.nextRecord();
        } catch (RuntimeException torn) {
            throw BadFile.corrupt("a torn record");
        }
    }

    private void global(Record record, List<Integer> formatIds) {
        if (record instanceof BoundSheetRecord name) {
            names.add(name);
        } else if (record instanceof SSTRecord shared) {
            strings = shared;
        } else if (record instanceof DateWindow1904Record window && window.getWindowing() == 1) {
            epoch = Epoch.Y1904;
        } else if (record instanceof FormatRecord format) {
            formats.pattern(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord format) {
            formatIds.add((int) format.getFormatIndex());
        }
    }

    @Override
    public Epoch epoch() {
        return epoch;
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public void visit(SheetVisitor visitor, Depth depth) throws IOException {
        BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(names);
        if (ordered.length != sheets.size()) {
            throw BadFile.corrupt(sheets.size() + " of " + ordered.length + " sheets");
        }
        boolean checks = depth == Depth.WHOLE && sheets.stream().anyMatch(XlsSheet::hasFormulas);
        FormulaCheck formulas =
                checks && Files.size(path) <= MOST_CHECKED ? FormulaCheck.ofXls(path) : FormulaCheck.none();
        for (int i = 0; i < ordered.length; i++) {
            visitor.begin(ordered[i].getSheetname());
            sheets.get(i).rows(ordered[i].getSheetname(), formulas, visitor);
            visitor.end(sheets.get(i).physical());
        }
    }
}
