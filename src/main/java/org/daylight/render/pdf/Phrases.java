package org.daylight.render.pdf;

import org.daylight.report.Texts;

/**
 * What templates call {@code texts}: the fixed words of the language. It stands before {@link Texts} because the
 * expressions of templates cannot call a method of open arity without arguments.
 */
public final class Phrases {

    private final Texts texts;

    Phrases(Texts texts) {
        this.texts = texts;
    }

    /** The words of a key; a key without words is an error. */
    public String get(String key) {
        return texts.get(key);
    }

    /** The words of a key with two printed values filled in. */
    public String get(String key, String first, String second) {
        return texts.get(key, first, second);
    }
}
