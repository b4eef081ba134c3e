package org.daylight.render.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daylight.report.Cell;
import org.daylight.report.Table;

/** What templates call {@code print}: cells as text, and their place in the layout. */
public final class Print {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9][0-9.,]*%?");
    private static final int LONGEST_HEAD = 12;
    private static final int PADDING = 2;
    /** From here on characters are as wide as high. */
    private static final int FIRST_WIDE = 0x2E80;

    private final Faces faces;

    Print(Faces faces) {
        this.faces = faces;
    }

    /** The cell as its column's format says. */
    public String cell(Table.Column column, Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        } else if (cell instanceof Cell.Day day) {
            return day.date().toString();
        } else if (cell instanceof Cell.Amount amount) {
            return amount(column.format(), amount.value());
        }
        return ((Cell.Missing) cell).reason();
    }

    private static String amount(Table.Format format, BigDecimal value) {
        return switch (format) {
            case MARKS -> number("#,##0.00", value);
            case PERCENT -> number("0.00", value) + "%";
            case CHANGE -> change(value);
            case COUNT, RANK, TEXT, DATE -> number("#,##0.######", value);
        };
    }

    /** Direction by form, sign by character: it survives grey print and reading aloud. */
    private static String change(BigDecimal value) {
        BigDecimal shown = value.setScale(2, RoundingMode.HALF_UP);
        return switch (shown.signum()) {
            case 1 -> "▲ +" + number("0.00", shown);
            case -1 -> "▼ −" + number("0.00", shown.abs());
            default -> "0.00";
        };
    }

    private static String number(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** CSS class of a cell: {@code word}, {@code number}, {@code day} or {@code rank}, with {@code missing} before it. */
    public String look(Table table, Table.Column column, Cell cell) {
        return cell instanceof Cell.Missing ? "missing " + look(table, column) : look(table, column);
    }

    /** CSS class of a column's head; numbers in a column of text, such as weights as they were written, stay numbers. */
    public String look(Table table, Table.Column column) {
        return switch (column.format()) {
            case TEXT -> holdsNumbers(table, column) ? "number" : "word";
            case DATE -> "day";
            case RANK -> "rank";
            case COUNT, MARKS, CHANGE, PERCENT -> "number";
        };
    }

    private static boolean holdsNumbers(Table table, Table.Column column) {
        int place = table.columns().indexOf(column);
        return !table.empty()
                && table.rows().stream().map(row -> row.get(place)).allMatch(Print::isAmount);
    }

    /** CSS class of a fact: a figure stands large, words in its place small. */
    public String look(String fact, String figure) {
        return FIGURE.matcher(fact).matches() ? figure : "none";
    }

    /** Share of the table's width that a column takes, in percent. */
    public String share(Table table, Table.Column column) {
        return percent(BigDecimal.valueOf(room(column)), BigDecimal.valueOf(width(table)));
    }

    /** Characters that a column needs: its width or its head, bold and so wider, which wraps if it is long. */
    private static int room(Table.Column column) {
        return Math.max(column.width(), Math.min(LONGEST_HEAD, letters(column.head()) * 6 / 5)) + PADDING;
    }

    /**
     * Widths of the columns in letter sizes ({@code em}), by what stands in each instead of by what might: short figures
     * give their room to long words. Together they fill the line; where not everything fits, the widest columns wrap.
     *
     * @param line how long a line of the page is, in hundredths of its letter size
     */
    public List<String> fitted(Table table, int line) {
        List<Integer> needs = table.columns().stream()
                .map(column -> new ColumnNeed(table, column, faces, this).all())
                .toList();
        int most = ColumnNeed.widest(needs, line);
        int taken = ColumnNeed.taken(needs, most);
        return needs.stream()
                .map(need -> BigDecimal.valueOf((long) Math.min(need, most) * line)
                        .divide(HUNDRED.multiply(BigDecimal.valueOf(taken)), 2, RoundingMode.DOWN)
                        .toPlainString())
                .toList();
    }

    /** Whether a bar stands at the figures of a column: marks against their weight. */
    public boolean barred(Table table, Table.Column column) {
        return column.id().equals("marks")
                && table.columns().stream().anyMatch(one -> one.id().equals("weight"));
    }

    private static int letters(String text) {
        return text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
    }

    /** How much of the whole a part is, in percent, for the length of a bar; 0 where either is missing. */
    public String bar(Cell part, Cell whole) {
        if (part instanceof Cell.Amount some
                && whole instanceof Cell.Amount all
                && all.value().signum() > 0) {
            return percent(some.value().max(BigDecimal.ZERO).min(all.value()), all.value());
        }
        return "0";
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).toPlainString();
    }

    public boolean isNumber(Cell cell) {
        return isAmount(cell);
    }

    private static boolean isAmount(Cell cell) {
        return cell instanceof Cell.Amount;
    }

    /** Characters that a table needs side by side, for choosing a letter size. */
    public int width(Table table) {
        return table.columns().stream().mapToInt(Print::room).sum();
    }

    /** Whether a cell is a grade, which stands in a frame. */
    public boolean chip(Table.Column column, Cell cell) {
        return column.id().equals("grade")
                && cell instanceof Cell.Words words
                && !words.text().equals(Parts.DOTS);
    }
}
