package org.daylight.casework;

import static org.daylight.casework.RequestColumns.CONFIRMED;
import static org.daylight.casework.RequestColumns.SIGNED;
import static org.daylight.casework.RequestColumns.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daylight.calendar.ClockFacts;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Due;
import org.daylight.calendar.Moment;
import org.daylight.calendar.StatutoryClock;
import org.daylight.feed.Row;

/** Puts a request for information together from its row and its steps: articles 29 to 36 of 政府信息公开条例. */
final class RequestCase {

    private final Row request;
    private final Scope scope;
    private final Contradictions contradictions;
    private final RequestProcess process;
    private final Optional<LocalDate> receipt;
    private final Optional<Moment> ended;
    private final Optional<ClockFacts> facts;
    private final Optional<Deadline> due;

    private RequestCase(Row request, List<Row> steps, String problem, Scope scope) {
        this.request = request;
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.process = new RequestProcess(request, steps, contradictions);
        this.ended = process.end().map(RequestProcess::at);
        checkReceipt();
        this.receipt = Receipt.day(request, scope);
        if (receipt.isEmpty() && process.endedBy("REPLIED")) {
            contradictions.stands("REPLIED_WITHOUT_RECEIPT");
        }
        this.facts = receipt.filter(day -> scope.rules().clock().isPresent()).map(this::facts);
        this.due = due();
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
        Moment submitted = request.moment(SUBMITTED).orElseThrow();
        for (int column : new int[] {SIGNED, CONFIRMED}) {
            if (request.moment(column).filter(submitted::isAfter).isPresent()) {
                String name = request.feed().columns().get(column).name();
                contradictions.refuse(request, name, "RECEIPT_BEFORE_SUBMISSION", ">= " + submitted);
            }
        }
    }

    private ClockFacts facts(LocalDate receipt) {
        List<LocalDate> restarts = process.supplemented()
                .map(moment -> moment.date().isBefore(receipt) ? receipt : moment.date())
                .stream()
                .toList();
        var plain = new ClockFacts(receipt, restarts, process.pauses(), Optional.empty(), process.agreedDelay());
        return process.extensions().stream()
                .findFirst()
                .flatMap(row -> Extensions.effect(row, fault(row, plain), clockRule()))
                .map(extension -> new ClockFacts(
                        receipt, restarts, plain.pauses(), Optional.of(extension), plain.agreedDelay()))
                .orElse(plain);
    }

    private String fault(Row extension, ClockFacts plain) {
        return Extensions.fault(extension, clock().due(plain, scope.asOfDay()).date(), clockRule());
    }

    private StatutoryClock clock() {
        return scope.clock().orElseThrow();
    }

    private ClockRule clockRule() {
        return scope.rules().clock().orElseThrow();
    }

    private Optional<Deadline> due() {
        if (facts.isPresent()) {
            Due day = clock().due(facts.get(), scope.asOfDay());
            return waitsForApplicant(day.date())
                    ? Optional.empty()
                    : Optional.of(new Deadline(Moment.day(day.date()), day.provisional()));
        }
        return scope.rules()
                .requestLimit()
                .flatMap(limit -> receipt.map(day -> scope.deadline(Moment.day(day), limit)));
    }

    /** The reply's term runs from the receipt of the supplement: until it comes, an asked request has no due date. */
    private boolean waitsForApplicant(LocalDate due) {
        return process.supplemented().isEmpty()
                && process.end().isEmpty()
                && process.notices().stream()
                        .findFirst()
                        .filter(notice -> !RequestProcess.at(notice).date().isAfter(due))
                        .isPresent();
    }

    private Case settle() {
        State state = state();
        return new Case(
                request.key(),
                state,
                request.moment(SUBMITTED).orElseThrow(),
                receipt,
                due.map(Deadline::at),
                due.map(Deadline::provisional).orElse(false),
                ended,
                daysUsed(),
                facts,
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
            return facts.isPresent() ? State.OPEN_IN_TIME : State.OPEN_NO_LIMIT;
        }
        return scope.passed(due.get().at()) ? State.OPEN_OVERDUE : State.OPEN_IN_TIME;
    }

    private State endState(Moment end) {
        if (process.endedBy("LAPSED")) {
            return State.LAPSED;
        }
        boolean inTime = due.map(deadline -> deadline.metBy(end)).orElse(true);
        if (process.endedBy("WITHDRAWN") && inTime) {
            return State.WITHDRAWN;
        }
        if (due.isEmpty()) {
            return State.CLOSED_NO_LIMIT;
        }
        return inTime ? State.CLOSED_IN_TIME : State.CLOSED_LATE;
    }

    private OptionalInt daysUsed() {
        return contradictions.none() && process.endedBy("REPLIED") && facts.isPresent()
                ? OptionalInt.of(
                        clock().workingDaysUsed(facts.get(), ended.get().date()).count())
                : OptionalInt.empty();
    }

    private List<Judgement> undetermined() {
        Moment known = Moment.day(max(request.moment(SUBMITTED).orElseThrow().date(), scope.first()));
        return List.of(Judgement.because(
                Measure.REPLY_TIMELINESS, Measure.UNDETERMINED, known, contradictions.problem()));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
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
        if (facts.isEmpty() && receipt.isPresent() || scope.clock().isEmpty() || !Receipt.needsConfirming(request)) {
            return Optional.empty();
        }
        LocalDate submitted = request.moment(SUBMITTED).orElseThrow().date();
        Moment last = Moment.day(scope.workingDays()
                .plus(submitted, scope.rules().confirmation())
                .date());
        Optional<Moment> confirmed = Receipt.moment(request).filter(scope::knows);
        if (confirmed.isPresent()) {
            String category = confirmed.get().isAfter(last) ? "DELAYED" : "PROMPT";
            return Optional.of(Judgement.of(Measure.CONFIRMATION, category, last));
        }
        return scope.passed(last) && ended.isEmpty()
                ? Optional.of(Judgement.because(Measure.CONFIRMATION, "DELAYED", last, "NOT_CONFIRMED"))
                : Optional.empty();
    }

    private Stream<Judgement> procedure() {
        return facts.stream()
                .flatMap(clockFacts -> new Procedure(process, clockFacts, clock(), clockRule())
                        .judgements(scope.asOfDay())
                        .stream());
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
        return request.text(RequestColumns.ARCHIVE_NO).isEmpty() ? "ARCHIVE_NO_MISSING" : "";
    }
}
