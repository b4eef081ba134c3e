package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ClockFacts;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.Extension;
import org.daylight.calendar.Pause;
import org.daylight.calendar.StatutoryClock;

/** The course of one request, drawn by the habits of its department. */
final class Handling {

    private static final StatutoryClock CLOCK = StatutoryClock.of(
            City.CALENDAR, new ClockRule(20, 7, 20, 15, ClockRule.StartDay.EXCLUDED, ClockRule.PauseCap.CAPPED));
    private static final LocalDate FAR = City.LAST.plusYears(1).atEndOfMonth();
    private static final String HEAD_OF_OFFICE = "信息公开工作机构负责人";
    private static final List<String> PARTIES = List.of("某建设单位", "某企业", "某村民委员会", "市直某部门");

    private final Dice dice;
    private final Profile profile;
    private final Arrival arrival;
    private final LocalDate receipt;
    private final List<Step> steps = new ArrayList<>();
    private final List<LocalDate> restarts = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private Optional<Extension> extension = Optional.empty();
    private Optional<LocalDate> delay = Optional.empty();
    private LocalDate latest;

    Handling(Dice dice, Profile profile, Arrival arrival) {
        this.dice = dice;
        this.profile = profile;
        this.arrival = arrival;
        this.receipt = arrival.landed().toLocalDate();
        this.latest = receipt;
    }

    /** Everything that may happen, as often as it happens in life. */
    List<Step> usual(Story story) {
        if (dice.chance(0.03)) {
            step("WITHDRAWN", City.plus(receipt, dice.between(1, 12)));
            return steps;
        }
        if (dice.chance(profile.supplements())) {
            supplement();
        }
        if (steps.stream().noneMatch(Step::ends)) {
            detours();
            reply(story == Story.LAST_DAY ? due() : replyDay());
        }
        return steps;
    }

    /** Nothing but a reply, in time or late. */
    List<Step> plain(boolean inTime) {
        reply(inTime ? City.plus(receipt, dice.between(6, 17)) : City.plus(due(), dice.between(2, 4)));
        return steps;
    }

    private void supplement() {
        boolean late = dice.chance(profile.slip(0.6));
        step("SUPPLEMENT_ASKED", City.plus(receipt, late ? dice.between(8, 10) : dice.between(3, 7)));
        if (dice.chance(0.15)) {
            step("LAPSED", City.plus(latest, 16)).with("outcome", "other_no_supplement");
        } else {
            step("SUPPLEMENT_RECEIVED", City.plus(latest, dice.between(3, 10)));
            restarts.add(latest);
        }
    }

    private void detours() {
        if (dice.chance(0.05)) {
            consult();
        }
        if (dice.chance(0.04)) {
            extend();
        } else if (dice.chance(0.004)) {
            agreeDelay();
        }
    }

    private void consult() {
        step("CONSULT_SENT", City.plus(latest, dice.between(2, 4)))
                .with("step_ref", "ZQ1")
                .with("party", dice.pick(PARTIES));
        LocalDate sent = latest;
        step("CONSULT_RETURNED", City.plus(sent, dice.between(4, 14))).with("step_ref", "ZQ1");
        pauses.add(Pause.of(sent, latest));
    }

    /** An extension; a sloppy office forgets the approval, tells the applicant too late or takes too many days. */
    private void extend() {
        int slip = dice.chance(profile.slip(2.5)) ? dice.between(1, 3) : 0;
        int days = slip == 3 ? 30 : dice.pick(List.of(10, 15, 20));
        Step step =
                step("EXTENDED", slip == 2 ? City.plus(due(), dice.between(1, 2)) : back(due(), dice.between(1, 3)));
        step.with("notified_at", step.at()).with("working_days", days);
        if (slip != 1) {
            step.with("approved_by", HEAD_OF_OFFICE)
                    .with("approved_at", step.at().minusMinutes(25));
        }
        if (slip == 0 || slip == 3) {
            extension = Optional.of(new Extension(Math.min(days, 20)));
        }
    }

    private void agreeDelay() {
        LocalDate until = City.plus(due(), dice.between(10, 25));
        step("DELAY_AGREED", back(due(), 2)).with("until", until);
        delay = Optional.of(until);
    }

    private LocalDate due() {
        return CLOCK.due(new ClockFacts(receipt, restarts, pauses, extension, delay), FAR)
                .date();
    }

    /** Some working days before a day, but after everything that has happened. */
    private LocalDate back(LocalDate day, int workingDays) {
        LocalDate earlier = day;
        for (int i = 0; i < workingDays; ) {
            earlier = earlier.minusDays(1);
            i += City.CALENDAR.isWorkingDay(earlier) ? 1 : 0;
        }
        return earlier.isAfter(latest) ? earlier : City.plus(latest, 1);
    }

    private LocalDate replyDay() {
        LocalDate due = due();
        int left = City.CALENDAR.between(latest, due);
        if (left == 0 || !dice.chance(profile.compliance())) {
            LocalDate after = due.isAfter(latest) ? due : latest;
            return City.plus(after, 1 + Math.min(dice.between(0, 12), dice.between(0, 12)));
        }
        return City.plus(latest, Math.max(1, (int) Math.round(left * Math.max(dice.share(), dice.share()))));
    }

    private void reply(LocalDate day) {
        Step reply = step("REPLIED", day);
        String outcome = dice.pick(Outcomes.ODDS);
        String method = method();
        reply.with("method", method).with("outcome", outcome).with("legal_basis", Outcomes.article(outcome));
        if (method.equals("POST")) {
            reply.with("delivery_ref", "XA" + dice.between(10_000_000, 99_999_999) + "CN");
        }
        if (outcome.equals("open") && dice.chance(0.05)) {
            reply.with("made_public", true);
        }
    }

    private String method() {
        return switch (arrival.channel()) {
            case "WEB" -> dice.chance(0.7) ? "WEB" : "POST";
            case "EMAIL" -> "EMAIL";
            case "COUNTER", "ORAL" -> dice.chance(0.5) ? "COUNTER" : "POST";
            default -> dice.chance(0.03) ? "ENTRUSTED" : "POST";
        };
    }

    private Step step(String kind, LocalDate day) {
        LocalDateTime at = dice.officeTime(day);
        Step step = Step.of(kind, at);
        steps.add(step);
        latest = day;
        return step;
    }
}
