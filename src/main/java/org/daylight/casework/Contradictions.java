package org.daylight.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Rows of a case that its other rows make impossible; the first one names the case's problem. */
final class Contradictions {

    private final List<RefusedRow> refusals = new ArrayList<>();
    private final Set<Row> refused = new HashSet<>();
    private String problem;

    Contradictions(String problem) {
        this.problem = problem;
    }

    /**
     * Refuses a row; what is wrong with it besides is not told.
     *
     * @param column canonical name of the cell that cannot be
     * @param found its value, a date or code
     * @param expected what the other rows would have allowed
     */
    void refuse(Row row, String column, String problem, String expected) {
        Object found = row.value(row.feed().index(column));
        String text = found == null ? "" : found.toString();
        refuse(row, new Refusal.Offence(column, Refusal.Code.CONTRADICTION, text, expected), problem);
    }

    /** The same for another reason than the other rows of the case. */
    void refuse(Row row, Refusal.Offence offence, String problem) {
        if (!refused.add(row)) {
            return;
        }
        refusals.add(new RefusedRow(row, Refusal.of(row, offence)));
        stands(problem);
    }

    /** Records a problem that is no single row's. */
    void stands(String problem) {
        if (this.problem.isEmpty()) {
            this.problem = problem;
        }
    }

    boolean none() {
        return problem.isEmpty();
    }

    String problem() {
        return problem;
    }

    List<RefusedRow> refusals() {
        return refusals;
    }
}
