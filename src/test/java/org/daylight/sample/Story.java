package org.daylight.sample;

/** Departments whose figures tell a story; {@code sample-data/README.md} tells it in words. */
enum Story {
    /** About half of its replies are late, month after month. */
    ALWAYS_LATE("YC-203"),
    /** From the worst of its group to one of the best in 13 months. */
    IMPROVING("YC-204"),
    /** Several replies of the last month are dated before their requests. */
    BACKDATED("YC-208"),
    /** Liked by everybody, late all the same. */
    LIKED("YC-210"),
    /** Replies on the last day, every time. */
    LAST_DAY("YC-211"),
    /** Asks for supplements again and again, and so starts the clock anew. */
    SUPPLEMENTS("YC-212"),
    /** Keeps every rule, pleases nobody. */
    DISLIKED("YC-213"),
    /** Five requests fall due in the last month, one of them is answered late. */
    FIVE_CASES("YC-309"),
    /** Sends nothing for the last month. */
    SILENT("YC-313"),
    NONE("");

    private final String code;

    Story(String code) {
        this.code = code;
    }

    static Story of(Office office) {
        for (Story story : values()) {
            if (story.code.equals(office.code())) {
                return story;
            }
        }
        return NONE;
    }

    String code() {
        return code;
    }
}
