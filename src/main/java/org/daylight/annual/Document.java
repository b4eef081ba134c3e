package org.daylight.annual;

import java.util.List;

/**
 * An annual report as a paper: what stands in it from top to bottom.
 *
 * @param title above all
 * @param blocks below it
 */
public record Document(String title, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A part of the paper. */
    public sealed interface Block {}

    /** A heading of one of the six sections. */
    public record Heading(String text) implements Block {}

    /** A sentence or several. */
    public record Paragraph(String text) implements Block {}

    /** What a person has yet to write. */
    public record Prompt(String text) implements Block {}

    /** A table of the form. */
    public record Tabled(FormGrid grid) implements Block {}

    /** Its sentences, as a reader of the paper finds them. */
    public List<String> sentences() {
        return blocks.stream()
                .map(block -> {
                    if (block instanceof Heading heading) {
                        return heading.text();
                    }
                    if (block instanceof Paragraph paragraph) {
                        return paragraph.text();
                    }
                    return block instanceof Prompt prompt ? prompt.text() : "";
                })
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
