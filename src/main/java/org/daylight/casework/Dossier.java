package org.daylight.casework;

import static org.daylight.casework.RequestColumns.AT;
import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Everything that one department has sent about one case: what is remembered, and what is new in this period. */
final class Dossier {

    private final Feed feed;
    private final String key;
    private Optional<Remembered> remembered = Optional.empty();
    private final List<Row> fresh = new ArrayList<>(1);
    private final List<Row> freshSteps = new ArrayList<>(1);
    private boolean refusedRow;
    private boolean refusedStep;

    Dossier(Feed feed, String key) {
        this.feed = feed;
        this.key = key;
    }

    void remember(Remembered earlier) {
        remembered = Optional.of(earlier);
    }

    void add(Row row) {
        (row.feed() == RESPONSES ? freshSteps : fresh).add(row);
    }

    void add(Refusal refusal) {
        if (refusal.feed().equals(RESPONSES.name())) {
            refusedStep = true;
        } else {
            refusedRow = true;
        }
    }

    Feed feed() {
        return feed;
    }

    String key() {
        return key;
    }

    Optional<Remembered> remembered() {
        return remembered;
    }

    List<Row> fresh() {
        return fresh;
    }

    List<Row> freshSteps() {
        return freshSteps;
    }

    /** Sorts what is new against itself and against what is remembered. */
    Sorted sort(Scope scope) {
        var sorted = new Sorted(remembered.map(Remembered::problem).orElse(""));
        sorted.takeRows(fresh, rememberedRow());
        if (refusedRow || refusedStep && sorted.current.isPresent()) {
            sorted.stands("REFUSED_ROW");
        }
        sorted.takeSteps(rememberedSteps(), freshSteps, scope);
        return sorted;
    }

    /** Whether a row of the case itself came but could not be read. */
    boolean refusedRow() {
        return refusedRow;
    }

    private Optional<Row> rememberedRow() {
        return remembered.stream()
                .flatMap(earlier -> earlier.rows().stream())
                .filter(row -> row.feed() == feed)
                .findFirst();
    }

    private List<Row> rememberedSteps() {
        return remembered.stream()
                .flatMap(earlier -> earlier.rows().stream())
                .filter(row -> row.feed() == RESPONSES)
                .toList();
    }

    /** The rows of a case, sorted out. */
    static final class Sorted {

        private String problem;
        private Optional<Row> current = Optional.empty();
        private final List<Row> steps = new ArrayList<>();
        private final List<Row> toCome = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private long duplicateRows;
        private final List<Row> repeatedSteps = new ArrayList<>();

        private Sorted(String problem) {
            this.problem = problem;
        }

        private void stands(String reason) {
            if (problem.isEmpty()) {
                problem = reason;
            }
        }

        /** One row of a case is the case; the same row again is a duplicate; different rows refuse each other. */
        private void takeRows(List<Row> fresh, Optional<Row> earlier) {
            var distinct = new ArrayList<Row>();
            for (Row row : fresh) {
                if (distinct.stream().anyMatch(row::saysTheSameAs)) {
                    duplicateRows++;
                } else {
                    distinct.add(row);
                }
            }
            if (distinct.size() > 1) {
                distinct.forEach(this::conflict);
                duplicateRows = 0;
                fresh.stream().filter(row -> !distinct.contains(row)).forEach(this::conflict);
                current = earlier;
            } else {
                current = distinct.stream().findFirst().or(() -> earlier);
                earlier.ifPresent(before -> distinct.forEach(now -> compare(before, now)));
            }
        }

        /**
         * Orders and reviews are sent again with their newer state, which clears what was wrong before. A request is sent
         * once; sent again it may fill in what was empty, but not say something else.
         */
        private void compare(Row before, Row now) {
            if (before.feed() != REQUESTS) {
                problem = "";
                return;
            }
            for (int i = 0; i < before.feed().columns().size(); i++) {
                if (before.value(i) != null && !before.value(i).equals(now.value(i))) {
                    conflict(now);
                    current = Optional.of(before);
                    return;
                }
            }
        }

        private void conflict(Row row) {
            refusals.add(new Refusal(
                    row.address(),
                    row.feed().name(),
                    row.department(),
                    row.key(),
                    row.feed().columns().get(0).name(),
                    Refusal.Code.CONFLICT,
                    row.key(),
                    "one row, or the same row again"));
            stands("CONFLICTING_ROWS");
        }

        private void takeSteps(List<Row> earlier, List<Row> fresh, Scope scope) {
            steps.addAll(earlier);
            for (Row step : fresh) {
                if (steps.stream().anyMatch(step::saysTheSameAs)) {
                    repeatedSteps.add(step);
                } else {
                    steps.add(step);
                }
            }
            toCome.addAll(steps.stream()
                    .filter(step -> !scope.knows(step.moment(AT).orElseThrow()))
                    .toList());
            steps.removeAll(toCome);
        }

        String problem() {
            return problem;
        }

        /** The row that is the case, new or remembered. */
        Optional<Row> current() {
            return current;
        }

        /** Steps known as of the instant. */
        List<Row> steps() {
            return steps;
        }

        /** Steps dated at or after it. */
        List<Row> toCome() {
            return toCome;
        }

        List<Refusal> refusals() {
            return refusals;
        }

        long duplicateRows() {
            return duplicateRows;
        }

        /** The refusal of a row and, if it is a step, the same for every step that repeats it. */
        Stream<Refusal> withRepeats(Refusal refusal) {
            Stream<Refusal> repeats = steps.stream()
                    .filter(step -> step.address().equals(refusal.address()))
                    .flatMap(step -> repeatedSteps.stream().filter(step::saysTheSameAs))
                    .map(step -> refusal.at(step.address()));
            return Stream.concat(Stream.of(refusal), repeats);
        }

        /** Steps that repeat another one, those aside that are refused with it. */
        long duplicateSteps(List<Refusal> refusals) {
            return repeatedSteps.stream()
                    .filter(step -> refusals.stream().noneMatch(one -> one.address().equals(step.address())))
                    .count();
        }
    }
}
