package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws the orders that the 12345 hotline sends to a department. */
final class OrderMaker {

    private static final Odds SOURCES = Odds.of("PHONE=70 WEB=10 APP=8 WECHAT=8 MAILBOX=2 PROVINCE=2");
    private static final Odds KINDS = Odds.of("CONSULT=30 HELP=35 COMPLAINT=22 REPORT=5 ADVICE=8");
    private static final Odds CLOSINGS = Odds.of("DONE=80 EXPLAINED=16 LONG_TERM=2 STOPPED=2");
    private static final Odds CALLERS = Odds.of("HOTLINE=88 THIRD_PARTY=10 SELF=2");

    private final long seed;

    OrderMaker(long seed) {
        this.seed = seed;
    }

    /** The orders dispatched in a month, in order. */
    List<Order> month(Office office, YearMonth month) {
        Dice dice = Dice.of(seed, "orders", office.code(), month.toString());
        Profile profile = Profile.of(seed, office, month);
        List<LocalDateTime> times = IntStream.range(0, count(dice, office))
                .mapToObj(i -> dice.anyTime(month.atDay(dice.between(1, month.lengthOfMonth()))))
                .sorted(Comparator.naturalOrder())
                .toList();
        var orders = new ArrayList<Order>();
        for (int i = 0; i < times.size(); i++) {
            String no = String.format(Locale.ROOT, "GD%tY%<tm-%s-%03d", times.get(i), office.number(), i + 1);
            orders.add(order(no, office, times.get(i), profile, dice));
        }
        return orders;
    }

    private static int count(Dice dice, Office office) {
        return switch (office.group()) {
            case "G1" -> dice.between(22, 32);
            case "G2" -> dice.between(14, 20);
            case "G3" -> dice.between(9, 12);
            default -> dice.between(14, 18);
        };
    }

    private Order order(String no, Office office, LocalDateTime created, Profile profile, Dice dice) {
        LocalDateTime dispatched = created.plusMinutes(dice.between(3, 50));
        String kind = dice.pick(KINDS);
        LocalDate due = City.plus(dispatched.toLocalDate(), kind.equals("CONSULT") ? 3 : 5);
        LocalDate limit = dice.chance(0.08) ? City.plus(due, 5) : due;
        LocalDateTime closed = closed(dispatched, limit, profile, dice);
        var facts = new Facts()
                .add("order_no", no, created)
                .add("department_code", office.code(), created)
                .add("role", dice.chance(0.03) ? "ASSIST" : "MAIN", created)
                .add("source", dice.pick(SOURCES), created)
                .add("kind", kind, created)
                .at("created_at", created)
                .at("dispatched_at", dispatched);
        if (kind.equals("CONSULT") || !dice.chance(0.05)) {
            facts.add("due_at", due, dispatched);
        }
        if (limit.isAfter(due) && closed.toLocalDate().isAfter(due)) {
            extension(facts, due, profile, dice);
        }
        handling(facts, dispatched, closed, profile, dice);
        Optional<LocalDateTime> callback = callback(facts, closed, profile, dice);
        facts.add("caller_ref", dice.pseudonym(), created).add("topic", Words.topic(dice), created);
        return new Order(no, dispatched, closed, callback, facts);
    }

    private static LocalDateTime closed(LocalDateTime dispatched, LocalDate limit, Profile profile, Dice dice) {
        LocalDate day = dispatched.toLocalDate();
        int days = City.CALENDAR.between(day, limit);
        return dice.officeTime(
                dice.chance(profile.orderInTime())
                        ? City.plus(day, dice.between(1, days))
                        : City.plus(limit, 1 + Math.min(dice.between(0, 9), dice.between(0, 9))));
    }

    private static void extension(Facts facts, LocalDate due, Profile profile, Dice dice) {
        LocalDateTime asked = due.atTime(9, 0);
        facts.add("extended_until", City.plus(due, 5), asked);
        if (!dice.chance(profile.slip(0.5))) {
            facts.add("extension_approved_by", "热线中心审核组", asked);
        }
    }

    private static void handling(
            Facts facts, LocalDateTime dispatched, LocalDateTime closed, Profile profile, Dice dice) {
        boolean prompt = dice.chance(0.6 + 0.4 * profile.compliance());
        LocalDateTime signed = dispatched.plusMinutes(prompt ? dice.between(5, 180) : dice.between(1500, 3600));
        signed = earlier(signed, closed.minusHours(2));
        facts.at("signed_at", signed)
                .at("first_contact_at", earlier(signed.plusMinutes(dice.between(20, 900)), closed.minusMinutes(40)))
                .at("closed_at", closed)
                .add("closing", dice.pick(CLOSINGS), closed)
                .add("returned_count", dice.chance(profile.slip(0.25)) ? 1 : 0, closed)
                .add("reopened_count", dice.chance(0.15 * (1 - profile.satisfaction())) ? 1 : 0, closed);
        if (dice.chance(0.008)) {
            facts.add("excluded_reason", "超出职责范围", closed).add("excluded_by", "热线中心复核组", closed);
        }
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static Optional<LocalDateTime> callback(Facts facts, LocalDateTime closed, Profile profile, Dice dice) {
        if (!dice.chance(0.75)) {
            return Optional.empty();
        }
        LocalDateTime at = dice.officeTime(closed.toLocalDate().plusDays(dice.between(1, 5)));
        boolean valid = dice.chance(0.9);
        facts.at("callback_at", at).add("callback_by", dice.pick(CALLERS), at).add("callback_valid", valid, at);
        if (valid) {
            boolean solved = dice.chance(profile.solved());
            facts.add("contacted", dice.chance(0.92 + 0.08 * profile.compliance()), at)
                    .add("solved", solved, at)
                    .add("satisfaction", satisfaction(solved, profile, dice), at);
        }
        return Optional.of(at);
    }

    private static String satisfaction(boolean solved, Profile profile, Dice dice) {
        double content = solved ? 0.3 + 0.7 * profile.satisfaction() : 0.4 * profile.satisfaction();
        if (dice.chance(content)) {
            return "SATISFIED";
        }
        return dice.chance(0.45 * profile.satisfaction()) ? "BASIC" : "DISSATISFIED";
    }
}
