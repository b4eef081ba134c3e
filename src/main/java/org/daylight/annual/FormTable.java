package org.daylight.annual;

import java.util.Arrays;
import java.util.Optional;

/** A table of the form. The first section holds sentences only, so the tables are counted from 2. */
public enum FormTable {
    /** What was disclosed proactively, by the numbers of article 20. */
    TABLE_2,
    /** Requests received and handled, by applicant. */
    TABLE_3,
    /** Administrative reviews and lawsuits. */
    TABLE_4;

    /** As it is written: {@code 3}. */
    public String number() {
        return name().substring(name().length() - 1);
    }

    /** The table of a number as {@link #number} writes it. */
    public static Optional<FormTable> parse(String number) {
        return Arrays.stream(values())
                .filter(one -> one.number().equals(number))
                .findFirst();
    }
}
