package org.daylight.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A template while it is being filled in: what is repeated first, and all else when it is written. */
final class Draft {

    /** What must stand once in a document. */
    private static final Set<String> ONCE = Set.of("bookmarkStart", "bookmarkEnd");

    private static final Set<String> NUMBERS = Set.of("paraId", "textId");

    /** Points that stay free beside a line that fits, lest rounding breaks it. */
    private static final int FREE = 2;

    private final WordFile file;
    private final List<Story> stories;
    private final Map<String, String> values;
    /** As they were in the template, so that nothing that a value says is looked at again. */
    private final List<Paragraph> left = new ArrayList<>();

    /** @param values of the placeholders that stand for a single text, by name */
    Draft(WordFile file, List<Story> stories, Map<String, String> values) {
        this.file = file;
        this.stories = stories;
        this.values = Map.copyOf(values);
        stories.forEach(story -> left.addAll(story.paragraphs()));
    }

    Story text() {
        return stories.get(0);
    }

    WordFile file() {
        return file;
    }

    /** The paragraph of the template in which a placeholder stands first. */
    Paragraph at(String name) {
        return left.stream().filter(one -> one.mentions(name)).findFirst().orElseThrow();
    }

    /** Repeats a paragraph for each line; without any it is taken out. */
    void repeat(String name, List<String> lines) {
        Paragraph sample = at(name);
        lines.forEach(line -> insert(sample.element(), Map.of(name, line), sample.element()));
        remove(sample.element());
    }

    /**
     * Puts a copy of a paragraph or a table in front of another, filled in.
     *
     * @param own values that only this copy has
     */
    Element insert(Element sample, Map<String, String> own, Node before) {
        Element copy = copy(sample);
        before.getParentNode().insertBefore(copy, before);
        fill(copy, own);
        return copy;
    }

    /** Fills a part of the document in that is a copy of a sample. */
    void fill(Element copy, Map<String, String> own) {
        var all = new HashMap<>(values);
        all.putAll(own);
        Paragraph.in(copy).forEach(one -> one.fill(all));
    }

    /** A copy without what must stand once in a document. */
    static Element copy(Element sample) {
        Element copy = (Element) sample.cloneNode(true);
        var elements = Markup.all(copy, "*");
        elements.stream()
                .filter(one -> ONCE.contains(one.getLocalName()))
                .forEach(one -> one.getParentNode().removeChild(one));
        elements.add(copy);
        for (Element one : elements) {
            for (int i = one.getAttributes().getLength() - 1; i >= 0; i--) {
                Node attribute = one.getAttributes().item(i);
                if (NUMBERS.contains(String.valueOf(attribute.getLocalName()))) {
                    one.getAttributes().removeNamedItemNS(attribute.getNamespaceURI(), attribute.getLocalName());
                }
            }
        }
        return copy;
    }

    /** Takes a sample out; of the last paragraph of a cell, which must have one, only what it says. */
    void remove(Element sample) {
        left.removeAll(Paragraph.in(sample));
        Node parent = sample.getParentNode();
        boolean needed = Markup.is(parent, "tc") && Markup.is(sample, "p") && paragraphs(parent) == 1;
        if (needed) {
            Markup.all(sample, "r").forEach(one -> one.getParentNode().removeChild(one));
        } else {
            parent.removeChild(sample);
        }
    }

    private static long paragraphs(Node cell) {
        return Markup.list(cell.getChildNodes()).stream()
                .filter(one -> Markup.is(one, "p"))
                .count();
    }

    /**
     * Makes a paragraph's letters smaller until they fit on one line, but no smaller than those of another paragraph.
     *
     * @param length of its text, in letters as wide as they are high
     */
    void fit(String name, int length, String least) throws IOException {
        FontSize sizes = FontSize.of(file, text());
        int halfPoints = 2 * ((TextWidth.points(text()) - FREE) / Math.max(1, length));
        int size = Math.max(sizes.of(at(least)), halfPoints);
        if (size < sizes.of(at(name))) {
            FontSize.set(at(name), size);
        }
    }

    /**
     * Fills in what is left and writes the document; the stream stays open.
     *
     * @param title as the file says it
     * @param day that the file says it was made on
     */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        left.forEach(one -> one.fill(values));
        var changed = new TreeMap<String, byte[]>();
        stories.forEach(story -> changed.put(story.part(), Markup.bytes(story.xml())));
        file.with(changed).about(title, day).write(out);
    }
}
