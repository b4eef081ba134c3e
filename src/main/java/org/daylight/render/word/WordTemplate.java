package org.daylight.render.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.render.word.Story.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A document of the office in which texts are filled in; found sound when it was read. */
final class WordTemplate {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Map<String, Kind> KINDS = Map.of(
            "document.main", Kind.TEXT,
            "header", Kind.MARGIN,
            "footer", Kind.MARGIN,
            "footnotes", Kind.ASIDE,
            "endnotes", Kind.ASIDE,
            "comments", Kind.ASIDE);
    private static final String SAVE = "save it in Word or WPS as a document of the kind .docx, without a password";

    private final WordFile file;

    private WordTemplate(WordFile file) {
        this.file = file;
    }

    /** What else must hold of a template whose placeholders are all there. */
    interface Shape {
        void check(Draft draft, Faults faults);
    }

    /**
     * Reads a template.
     *
     * @param contract what has to stand in it
     * @throws UnsoundDocumentException with every mistake of it
     */
    static WordTemplate read(Path path, Contract contract, Shape shape) throws IOException {
        var faults = new Faults(path);
        if (!Files.isRegularFile(path)) {
            faults.whole(
                    "no such file; expected the template of this paper; copy it from the shipped report-templates");
        }
        faults.stop();
        try {
            WordFile file = WordFile.read(path);
            faults.stopUnless(isDocument(file), "no document of Word, or one with macros, or a form of one; " + SAVE);
            List<Story> stories = stories(file);
            boolean usual = Markup.is(stories.get(0).xml().getDocumentElement(), "document");
            faults.stopUnless(usual, "a document of Word in another form (Strict Open XML); " + SAVE);
            new SafetyCheck(file, stories, faults).check();
            new PlaceholderCheck(contract, faults).check(stories);
            faults.stop();
            shape.check(new Draft(file, stories, Map.of()), faults);
            faults.stop();
            return new WordTemplate(file);
        } catch (IOException | SAXException e) {
            faults.whole("cannot be read as a document of Word (" + e.getMessage() + "); " + SAVE);
            throw faults.stopped();
        }
    }

    /** The text and all that goes with it, to be filled in once. */
    Draft draft(Map<String, String> values) throws IOException {
        try {
            return new Draft(file, stories(file), values);
        } catch (SAXException e) {
            throw new IllegalStateException("was sound when it was read", e);
        }
    }

    private static boolean isDocument(WordFile file) throws IOException, SAXException {
        if (!file.parts().containsKey(WordFile.TYPES)) {
            return false;
        }
        List<String> texts = types(file).stream()
                .filter(type -> kind(type) == Kind.TEXT)
                .map(WordTemplate::part)
                .toList();
        return texts.size() == 1 && file.parts().containsKey(texts.get(0));
    }

    private static String part(Element type) {
        return type.getAttribute("PartName").replaceFirst("^/", "");
    }

    private static List<Element> types(WordFile file) throws IOException, SAXException {
        Document types = Markup.parse(file.parts().get(WordFile.TYPES));
        return Markup.list(types.getDocumentElement().getElementsByTagNameNS("*", "Override"));
    }

    private static Kind kind(Element type) {
        String written = type.getAttribute("ContentType");
        return written.startsWith(TYPE) && written.endsWith("+xml")
                ? KINDS.get(written.substring(TYPE.length(), written.length() - "+xml".length()))
                : null;
    }

    private static List<Story> stories(WordFile file) throws IOException, SAXException {
        var stories = new ArrayList<Story>();
        for (Element type : types(file)) {
            String part = part(type);
            Kind kind = kind(type);
            if (kind != null && file.parts().containsKey(part)) {
                Document xml = Markup.parse(file.parts().get(part));
                stories.add(new Story(part, kind == Kind.TEXT ? "" : part.replaceFirst(".*/", ""), kind, xml));
            }
        }
        stories.sort(java.util.Comparator.comparing(Story::kind).thenComparing(Story::part));
        return named(file, stories);
    }

    /** With the pages for which headers and footers are. */
    private static List<Story> named(WordFile file, List<Story> stories) throws IOException, SAXException {
        Story text = stories.get(0);
        List<Relation> relations = Relation.of(file, text.part());
        var named = new ArrayList<Story>();
        for (Story story : stories) {
            Optional<String> name = relations.stream()
                    .filter(one -> one.part().equals(story.part()))
                    .findFirst()
                    .flatMap(one -> reference(text, one.id()));
            named.add(new Story(story.part(), name.orElse(story.name()), story.kind(), story.xml()));
        }
        return named;
    }

    private static Optional<String> reference(Story text, String id) {
        return Markup.all(text.xml().getDocumentElement(), "*").stream()
                .filter(one -> one.getLocalName().endsWith("erReference"))
                .filter(one -> one.getAttributeNS(RELATIONS, "id").equals(id))
                .map(one -> Story.margin(one.getLocalName().replace("Reference", ""), Markup.value(one, "type")))
                .findFirst();
    }
}
