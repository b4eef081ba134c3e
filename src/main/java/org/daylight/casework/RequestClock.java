package org.daylight.casework;

import static org.daylight.casework.RequestColumns.UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ClockFacts;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Due;
import org.daylight.calendar.Extension;
import org.daylight.calendar.Moment;
import org.daylight.calendar.StatutoryClock;
import org.daylight.feed.Row;

/**
 * The clock of one request, moved by its acts in their order. Only an act done while the term runs moves it: a term that
 * has run out cannot be restarted, extended or put off.
 *
 * <p>Example: received 2025-02-20, due 2025-03-20. A supplement asked for on 03-19 and received on 03-25 restarts the
 * term; asked for on 03-21 it restarts nothing, and the request is late.
 *
 * <p>Source: articles 30 (first notice: the term runs from the receipt of the supplement), 32 to 34 (consultation,
 * extension) and 35 (agreed delay) of 政府信息公开条例. Edge: while a notice waits for its answer the request has no due
 * date; a reply given without waiting for it is measured by the term that ran before.
 */
final class RequestClock {

    private final RequestProcess process;
    private final StatutoryClock clock;
    private final ClockRule rule;
    private final LocalDate asOf;
    private ClockFacts facts;
    private boolean asked;
    private boolean supplemented;
    private String extensionFault = "";

    RequestClock(LocalDate receipt, RequestProcess process, Scope scope) {
        this.process = process;
        this.clock = scope.clock().orElseThrow();
        this.rule = scope.rules().clock().orElseThrow();
        this.asOf = scope.asOfDay();
        this.facts = new ClockFacts(receipt, List.of(), process.pauses(), Optional.empty(), Optional.empty());
        process.acts().forEach(this::take);
    }

    private void take(Row act) {
        switch (RequestProcess.kind(act)) {
            case "SUPPLEMENT_ASKED" -> asked |= isFirst(act, process.notices()) && isInTerm(act);
            case "SUPPLEMENT_RECEIVED" -> restart(act);
            case "EXTENDED" -> extend(act);
            default -> putOff(act);
        }
    }

    private static boolean isFirst(Row act, List<Row> acts) {
        return acts.get(0) == act;
    }

    private boolean isInTerm(Row act) {
        return !RequestProcess.at(act).date().isAfter(day().date());
    }

    /** A supplement that comes before the day of receipt, which is moved off rest days, begins with it. */
    private void restart(Row act) {
        if (asked && !supplemented) {
            LocalDate day = RequestProcess.at(act).date();
            LocalDate start = day.isBefore(facts.receipt()) ? facts.receipt() : day;
            supplemented = true;
            facts = new ClockFacts(
                    facts.receipt(), List.of(start), facts.pauses(), facts.extension(), facts.agreedDelay());
        }
    }

    private void extend(Row act) {
        if (isFirst(act, process.extensions())) {
            extensionFault = Extensions.fault(act, day().date(), rule);
            Optional<Extension> extension = Extensions.effect(act, extensionFault, rule);
            facts = new ClockFacts(facts.receipt(), facts.restarts(), facts.pauses(), extension, facts.agreedDelay());
        }
    }

    private void putOff(Row act) {
        if (isInTerm(act)) {
            facts = new ClockFacts(
                    facts.receipt(), facts.restarts(), facts.pauses(), facts.extension(), act.date(UNTIL));
        }
    }

    private Due day() {
        return clock.due(facts, asOf);
    }

    ClockFacts facts() {
        return facts;
    }

    /** What is wrong with the first extension; empty if it is lawful, or there is none. */
    String extensionFault() {
        return extensionFault;
    }

    /** Empty while an applicant who was asked in time has not answered: the term runs from the answer. */
    Optional<Deadline> due() {
        if (asked && !supplemented && !process.endedBy("REPLIED")) {
            return Optional.empty();
        }
        Due due = day();
        return Optional.of(new Deadline(Moment.day(due.date()), due.provisional()));
    }

    /** The last day for asking for a supplement: article 30. */
    LocalDate noticeDue() {
        return clock.supplementNoticeDue(facts.receipt()).date();
    }

    /** Working days from the start of the term to an end, pauses left out. */
    int daysUsed(Moment end) {
        return clock.workingDaysUsed(facts, end.date()).count();
    }
}
