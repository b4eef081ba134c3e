package org.daylight.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a refused cell may show of itself. Refusals are printed and sent back, and a cell that stands in the wrong
 * column may hold a person's name, telephone number or identity number; so only what cannot name a person is shown.
 */
public final class Masking {

    /** Six digits at most: a local telephone number has seven or eight. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9](,?[0-9]){0,5}|[+-]?(?=([0-9]\\.?){2,6}$)[0-9]+\\.[0-9]+");

    /** What a spreadsheet leaves of a long number: its first digits and its size. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?[0-9](\\.[0-9]{1,5})?[Ee][+-]?[0-9]{1,3}");

    private static final String DAY = "([0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}[日号]"
            + "|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}|(19|20)[0-9]{6})";
    private static final String TIME = "([T ]+[0-9]{1,2}(:[0-9]{1,2}){1,2}([.,][0-9]{1,9})?( ?[AaPp][Mm])?"
            + "( ?Z| ?[+-][0-9]{2}:?([0-9]{2})?)?)?";
    private static final Pattern DATE = Pattern.compile(DAY + TIME);

    private static final Pattern CODE = Pattern.compile("[A-Za-z_]{1,24}");

    private static final List<Pattern> SHOWN = List.of(NUMBER, SCIENTIFIC, DATE, CODE);

    /** Kinds of characters that are not seen themselves. */
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED);

    private Masking() {}

    /**
     * The cell itself where it is a date, a number of six digits at most, or a code of up to 24 letters and
     * underscores; else its first character and its length, such as {@code 张***(3 chars)}.
     */
    public static String mask(String cell) {
        if (cell.isEmpty() || SHOWN.stream().anyMatch(pattern -> shows(pattern, cell))) {
            return cell;
        }
        int first = cell.codePointAt(0);
        return (Character.isLetterOrDigit(first) ? Character.toString(first) : "") + hide(cell);
    }

    /** Nothing but the length, such as {@code ***(11 chars)}: for free text and for whatever speaks of a person. */
    public static String hide(String cell) {
        return cell.isEmpty() ? "" : "***(" + cell.codePointCount(0, cell.length()) + " chars)";
    }

    /**
     * A file's name as it can be shown: what would break the line, move the cursor or turn the text around stands as its
     * number, such as {@code \\u202E}.
     */
    public static String name(String name) {
        if (name.codePoints().noneMatch(one -> UNSEEN.contains(Character.getType(one)))) {
            return name;
        }
        var shown = new StringBuilder();
        name.codePoints().forEach(one -> {
            if (UNSEEN.contains(Character.getType(one))) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", one));
            } else {
                shown.appendCodePoint(one);
            }
        });
        return shown.toString();
    }

    /** What is to be filled into a sentence, the texts among it as {@link #name} shows them. */
    public static Object[] names(Object... arguments) {
        return Arrays.stream(arguments)
                .map(one -> one instanceof String text ? name(text) : one)
                .toArray();
    }

    private static boolean shows(Pattern pattern, String cell) {
        return cell.length() <= 40 && pattern.matcher(cell).matches();
    }
}
