package org.daylight.feed;

import java.util.Objects;

/**
 * A file of which nothing counts, and why. The submission that it belongs to is refused, and no other.
 *
 * @param file the file; its digest is empty where its content was never read
 * @param code why
 * @param found what stood there, masked by {@link Masking} unless it cannot name a person
 * @param expected what would have been accepted, in data terms
 */
public record FileRefusal(Address.Delivered file, Code code, String found, String expected)
        implements FileOutcome, Translation, CoverReading {

    /** Why a file is refused. The words for each stand in the message bundles under {@code file.<CODE>}. */
    public enum Code {
        /** A symbolic link, device, pipe or folder stands where a file should. */
        NOT_A_FILE,
        /** No file rule of its source fits its name. */
        UNRECOGNISED,
        /** Its folder or name names no department of the roster. */
        UNKNOWN_FOLDER,
        /** Two sources claim it. */
        CLAIMED_TWICE,
        TOO_LARGE,
        /** The disk gave an error while it was read. */
        UNREADABLE,
        /** No byte, or a byte order mark alone. */
        EMPTY,
        /** A byte that UTF-8 does not have there. */
        NOT_UTF8,
        /** A character U+0000, as in binary files and torn copies. */
        NUL_CHARACTER,
        /** No row, or a first row that holds no head that is known. */
        NO_HEADER,
        MISSING_COLUMN,
        UNKNOWN_COLUMN,
        /** Two heads name the same column. */
        DUPLICATE_COLUMN,
        /** A quotation mark that opens a cell is never closed. */
        UNCLOSED_QUOTE,
        /** A cell goes on after its closing quotation mark. */
        TEXT_AFTER_QUOTE,
        /** A cover sheet or manifest says something that is not understood, or contradicts itself. */
        BAD_COVER,
        /** What the sender declared differs from what was counted. */
        CONTROL_DIFFERS
    }

    public FileRefusal {
        Objects.requireNonNull(file);
        Objects.requireNonNull(code);
        Objects.requireNonNull(found);
        Objects.requireNonNull(expected);
    }

    /** {@code requests.csv: 'byte 0xC8 at offset 120, line 3' NOT_UTF8; expected UTF-8}, for logs and tests. */
    @Override
    public String toString() {
        return file.name() + ": '" + found + "' " + code + (expected.isEmpty() ? "" : "; expected " + expected);
    }
}
