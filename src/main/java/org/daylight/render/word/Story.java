package org.daylight.render.word;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * A part of a document that has paragraphs.
 *
 * @param part its name in the file
 * @param name as people call it; empty for the text
 */
record Story(String part, String name, Kind kind, Document xml) {

    /** What sort of part it is. */
    enum Kind {
        TEXT,
        /** A header or footer. */
        MARGIN,
        /** Notes, comments: nothing of it is filled in. */
        ASIDE
    }

    /** Word calls the first of a sequence of pages, and those of even numbers, by these names. */
    private static final Map<String, String> PAGES =
            Map.of("first", " of the first page", "even", " of even pages", "default", "");

    List<Paragraph> paragraphs() {
        return Paragraph.in(xml.getDocumentElement());
    }

    /** {@code footer of even pages}: which a header or footer is by the section that refers to it. */
    static String margin(String sort, String type) {
        return sort + PAGES.getOrDefault(type, "");
    }
}
