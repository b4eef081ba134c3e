package org.daylight.intake;

/** Names of cells such as {@code AB12}. */
final class CellName {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private CellName() {}

    /** Column of a name, from 0. */
    static int column(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && letter(name.charAt(at)) > 0) {
            column = column * 26 + letter(name.charAt(at++));
            if (column > MOST_COLUMNS) {
                throw bad(name);
            }
        }
        if (column == 0) {
            throw bad(name);
        }
        return column - 1;
    }

    /** Row of a name, from 0. */
    static int row(String name) {
        int at = 0;
        while (at < name.length() && letter(name.charAt(at)) > 0) {
            at++;
        }
        return number(name.substring(at)) - 1;
    }

    /** A row's number, from 1. */
    static int number(String row) {
        int number = 0;
        for (int i = 0; i < row.length() && number <= MOST_ROWS; i++) {
            int digit = row.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw bad(row);
            }
            number = number * 10 + digit;
        }
        if (number < 1 || number > MOST_ROWS) {
            throw bad(row);
        }
        return number;
    }

    private static int letter(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
    }

    static String of(int row, int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }

    private static BadFile bad(String name) {
        return BadFile.corrupt("a cell named " + (name.length() > 20 ? name.substring(0, 20) + "..." : name));
    }
}
