package org.daylight.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that a code column may hold, each with the Chinese words that departments write for it. */
public final class CodeList {

    private final String name;
    private final Map<String, List<String>> aliases;
    private final List<String> values;

    /**
     * A list.
     *
     * @param name as it stands in messages
     * @param aliases canonical value to its accepted aliases, in the order of the list
     */
    public CodeList(String name, Map<String, List<String>> aliases) {
        var copy = new LinkedHashMap<String, List<String>>();
        aliases.forEach((value, words) -> copy.put(value, List.copyOf(words)));
        this.name = name;
        this.aliases = Collections.unmodifiableMap(copy);
        this.values = List.copyOf(new ArrayList<>(copy.keySet()));
    }

    /** Reads {@code "COUNTER=当面|当面提交 WEB=网络"}: values parted by blanks, aliases by bars. */
    static CodeList of(String name, String table) {
        var aliases = new LinkedHashMap<String, List<String>>();
        for (String entry : table.strip().split("\\s+")) {
            String[] parts = entry.split("=", 2);
            aliases.put(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split("\\|")));
        }
        return new CodeList(name, aliases);
    }

    public String name() {
        return name;
    }

    /** Canonical value to its accepted aliases, in the order of the list. */
    public Map<String, List<String>> aliases() {
        return aliases;
    }

    /** The canonical values, in the order of the list. */
    public List<String> values() {
        return values;
    }

    /** The canonical value that a cell means, by its value (in any case) or one of its aliases. */
    public Optional<String> find(String cell) {
        for (var entry : aliases.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(cell) || entry.getValue().contains(cell)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }
}
