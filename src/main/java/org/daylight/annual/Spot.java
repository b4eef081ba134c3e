package org.daylight.annual;

/**
 * A cell of the form.
 *
 * @param table whose cell it is
 * @param row code of the row, such as {@code carry_forward}
 * @param column code of the column, such as {@code natural}
 */
public record Spot(FormTable table, String row, String column) {

    static Spot table2(String row, String column) {
        return new Spot(FormTable.TABLE_2, row, column);
    }

    static Spot table3(String row, String column) {
        return new Spot(FormTable.TABLE_3, row, column);
    }

    static Spot table4(String row, String column) {
        return new Spot(FormTable.TABLE_4, row, column);
    }
}
