package org.daylight.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.feed.Feeds;

/**
 * What the reader of files says in plain terms, in the words of a language. The keys {@code phrase.<terms>} are the terms
 * themselves, with {@code {0}}, {@code {1}} for what changes: {@code "line {0}: {1}": 第{0}行：{1}}. What changes is looked up
 * once more; terms that no key has stay as they are.
 */
final class Phrasebook {

    private static final String PREFIX = "phrase.";
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");
    /** Terms repeat; so many different ones are kept at most. */
    private static final int KEPT = 1_000;

    private final Texts texts;
    private final List<Entry> patterns = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();

    private record Entry(String key, Pattern terms, List<Integer> arguments) {}

    Phrasebook(Texts texts) {
        this.texts = texts;
        texts.keys(PREFIX).stream()
                .filter(key -> ARGUMENT.matcher(key).find())
                .map(Phrasebook::entry)
                .forEach(patterns::add);
        // What begins with fixed words and has the most of them is the most exact, whatever the alphabet says.
        patterns.sort(Comparator.comparing((Entry entry) -> entry.key().startsWith(PREFIX + "{"))
                .thenComparing(Phrasebook::fixed, Comparator.reverseOrder()));
    }

    private static int fixed(Entry entry) {
        return ARGUMENT.matcher(entry.key()).replaceAll("").length();
    }

    private static Entry entry(String key) {
        var regex = new StringBuilder();
        var arguments = new ArrayList<Integer>();
        String terms = key.substring(PREFIX.length());
        Matcher argument = ARGUMENT.matcher(terms);
        int end = 0;
        while (argument.find()) {
            regex.append(Pattern.quote(terms.substring(end, argument.start()))).append("(.*?)");
            arguments.add(Integer.valueOf(argument.group(1)));
            end = argument.end();
        }
        regex.append(Pattern.quote(terms.substring(end)));
        return new Entry(key, Pattern.compile(regex.toString(), Pattern.DOTALL), List.copyOf(arguments));
    }

    /** The terms in words. */
    synchronized String say(String terms) {
        String known = said.get(terms);
        if (known == null) {
            known = words(terms);
            if (said.size() < KEPT) {
                said.put(terms, known);
            }
        }
        return known;
    }

    private String words(String terms) {
        if (texts.has(PREFIX + terms)) {
            return texts.get(PREFIX + terms);
        }
        return feeds(terms)
                .orElseGet(() -> patterns.stream()
                        .map(entry -> words(entry, terms))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(terms));
    }

    private Optional<String> feeds(String terms) {
        List<String> names = List.of(terms.split(", "));
        return names.stream().allMatch(name -> Feeds.find(name).isPresent())
                ? Optional.of(names.stream()
                        .map(name -> texts.get("feed." + name))
                        .collect(Collectors.joining(texts.get("list.separator"))))
                : Optional.empty();
    }

    private Optional<String> words(Entry entry, String terms) {
        Matcher matcher = entry.terms().matcher(terms);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var filled = new Object[entry.arguments().size()];
        IntStream.range(0, filled.length).forEach(i -> filled[entry.arguments().get(i)] = words(matcher.group(i + 1)));
        return Optional.of(texts.get(entry.key(), filled));
    }
}
