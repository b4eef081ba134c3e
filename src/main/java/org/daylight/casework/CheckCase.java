package org.daylight.casework;

import static org.daylight.feed.Feeds.CHECKS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * Puts a check on the spot together from its latest row. One that found problems stays open until they are put right; any
 * other ends on its day. What it required and found counts by piece, a score by point of 100.
 */
final class CheckCase {

    private static final int ITEM = CHECKS.index("item_code");
    private static final int CHECKED = CHECKS.index("checked_on");
    private static final int REQUIRED = CHECKS.index("required");
    private static final int FOUND = CHECKS.index("found");
    private static final int SCORE = CHECKS.index("score");
    private static final int VETO = CHECKS.index("veto_code");
    private static final int PROBLEMS = CHECKS.index("problems");
    private static final int DUE = CHECKS.index("rectify_due");
    private static final int RECTIFIED = CHECKS.index("rectified_on");
    private static final long FULL_SCORE = 100;

    private final Row check;
    private final Scope scope;
    private final Contradictions contradictions;
    private final Moment checked;
    private final boolean problems;
    private final Optional<Deadline> due;
    private final Optional<Moment> rectified;

    private CheckCase(Row check, String problem, Scope scope) {
        this.check = check;
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.checked = Moment.day(check.date(CHECKED).orElseThrow());
        this.problems = check.integer(PROBLEMS).orElse(0L) > 0;
        this.due = check.date(DUE).filter(day -> problems).map(day -> new Deadline(Moment.day(day), false));
        this.rectified = check.date(RECTIFIED)
                .map(Moment::day)
                .filter(scope::knows)
                .filter(at -> problems && !checked.isAfter(at));
        codes();
        numbers();
    }

    static Case of(Row check, String problem, Scope scope) {
        return new CheckCase(check, problem, scope).settle();
    }

    private void codes() {
        CheckRules rules = scope.rules().checks();
        if (!rules.items().isEmpty() && !rules.items().containsKey(item())) {
            contradictions.refuse(check, "item_code", "ITEM_UNKNOWN", "an item of the policy");
        }
        if (check.text(VETO).filter(code -> !rules.vetoes().contains(code)).isPresent()) {
            contradictions.refuse(check, "veto_code", "VETO_UNKNOWN", "a veto of the policy");
        }
        if (check.date(RECTIFIED).map(Moment::day).filter(checked::isAfter).isPresent()) {
            contradictions.refuse(check, "rectified_on", "RECTIFIED_BEFORE_CHECKED", ">= " + checked);
        }
    }

    private void numbers() {
        Optional<Long> required = check.integer(REQUIRED);
        Optional<Long> found = check.integer(FOUND);
        if (required.isPresent() != found.isPresent()) {
            contradictions.stands("COUNT_INCOMPLETE");
        }
        if (required.isPresent() && check.integer(SCORE).isPresent()) {
            contradictions.stands("COUNT_AND_SCORE");
        }
        if (required.isPresent()
                && found.filter(number -> number > required.get()).isPresent()) {
            contradictions.refuse(check, "found", "FOUND_OVER_REQUIRED", "<= " + required.get());
        }
        if (check.integer(SCORE).filter(score -> score > FULL_SCORE).isPresent()) {
            contradictions.refuse(check, "score", "SCORE_OVER_100", "<= " + FULL_SCORE);
        }
    }

    private String item() {
        return check.text(ITEM).orElseThrow();
    }

    private Case settle() {
        State state = state();
        return new Case(
                check.key(),
                state,
                checked,
                Optional.of(checked.date()),
                due.map(Deadline::at),
                false,
                problems ? rectified : Optional.of(checked),
                OptionalInt.empty(),
                Optional.empty(),
                due.flatMap(Deadline::limit),
                state == State.UNDETERMINED ? undetermined() : judgements(),
                contradictions.problem(),
                contradictions.refusals());
    }

    private State state() {
        if (!contradictions.none()) {
            return State.UNDETERMINED;
        }
        if (!problems) {
            return State.CLOSED_NO_LIMIT;
        }
        return scope.state(due, rectified);
    }

    private List<Judgement> undetermined() {
        return List.of(Judgement.because(
                Measure.CHECK_RESULT, Measure.UNDETERMINED, scope.notBeforeFirst(checked), contradictions.problem()));
    }

    private List<Judgement> judgements() {
        var all = new ArrayList<Judgement>();
        String without = problems ? "PROBLEMS" : "CLEAR";
        all.add(Judgement.of(Measure.CHECK_RESULT, check.text(VETO).isPresent() ? "VETO" : without, checked));
        Optional.ofNullable(scope.rules().checks().items().get(item())).ifPresent(measure -> pieces(measure, all));
        due.flatMap(limit -> Judgement.onTime(Measure.CHECK_RECTIFICATION, rectified, limit, "NOT_RECTIFIED", scope))
                .ifPresent(all::add);
        return all;
    }

    private void pieces(Measure measure, List<Judgement> all) {
        Optional<Long> met = check.integer(FOUND).or(() -> check.integer(SCORE));
        met.ifPresent(count -> {
            long unmet = check.integer(REQUIRED).orElse(FULL_SCORE) - count;
            if (count > 0) {
                all.add(new Judgement(measure, "", "MET", checked, count, ""));
            }
            if (unmet > 0) {
                all.add(new Judgement(measure, "unmet", "UNMET", checked, unmet, ""));
            }
        });
    }
}
