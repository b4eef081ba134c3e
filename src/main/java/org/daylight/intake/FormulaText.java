package org.daylight.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a formula may hold, if its value is to be checked: cells, constants, operators, and functions that
 * depend on nothing else.
 */
final class FormulaText {

    private static final Set<String> FUNCTIONS = Set.of(
            ("ABS AND AVERAGE CEILING CHOOSE CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF DATE DAY EDATE EOMONTH EXACT FLOOR"
                            + " HLOOKUP HOUR IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOOKUP LOWER"
                            + " MATCH MAX MID MIN MINUTE MOD MONTH NETWORKDAYS NOT OR PRODUCT RIGHT ROUND ROUNDDOWN ROUNDUP"
                            + " ROW ROWS COLUMN COLUMNS SECOND SUBSTITUTE SUBTOTAL SUM SUMIF SUMPRODUCT TEXT TIME TRIM"
                            + " TRUNC UPPER VALUE VLOOKUP WEEKDAY WORKDAY YEAR")
                    .split(" "));
    private static final Pattern CHANGING =
            Pattern.compile("\\b(TODAY|NOW|RAND|RANDBETWEEN|INDIRECT|OFFSET|CELL|INFO)\\(", Pattern.CASE_INSENSITIVE);
    private static final String CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
    private static final Pattern TOKEN =
            Pattern.compile("\\G(?:\"(?:[^\"]|\"\")*\"|(?<function>[A-Za-z][A-Za-z0-9.]*)\\("
                    + "|(?:'[^'\\[\\]]+'|[\\p{L}\\p{N}_.]+)!|(?<range>" + CELL + ":" + CELL + ")|" + CELL
                    + "(?![\\p{L}\\p{N}_.])|(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\p{L}\\p{N}_.])"
                    + "|(?i:TRUE|FALSE)(?![\\p{L}\\p{N}_.])|[0-9]+(?:\\.[0-9]+)?(?:[Ee][+-]?[0-9]+)?(?![\\p{L}_])"
                    + "|[-+*/^&=<>(),;%\\s])");
    private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"]|\"\")*\"");

    private FormulaText() {}

    /** Why a formula's value cannot be relied on, or empty. */
    static String fault(String formula) {
        String bare = TEXTS.matcher(formula).replaceAll("\"\"");
        Matcher changing = CHANGING.matcher(bare);
        if (changing.find()) {
            return "a formula whose value changes: " + changing.group(1).toUpperCase(java.util.Locale.ROOT);
        }
        if (bare.contains("[")) {
            return "a formula that refers to another workbook or table";
        }
        return cells(formula) < 0 ? "a formula that is not checked" : "";
    }

    /** Cells that its ranges span, or -1 where it holds what is not checked. */
    static long cells(String formula) {
        Matcher token = TOKEN.matcher(formula);
        long cells = 0;
        int end = 0;
        while (end < formula.length() && token.find()) {
            end = token.end();
            String function = token.group("function");
            if (function != null && !FUNCTIONS.contains(function.toUpperCase(java.util.Locale.ROOT))) {
                return -1;
            }
            cells += area(token);
        }
        return end == formula.length() ? cells : -1;
    }

    private static long area(Matcher token) {
        if (token.group("columns") != null) {
            String[] ends = token.group("columns").replace("$", "").split(":");
            return (Math.abs(CellName.column(ends[1]) - CellName.column(ends[0])) + 1L) * CellName.MOST_ROWS;
        }
        if (token.group("range") == null) {
            return 1;
        }
        String[] ends = token.group("range").replace("$", "").split(":");
        long rows = Math.abs(CellName.row(ends[1]) - CellName.row(ends[0])) + 1L;
        return rows * (Math.abs(CellName.column(ends[1]) - CellName.column(ends[0])) + 1L);
    }
}
