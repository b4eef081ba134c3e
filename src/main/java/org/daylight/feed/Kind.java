package org.daylight.feed;

/** What a cell of a column holds, and so how it is read. */
public enum Kind {
    /** An identifier, kept to the letter. */
    ID,
    /** One value of the column's {@link CodeList}. */
    CODE,
    /** Free text; never shown in a report. */
    TEXT,
    /** Free text that names a device or a person and is kept as a number, {@link Reference}; never shown at all. */
    REFERENCE,
    /** A calendar date, {@link java.time.LocalDate}. */
    DATE,
    /** A date, with a time of day where one is known, {@link org.daylight.calendar.Moment}. */
    MOMENT,
    /** A whole number, {@link Long}. */
    INTEGER,
    /** A decimal number, {@link java.math.BigDecimal}. */
    DECIMAL,
    /** Yes or no, {@link Boolean}. */
    FLAG
}
