package org.daylight.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A block of keys that fits its {@link Shape}: what is read here stands there and has the right form. */
final class YamlMap {

    private final Place place;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Mistakes mistakes;

    YamlMap(Place place, YamlNode.Mapping mapping, Mistakes mistakes) {
        this.place = place;
        this.mistakes = mistakes;
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    <T> T get(String key, Form<T> form) {
        return find(key, form).orElseThrow(() -> new NoSuchElementException(place + ": " + key));
    }

    <T> Optional<T> find(String key, Form<T> form) {
        return node(key).map(node -> literal(node, form));
    }

    /** The values of a list; none if the key does not stand. */
    <T> List<T> list(String key, Form<T> form) {
        return items(key).stream().map(node -> literal(node, form)).toList();
    }

    /** The values of free keys in their order; none if the key does not stand. */
    <T> Map<String, T> map(String key, Form<T> form) {
        var values = new LinkedHashMap<String, T>();
        free(key).forEach(entry -> values.put(entry.key(), literal(entry.value(), form)));
        return Collections.unmodifiableMap(values);
    }

    /** The lists of values under free keys in their order; none if the key does not stand. */
    <T> Map<String, List<T>> lists(String key, Form<T> form) {
        var lists = new LinkedHashMap<String, List<T>>();
        free(key)
                .forEach(entry -> lists.put(
                        entry.key(),
                        ((YamlNode.Sequence) entry.value())
                                .items().stream()
                                        .map(node -> literal(node, form))
                                        .toList()));
        return Collections.unmodifiableMap(lists);
    }

    YamlMap child(String key) {
        return findChild(key).orElseThrow(() -> new NoSuchElementException(place + ": " + key));
    }

    /** The block under a key; empty if the key does not stand or says {@code none}. */
    Optional<YamlMap> findChild(String key) {
        return node(key)
                .filter(YamlNode.Mapping.class::isInstance)
                .map(node -> open(place.key(key, entries.get(key).line()), node));
    }

    /** The blocks of a list; none if the key does not stand. */
    List<YamlMap> children(String key) {
        List<YamlNode> items = items(key);
        return IntStream.range(0, items.size())
                .mapToObj(i -> open(place.key(key, 0).item(i, items.get(i).line()), items.get(i)))
                .toList();
    }

    /** The blocks of free keys in their order; none if the key does not stand. */
    Map<String, YamlMap> childMap(String key) {
        var blocks = new LinkedHashMap<String, YamlMap>();
        free(key)
                .forEach(entry ->
                        blocks.put(entry.key(), open(place.key(key, 0).key(entry.key(), entry.line()), entry.value())));
        return Collections.unmodifiableMap(blocks);
    }

    /** Its own texts by key, such as a title by language. */
    Map<String, String> texts() {
        return values(Form.TEXT);
    }

    /** Its own values by key. */
    <T> Map<String, T> values(Form<T> form) {
        var values = new LinkedHashMap<String, T>();
        entries.forEach((key, entry) -> values.put(key, literal(entry.value(), form)));
        return Collections.unmodifiableMap(values);
    }

    /** Adds a mistake about the block as a whole. */
    void wrong(String message) {
        mistakes.add(place, message);
    }

    /** Adds a mistake about what stands under a key. */
    void wrong(String key, String message) {
        mistakes.add(has(key) ? place.key(key, entries.get(key).line()) : place, message);
    }

    /**
     * Builds a kernel value; what the kernel refuses becomes a mistake at this block. A refusal that only follows from
     * a mistake further down is not told twice.
     */
    <T> Optional<T> make(Supplier<T> kernel) {
        int before = mistakes.count();
        try {
            return Optional.of(kernel.get());
        } catch (IllegalArgumentException e) {
            if (mistakes.count() == before) {
                wrong(e.getMessage());
            }
            return Optional.empty();
        }
    }

    /** Like {@link #make}, for each block of a list; what cannot be built is left out, its mistake told. */
    <T> List<T> makeAll(String key, Function<YamlMap, Optional<T>> reader) {
        return children(key).stream().map(reader).flatMap(Optional::stream).toList();
    }

    /** Gives up a value whose part could not be built, inside {@link #make}; the part's mistake has been told. */
    static <T> T need(Optional<T> part) {
        return part.orElseThrow(IllegalArgumentException::new);
    }

    private YamlMap open(Place where, YamlNode node) {
        return new YamlMap(where, (YamlNode.Mapping) node, mistakes);
    }

    private Optional<YamlNode> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    private List<YamlNode> items(String key) {
        return node(key).map(node -> ((YamlNode.Sequence) node).items()).orElse(List.of());
    }

    private List<YamlNode.Entry> free(String key) {
        return node(key).map(node -> ((YamlNode.Mapping) node).entries()).orElse(List.of());
    }

    private static <T> T literal(YamlNode node, Form<T> form) {
        return form.parser().apply(((YamlNode.Scalar) node).text());
    }
}
