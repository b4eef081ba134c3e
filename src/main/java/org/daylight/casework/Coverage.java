package org.daylight.casework;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.feed.Row;

/** In which columns a department published something in the period: articles 20 and 21 of 政府信息公开条例. */
final class Coverage {

    private final Scope scope;
    private final List<String> required;
    private final Set<String> covered = new TreeSet<>();
    private boolean anything;

    /** @param required the columns that the policy requires of the department */
    Coverage(Scope scope, List<String> required) {
        this.scope = scope;
        this.required = required;
    }

    /** An item of the department; one that was withdrawn again, or of which nothing can be said, covers nothing. */
    void take(Row item, State state) {
        anything = true;
        boolean withdrawn =
                item.moment(DisclosureCase.WITHDRAWN).filter(scope::knows).isPresent();
        boolean published = item.moment(DisclosureCase.PUBLISHED)
                .filter(at -> scope.knows(at) && scope.holds(at))
                .isPresent();
        if (published && !withdrawn && state != State.UNDETERMINED) {
            covered.add(item.text(DisclosureCase.COLUMN).orElseThrow());
        }
    }

    /** Counts the columns; nothing where no item of the department is known. */
    void count(Books books) {
        if (anything && scope.measures().contains(Measure.DISCLOSURE_COVERAGE)) {
            required.forEach(column -> books.count(
                    Observation.of(Measure.DISCLOSURE_COVERAGE, covered.contains(column) ? "COVERED" : "EMPTY")));
        }
    }
}
