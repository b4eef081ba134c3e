package org.daylight.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the derivation of one due day by walking the days one by one. It shares no arithmetic with
 * {@link StatutoryClock#due}, so that each checks the other.
 */
final class DueSheet {

    private final WorkingCalendar calendar;
    private final ClockRule rule;
    private final ClockFacts facts;
    private final LocalDate asOf;
    private final List<Span> pauses;
    private final List<DerivationStep> steps = new ArrayList<>();
    private int counted;

    DueSheet(WorkingCalendar calendar, ClockRule rule, ClockFacts facts, LocalDate asOf) {
        this.calendar = calendar;
        this.rule = rule;
        this.facts = facts;
        this.asOf = asOf;
        this.pauses = facts.pauses().stream()
                .filter(pause -> !pause.sent().isAfter(asOf))
                .map(pause -> Span.of(pause, rule, calendar, asOf))
                .toList();
    }

    /** A plain limit is the clock without anything that moves it; its lines do without the clock's articles. */
    static Derivation plain(LocalDate start, int workingDays, WorkingCalendar calendar) {
        var rule = new ClockRule(workingDays, 1, 0, 1, ClockRule.StartDay.EXCLUDED, ClockRule.PauseCap.CAPPED);
        Derivation sheet = new DueSheet(calendar, rule, ClockFacts.of(start), start).write();
        return new Derivation(
                sheet.facts(),
                sheet.asOf(),
                sheet.due(),
                sheet.steps().stream().map(DerivationStep::plain).toList());
    }

    Derivation write() {
        step(facts.receipt(), DerivationStep.Kind.RECEIVED, "31");
        facts.restarts().stream().sorted().forEach(day -> step(day, DerivationStep.Kind.RESTARTED, "30"));
        LocalDate own = count();
        LocalDate last = own;
        String article = "33";
        if (facts.agreedDelay().isPresent() && facts.agreedDelay().get().isAfter(own)) {
            last = facts.agreedDelay().get();
            article = "35";
            step(last, DerivationStep.Kind.AGREED_DELAY, article);
        }
        step(last, DerivationStep.Kind.DUE, article);
        boolean pending =
                pauses.stream().anyMatch(pause -> pause.open() && pause.after().isBefore(own));
        return new Derivation(facts, asOf, new Due(last, own.getYear() > calendar.lastYear(), pending), steps);
    }

    private LocalDate count() {
        int extension = facts.extension().map(Extension::days).orElse(0);
        int target = rule.replyDays() + Math.min(extension, rule.maxExtensionDays());
        LocalDate day =
                rule.startDay() == ClockRule.StartDay.INCLUDED ? facts.start().minusDays(1) : facts.start();
        while (counted < target) {
            day = day.plusDays(1);
            step(day, kind(day), "33");
            if (counted == rule.replyDays() && target > counted && last().kind() == DerivationStep.Kind.COUNTED) {
                step(day, DerivationStep.Kind.EXTENSION_BEGINS, "33");
            }
        }
        return day;
    }

    private DerivationStep.Kind kind(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return DerivationStep.Kind.REST_DAY;
        }
        if (pauses.stream().anyMatch(pause -> pause.holds(day))) {
            return DerivationStep.Kind.PAUSED;
        }
        counted++;
        return DerivationStep.Kind.COUNTED;
    }

    private DerivationStep last() {
        return steps.get(steps.size() - 1);
    }

    private void step(LocalDate day, DerivationStep.Kind kind, String article) {
        steps.add(new DerivationStep(day, kind, counted, reason(day), article));
    }

    /** A receipt may lie before the calendar when a supplement within it started the clock anew. */
    private Reason reason(LocalDate day) {
        return day.getYear() < calendar.firstYear() ? Reason.of(Reason.Kind.UNKNOWN) : calendar.reason(day);
    }
}
