package org.daylight.feed;

import java.util.List;

/** What a table is, told from its first rows and the mappings that could read it. */
public sealed interface TableChoice {

    /**
     * A table that one mapping reads.
     *
     * @param header index, in the rows of its {@link TableTop}, of the row that holds its heads
     */
    record Table(Mapping mapping, int header) implements TableChoice {}

    /**
     * No mapping fits.
     *
     * @param mostKnown most heads of one row that any mapping knows
     */
    record NoTable(int mostKnown) implements TableChoice {}

    /** Several mappings fit equally well. */
    record Ambiguous(List<String> mappings) implements TableChoice {
        public Ambiguous {
            mappings = List.copyOf(mappings);
        }
    }
}
