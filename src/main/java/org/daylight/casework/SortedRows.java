package org.daylight.casework;

import static org.daylight.casework.RequestColumns.AT;
import static org.daylight.feed.Feeds.ANNUAL_TABLES;
import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.calendar.Moment;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** The rows of a case sorted out: what is new against itself and against what is remembered. */
final class SortedRows {

    static final Comparator<Row> ORDER = Comparator.comparing(Row::address).thenComparing(Row::toString);

    private final Feed feed;
    private final Scope scope;
    private String problem;
    private Optional<Row> current = Optional.empty();
    private final List<Row> steps = new ArrayList<>();
    private final List<Row> toCome = new ArrayList<>();
    private final List<RefusedRow> refusals = new ArrayList<>();
    private final Set<Row> repeats = Collections.newSetFromMap(new IdentityHashMap<>());

    private SortedRows(Dossier dossier, Scope scope) {
        this.feed = dossier.feed();
        this.scope = scope;
        this.problem = dossier.remembered().map(Remembered::problem).orElse("");
        if (feed == ANNUAL_TABLES) {
            takeCells(dossier.fresh().stream().sorted(ORDER).toList());
            return;
        }
        Optional<Row> earlier = dossier.rememberedRow();
        takeRows(dossier.fresh().stream().sorted(ORDER).toList(), earlier);
        if (dossier.refusedRow() && !standsAnyway(earlier) || dossier.refusedStep() && current.isPresent()) {
            stands("REFUSED_ROW");
        }
        takeSteps(
                dossier.rememberedSteps(),
                dossier.freshSteps().stream().sorted(ORDER).toList());
    }

    static SortedRows of(Dossier dossier, Scope scope) {
        return new SortedRows(dossier, scope);
    }

    /** One row of a case is the case; the same row again is a duplicate; different rows refuse each other. */
    private void takeRows(List<Row> fresh, Optional<Row> earlier) {
        List<Row> distinct = distinct(fresh);
        current = earlier;
        if (distinct.size() > 1) {
            fresh.forEach(this::conflict);
            if (!standsAnyway(earlier)) {
                stands("CONFLICTING_ROWS");
            }
            return;
        }
        repeats.addAll(fresh);
        distinct.forEach(repeats::remove);
        distinct.forEach(now -> takeRow(now, earlier));
    }

    private static List<Row> distinct(List<Row> rows) {
        var distinct = new ArrayList<Row>();
        for (Row row : rows) {
            if (distinct.stream().noneMatch(row::saysTheSameAs)) {
                distinct.add(row);
            }
        }
        return distinct;
    }

    /**
     * Orders and reviews are sent again with their newer state, which clears what was wrong before. A request is sent
     * once; sent again it may fill in what was empty. If it says something else it is refused, and what an earlier
     * edition rests on stands: no department can take a case out of the rate by contradicting itself.
     */
    private void takeRow(Row now, Optional<Row> earlier) {
        if (feed == REQUESTS && earlier.filter(before -> !isWithin(before, now)).isPresent()) {
            conflict(now);
            return;
        }
        if (earlier.isPresent() && feed != REQUESTS) {
            problem = "";
        }
        current = Optional.of(now);
    }

    /** Whether a case stands by its accepted row, whatever comes after it. */
    private boolean standsAnyway(Optional<Row> earlier) {
        return feed == REQUESTS && earlier.isPresent();
    }

    /** One row of a cell is its entry; the same row again is a duplicate; different rows refuse each other. */
    private void takeCells(List<Row> fresh) {
        var cells = new LinkedHashMap<AnnualRows.Place, List<Row>>();
        fresh.forEach(row -> cells.computeIfAbsent(AnnualRows.place(row), none -> new ArrayList<>())
                .add(row));
        cells.values().forEach(rows -> {
            if (distinct(rows).size() > 1) {
                rows.forEach(row -> conflict(row, "value", AnnualRows.figure(row)));
            } else {
                steps.add(rows.get(0));
                repeats.addAll(rows.subList(1, rows.size()));
            }
        });
    }

    private void conflict(Row row) {
        conflict(row, row.feed().columns().get(0).name(), row.key());
    }

    private void conflict(Row row, String column, String found) {
        var offence = new Refusal.Offence(column, Refusal.Code.CONFLICT, found, "one row, or the same row again");
        refusals.add(new RefusedRow(row, Refusal.of(row, offence)));
    }

    private void stands(String reason) {
        if (problem.isEmpty()) {
            problem = reason;
        }
    }

    /** A step that says no more than another is a duplicate of it, so a step may be sent again with its gaps filled. */
    private void takeSteps(List<Row> earlier, List<Row> fresh) {
        var all = new ArrayList<Row>(earlier);
        all.addAll(fresh);
        for (int i = 0; i < all.size(); i++) {
            Row step = all.get(i);
            if (!saysNoMore(all, i)) {
                (scope.knows(step.moment(AT).orElseThrow()) ? steps : toCome).add(step);
            } else if (i >= earlier.size()) {
                repeats.add(step);
            }
        }
    }

    private static boolean saysNoMore(List<Row> all, int index) {
        Row one = all.get(index);
        for (int i = 0; i < all.size(); i++) {
            Row other = all.get(i);
            if (i != index && isWithin(one, other) && (i < index || !isWithin(other, one))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row says nothing that the other does not say too. */
    private static boolean isWithin(Row one, Row other) {
        for (int i = 0; i < one.feed().columns().size(); i++) {
            if (one.value(i) != null && !one.value(i).equals(other.value(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a case at all: steps alone make none. */
    boolean isCase(Dossier dossier) {
        return current.isPresent()
                || !refusals.isEmpty()
                || feed == ANNUAL_TABLES && !steps.isEmpty()
                || dossier.refusedRow()
                || dossier.remembered().isPresent();
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

    /** Whether its rows tell of something at or after the instant: then they are still needed. */
    boolean hasFactsToCome() {
        return !toCome.isEmpty() || current.filter(this::tellsOfLater).isPresent();
    }

    private boolean tellsOfLater(Row row) {
        List<Column> columns = row.feed().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).range() != Column.Range.AHEAD
                    && row.value(i) instanceof Moment moment
                    && !scope.knows(moment)) {
                return true;
            }
        }
        return false;
    }

    /** Rows that other rows of the case refuse. */
    List<RefusedRow> refusals() {
        return refusals;
    }

    /** New rows and steps that say what another one says too. */
    Set<Row> repeats() {
        return repeats;
    }

    /** A refused row and, if it is a step, every new step that repeats it. */
    Stream<RefusedRow> withRepeats(RefusedRow refused) {
        Stream<RefusedRow> same = steps.stream()
                .filter(step -> step == refused.row())
                .flatMap(
                        step -> repeats.stream().filter(repeat -> repeat.feed() == RESPONSES && isWithin(repeat, step)))
                .map(refused::of);
        return Stream.concat(Stream.of(refused), same);
    }
}
