package org.daylight.render.pdf;

import java.util.Comparator;

/**
 * A mistake in a template folder.
 *
 * @param file relative to the template folder, with {@code /} between folders
 * @param line from 1; of a document the paragraph
 * @param column from 1; of a document the character in the paragraph
 * @param what was found and what was expected
 */
public record Fault(Kind kind, String file, int line, int column, String what) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::kind)
            .thenComparing(Fault::what);

    /** What sort of mistake it is. The words, and what to do, stand in the console's bundles under {@code fault.<NAME>}. */
    public enum Kind {
        /** The page is no well-formed XHTML, or there is none. */
        PAGE,
        /** An expression or attribute of the template language that means nothing, or asks for what no report has. */
        EXPRESSION,
        /** A key without words. */
        MESSAGE,
        /** Something that the style sheet says and the layout does not know. */
        STYLE,
        /** A look of charts or a colour that is none. */
        COLOUR,
        /** A file outside of the template folder, a host, or a file that is not there. */
        RESOURCE,
        /** The layout of the ranked workbook. */
        WORKBOOK,
        /** A document that is filled in; its lines are paragraphs, and 0 where the file as a whole is wrong. */
        DOCUMENT
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
