package org.daylight.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daylight.feed.Masking;

/** The words of one language by key; patterns are those of {@link MessageFormat}. */
public final class Texts {

    private final Locale language;
    private final Map<String, String> patterns;

    public Texts(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = new TreeMap<>(patterns);
    }

    public Locale language() {
        return language;
    }

    /** BCP 47 tag, the key of titles that policies give by language. */
    public String tag() {
        return language.toLanguageTag();
    }

    /**
     * The text of a key with its arguments filled in; numbers among them must come as printed text. What cannot be seen in
     * an argument, as in the name of a file that somebody sent, stands as its number.
     */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("messages." + tag() + ": no text for key '" + key + "'; add it");
        }
        return new MessageFormat(pattern, language).format(Masking.names(arguments));
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The same with the key itself for words in the place of each of these keys that has none. */
    public Texts withPlaceholders(Set<String> keys) {
        var all = new TreeMap<>(patterns);
        keys.forEach(key -> all.putIfAbsent(key, key));
        return new Texts(language, all);
    }

    /** The keys that begin so, in their order. */
    public Set<String> keys(String prefix) {
        return patterns.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The title in this language out of a title by language. */
    public String of(Map<String, String> title) {
        String text = title.get(tag());
        if (text == null) {
            throw new IllegalArgumentException("no title in " + tag() + " among " + title);
        }
        return text;
    }
}
