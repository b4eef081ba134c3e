package org.daylight.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys of a block: the table that the reader, its messages and the JSON Schemas share.
 *
 * @param name under which the JSON Schema defines it
 * @param keys in the order in which messages list them
 * @param choice keys of which exactly one must stand; empty for none
 */
record Shape(String name, List<Key> keys, List<String> choice) implements Type {

    /**
     * A key.
     *
     * @param required whether it must stand
     * @param example the key with a value, as one would write it
     */
    record Key(String name, boolean required, Type type, String example) {}

    Shape {
        keys = List.copyOf(keys);
        choice = List.copyOf(choice);
    }

    static Shape of(String name, Key... keys) {
        return new Shape(name, List.of(keys), List.of());
    }

    static Key required(String name, Type type, String example) {
        return new Key(name, true, type, name + ": " + example);
    }

    static Key optional(String name, Type type, String example) {
        return new Key(name, false, type, name + ": " + example);
    }

    Shape exactlyOne(String... names) {
        return new Shape(name, keys, Arrays.asList(names));
    }

    Optional<Key> find(String key) {
        return keys.stream().filter(one -> one.name().equals(key)).findFirst();
    }

    List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    @Override
    public String expected() {
        return "a block with the keys " + keys.stream().map(Key::name).collect(Collectors.joining(", "));
    }
}
