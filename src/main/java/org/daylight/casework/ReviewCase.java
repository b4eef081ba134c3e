package org.daylight.casework;

import static org.daylight.feed.Feeds.REVIEWS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Limit;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * Puts a review (好差评) together from its latest row. A bad review stays open until it is rectified; any other ends when it
 * is given.
 */
final class ReviewCase {

    private static final int RATED = REVIEWS.index("rated_at");
    private static final int STARS = REVIEWS.index("stars");
    private static final int AUTOMATIC = REVIEWS.index("automatic");
    private static final int INVALID_REASON = REVIEWS.index("invalid_reason");
    private static final int INVALID_BY = REVIEWS.index("invalid_by");
    private static final int VERIFIED = REVIEWS.index("verified_at");
    private static final int RECTIFY_DUE = REVIEWS.index("rectify_due");
    private static final int RECTIFIED = REVIEWS.index("rectified_at");
    private static final int REVISITED = REVIEWS.index("revisited_at");
    private static final int REVISIT_RESULT = REVIEWS.index("revisit_result");
    private static final List<String> STAR_NAMES = List.of("ONE", "TWO", "THREE", "FOUR", "FIVE");

    private final Row review;
    /** Whether a newer row of it cannot be taken. */
    private final boolean stale;

    private final Scope scope;
    private final Contradictions contradictions;
    private final Moment rated;
    private final boolean automatic;
    private final boolean bad;
    private final Optional<Moment> rectified;
    private final Optional<Deadline> rectifyDue;

    private ReviewCase(Row review, String problem, Scope scope) {
        this.review = review;
        this.stale = !problem.isEmpty();
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.rated = review.moment(RATED).orElseThrow();
        this.automatic = review.flag(AUTOMATIC).orElse(false);
        this.bad = !automatic && stars() <= scope.rules().badStars();
        this.rectified = known(RECTIFIED);
        this.rectifyDue = rectifyDue();
        for (int column : new int[] {VERIFIED, RECTIFIED, REVISITED}) {
            if (contradictions.refusals().isEmpty()
                    && review.moment(column).filter(rated::isAfter).isPresent()) {
                String name = REVIEWS.columns().get(column).name();
                contradictions.refuse(review, name, "HANDLED_BEFORE_RATED", ">= " + rated);
            }
        }
    }

    static Case of(Row review, String problem, Scope scope) {
        return new ReviewCase(review, problem, scope).settle();
    }

    private int stars() {
        return Math.toIntExact(review.integer(STARS).orElseThrow());
    }

    private Optional<Moment> known(int column) {
        return review.moment(column).filter(scope::knows);
    }

    private Optional<Deadline> rectifyDue() {
        return review.date(RECTIFY_DUE)
                .map(day -> new Deadline(Moment.day(day), false))
                .or(() -> scope.rules().reviewRectification().map(limit -> scope.deadline(rated, limit, rectified)));
    }

    private Case settle() {
        State state = state();
        return new Case(
                review.key(),
                state,
                rated,
                Optional.of(rated.date()),
                bad ? rectifyDue.map(Deadline::at) : Optional.empty(),
                bad && rectifyDue.map(Deadline::provisional).orElse(false),
                end(state),
                OptionalInt.empty(),
                Optional.empty(),
                bad ? rectifyDue.flatMap(Deadline::limit) : Optional.empty(),
                judgements(state),
                contradictions.problem(),
                contradictions.refusals());
    }

    /** A bad review ends when it is rectified, which cannot be before it was given; any other ends when it is given. */
    private Optional<Moment> end(State state) {
        return bad && state != State.EXCLUDED ? rectified.filter(end -> !rated.isAfter(end)) : Optional.of(rated);
    }

    private State state() {
        if (!stale
                && review.text(INVALID_REASON).isPresent()
                && review.reference(INVALID_BY).isPresent()) {
            return State.EXCLUDED;
        }
        if (!contradictions.none()) {
            return State.UNDETERMINED;
        }
        if (!bad) {
            return State.CLOSED_NO_LIMIT;
        }
        return scope.state(rectifyDue, rectified);
    }

    private List<Judgement> judgements(State state) {
        if (state == State.EXCLUDED) {
            return List.of(Judgement.of(Measure.REVIEW_STARS, Measure.EXCLUDED, rated));
        }
        if (state == State.UNDETERMINED) {
            Moment known = end(state).orElseGet(() -> scope.notBeforeFirst(rated));
            return List.of(
                    Judgement.because(Measure.REVIEW_STARS, Measure.UNDETERMINED, known, contradictions.problem()));
        }
        var all = new ArrayList<Judgement>();
        all.add(Judgement.of(Measure.REVIEW_ACTIVITY, automatic ? "AUTOMATIC" : "ACTIVE", rated));
        if (!automatic) {
            all.add(Judgement.of(Measure.REVIEW_STARS, STAR_NAMES.get(stars() - 1), rated));
        }
        if (bad) {
            afterwards(all);
        }
        return all;
    }

    /** What the law asks after a bad review: verify, rectify, ask again. */
    private void afterwards(List<Judgement> all) {
        Optional<Limit> verification = scope.rules().reviewVerification();
        verification
                .flatMap(limit -> handled(
                        Measure.REVIEW_VERIFICATION,
                        known(VERIFIED),
                        scope.deadline(rated, limit, known(VERIFIED)),
                        "NOT_VERIFIED"))
                .ifPresent(all::add);
        rectifyDue
                .flatMap(limit -> handled(Measure.REVIEW_RECTIFICATION, rectified, limit, "NOT_RECTIFIED"))
                .ifPresent(all::add);
        known(REVISITED)
                .flatMap(at -> review.text(REVISIT_RESULT)
                        .filter(result -> !result.equals("UNREACHED"))
                        .map(result -> Judgement.of(Measure.REVIEW_REVISIT, result, at)))
                .ifPresent(all::add);
    }

    private Optional<Judgement> handled(Measure measure, Optional<Moment> act, Deadline limit, String missing) {
        if (act.isPresent()) {
            return Optional.of(Judgement.of(measure, limit.metBy(act.get()) ? "IN_TIME" : "LATE", limit.at()));
        }
        return scope.passed(limit.at())
                ? Optional.of(Judgement.because(measure, "LATE", limit.at(), missing))
                : Optional.empty();
    }
}
