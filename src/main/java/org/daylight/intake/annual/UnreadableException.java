package org.daylight.intake.annual;

import java.io.Serial;

/** A file that is no annual report, or none that can be read. */
public final class UnreadableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        ABSENT,
        TOO_LARGE,
        /** An old or encrypted Office file, or a PDF: its tables cannot be read safely. */
        OTHER_FORMAT,
        BROKEN,
        /** Neither UTF-8 nor GB18030. */
        NOT_TEXT,
        NO_TABLE,
        /** Figures of several organs, years or templates in one file. */
        SEVERAL_REPORTS
    }

    private final Reason reason;

    UnreadableException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
