package org.daylight.feed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sums over the data rows of a table, with which its totals must agree: a column of numbers with their sum, any other
 * column with the number of rows. Cells that are no plain numbers are left out, as a spreadsheet's SUM leaves them.
 *
 * <p>Compared to six decimals: a spreadsheet adds in binary and keeps fifteen digits.
 */
public final class TableSums {

    private static final int DECIMALS = 6;
    private static final int SHORT = 9;
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]{1,18})?");
    private static final Pattern COUNT = Pattern.compile("(共?)([0-9]{1,9}) ?(件|条|行|个|宗|笔|份|次|人次)?");

    private final List<String> heads;
    private final int[] numeric;
    private final Sum[] whole;
    private final Sum[] part;
    private long rows;
    private long partRows;

    private TableSums(List<String> heads, int[] numeric) {
        this.heads = heads;
        this.numeric = numeric;
        this.whole = sums(numeric.length);
        this.part = sums(numeric.length);
    }

    public static TableSums of(Mapping mapping, List<String> heads) {
        var vocabulary = new Vocabulary(mapping);
        int[] numeric = IntStream.range(0, heads.size())
                .filter(i -> vocabulary.isNumeric(heads.get(i)))
                .toArray();
        return new TableSums(heads, numeric);
    }

    private static Sum[] sums(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Sum()).toArray(Sum[]::new);
    }

    /** A total that does not agree. */
    public record Difference(String found, String expected) {}

    private static final class Sum {
        private long small;
        private BigDecimal large = BigDecimal.ZERO;

        void add(String cell) {
            int digits = shortNumber(cell);
            if (digits >= 0) {
                small += digits;
            } else {
                number(cell).ifPresent(number -> large = large.add(number));
            }
        }

        BigDecimal value() {
            return large.add(BigDecimal.valueOf(small));
        }

        void clear() {
            small = 0;
            large = BigDecimal.ZERO;
        }
    }

    /** The value of a few digits, or -1: tens of millions of cells pass here, none of them empty. */
    private static int shortNumber(String cell) {
        if (cell.length() > SHORT) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < cell.length(); i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static Optional<BigDecimal> number(String cell) {
        String folded = Wide.fold(cell);
        return PLAIN.matcher(folded).matches() ? Optional.of(new BigDecimal(folded)) : Optional.empty();
    }

    private static Optional<BigDecimal> figure(String cell) {
        String folded = Wide.fold(cell);
        return number(GROUPED.matcher(folded).matches() ? folded.replace(",", "") : folded);
    }

    /** Whether a cell of a totals row is a sum or a number of rows. */
    static boolean isFigure(String cell) {
        return figure(cell).isPresent() || COUNT.matcher(Wide.fold(cell)).matches();
    }

    /** Takes a data row. */
    public void add(String[] cells) {
        rows++;
        partRows++;
        for (int i = 0; i < numeric.length; i++) {
            if (numeric[i] < cells.length && !cells[numeric[i]].isEmpty()) {
                whole[i].add(cells[numeric[i]]);
                part[i].add(cells[numeric[i]]);
            }
        }
    }

    /** Holds a row against all rows so far. */
    public Optional<Difference> total(String[] cells) {
        return check(cells, whole, rows);
    }

    /** Holds a row against the rows since the last such row. */
    public Optional<Difference> subtotal(String[] cells) {
        Optional<Difference> difference = check(cells, part, partRows);
        partRows = 0;
        for (Sum sum : part) {
            sum.clear();
        }
        return difference;
    }

    private Optional<Difference> check(String[] cells, Sum[] sums, long count) {
        boolean named = false;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isEmpty()) {
                continue;
            }
            String counted = named ? cells[i] : TableLayout.countIn(cells[i]);
            int at = named ? numericAt(i) : -1;
            named = true;
            Optional<Difference> difference = at >= 0 ? sum(i, counted, sums[at]) : count(i, counted, count);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private int numericAt(int column) {
        for (int i = 0; i < numeric.length; i++) {
            if (numeric[i] == column) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Difference> sum(int column, String cell, Sum sum) {
        if (cell.startsWith("#")) {
            return Optional.of(new Difference(heads.get(column) + " " + cell, "a sum"));
        }
        return figure(cell)
                .filter(figure -> !same(figure, sum.value()))
                .map(figure -> new Difference(
                        heads.get(column) + " " + plain(figure), plain(sum.value()) + ", the sum of its rows"));
    }

    private Optional<Difference> count(int column, String cell, long count) {
        var matcher = COUNT.matcher(Wide.fold(cell));
        Optional<BigDecimal> figure = matcher.matches() ? Optional.of(new BigDecimal(matcher.group(2))) : figure(cell);
        return figure.filter(number -> !same(number, BigDecimal.valueOf(count)))
                .map(number -> new Difference(plain(number) + where(column), count + ", the number of its rows"));
    }

    private String where(int column) {
        return column < heads.size() && !heads.get(column).isEmpty() ? " under " + heads.get(column) : "";
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.setScale(DECIMALS, RoundingMode.HALF_UP).compareTo(other.setScale(DECIMALS, RoundingMode.HALF_UP))
                == 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
