package org.daylight.job;

import java.util.List;

/** The run stops before anything is published: a definition or an input makes it impossible, and a person must mend it. */
public final class StopException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    /** Each reason says where, what was found, what was expected and what to do. */
    public StopException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public StopException(String reason) {
        this(List.of(reason));
    }

    public List<String> reasons() {
        return reasons;
    }
}
