package org.daylight.casework;

import static org.daylight.casework.RequestColumns.CONFIRMED;
import static org.daylight.casework.RequestColumns.SIGNED;
import static org.daylight.casework.RequestColumns.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/** Puts a request for information together from its row and its steps: articles 29 to 36 of 政府信息公开条例. */
final class RequestCase {

    private final Row request;
    private final Scope scope;
    private final Contradictions contradictions;
    private final RequestProcess process;
    private final Optional<LocalDate> receipt;
    private final Optional<Moment> ended;
    private final Optional<RequestClock> clock;
    private final Optional<Deadline> due;

    private RequestCase(Row request, List<Row> steps, String problem, Scope scope) {
        this.request = request;
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.process = new RequestProcess(request, steps, contradictions);
        this.ended = process.end().map(RequestProcess::at);
        checkReceipt();
        Scope decided = scope.decided(ended);
        this.receipt = Receipt.day(request, decided);
        this.clock =
                receipt.filter(day -> scope.clock().isPresent()).map(day -> new RequestClock(day, process, decided));
        this.due = clock.isPresent() ? clock.get().due() : plainDue();
    }

    /**
     * A request as of the scope's instant.
     *
     * @param steps known as of that instant, without duplicates
     * @param problem why it is undetermined already, empty otherwise
     */
    static Case of(Row request, List<Row> steps, String problem, Scope scope) {
        return new RequestCase(request, steps, problem, scope).settle();
    }

    private void checkReceipt() {
        for (int column : new int[] {SIGNED, CONFIRMED}) {
            if (request.moment(column).filter(submitted()::isAfter).isPresent()) {
                String name = request.feed().columns().get(column).name();
                contradictions.refuse(request, name, "RECEIPT_BEFORE_SUBMISSION", ">= " + submitted());
            }
        }
        if (Receipt.moment(request).isEmpty() && process.endedBy("REPLIED")) {
            contradictions.stands("REPLIED_WITHOUT_RECEIPT");
        }
    }

    private Moment submitted() {
        return request.moment(SUBMITTED).orElseThrow();
    }

    private Optional<Deadline> plainDue() {
        return scope.rules()
                .requestLimit()
                .flatMap(limit -> receipt.map(day -> scope.deadline(Moment.day(day), limit, ended)));
    }

    private Case settle() {
        State state = state();
        return new Case(
                request.key(),
                state,
                submitted(),
                receipt,
                due.map(Deadline::at),
                due.map(Deadline::provisional).orElse(false),
                ended,
                daysUsed(),
                clock.map(RequestClock::facts),
                due.flatMap(Deadline::limit),
                state == State.UNDETERMINED ? undetermined() : judgements(state),
                contradictions.problem(),
                contradictions.refusals());
    }

    private State state() {
        if (!contradictions.none()) {
            return State.UNDETERMINED;
        }
        if (ended.isPresent()) {
            return endState(ended.get());
        }
        if (receipt.isEmpty()) {
            return State.UNCONFIRMED;
        }
        if (due.isEmpty()) {
            return clock.isPresent() ? State.OPEN_IN_TIME : State.OPEN_NO_LIMIT;
        }
        return scope.passed(due.get().at()) ? State.OPEN_OVERDUE : State.OPEN_IN_TIME;
    }

    /** What ends after its due date is late, whoever ends it: neither withdrawal nor lapse makes good a term that ran out. */
    private State endState(Moment end) {
        boolean inTime = due.map(deadline -> deadline.metBy(end)).orElse(true);
        if (inTime && process.endedBy("LAPSED")) {
            return State.LAPSED;
        }
        if (inTime && process.endedBy("WITHDRAWN")) {
            return State.WITHDRAWN;
        }
        if (due.isEmpty()) {
            return State.CLOSED_NO_LIMIT;
        }
        return inTime ? State.CLOSED_IN_TIME : State.CLOSED_LATE;
    }

    private OptionalInt daysUsed() {
        return contradictions.none() && process.endedBy("REPLIED") && clock.isPresent()
                ? OptionalInt.of(clock.get().daysUsed(ended.orElseThrow()))
                : OptionalInt.empty();
    }

    /** It counts when it ended, else in the period that first knows of it. */
    private List<Judgement> undetermined() {
        Moment known = ended.orElseGet(() -> scope.notBeforeFirst(submitted()));
        return List.of(
                Judgement.because(Measure.REPLY_TIMELINESS, Measure.UNDETERMINED, known, contradictions.problem()));
    }

    private List<Judgement> judgements(State state) {
        return Stream.of(timeliness(state).stream(), confirmation().stream(), register().stream(), procedure())
                .flatMap(part -> part)
                .toList();
    }

    private Optional<Judgement> timeliness(State state) {
        return switch (state) {
            case CLOSED_IN_TIME -> due.map(d -> Judgement.of(Measure.REPLY_TIMELINESS, "IN_TIME", d.at()));
            case CLOSED_LATE, OPEN_OVERDUE -> due.map(d -> Judgement.of(Measure.REPLY_TIMELINESS, "LATE", d.at()));
            default -> Optional.empty();
        };
    }

    /** A receipt that is left unconfirmed keeps the clock from running; so confirming has a term of its own. */
    private Optional<Judgement> confirmation() {
        if (scope.clock().isEmpty() || !Receipt.needsConfirming(request)) {
            return Optional.empty();
        }
        Optional<Moment> confirmed = Receipt.moment(request).filter(scope::knows);
        Moment last = Moment.day(scope.decided(confirmed)
                .workingDays()
                .plus(submitted().date(), scope.rules().confirmation())
                .date());
        if (confirmed.isPresent()) {
            String category = confirmed.get().isAfter(last) ? "DELAYED" : "PROMPT";
            return Optional.of(Judgement.of(Measure.CONFIRMATION, category, last));
        }
        return scope.passed(last) && ended.filter(end -> !end.isAfter(last)).isEmpty()
                ? Optional.of(Judgement.because(Measure.CONFIRMATION, "DELAYED", last, "NOT_CONFIRMED"))
                : Optional.empty();
    }

    private Stream<Judgement> procedure() {
        return clock.stream().flatMap(running -> new Procedure(process, running).judgements().stream());
    }

    private Optional<Judgement> register() {
        return ended.map(end -> {
            String gap = gap();
            return gap.isEmpty()
                    ? Judgement.of(Measure.REGISTER, "COMPLETE", end)
                    : Judgement.because(Measure.REGISTER, "INCOMPLETE", end, gap);
        });
    }

    private String gap() {
        if (request.moment(RequestColumns.REGISTERED).isEmpty()) {
            return "REGISTERED_AT_MISSING";
        }
        if (request.text(RequestColumns.ARCHIVE_NO).isEmpty()) {
            return "ARCHIVE_NO_MISSING";
        }
        return process.end().filter(RequestCase::isUnproven).isPresent() ? "PROOF_OF_POST_MISSING" : "";
    }

    /** By post the day of posting counts, which nothing but the number of the letter proves (国办公开办函〔2016〕235号). */
    private static boolean isUnproven(Row end) {
        return end.text(RequestColumns.METHOD).filter("POST"::equals).isPresent()
                && end.text(RequestColumns.DELIVERY_REF).isEmpty();
    }
}
