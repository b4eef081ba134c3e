package org.daylight.feed;

import java.util.Objects;
import java.util.Set;

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
        /** A byte that GB18030 does not have there, in a file that is no UTF-8 either. */
        NOT_GB18030,
        /** A byte order mark of UTF-16 before something else. */
        NOT_UTF16,
        /** Its bytes are text in UTF-8 and other text in GB18030, and nothing says which is meant. */
        AMBIGUOUS_ENCODING,
        /** A character U+0000, as in binary files and torn copies. */
        NUL_CHARACTER,
        /** No row, or none that holds a head that is known. */
        NO_HEADER,
        MISSING_COLUMN,
        UNKNOWN_COLUMN,
        /** Two heads name the same column. */
        DUPLICATE_COLUMN,
        /** A quotation mark that opens a cell is never closed. */
        UNCLOSED_QUOTE,
        /** A cell goes on after its closing quotation mark. */
        TEXT_AFTER_QUOTE,
        /** Nobody knows whose it is, what it holds or of which period; a person has to say. */
        UNASSIGNED,
        /** Another file of the sender holds the same feed, and nobody knows which of them is the newer one. */
        VERSION_UNCLEAR,
        /** Another sender sent the same bytes. */
        SAME_AS_ANOTHER,
        /** An earlier period has counted the same bytes. */
        ALREADY_COUNTED,
        /** A cover sheet or manifest says something that is not understood, or contradicts itself. */
        BAD_COVER,
        /** What the sender declared differs from what was counted. */
        CONTROL_DIFFERS,
        /** A workbook that opens with a password only. */
        PASSWORD,
        /** A web page or other markup under the name of a workbook. */
        DISGUISED,
        /** A format that nobody reads here, by its real name. */
        OTHER_FORMAT,
        /** A workbook that is torn, or that says things of itself that do not hold. */
        CORRUPT_WORKBOOK,
        /** A workbook that unpacks to more than any honest one, or has too many parts. */
        TOO_LARGE_INSIDE,
        /** Two parts of a workbook have the same name, so that two readers may see two workbooks. */
        DUPLICATE_PART,
        /** A part of a workbook declares a document type, through which it could reach for other files. */
        DOCUMENT_TYPE,
        /** A sheet has content, and no mapping knows its heads. */
        UNFIT_SHEET,
        /** Several mappings know the heads of a table equally well. */
        AMBIGUOUS_TABLE,
        /** A row above the heads looks like data, as after sorting a table with its heads. */
        DATA_ABOVE_HEADS,
        /** A total does not agree with the rows that it sums up. */
        TOTAL_DIFFERS,
        /** A sheet is full to its last row; what did not fit may have been cut off. */
        FULL_SHEET
    }

    private static final Set<Code> HELD =
            Set.of(Code.UNASSIGNED, Code.VERSION_UNCLEAR, Code.SAME_AS_ANOTHER, Code.ALREADY_COUNTED);

    /** Whether nothing need be wrong with the file itself: it waits for a person to say something about it. */
    public boolean waits() {
        return HELD.contains(code);
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
