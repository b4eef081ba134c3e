package org.daylight.feed;

import java.util.Objects;

/**
 * Where a row stands.
 *
 * @param file the delivered file
 * @param sheet the sheet's name, empty in a text file
 * @param line physical line of a text file or row of a sheet, from 1
 */
public record Address(Delivered file, String sheet, long line) implements Comparable<Address> {

    /**
     * A delivered file, known by its content.
     *
     * @param sha256 lower-case hexadecimal digest of its bytes
     * @param name the name under which it came, relative to the inbox, with {@code /} between folders
     */
    public record Delivered(String sha256, String name) {
        public Delivered {
            Objects.requireNonNull(sha256);
            Objects.requireNonNull(name);
        }
    }

    public Address {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sheet);
    }

    @Override
    public int compareTo(Address other) {
        int byFile = file.name().compareTo(other.file.name());
        if (byFile == 0) {
            byFile = file.sha256().compareTo(other.file.sha256());
        }
        int bySheet = byFile != 0 ? byFile : sheet.compareTo(other.sheet);
        return bySheet != 0 ? bySheet : Long.compare(line, other.line);
    }

    /** {@code requests.csv line 41}, or {@code book.xlsx [Sheet1] row 41}. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? file.name() + " line " + line : file.name() + " [" + sheet + "] row " + line;
    }
}
