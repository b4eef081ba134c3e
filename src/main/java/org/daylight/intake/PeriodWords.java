package org.daylight.intake;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the month that a name of a file, folder or sheet speaks of: {@code 2026-09}, {@code 2026.9}, {@code 202609},
 * 2026年9月, or 9月 alone; and a quarter, half-year or year as periods are called: {@code 2026-Q3}. A date to the day says
 * when something was sent, not what it is about, and is no month. 1-9月 and 8、9月 speak of several months and are not
 * understood.
 */
public final class PeriodWords {

    private static final String MONTH = "(0?[1-9]|1[0-2])";
    /** Several months in one breath. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?<![0-9])[0-9]{1,2}月?(份)?\\s*[-~—–至到、,，和及]\\s*[0-9]{1,2}\\s*月");

    private static final Pattern FULL = Pattern.compile("(?<![0-9])(20[0-9]{2})(?:\\s*[-._/]\\s*" + MONTH
            + "(?![0-9]|\\s*[-._/]\\s*[0-9])(?:\\s*月)?|\\s*年\\s*" + MONTH
            + "\\s*月(?!\\s*[0-9]{1,2}\\s*[日号])|(0[1-9]|1[0-2])(?![0-9]))");
    private static final Pattern NAMED = Pattern.compile("(?<![0-9a-z])20[0-9]{2}-(q[1-4]|h[12])(?![0-9a-z])");
    private static final Pattern BARE =
            Pattern.compile("(?<![0-9年.\\-_/])" + MONTH + "\\s*月(?!\\s*[0-9]{1,2}\\s*[日号])");

    private PeriodWords() {}

    /**
     * What names say.
     *
     * @param periods named in full, such as {@code 2026-09}
     * @param months named without a year, 1 to 12
     * @param several words that name several months at once
     */
    public record When(Set<String> periods, Set<Integer> months, Set<String> several) {

        static final When UNSAID = new When(Set.of(), Set.of(), Set.of());

        public When {
            periods = Set.copyOf(periods);
            months = Set.copyOf(months);
            several = Set.copyOf(several);
        }

        When and(When other) {
            return new When(both(periods, other.periods), both(months, other.months), both(several, other.several));
        }

        private static <T extends Comparable<T>> Set<T> both(Set<T> one, Set<T> other) {
            var both = new TreeSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    /** The months and periods that a name speaks of. */
    public static When in(String name) {
        String folded = NameWords.fold(name);
        var several = new TreeSet<String>();
        String rest = cut(folded, SEVERAL, found -> several.add(found.group()));
        var periods = new TreeSet<String>();
        rest = cut(rest, NAMED, found -> periods.add(found.group().toUpperCase(java.util.Locale.ROOT)));
        rest = cut(rest, FULL, found -> periods.add(found.group(1) + "-" + month(found)));
        var months = new TreeSet<Integer>();
        cut(rest, BARE, found -> months.add(Integer.valueOf(found.group(1))));
        return new When(periods, months, several);
    }

    private static String month(Matcher found) {
        String month = Optional.ofNullable(found.group(2))
                .or(() -> Optional.ofNullable(found.group(3)))
                .orElseGet(() -> found.group(4));
        return month.length() == 1 ? "0" + month : month;
    }

    private interface Taker {
        boolean take(Matcher found);
    }

    /** The text without what a pattern found in it. */
    private static String cut(String text, Pattern pattern, Taker taker) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            taker.take(found);
        }
        return pattern.matcher(text).replaceAll("|");
    }
}
