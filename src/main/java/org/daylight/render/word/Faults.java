package org.daylight.render.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Gathers the mistakes of one template. */
final class Faults {

    private final String file;
    private final List<DocumentFault> all = new ArrayList<>();

    Faults(Path file) {
        this.file = file.toString();
    }

    /** A mistake that has no place in the text. */
    void whole(String what) {
        all.add(new DocumentFault(file, "", 0, 0, what));
    }

    /**
     * A mistake at a place.
     *
     * @param paragraph from 1
     * @param character from 0
     */
    void add(Story story, int paragraph, int character, String what) {
        all.add(new DocumentFault(file, story.name(), paragraph, character + 1, what));
    }

    /** A mistake of a paragraph. */
    void add(Story story, Paragraph paragraph, String what) {
        add(story, story.paragraphs().indexOf(paragraph) + 1, 0, what);
    }

    /** A mistake of the paragraph around an element, or of the part where it is in none. */
    void around(Story story, Element element, String what) {
        Markup.around(element, "p")
                .ifPresentOrElse(
                        one -> add(story, new Paragraph(one), what),
                        () -> all.add(new DocumentFault(file, story.name(), 0, 0, what)));
    }

    void stopUnless(boolean holds, String what) {
        if (!holds) {
            whole(what);
        }
        stop();
    }

    /** @throws UnsoundDocumentException if there is any */
    void stop() {
        if (!all.isEmpty()) {
            throw stopped();
        }
    }

    UnsoundDocumentException stopped() {
        return new UnsoundDocumentException(all);
    }
}
