package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import org.daylight.feed.FileRefusal.Code;

/** A look at the records of an old workbook before they are understood: whole, not locked, of the right version. */
final class XlsRecords {

    private static final int BEGIN = 0x0809;
    private static final int VERSION = 0x0600;
    private static final int LOCKED = 0x002F;
    private static final int END = 0x000A;
    private static final int STRINGS = 0x00FC;
    private static final int CONTINUED = 0x003C;
    /** Bytes of the shortest text. */
    private static final int SHORTEST = 3;

    private final InputStream records;
    private long promised;
    private long delivered;
    private int depth;

    private XlsRecords(InputStream records) {
        this.records = records;
    }

    static void check(InputStream records) throws IOException {
        new XlsRecords(records).check();
    }

    private void check() throws IOException {
        int before = -1;
        var head = new byte[4];
        for (int count = records.readNBytes(head, 0, 4); count == 4; count = records.readNBytes(head, 0, 4)) {
            int kind = unsigned(head, 0);
            byte[] body = records.readNBytes(unsigned(head, 2));
            if (kind == 0 && body.length == 0 && depth == 0) {
                break;
            }
            if (body.length < unsigned(head, 2)) {
                throw BadFile.corrupt("a torn record");
            }
            record(kind, body, before);
            before = kind == CONTINUED ? before : kind;
        }
        if (before < 0 || depth != 0) {
            throw BadFile.corrupt("a workbook that ends in the middle");
        }
        if (promised * SHORTEST > delivered) {
            throw BadFile.corrupt(promised + " shared texts in " + delivered + " bytes");
        }
    }

    private void record(int kind, byte[] body, int before) {
        if (before < 0 && (kind != BEGIN || body.length < 4 || unsigned(body, 0) != VERSION)) {
            throw new BadFile(Code.OTHER_FORMAT, "a workbook of Excel 95 or older", "XLSX, XLS, CSV or TSV");
        }
        switch (kind) {
            case BEGIN -> depth++;
            case END -> depth--;
            case LOCKED -> throw new BadFile(Code.PASSWORD, "a workbook with a password", "a workbook without one");
            case STRINGS -> {
                promised = body.length < 8 ? 0 : unsigned(body, 4) + ((long) unsigned(body, 6) << 16);
                delivered = body.length;
            }
            case CONTINUED -> delivered += before == STRINGS ? body.length : 0;
            default -> {
                return;
            }
        }
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}
