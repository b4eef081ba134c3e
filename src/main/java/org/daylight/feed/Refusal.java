package org.daylight.feed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row that does not count, and why. It is kept: a refusal is a value with an address.
 *
 * @param address where it stands
 * @param feed canonical name of the feed that it was read for
 * @param department code of the department that it is about, empty where that could not be read
 * @param key number of the case that it speaks of, empty where that could not be read
 * @param column the head of the offending cell as the sender wrote it, empty where the whole row offends
 * @param code why
 * @param found what stood there, masked by {@link Masking} unless it cannot name a person
 * @param expected what would have been accepted, in data terms (a format, a list of codes, a limit)
 * @param more further cells of the row that cannot be taken either, so that a clerk mends all of them at once
 */
public record Refusal(
        Address address,
        String feed,
        String department,
        String key,
        String column,
        Code code,
        String found,
        String expected,
        List<Offence> more)
        implements Reading {

    /** Why a row is refused. The words for each stand in the message bundles under {@code refusal.<CODE>}. */
    public enum Code {
        /** A required cell is empty. */
        MISSING,
        /** The row has more or fewer cells than the header. */
        CELL_COUNT,
        /** A cell whose formula has no value that can be relied on, or an error for a value. */
        FORMULA,
        /** A cell that is merged with others, so that nobody knows which rows its value belongs to. */
        MERGED_CELL,
        /** A cell of more than 100,000 characters, as an unbalanced quotation mark leaves. */
        CELL_TOO_LONG,
        NOT_A_DATE,
        NOT_A_NUMBER,
        NOT_A_FLAG,
        /** A code or alias that the column's list does not have. */
        UNKNOWN_CODE,
        /** A number outside the column's scale, such as six stars. */
        OUT_OF_SCALE,
        /** A date before the job's earliest plausible date or too far behind the as-of instant. */
        IMPLAUSIBLE_DATE,
        /** An identifier that a spreadsheet turned into a number such as 1.23E+17, or that holds control characters. */
        BROKEN_ID,
        /** The department is not in the roster on the day that counts. */
        UNKNOWN_DEPARTMENT,
        /** A department sent a row about another department. */
        FOREIGN_DEPARTMENT,
        /** Two rows of the same case say different things. */
        CONFLICT,
        /** It gives another case the number of one that has ended. */
        NUMBER_USED_AGAIN,
        /** A step of a case that no ledger has. */
        UNKNOWN_CASE,
        /** A step that its case's other dates make impossible, such as a reply before the request. */
        CONTRADICTION,
        /** The same case number comes from two departments; neither counts until it is ruled. */
        CLAIMED_TWICE
    }

    /** What is wrong with one cell; the terms are those of {@link Refusal}. */
    public record Offence(String column, Code code, String found, String expected) {

        @Override
        public String toString() {
            return "'" + found + "' " + code + (expected.isEmpty() ? "" : "; expected " + expected);
        }
    }

    public Refusal {
        Objects.requireNonNull(address);
        Objects.requireNonNull(code);
        more = List.copyOf(more);
    }

    /** Of a row that could be read, for what is wrong with one cell of it. */
    public static Refusal of(Row row, Offence offence) {
        return new Refusal(
                row.address(),
                row.feed().name(),
                row.department(),
                row.key(),
                offence.column,
                offence.code,
                offence.found,
                offence.expected,
                List.of());
    }

    /** Of a row that could be read, for the number of its case. */
    public static Refusal ofNumber(Row row, Code code, String expected) {
        return of(row, new Offence(row.feed().columns().get(0).name(), code, row.key(), expected));
    }

    /** The row's refusals as if each offending cell were its only one, in the order of the feed's columns. */
    public Stream<Refusal> each() {
        return Stream.concat(
                Stream.of(new Refusal(address, feed, department, key, column, code, found, expected, List.of())),
                more.stream()
                        .map(one -> new Refusal(
                                address,
                                feed,
                                department,
                                key,
                                one.column,
                                one.code,
                                one.found,
                                one.expected,
                                List.of())));
    }

    /** The same refusal of a row that says the same and stands elsewhere. */
    public Refusal at(Address elsewhere) {
        return new Refusal(elsewhere, feed, department, key, column, code, found, expected, more);
    }

    /** {@code requests.csv line 41, received_on: '31/02/2026' NOT_A_DATE; expected yyyy-MM-dd}, for logs and tests. */
    @Override
    public String toString() {
        String where = column.isEmpty() ? address.toString() : address + ", " + column;
        String others =
                more.stream().map(one -> "; and " + one.column() + ": " + one).collect(Collectors.joining());
        return where + ": " + new Offence(column, code, found, expected) + others;
    }
}
