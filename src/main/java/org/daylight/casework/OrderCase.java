package org.daylight.casework;

import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * Puts a hotline order together from its latest row.
 *
 * <p>Due: the time that the order itself gives, else dispatch plus the policy's limit for its kind; an approved extension
 * that is later replaces it. Call-backs by the handling department itself attest nothing and are left out.
 */
final class OrderCase {

    private static final int SOURCE = WORK_ORDERS.index("source");
    private static final int KIND = WORK_ORDERS.index("kind");
    private static final int CREATED = WORK_ORDERS.index("created_at");
    private static final int DISPATCHED = WORK_ORDERS.index("dispatched_at");
    private static final int SIGNED = WORK_ORDERS.index("signed_at");
    private static final int DUE = WORK_ORDERS.index("due_at");
    private static final int EXTENDED = WORK_ORDERS.index("extended_until");
    private static final int EXTENSION_BY = WORK_ORDERS.index("extension_approved_by");
    private static final int CLOSED = WORK_ORDERS.index("closed_at");
    private static final int RETURNED = WORK_ORDERS.index("returned_count");
    private static final int REOPENED = WORK_ORDERS.index("reopened_count");
    private static final int CALLBACK = WORK_ORDERS.index("callback_at");
    private static final int CALLBACK_BY = WORK_ORDERS.index("callback_by");
    private static final int CALLBACK_VALID = WORK_ORDERS.index("callback_valid");
    private static final int CONTACTED = WORK_ORDERS.index("contacted");
    private static final int SOLVED = WORK_ORDERS.index("solved");
    private static final int SATISFACTION = WORK_ORDERS.index("satisfaction");
    private static final int EXCLUDED_REASON = WORK_ORDERS.index("excluded_reason");
    private static final int EXCLUDED_BY = WORK_ORDERS.index("excluded_by");

    private final Row order;
    /** Whether a newer row of it cannot be taken. */
    private final boolean stale;

    private final Scope scope;
    private final Contradictions contradictions;
    private final Moment dispatched;
    private final Optional<Deadline> due;
    private final Optional<Moment> closed;

    private OrderCase(Row order, String problem, Scope scope) {
        this.order = order;
        this.stale = !problem.isEmpty();
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.dispatched = order.moment(DISPATCHED).orElseThrow();
        this.closed = order.moment(CLOSED).filter(scope::knows);
        this.due = due();
        notBefore(DISPATCHED, order.moment(CREATED).orElseThrow(), "DISPATCHED_BEFORE_CREATED");
        notBefore(SIGNED, dispatched, "SIGNED_BEFORE_DISPATCHED");
        notBefore(CLOSED, dispatched, "CLOSED_BEFORE_DISPATCHED");
        notBefore(CALLBACK, dispatched, "CALLBACK_BEFORE_DISPATCHED");
    }

    static Case of(Row order, String problem, Scope scope) {
        return new OrderCase(order, problem, scope).settle();
    }

    private void notBefore(int column, Moment earlier, String problem) {
        if (contradictions.refusals().isEmpty()
                && order.moment(column).filter(earlier::isAfter).isPresent()) {
            contradictions.refuse(order, WORK_ORDERS.columns().get(column).name(), problem, ">= " + earlier);
        }
    }

    private Optional<Deadline> due() {
        Optional<Deadline> plain = order.moment(DUE)
                .map(given -> new Deadline(given, false))
                .or(() -> scope.rules()
                        .orders()
                        .limit(
                                order.text(SOURCE).orElseThrow(),
                                order.text(KIND).orElseThrow())
                        .map(limit -> scope.deadline(dispatched, limit, closed)));
        return order.moment(EXTENDED)
                .filter(until -> order.text(EXTENSION_BY).isPresent())
                .filter(until -> plain.isPresent() && until.isAfter(plain.get().at()))
                .map(until -> new Deadline(until, false))
                .or(() -> plain);
    }

    private Case settle() {
        State state = state();
        return new Case(
                order.key(),
                state,
                dispatched,
                Optional.of(dispatched.date()),
                due.map(Deadline::at),
                due.map(Deadline::provisional).orElse(false),
                end(),
                OptionalInt.empty(),
                Optional.empty(),
                due.flatMap(Deadline::limit),
                judgements(state),
                contradictions.problem(),
                contradictions.refusals());
    }

