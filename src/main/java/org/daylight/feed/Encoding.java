package org.daylight.feed;

/** How the text files of a sender are encoded, where they do not say it themselves by a byte order mark. */
public enum Encoding {
    UTF_8("UTF-8"),
    /** With GBK and GB 2312 inside it. */
    GB18030("GB18030");

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** As definitions and messages write it. */
    public String label() {
        return label;
    }
}
