package org.daylight.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.calendar.Limit;

/**
 * How a single value is written.
 *
 * @param expected as messages say it
 * @param json the type that a JSON Schema gives it
 * @param words the only values that it may have; empty for no such list
 * @param parser literal to value; throws {@link IllegalArgumentException} or {@link java.time.DateTimeException}
 */
record Form<T>(String expected, String json, List<String> words, Function<String, T> parser) implements Type {

    static final String STRING = "string";
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,3}) working days?");
    private static final Pattern FILE_NAME = Pattern.compile("([^/\\\\\\[\\]{}]|\\{department})+");
    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    static final Form<String> TEXT = text("a text", Function.identity());
    static final Form<String> NAME = text("a name of letters, digits, '-', '_' and '.'", Form::name);
    static final Form<Integer> INTEGER =
            new Form<>("a whole number", "integer", List.of(), text -> Integer.valueOf(fit(WHOLE, text)));
    static final Form<BigDecimal> DECIMAL =
            new Form<>("a decimal number", "number", List.of(), text -> new BigDecimal(fit(NUMBER, text)));
    static final Form<LocalDate> DATE = text("a date as yyyy-MM-dd", LocalDate::parse);
    static final Form<LocalTime> TIME = text("a time of day as HH:mm", LocalTime::parse);
    static final Form<ZoneId> ZONE = text("a time zone of the IANA list", ZoneId::of);
    static final Form<Limit> LIMIT =
            text("a limit in working days, calendar days, months or hours", text -> Limit.parse(text));
    static final Form<Integer> WORKING_DAYS = text("a number of working days", Form::days);
    static final Form<Pattern> REGEX = text("a regular expression with one group in ( )", Form::regex);
    static final Form<String> GLOB =
            text("a file name, with *, ? and {department} for what varies, without a folder", Form::glob);

    static <T> Form<T> text(String expected, Function<String, T> parser) {
        return new Form<>(expected, STRING, List.of(), parser);
    }

    /** One of the constants, by name. */
    static <E extends Enum<E>> Form<E> constant(Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Form<>(oneOf(words), STRING, words, text -> Enum.valueOf(type, text));
    }

    /** One of the words. */
    static Form<String> word(List<String> words) {
        return word(words, Function.identity());
    }

    static <T> Form<T> word(List<String> words, Function<String, T> parser) {
        return new Form<>(oneOf(words), STRING, List.copyOf(words), parser);
    }

    boolean isText() {
        return json.equals(STRING);
    }

    private static String oneOf(List<String> words) {
        return "one of " + String.join(", ", words);
    }

    private static String fit(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String name(String text) {
        return fit(SAFE_NAME, text);
    }

    private static Integer days(String text) {
        Matcher matcher = DAYS.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return Integer.valueOf(matcher.group(1));
    }

    private static Pattern regex(String text) {
        Pattern pattern = Pattern.compile(text);
        if (pattern.matcher("").groupCount() != 1) {
            throw new IllegalArgumentException(text);
        }
        return pattern;
    }

    private static String glob(String text) {
        return fit(FILE_NAME, text);
    }
}
