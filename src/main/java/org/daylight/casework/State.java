package org.daylight.casework;

/** State of a case as of an instant. */
public enum State {
    /** No receipt date yet by its channel's rule: in the ledger, in no rate. */
    UNCONFIRMED,
    OPEN_IN_TIME,
    OPEN_OVERDUE,
    /** Open, and neither its data nor the policy give it a limit. */
    OPEN_NO_LIMIT,
    CLOSED_IN_TIME,
    CLOSED_LATE,
    /** Ended, and neither its data nor the policy give it a limit. */
    CLOSED_NO_LIMIT,
    /** Withdrawn by the applicant before it fell due. */
    WITHDRAWN,
    /** The applicant never sent the supplement asked for. */
    LAPSED,
    /** Taken out by an approved ruling. */
    EXCLUDED,
    /** A row of it was refused or contradicts another: outside every rate, listed, counted as late in the worst case. */
    UNDETERMINED;

    /** Whether the case still waits for its end and so stands in the closing balance. */
    public boolean open() {
        return switch (this) {
            case UNCONFIRMED, OPEN_IN_TIME, OPEN_OVERDUE, OPEN_NO_LIMIT -> true;
            default -> false;
        };
    }
}
