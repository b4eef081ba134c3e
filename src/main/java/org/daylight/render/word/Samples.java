package org.daylight.render.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Samples that stand below each other in a template, in any order. What stands between two of them, such as an empty line
 * below a table, goes with the upper one whenever it is repeated; what stands below the last one ends the document.
 */
final class Samples {

    private final Draft draft;
    private final List<Element> samples = new ArrayList<>();
    private final Map<Element, List<Element>> below = new LinkedHashMap<>();

    Samples(Draft draft) {
        this.draft = draft;
    }

    void add(Element sample) {
        samples.add(sample);
    }

    /** All are there; what stands below each of them is known now. */
    Samples close() {
        Element upper = null;
        for (Element one : Markup.list(samples.get(0).getParentNode().getChildNodes())) {
            if (samples.contains(one)) {
                upper = one;
                below.put(upper, new ArrayList<>());
            } else if (upper != null && below.size() < samples.size()) {
                below.get(upper).add(one);
            }
        }
        return this;
    }

    private Node first() {
        return below.keySet().iterator().next();
    }

    /** Adds a paragraph in the looks of its sample. */
    void put(String name, String text) {
        Element sample = draft.at(name).element();
        draft.insert(sample, Map.of(name, text), first());
        more(sample);
    }

    /** Adds what was made by a sample. */
    void put(Element sample, Element made) {
        first().getParentNode().insertBefore(made, first());
        more(sample);
    }

    private void more(Element sample) {
        below.get(sample).forEach(one -> draft.insert(one, Map.of(), first()));
    }

    /** Takes the samples out, with what stands below each of them. */
    void remove() {
        below.forEach((sample, rest) -> {
            draft.remove(sample);
            rest.forEach(draft::remove);
        });
    }
}
