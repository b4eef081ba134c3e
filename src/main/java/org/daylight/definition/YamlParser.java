package org.daylight.definition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Text to {@link YamlNode}. Takes the plain part of YAML that a reader understands without a manual: anchors, aliases,
 * tags, a second document, a key twice are mistakes.
 */
final class YamlParser {

    private static final int DEEPEST = 20;

    private final Mistakes mistakes;
    private final Iterator<Event> events;
    private final Place file;
    private int depth;

    private YamlParser(String name, String text, Mistakes mistakes) {
        this.file = Place.top(name);
        this.mistakes = mistakes;
        this.events = new Yaml(new LoaderOptions())
                .parse(new java.io.StringReader(text))
                .iterator();
    }

    /** The one mapping that the file holds; empty if it holds none, which is then among the mistakes. */
    static Optional<YamlNode.Mapping> parse(String name, String text, Mistakes mistakes) {
        try {
            return new YamlParser(name, text, mistakes).document();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add(Place.top(name).line(line), "not YAML: " + e.getProblem() + "; mend the text at this line");
        } catch (YAMLException e) {
            mistakes.add(Place.top(name), "not YAML: " + firstLine(e.getMessage()) + "; mend the text");
        }
        return Optional.empty();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private Optional<YamlNode.Mapping> document() {
        List<YamlNode> documents = new ArrayList<>();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent start) {
                documents.add(node(start));
            }
        }
        if (documents.size() > 1) {
            mistakes.add(file.line(documents.get(1).line()), "a second document; keep one in a file");
        } else if (documents.size() == 1 && documents.get(0) instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        } else {
            String found = documents.isEmpty() ? "nothing" : documents.get(0).kind();
            mistakes.add(file, "found " + found + "; expected keys with values. Example: title: ...");
        }
        return Optional.empty();
    }

    private YamlNode node(NodeEvent start) {
        int line = line(start);
        plain(start, line);
        if (start instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(line, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
        }
        if (start instanceof AliasEvent) {
            return new YamlNode.Scalar(line, "*" + start.getAnchor(), true);
        }
        if (++depth > DEEPEST) {
            throw new YAMLException("more than " + DEEPEST + " blocks inside each other at line " + line);
        }
        YamlNode node = start instanceof SequenceStartEvent ? sequence(line) : mapping(line);
        depth--;
        return node;
    }

    private void plain(NodeEvent start, int line) {
        if (start.getAnchor() != null) {
            String sign = start instanceof AliasEvent ? "alias '*" : "anchor '&";
            mistakes.add(file.line(line), sign + start.getAnchor() + "' is not taken; write the value out");
        }
        String tag = start instanceof ScalarEvent scalar
                ? scalar.getTag()
                : start instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            mistakes.add(file.line(line), "tag '" + tag + "' is not taken; write the value alone");
        }
    }

    private YamlNode.Sequence sequence(int line) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node((NodeEvent) event));
        }
        return new YamlNode.Sequence(line, items);
    }

    private YamlNode.Mapping mapping(int line) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            YamlNode key = node((NodeEvent) event);
            YamlNode value = node((NodeEvent) events.next());
            if (!(key instanceof YamlNode.Scalar word)) {
                mistakes.add(file.line(key.line()), "found " + key.kind() + " as a key; expected a word");
                continue;
            }
            YamlNode.Entry first = entries.putIfAbsent(word.text(), new YamlNode.Entry(key.line(), word.text(), value));
            if (first != null) {
                mistakes.add(
                        file.line(key.line()),
                        "key '" + word.text() + "' stands twice, first on line " + first.line() + "; keep one");
            }
        }
        return new YamlNode.Mapping(line, List.copyOf(entries.values()));
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
