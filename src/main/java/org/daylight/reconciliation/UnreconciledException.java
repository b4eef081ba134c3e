package org.daylight.reconciliation;

import java.util.List;

/** An identity does not hold: somewhere a row was lost, counted twice or changed, so nothing is scored. */
public final class UnreconciledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Identity> broken;

    UnreconciledException(List<Identity> broken) {
        super(String.join("\n", messages(broken)));
        this.broken = List.copyOf(broken);
    }

    /** Each says what does not hold, where, with the numbers of every side, and what to do. */
    public List<String> messages() {
        return messages(broken);
    }

    private static List<String> messages(List<Identity> broken) {
        return broken.stream()
                .map(identity -> identity + "; expected the same on every side; " + whatToDo(identity.law()))
                .toList();
    }

    private static String whatToDo(Law law) {
        return switch (law) {
            case R0_CONTENT, R0_SIZE ->
                "the archived file is not the one that was received; restore the archive from the backup";
            case R4_OPENING ->
                "the edition opened with does not hand on what it closed with, or the roster has lost a department whose"
                        + " cases are open; restore the edition from the backup, or keep the department in the roster until"
                        + " its cases have ended";
            case R5_ROSTER ->
                "a department of the roster has no outcome or two; give the same command again, and report"
                        + " this message if it stops again";
            default ->
                "a row was lost, counted twice or changed on its way; the same command begins anew from the archive; if"
                        + " it stops again, keep the home as it is and report this message";
        };
    }
}
