package org.daylight.definition;

import java.util.List;

/** YAML as it stands in the file: no value is interpreted before its key says what it must be. */
sealed interface YamlNode {

    /** Characters of a value that a message repeats. */
    int LONGEST = 80;

    /** Line of its first character, from 1. */
    int line();

    /** What it is, as messages say it. */
    String kind();

    /** @param quoted whether it stands in quotes or as a block of text, and so cannot mean a number or nothing */
    record Scalar(int line, String text, boolean quoted) implements YamlNode {
        @Override
        public String kind() {
            return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "'";
        }

        /** No value was written: {@code key:}, {@code key: ~} or {@code key: null}. */
        boolean absent() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(int line, List<Entry> entries) implements YamlNode {
        @Override
        public String kind() {
            return "a block of keys";
        }
    }

    /** A key, its line, and what stands under it. */
    record Entry(int line, String key, YamlNode value) {}
}
