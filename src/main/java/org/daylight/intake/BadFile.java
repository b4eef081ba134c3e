package org.daylight.intake;

import org.daylight.feed.Address;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;

/**
 * Ends the reading of a file that cannot be read. Unchecked, since it passes through parsers that know nothing of it; it
 * never leaves this room.
 */
final class BadFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String expected;

    BadFile(Code code, String found, String expected) {
        super(found, null, false, false);
        this.code = code;
        this.expected = expected;
    }

    /** A workbook that is torn or contradicts itself. */
    static BadFile corrupt(String found) {
        return new BadFile(Code.CORRUPT_WORKBOOK, found, "a whole workbook");
    }

    FileRefusal refusal(Address.Delivered file) {
        return new FileRefusal(file, code, getMessage(), expected);
    }
}
