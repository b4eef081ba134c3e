package org.daylight.definition;

import java.util.List;

/** The definitions cannot be used; the run stops before any delivered file is read. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    /** @param messages every mistake that was found, each whole: where, what, what is valid */
    public DefinitionException(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    /** Every mistake that was found, in the order of the files and their lines. */
    public List<String> messages() {
        return messages == null ? List.of(getMessage().split("\n")) : messages;
    }
}
