package org.daylight;

import java.util.Locale;

/** The languages of the console. */
enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** As it is written on the command line. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Language of(Locale locale) {
        return locale.getLanguage().equals(EN.locale.getLanguage()) ? EN : ZH;
    }
}
