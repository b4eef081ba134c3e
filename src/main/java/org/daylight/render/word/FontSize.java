package org.daylight.render.word;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How large the letters of a paragraph are: by its runs, else by its style, else by what the document says of all. */
final class FontSize {

    /** What Word takes where nothing says so, in half points. */
    private static final int USUAL = 20;
    /** Styles that rest on each other end sooner. */
    private static final int DEEPEST = 20;

    /** What stands behind the size in a run's properties, by the schema. */
    private static final Set<String> BEHIND =
            Set.of("szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
                    .split(" "));

    private final Optional<Element> styles;

    private FontSize(Optional<Element> styles) {
        this.styles = styles;
    }

    /** By the styles of a document. */
    static FontSize of(WordFile file, Story text) throws IOException {
        try {
            for (Relation one : Relation.of(file, text.part())) {
                if (one.type().equals("styles") && file.parts().containsKey(one.part())) {
                    Document styles = Markup.parse(file.parts().get(one.part()));
                    return new FontSize(Optional.of(styles.getDocumentElement()));
                }
            }
            return new FontSize(Optional.empty());
        } catch (SAXException e) {
            throw new IOException(text.part() + ": its styles are no XML: " + e.getMessage(), e);
        }
    }

    /** In half points. */
    int of(Paragraph paragraph) {
        Optional<Integer> direct = paragraph.own().stream()
                .filter(one -> Markup.is(one, "r"))
                .filter(one -> !one.getTextContent().isBlank())
                .findFirst()
                .flatMap(FontSize::given);
        return direct.or(() -> Markup.child(paragraph.element(), "pPr")
                        .flatMap(looks -> Markup.child(looks, "pStyle"))
                        .flatMap(style -> ofStyle(Markup.value(style, "val"))))
                .or(this::ofAll)
                .orElse(USUAL);
    }

    private static Optional<Integer> given(Element element) {
        return Markup.child(element, "rPr")
                .flatMap(looks -> Markup.child(looks, "sz"))
                .map(size -> Integer.valueOf(Markup.value(size, "val")));
    }

    private Optional<Integer> ofStyle(String id) {
        Optional<Element> style = style(id);
        for (int i = 0; i < DEEPEST && style.isPresent(); i++) {
            Optional<Integer> size = given(style.get());
            if (size.isPresent()) {
                return size;
            }
            style = Markup.child(style.get(), "basedOn").flatMap(below -> style(Markup.value(below, "val")));
        }
        return Optional.empty();
    }

    private Optional<Element> style(String id) {
        return styles.flatMap(root -> Markup.all(root, "style").stream()
                .filter(one -> Markup.value(one, "styleId").equals(id))
                .findFirst());
    }

    private Optional<Integer> ofAll() {
        return styles.flatMap(root -> Markup.all(root, "style").stream()
                        .filter(one -> Markup.value(one, "type").equals("paragraph"))
                        .filter(one -> Markup.value(one, "default").matches("1|true"))
                        .findFirst())
                .flatMap(FontSize::given)
                .or(() -> styles.flatMap(
                                root -> Markup.all(root, "rPrDefault").stream().findFirst())
                        .flatMap(FontSize::given));
    }

    /** Makes all letters of a paragraph that large, in half points. */
    static void set(Paragraph paragraph, int size) {
        for (Element run : paragraph.own()) {
            if (Markup.is(run, "r")) {
                Element looks = Markup.first(run, "rPr");
                Markup.set(Markup.child(looks, "sz").orElseGet(() -> last(looks)), "val", Integer.toString(size));
            }
        }
    }

    /** Behind everything that stands before the size in a run's properties. */
    private static Element last(Element looks) {
        Element made = looks.getOwnerDocument().createElementNS(Markup.WORD, "w:sz");
        Element behind = Markup.list(looks.getChildNodes()).stream()
                .filter(one -> BEHIND.contains(one.getLocalName()))
                .findFirst()
                .orElse(null);
        looks.insertBefore(made, behind);
        return made;
    }
}
