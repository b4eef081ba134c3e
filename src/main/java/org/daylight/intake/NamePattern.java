package org.daylight.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.feed.SourceLayout;

/** Patterns of names of files and folders, as a source's layout writes them. */
final class NamePattern {

    static final String PERIOD_GROUP = "period";
    static final String DEPARTMENT_GROUP = "department";
    /** Names of folders are kept to the letter. */
    static final int LETTER = 0;
    /** Names of files fit in any case: systems write {@code Requests.CSV} as well. */
    static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern TOKENS = Pattern.compile("\\{period\\}|\\{department\\}|[*?]");

    private NamePattern() {}

    /**
     * A pattern with {@code {period}}, {@code {department}}, {@code *} and {@code ?}.
     *
     * @param period regular expression for the period
     */
    static Pattern compile(String name, String period, int flags) {
        var regex = new StringBuilder();
        Matcher tokens = TOKENS.matcher(name);
        int from = 0;
        while (tokens.find()) {
            regex.append(Pattern.quote(name.substring(from, tokens.start())));
            regex.append(regex(tokens.group(), period));
            from = tokens.end();
        }
        return Pattern.compile(regex + Pattern.quote(name.substring(from)), flags);
    }

    private static String regex(String token, String period) {
        return switch (token) {
            case "*" -> ".*";
            case "?" -> ".";
            case SourceLayout.PERIOD -> "(?<" + PERIOD_GROUP + ">" + period + ")";
            default -> "(?<" + DEPARTMENT_GROUP + ">.+?)";
        };
    }

    /** The department's word in a name, where the pattern holds one and fits. */
    static Optional<String> department(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.matches() ? group(matcher, DEPARTMENT_GROUP) : Optional.empty();
    }

    static Optional<String> group(Matcher matcher, String group) {
        return matcher.pattern().pattern().contains("(?<" + group + ">")
                ? Optional.of(matcher.group(group))
                : Optional.empty();
    }
}
