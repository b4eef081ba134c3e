package org.daylight.definition;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.report.Texts;

/**
 * The words of reports and messages: {@code <templates>/messages/<language>/*.yaml}, nested keys joined by dots, each
 * value a {@link MessageFormat} pattern.
 */
final class TextsReader {

    private static final Pattern QUOTED_BRACE = Pattern.compile("'[{}]+'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*([0-9]+)");

    private final Library library;
    private final Mistakes mistakes;
    private final Map<String, Map<String, Text>> languages = new LinkedHashMap<>();

    /** A pattern and where it stands. */
    private record Text(Place place, String pattern) {}

    TextsReader(Library library, Mistakes mistakes) {
        this.library = library;
        this.mistakes = mistakes;
    }

    /** The texts of every language, by tag. */
    Map<String, Texts> read(String templates) {
        for (String tag : Titles.LANGUAGES) {
            language(templates + "/messages/" + tag, tag);
        }
        compare(Titles.LANGUAGES.get(0), Titles.LANGUAGES.get(1));
        compare(Titles.LANGUAGES.get(1), Titles.LANGUAGES.get(0));
        var texts = new LinkedHashMap<String, Texts>();
        languages.forEach((tag, found) -> texts.put(tag, texts(tag, found)));
        return java.util.Collections.unmodifiableMap(texts);
    }

    private static Texts texts(String tag, Map<String, Text> found) {
        Map<String, String> patterns = found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().pattern()));
        return new Texts(Locale.forLanguageTag(tag), patterns);
    }

    private void language(String folder, String tag) {
        languages.put(tag, new TreeMap<>());
        var stems = library.stems(folder);
        if (stems.isEmpty()) {
            mistakes.add(
                    folder + ": no messages; expected at least one .yaml file. Example: " + folder + "/report.yaml");
        }
        for (String stem : stems) {
            String name = folder + "/" + stem + ".yaml";
            library.parse(name).ifPresent(top -> gather(Place.top(name), top, languages.get(tag)));
        }
    }

    private void gather(Place place, YamlNode.Mapping mapping, Map<String, Text> into) {
        for (YamlNode.Entry entry : mapping.entries()) {
            Place at = place.key(entry.key(), entry.line());
            if (entry.value() instanceof YamlNode.Mapping nested) {
                gather(at, nested, into);
            } else if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.absent()) {
                text(new Text(at, scalar.text()), into);
            } else {
                mistakes.add(
                        at,
                        "found " + (entry.value() instanceof YamlNode.Scalar ? "no value" : "a list")
                                + "; expected a text. Example: " + entry.key() + ": 第 {0} 名");
            }
        }
    }

    private void text(Text text, Map<String, Text> into) {
        Text first = into.putIfAbsent(text.place().path(), text);
        if (first != null) {
            mistakes.add(
                    text.place(),
                    "the key stands twice, first in " + first.place().file() + " line "
                            + first.place().line() + "; keep one");
        }
        if (!parses(text.pattern())) {
            mistakes.add(
                    text.place(),
                    "'" + text.pattern() + "' is not a message pattern; write arguments as {0},"
                            + " a brace as '{' and an apostrophe as ''");
        } else if (bare(text.pattern()).contains("'")) {
            mistakes.add(
                    text.place(),
                    "'" + text.pattern() + "' has a single apostrophe, which message patterns" + " swallow; write ''");
        }
    }

    private static boolean parses(String pattern) {
        try {
            new MessageFormat(pattern, Locale.ROOT);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The pattern without doubled apostrophes and quoted braces. */
    private static String bare(String pattern) {
        return QUOTED_BRACE.matcher(pattern.replace("''", "")).replaceAll("");
    }

    private void compare(String tag, String other) {
        Map<String, Text> others = languages.get(other);
        languages.get(tag).forEach((key, text) -> {
            Text twin = others.get(key);
            if (twin == null) {
                mistakes.add(text.place(), "no such key in " + other + "; add it to a file of messages/" + other);
            } else if (tag.equals(Titles.LANGUAGES.get(0))
                    && !arguments(text.pattern()).equals(arguments(twin.pattern()))) {
                mistakes.add(
                        text.place(),
                        "arguments " + arguments(text.pattern()) + " but "
                                + arguments(twin.pattern()) + " in "
                                + twin.place().file() + " line "
                                + twin.place().line() + "; use the same in both languages");
            }
        });
    }

    private static Set<String> arguments(String pattern) {
        Matcher matcher = ARGUMENT.matcher(bare(pattern));
        return matcher.results()
                .map(found -> "{" + found.group(1) + "}")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
