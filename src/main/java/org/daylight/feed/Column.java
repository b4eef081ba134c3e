package org.daylight.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One column of a feed.
 *
 * @param name canonical English name, snake case
 * @param kind what a cell holds
 * @param presence whether an empty cell refuses the row
 * @param aliases Chinese heads under which departments send it
 * @param codes the allowed values of a {@link Kind#CODE} column
 * @param range how far its numbers or dates may reach
 */
public record Column(
        String name, Kind kind, Presence presence, List<String> aliases, Optional<CodeList> codes, Range range) {

    /** Whether an empty cell refuses the row. */
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** How far the numbers or dates of a column may reach. */
    public enum Range {
        /** Numbers of any size; dates of things that have happened. */
        ANY,
        /** Nought or more. */
        COUNT,
        /** One to five. */
        STARS,
        /** A date that may lie ahead: a deadline. */
        AHEAD
    }

    public Column {
        Objects.requireNonNull(presence);
        Objects.requireNonNull(range);
        aliases = List.copyOf(aliases);
        if ((kind == Kind.CODE) != codes.isPresent()) {
            throw new IllegalArgumentException("column " + name + ": a code list goes with kind CODE and only with it");
        }
    }

    public boolean required() {
        return presence == Presence.REQUIRED;
    }

    /** Whether a head of a file names this column, by its canonical name or one of its aliases. */
    public boolean isNamed(String head) {
        return name.equalsIgnoreCase(head) || aliases.contains(head);
    }
}
