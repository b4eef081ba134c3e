package org.daylight.feed;

import java.util.Set;

/** Where the value of one canonical column comes from in a physical row, made ready once for a file. */
sealed interface Slot {

    /** The value, {@code null} for an empty cell, or a {@link Fault}. */
    Object read(String[] cells);

    /** The head under which the sender finds it, or the canonical name where no cell holds it. */
    String head();

    /** The same for every row of the file; {@code null} for a column that the file does not have. */
    record Fixed(String head, Object value) implements Slot {
        @Override
        public Object read(String[] cells) {
            return value;
        }
    }

    /**
     * A cell of the row.
     *
     * @param absent words that mean an empty cell
     * @param empty what an empty cell yields: {@code null}, or a {@link Fault} in a required column
     */
    record At(String head, int position, Set<String> absent, CellReader reader, Object empty) implements Slot {
        @Override
        public Object read(String[] cells) {
            if (position >= cells.length) {
                return empty;
            }
            String cell = cells[position];
            return cell.isEmpty() || absent.contains(cell) ? empty : reader.read(cell);
        }

        /**
         * The number in the cell, whatever its scale; {@code null} or a {@link Fault} where it holds none.
         *
         * @param cells of a row as wide as the heads
         */
        Object number(String[] cells) {
            boolean plain = reader instanceof Numbers && !absent.contains(cells[position]);
            return plain ? ((Numbers) reader).unlimited(cells[position]) : read(cells);
        }
    }
}
