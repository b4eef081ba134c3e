package org.daylight.render.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/**
 * Whether a template is a plain paper: nothing in it runs, asks a host or reads another file when somebody opens it, and
 * nothing of its making goes out with every document.
 */
final class SafetyCheck {

    /** What plain papers consist of; all else is refused, be it macros, embedded files or what nobody knows yet. */
    private static final Set<String> PLAIN = Set.of(
            ("officeDocument core-properties extended-properties custom-properties thumbnail styles stylesWithEffects"
                            + " settings webSettings fontTable theme numbering header footer footnotes endnotes image"
                            + " customXml customXmlProps font glossaryDocument people classificationlabels hyperlink")
                    .split(" "));
    /** Fields that show what stands in the document itself. */
    private static final Set<String> OWN_FIELDS =
            Set.of("PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF STYLEREF SEQ TOC TC XE INDEX SYMBOL EQ ADVANCE ="
                    .split(" "));

    private static final Pattern CHANGES = Pattern.compile("ins|del|moveFrom|moveTo|\\w+Change");
    private static final String FOLDER = "word/";
    private static final Pattern ADDRESS = Pattern.compile("(?i)^([a-z][a-z0-9+.-]+:|\\\\\\\\).*");
    /** What a drawing refers to elsewhere than in itself. */
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)\\s*=\\s*[\"']((?!#|data:)[^\"']+)");

    private static final String NORMAL =
            "the paper hangs on another file; attach Normal in its place (Developer > Document Template)";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PICTURES = "put pictures into the document itself, and make links plain text";

    private final WordFile file;
    private final List<Story> stories;
    private final Faults faults;

    SafetyCheck(WordFile file, List<Story> stories, Faults faults) {
        this.file = file;
        this.stories = stories;
        this.faults = faults;
    }

    void check() throws IOException, SAXException {
        for (String part : file.parts().keySet()) {
            if (part.endsWith(".bin") || part.contains("/embeddings/") || part.contains("/activeX/")) {
                faults.whole(
                        "found " + part + ", a macro or an embedded file; expected neither; take it out, and save as"
                                + " a document (.docx) without macros");
            }
        }
        file.parts().forEach((part, bytes) -> {
            if (part.toLowerCase(Locale.ROOT).endsWith(".svg")) {
                REFERENCE
                        .matcher(new String(bytes, StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> faults.whole(outside(found.group(1))));
            }
        });
        for (Relation one : Relation.all(file)) {
            if (one.isOutside() || ADDRESS.matcher(one.target()).matches()) {
                outside(one);
            } else if (!PLAIN.contains(one.type())) {
                at(
                        one,
                        "found something of the kind '" + one.type() + "'; expected text, tables and pictures alone;"
                                + " take it out");
            }
        }
        stories.forEach(this::story);
        for (String part : file.parts().keySet()) {
            boolean told = stories.stream().anyMatch(one -> one.part().equals(part));
            if (part.startsWith(FOLDER) && part.endsWith(".xml") && !told) {
                Markup.list(Markup.parse(file.parts().get(part)).getElementsByTagNameNS("*", "*"))
                        .forEach(one -> addresses(one).forEach(each -> faults.whole(outside(each))));
            }
        }
    }

    private void outside(Relation one) {
        boolean hangs = one.type().equals("attachedTemplate");
        at(one, outside(one.target()).replace(PICTURES, hangs ? NORMAL : PICTURES));
    }

    /** At the paragraph that uses what is referred to, if one does. */
    private void at(Relation one, String what) {
        for (Story story : stories) {
            List<Paragraph> paragraphs = story.paragraphs();
            for (int i = 0; i < paragraphs.size() && story.part().equals(one.from()); i++) {
                if (paragraphs.get(i).own().stream().anyMatch(each -> uses(each, one.id()))) {
                    faults.add(story, i + 1, 0, what);
                    return;
                }
            }
        }
        faults.whole(what);
    }

    private static boolean uses(Element element, String id) {
        return attributes(element).stream()
                .anyMatch(one -> RELATIONS.equals(one.getNamespaceURI())
                        && one.getValue().equals(id));
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        var list = new ArrayList<Attr>();
        for (int i = 0; i < map.getLength(); i++) {
            list.add((Attr) map.item(i));
        }
        return list;
    }

    private void story(Story story) {
        List<Paragraph> paragraphs = story.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (String field : fields(paragraphs.get(i).own())) {
                if (!OWN_FIELDS.contains(field)) {
                    faults.add(
                            story,
                            paragraphs.get(i),
                            "found the field " + field
                                    + ", which may read the clock, a file or a host; expected none but"
                                    + " such as PAGE or NUMPAGES; turn it into text (Ctrl+Shift+F9)");
                }
            }
        }
        Markup.list(story.xml().getElementsByTagNameNS("*", "*")).forEach(one -> element(story, one));
    }

    private void element(Story story, Element one) {
        if (CHANGES.matcher(one.getLocalName()).matches() && Markup.is(one, one.getLocalName())) {
            faults.around(
                    story,
                    one,
                    "found a tracked change; expected none, or every document would show it; accept or reject all changes");
        }
        if (Markup.is(one, "commentReference")) {
            faults.around(
                    story, one, "found a comment; expected none, or it would go out with every document; delete it");
        }
        addresses(one).forEach(each -> faults.around(story, one, outside(each)));
    }

    private static List<String> addresses(Element one) {
        return attributes(one).stream()
                .filter(each -> List.of("src", "href").contains(each.getLocalName()))
                .map(Attr::getValue)
                .filter(each -> ADDRESS.matcher(each).matches())
                .toList();
    }

    private static String outside(String address) {
        return "found '" + address + "', which lies outside of the document; expected nothing outside; " + PICTURES;
    }

    /** The first word of each field; Word may have cut its code into several runs. */
    private static List<String> fields(List<Element> own) {
        var codes = new ArrayList<StringBuilder>();
        for (Element one : own) {
            if (Markup.is(one, "fldSimple")) {
                codes.add(new StringBuilder(Markup.value(one, "instr")));
            } else if (Markup.is(one, "fldChar")
                    && Markup.value(one, "fldCharType").equals("begin")) {
                codes.add(new StringBuilder());
            } else if (Markup.is(one, "instrText")) {
                if (codes.isEmpty()) {
                    codes.add(new StringBuilder());
                }
                codes.get(codes.size() - 1).append(one.getTextContent());
            }
        }
        return codes.stream()
                .map(code -> code.toString().strip())
                .filter(code -> !code.isEmpty())
                .map(code -> code.startsWith("=") ? "=" : code.split("[\\s\\\\]+")[0].toUpperCase(Locale.ROOT))
                .toList();
    }
}
