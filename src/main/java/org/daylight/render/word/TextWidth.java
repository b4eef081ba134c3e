package org.daylight.render.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** How wide the text of a document is. */
final class TextWidth {

    /** A4 between the margins of official documents, for a document that says nothing: twentieths of a point. */
    private static final int USUAL = 8_845;

    private static final int A_POINT = 20;

    private TextWidth() {}

    /** Between the margins of its last section, in whole points. */
    static int points(Story text) {
        return twips(text) / A_POINT;
    }

    /** The same in twentieths of a point. */
    static int twips(Story text) {
        List<Element> sections = Markup.all(text.xml().getDocumentElement(), "sectPr");
        Optional<Integer> width = sections.isEmpty() ? Optional.empty() : width(sections.get(sections.size() - 1));
        return width.orElse(USUAL);
    }

    private static Optional<Integer> width(Element section) {
        Optional<Element> page = Markup.child(section, "pgSz");
        Optional<Element> margins = Markup.child(section, "pgMar");
        return page.flatMap(size -> margins.map(one -> twips(size, "w") - twips(one, "left") - twips(one, "right")));
    }

    /** A measure that an element gives; 0 for none. */
    static int twips(Element element, String attribute) {
        String value = Markup.value(element, attribute);
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }
}
