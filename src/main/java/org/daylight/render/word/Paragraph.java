package org.daylight.render.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph of a template. Word may have cut a placeholder into several runs; the first of them gives its looks. */
record Paragraph(Element element) {

    private static final Pattern MENTION = Pattern.compile("\\{\\{([^{}\\n]*)}}");
    /** What XML cannot hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String SPACE = "http://www.w3.org/XML/1998/namespace";

    /** A placeholder: its name as written, and where its braces begin and end in the text. */
    record Mention(String name, int start, int end) {}

    /** A stretch of the text; what breaks lines or moves on has no element. */
    private record Piece(Optional<Element> element, int start, String text) {
        int end() {
            return start + text.length();
        }
    }

    /** All below an element, and the element itself if it is one; those of text boxes follow the one that holds them. */
    static List<Paragraph> in(Element root) {
        var all = new ArrayList<Paragraph>();
        if (Markup.is(root, "p")) {
            all.add(new Paragraph(root));
        }
        Markup.all(root, "p").forEach(one -> all.add(new Paragraph(one)));
        return all;
    }

    /** Elements of its own, without those of text boxes that hang on it. */
    List<Element> own() {
        return Markup.list(element.getElementsByTagNameNS("*", "*")).stream()
                .filter(one -> Markup.around(one, "p").filter(element::equals).isPresent())
                .toList();
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Element one : own()) {
            boolean text = Markup.is(one, "t");
            boolean gap = Markup.is(one.getParentNode(), "r")
                    && List.of("br", "cr", "tab").contains(one.getLocalName());
            if (text || gap) {
                var piece = new Piece(Optional.of(one).filter(any -> text), at, text ? one.getTextContent() : "\n");
                pieces.add(piece);
                at = piece.end();
            }
        }
        return pieces;
    }

    String text() {
        var text = new StringBuilder();
        pieces().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    List<Mention> mentions() {
        return MENTION.matcher(text())
                .results()
                .map(found -> new Mention(found.group(1).strip(), found.start(), found.end()))
                .toList();
    }

    boolean mentions(String name) {
        return mentions().stream().anyMatch(one -> one.name().equals(name));
    }

    /** Puts values in place of the placeholders that have one; what a value says is never taken for a placeholder. */
    void fill(Map<String, String> values) {
        var last = new ArrayList<>(mentions());
        Collections.reverse(last);
        last.stream()
                .filter(one -> values.containsKey(one.name()))
                .forEach(one -> replace(one, values.get(one.name())));
    }

    private void replace(Mention mention, String value) {
        boolean begun = false;
        for (Piece piece : pieces()) {
            if (piece.element().isPresent() && piece.end() > mention.start() && piece.start() < mention.end()) {
                String before = piece.text().substring(0, Math.max(0, mention.start() - piece.start()));
                String after = piece.text().substring(Math.min(piece.text().length(), mention.end() - piece.start()));
                write(piece.element().get(), before + (begun ? "" : value) + after);
                begun = true;
            }
        }
    }

    /** Lines of the text are parted by breaks. */
    private static void write(Element text, String value) {
        List<String> lines =
                List.of(UNWRITABLE.matcher(value).replaceAll("\uFFFD").split("\n", -1));
        text.setTextContent(lines.get(0));
        text.setAttributeNS(SPACE, "xml:space", "preserve");
        Node behind = text;
        for (String line : lines.subList(1, lines.size())) {
            Node lineBreak = text.getOwnerDocument().createElementNS(Markup.WORD, "w:br");
            Node more = text.cloneNode(true);
            more.setTextContent(line);
            text.getParentNode().insertBefore(lineBreak, behind.getNextSibling());
            text.getParentNode().insertBefore(more, lineBreak.getNextSibling());
            behind = more;
        }
    }
}
