package org.daylight.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The clock of an information request, articles 30 to 35 of 政府信息公开条例.
 *
 * <p>Example: received 2025-01-20, 20 working days: due 2025-02-21. With a consultation sent on 2025-02-10 and returned
 * on 2025-02-14, four working days do not count: due 2025-02-27.
 *
 * <p>Definition: let b be the latest supplement, else the receipt; P the union of the consultations, each (sent,
 * returned] and, where the rule caps it, not beyond plus(sent, consultDays); n = replyDays + min(extension,
 * maxExtensionDays). Then due = the least e with |W ∩ (b, e] \ P| = n, W being the working days of the calendar; with
 * the start day included, (b - 1, e]. An agreed delay that is later replaces it.
 *
 * <p>Source: article 30 (a supplement: the term runs from its receipt), 31 (receipt), 32 and 34 (15 working days for
 * the consulted), 33 (20 working days, at most 20 more, consultation not counted), 35 (agreed delay);
 * 国办公开办函〔2015〕207号 on receipt by channel and 国办公开办函〔2016〕235号 on the day of the reply, both applied by
 * the caller, who hands in days.
 *
 * <p>Edges: a consultation sent on or after the due day does not move it; the days of one that began before the last
 * supplement count as paused only after it; overlapping consultations pause once. While a consultation is open and its
 * cap not reached, it runs up to the as-of day: the due day moves on with it and is marked pending, so a request under
 * consultation is never overdue. One sent after the as-of day is not known yet. Unit: working days.
 */
public final class StatutoryClock {

    private final WorkingCalendar calendar;
    private final ClockRule rule;

    private StatutoryClock(WorkingCalendar calendar, ClockRule rule) {
        this.calendar = Objects.requireNonNull(calendar);
        this.rule = Objects.requireNonNull(rule);
    }

    public static StatutoryClock of(WorkingCalendar calendar, ClockRule rule) {
        return new StatutoryClock(calendar, rule);
    }

    /** The day by which the reply is due, as of a day. */
    public Due due(ClockFacts facts, LocalDate asOf) {
        LocalDate before = dayBefore(facts.start());
        Due due = calendar.plus(before, days(facts));
        boolean pending = false;
        for (Span pause : pauses(facts, asOf)) {
            if (!pause.after().isBefore(due.date())) {
                break;
            }
            due = calendar.plus(due.date(), calendar.between(later(before, pause.after()), pause.until()));
            pending |= pause.open();
        }
        return new Due(delayed(facts, due.date()), due.provisional(), pending);
    }

    /** The same day with every day on the way to it. */
    public Derivation derive(ClockFacts facts, LocalDate asOf) {
        return new DueSheet(calendar, rule, facts, asOf).write();
    }

    /**
     * The working days that a request took: those after its start up to an end, without the paused ones.
     *
     * <p>Example: received 2025-02-20, ended 2025-02-27: 5. Definition: |W ∩ (b, end] \ P|, an open consultation
     * running up to the end; 0 where the end is not after the start.
     */
    public WorkingDays workingDaysUsed(ClockFacts facts, LocalDate end) {
        LocalDate before = dayBefore(facts.start());
        int used = calendar.between(before, end);
        for (Span pause : pauses(facts, end)) {
            LocalDate until = pause.until().isAfter(end) ? end : pause.until();
            used -= calendar.between(later(before, pause.after()), until);
        }
        return new WorkingDays(used);
    }

    /** The last day for asking, once and for all, to supplement a request: article 30. */
    public Due supplementNoticeDue(LocalDate receipt) {
        return calendar.plus(dayBefore(receipt), rule.supplementNoticeDays());
    }

    /** The last day for a consulted party to answer: articles 32 and 34. */
    public Due consultDue(LocalDate received) {
        return calendar.plus(received, rule.consultDays());
    }

    private int days(ClockFacts facts) {
        int extension = facts.extension().map(Extension::days).orElse(0);
        return rule.replyDays() + Math.min(extension, rule.maxExtensionDays());
    }

    private LocalDate dayBefore(LocalDate start) {
        return rule.startDay() == ClockRule.StartDay.INCLUDED ? start.minusDays(1) : start;
    }

    private List<Span> pauses(ClockFacts facts, LocalDate asOf) {
        if (facts.pauses().isEmpty()) {
            return List.of();
        }
        return Span.union(facts.pauses().stream()
                .filter(pause -> !pause.sent().isAfter(asOf))
                .map(pause -> Span.of(pause, rule, calendar, asOf))
                .toList());
    }

    private static LocalDate delayed(ClockFacts facts, LocalDate due) {
        return facts.agreedDelay().filter(agreed -> agreed.isAfter(due)).orElse(due);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
