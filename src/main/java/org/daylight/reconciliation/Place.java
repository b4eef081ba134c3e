package org.daylight.reconciliation;

/**
 * What an identity speaks of.
 *
 * @param kind of it
 * @param name of the file, relative to the inbox, or code of the department; empty for the run, and for rows that name no
 *     department
 * @param feed canonical name, or what was declared; empty for all feeds
 */
public record Place(Kind kind, String name, String feed) {

    /** What can be reconciled by itself. */
    public enum Kind {
        FILE,
        DEPARTMENT,
        RUN
    }

    static Place file(String name) {
        return new Place(Kind.FILE, name, "");
    }

    static Place department(String code, String feed) {
        return new Place(Kind.DEPARTMENT, code, feed);
    }

    static Place run() {
        return new Place(Kind.RUN, "", "");
    }

    /** {@code 2026-09/a.csv}, {@code department YC-203, requests} or {@code the whole run}. */
    @Override
    public String toString() {
        String rest = feed.isEmpty() ? "" : ", " + feed;
        return switch (kind) {
            case FILE -> name + rest;
            case DEPARTMENT -> (name.isEmpty() ? "rows that name no department" : "department " + name) + rest;
            case RUN -> "the whole run" + rest;
        };
    }
}
