package org.daylight.annual;

import java.util.List;
import java.util.Optional;

/**
 * A place where an identity does not hold.
 *
 * @param identity which
 * @param table which table it is about, if any
 * @param spot the cell that it is about, if it is about one
 * @param expected what follows from the other figures; {@link Entry#ABSENT} where no figure follows
 * @param found what the report says
 * @param basis the figures from which the expected one follows
 * @param quote the words of the report, where a sentence is concerned
 */
public record Mismatch(
        Identity identity,
        Optional<FormTable> table,
        Optional<Spot> spot,
        Entry expected,
        Entry found,
        List<Operand> basis,
        String quote) {

    public Mismatch {
        basis = List.copyOf(basis);
    }

    static Mismatch at(Identity identity, Spot spot, Entry expected, Entry found) {
        return at(identity, spot, expected, found, List.of());
    }

    static Mismatch at(Identity identity, Spot spot, Entry expected, Entry found, List<Operand> basis) {
        return new Mismatch(identity, Optional.of(spot.table()), Optional.of(spot), expected, found, basis, "");
    }

    static Mismatch ofTable(Identity identity, FormTable table) {
        return new Mismatch(identity, Optional.of(table), Optional.empty(), Entry.ABSENT, Entry.ABSENT, List.of(), "");
    }

    /** Where, found, expected, by codes: for whoever looks into a ledger that contradicts itself. */
    public String brief() {
        String where = spot.map(
                        one -> "table " + one.table().number() + ", row " + one.row() + ", column " + one.column())
                .or(() -> table.map(one -> "table " + one.number()))
                .orElse("the sentences");
        return where + ": found " + (found.isNumber() ? found.value().toPlainString() : found.kind()) + ", expected "
                + (expected.isNumber() ? expected.value().toPlainString() : expected.kind()) + " (" + identity + ")";
    }

    Mismatch quoting(String words) {
        return new Mismatch(identity, table, spot, expected, found, basis, words);
    }
}
