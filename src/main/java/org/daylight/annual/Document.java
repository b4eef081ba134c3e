package org.daylight.annual;

import java.util.List;

/**
 * An annual report as a paper: what stands in it from top to bottom.
 *
 * @param title above all; it may have two lines
 * @param blocks below it
 */
public record Document(String title, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A part of the paper. */
    public sealed interface Block {}

    /** Where a heading stands. */
    public enum Place {
        BELOW,
        /** At the top of a page, so that what follows stands on it whole. */
        NEW_PAGE
    }

    /** A heading of one of the six sections. */
    public record Heading(String text, Place place) implements Block {}

    /** A sentence or several. */
    public record Paragraph(String text) implements Block {}

    /** What a person has yet to write. */
    public record Prompt(String text) implements Block {}

    /** What whoever finishes the paper must know, and takes out before it is published. */
    public record Note(String text) implements Block {}

    /** A table of the form. */
    public record Tabled(FormGrid grid) implements Block {}

    /** Its sentences, as a reader of the paper finds them. */
    public List<String> sentences() {
        return blocks.stream()
                .map(Document::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What whoever finishes it must know. */
    public List<String> notes() {
        return blocks.stream()
                .filter(Note.class::isInstance)
                .map(Document::text)
                .toList();
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return heading.text();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Note note) {
            return note.text();
        }
        return block instanceof Prompt prompt ? prompt.text() : "";
    }
}
