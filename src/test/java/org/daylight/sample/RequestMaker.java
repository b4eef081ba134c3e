package org.daylight.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws the requests that a department receives. */
final class RequestMaker {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
    private static final Odds APPLICANTS = Odds.of("NATURAL=820 COMMERCIAL=90 RESEARCH=10 SOCIAL=20 LEGAL=40 OTHER=20");
    /** Days on which the five requests came that fall due in the last month; the third is answered late. */
    private static final List<Integer> FIVE_DAYS = List.of(5, 11, 14, 20, 27);
    /** What comes on these days of the last month falls due after it. */
    private static final List<Integer> LATER_DAYS = List.of(7, 14, 21, 28);

    private final long seed;

    RequestMaker(long seed) {
        this.seed = seed;
    }

    /** The requests submitted in a month, with their whole course, in order of submission. */
    List<Request> month(Office office, YearMonth month) {
        Dice dice = Dice.of(seed, "requests", office.code(), month.toString());
        Profile profile = Profile.of(seed, office, month);
        List<Arrival> arrivals = arrivals(dice, office, month, profile);
        var requests = new ArrayList<Request>();
        for (int i = 0; i < arrivals.size(); i++) {
            var handling = new Handling(dice, profile, arrivals.get(i));
            List<Step> steps = plain(office, month)
                    ? handling.plain(!month.equals(City.LAST.minusMonths(1)) || i != 2)
                    : handling.usual(Story.of(office));
            requests.add(request(dice, number(office, month, i + 1), arrivals.get(i), profile, steps));
        }
        return requests;
    }

    /** Whether a department's requests of a month take no turns, so that the story of five comes out as told. */
    private static boolean plain(Office office, YearMonth month) {
        return Story.of(office) == Story.FIVE_CASES && month.isAfter(City.LAST.minusMonths(5));
    }

    private List<Arrival> arrivals(Dice dice, Office office, YearMonth month, Profile profile) {
        if (plain(office, month) && month.isAfter(City.LAST.minusMonths(2))) {
            List<Integer> days = month.equals(City.LAST) ? LATER_DAYS : FIVE_DAYS;
            return days.stream()
                    .map(day -> Arrival.inPerson(dice, "COUNTER", month.atDay(day)))
                    .toList();
        }
        return IntStream.range(0, count(dice, office, month))
                .mapToObj(i -> Arrival.draw(dice, month, profile))
                .sorted(Comparator.comparing(Arrival::submitted))
                .toList();
    }

    private int count(Dice dice, Office office, YearMonth month) {
        Dice own = Dice.of(seed, office.code(), "volume");
        int usual = switch (office.group()) {
            case "G1" -> own.between(34, 46);
            case "G2" -> own.between(20, 30);
            case "G3" -> own.between(4, 12);
            default -> own.between(2, 6);
        };
        double season = month.getMonthValue() == 2 ? 0.7 : 1;
        return Math.max(2, (int) Math.round(usual * season * (0.85 + 0.3 * dice.share())));
    }

    static String number(Office office, YearMonth month, int serial) {
        return String.format(Locale.ROOT, "YC%s-%s-%03d", MONTH.format(month), office.number(), serial);
    }

    private static Request request(Dice dice, String no, Arrival arrival, Profile profile, List<Step> steps) {
        LocalDateTime submitted = arrival.submitted();
        var facts = new Facts()
                .add("request_no", no, submitted)
                .add("channel", arrival.channel(), submitted)
                .at("submitted_at", submitted);
        arrival.record(facts);
        if (!dice.chance(profile.slip(0.2))) {
            facts.at("registered_at", arrival.landed());
        }
        facts.add("applicant_type", dice.pick(APPLICANTS), submitted)
                .add("applicant_ref", dice.pseudonym(), submitted)
                .add("subject", Words.subject(dice), submitted);
        if (!dice.chance(profile.slip(0.2))) {
            facts.add("archive_no", "D" + no.substring(2), submitted);
        }
        if (dice.chance(0.004)) {
            facts.add("fee", 100 * dice.between(1, 8), submitted);
        }
        return new Request(no, submitted, facts, steps);
    }
}