    private State state() {
        if (!stale
                && order.text(EXCLUDED_REASON).isPresent()
                && order.reference(EXCLUDED_BY).isPresent()) {
            return State.EXCLUDED;
        }
        if (!contradictions.none()) {
            return State.UNDETERMINED;
        }
        return scope.state(due, closed);
    }

    private List<Judgement> judgements(State state) {
        if (state == State.EXCLUDED) {
            return List.of(Judgement.of(Measure.ORDER_TIMELINESS, Measure.EXCLUDED, known()));
        }
        if (state == State.UNDETERMINED) {
            return List.of(Judgement.because(
                    Measure.ORDER_TIMELINESS, Measure.UNDETERMINED, known(), contradictions.problem()));
        }
        var all = new ArrayList<Judgement>();
        timeliness(state).ifPresent(all::add);
        signing().ifPresent(all::add);
        all.addAll(rework());
        all.addAll(callback());
        return all;
    }

    /** When an order that cannot be judged counts: when it ended, else in the period that first knows of it. */
    private Moment known() {
        return end().orElseGet(() -> scope.notBeforeFirst(dispatched));
    }

    /** An end before the beginning is none. */
    private Optional<Moment> end() {
        return closed.filter(end -> !dispatched.isAfter(end));
    }

    private Optional<Judgement> timeliness(State state) {
        return switch (state) {
            case CLOSED_IN_TIME -> due.map(limit -> Judgement.of(Measure.ORDER_TIMELINESS, "IN_TIME", limit.at()));
            case CLOSED_LATE, OPEN_OVERDUE ->
                due.map(limit -> Judgement.of(Measure.ORDER_TIMELINESS, "LATE", limit.at()));
            default -> Optional.empty();
        };
    }

    private Optional<Judgement> signing() {
        return scope.rules().orders().signing().flatMap(limit -> {
            Optional<Moment> signed = order.moment(SIGNED).filter(scope::knows);
            Deadline last = scope.deadline(dispatched, limit, signed);
            if (signed.isPresent()) {
                String category = last.metBy(signed.get()) ? "IN_TIME" : "LATE";
                return Optional.of(Judgement.of(Measure.ORDER_SIGNING, category, last.at()));
            }
            return scope.passed(last.at())
                    ? Optional.of(Judgement.because(Measure.ORDER_SIGNING, "LATE", last.at(), "NOT_SIGNED"))
                    : Optional.empty();
        });
    }

    private List<Judgement> rework() {
        var all = new ArrayList<Judgement>();
        closed.ifPresent(end -> {
            all.add(new Judgement(Measure.ORDER_REWORK, "closed", "CLOSED", end, 1, ""));
            times(RETURNED).ifPresent(n -> all.add(rework("returned", "RETURNED", end, n)));
            times(REOPENED).ifPresent(n -> all.add(rework("reopened", "REOPENED", end, n)));
        });
        return all;
    }

    private static Judgement rework(String act, String category, Moment end, long count) {
        return new Judgement(Measure.ORDER_REWORK, act, category, end, count, "");
    }

    private Optional<Long> times(int column) {
        return order.integer(column).filter(count -> count > 0);
    }

    private List<Judgement> callback() {
        Optional<Moment> at = order.moment(CALLBACK).filter(scope::knows);
        boolean valid = order.flag(CALLBACK_VALID).orElse(false)
                && order.text(CALLBACK_BY).filter("SELF"::equals).isEmpty()
                && scope.rules().orders().asks(order.text(SOURCE).orElseThrow());
        if (at.isEmpty() || !valid) {
            return List.of();
        }
        return List.of(
                answer(
                        Measure.ORDER_CONTACT,
                        order.flag(CONTACTED).map(yes -> yes ? "CONTACTED" : "NOT_CONTACTED"),
                        at),
                answer(Measure.ORDER_SOLUTION, order.flag(SOLVED).map(yes -> yes ? "SOLVED" : "UNSOLVED"), at),
                answer(Measure.ORDER_SATISFACTION, order.text(SATISFACTION), at));
    }

    private static Judgement answer(Measure measure, Optional<String> category, Optional<Moment> at) {
        return category.map(answer -> Judgement.of(measure, answer, at.orElseThrow()))
                .orElseGet(() ->
                        Judgement.because(measure, Measure.UNDETERMINED, at.orElseThrow(), "CALLBACK_NOT_ANSWERED"));
    }
}
