package org.daylight.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Characters of a report that its font cannot show; each stands as {@code □} in the paper.
 *
 * @param report title of the report
 * @param characters as written, each once, in the order of their numbers
 */
public record Substitution(String report, List<String> characters) {

    public Substitution {
        characters = List.copyOf(characters);
    }

    /** Each by its number, for the character itself may be invisible: {@code U+2A6A5, U+202E}. */
    public String numbers() {
        return characters.stream()
                .map(one -> String.format(Locale.ROOT, "U+%04X", one.codePointAt(0)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "report '" + report + "': the font has no glyph for " + numbers() + "; the paper shows □ in their place";
    }
}
