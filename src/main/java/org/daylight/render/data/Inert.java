package org.daylight.render.data;

/** Text that no spreadsheet runs. */
final class Inert {

    private Inert() {}

    /** A cell that a spreadsheet would take for a formula, blanks before it or not, is kept from it by an apostrophe. */
    static String of(String cell) {
        String bare = cell.replaceFirst("^[\\s\\p{Z}\\p{C}]+", "");
        boolean formula = !bare.isEmpty() && "=+-@＝＋－＠".indexOf(bare.charAt(0)) >= 0;
        boolean control = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return formula || control ? "'" + cell : cell;
    }
}
