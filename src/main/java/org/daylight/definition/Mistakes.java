package org.daylight.definition;

import java.util.ArrayList;
import java.util.List;

/** Gathers mistakes, so that a file can be mended in one go. */
final class Mistakes {

    private final List<String> messages = new ArrayList<>();

    void add(Place place, String message) {
        messages.add(place + ": " + message);
    }

    void add(String message) {
        messages.add(message);
    }

    /** In the order in which they were found. */
    List<String> all() {
        return List.copyOf(messages);
    }

    int count() {
        return messages.size();
    }

    /** @throws DefinitionException if any mistake was added */
    void stop() {
        if (!messages.isEmpty()) {
            throw new DefinitionException(messages);
        }
    }
}
