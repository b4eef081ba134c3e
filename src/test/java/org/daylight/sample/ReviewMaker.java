package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws the ratings (好差评) that a department receives. */
final class ReviewMaker {

    private static final Odds CHANNELS = Odds.of("HALL=45 WEB=20 APP=15 MINI=10 SMS=6 KIOSK=4");
    private static final Odds REVISITS = Odds.of("SATISFIED=10 UNREACHED=1");
    private static final int RECTIFICATION = 15;

    private final long seed;

    ReviewMaker(long seed) {
        this.seed = seed;
    }

    /** The ratings given in a month, in order. */
    List<Review> month(Office office, YearMonth month) {
        Dice dice = Dice.of(seed, "reviews", office.code(), month.toString());
        Profile profile = Profile.of(seed, office, month);
        List<LocalDateTime> times = IntStream.range(0, count(dice, office))
                .mapToObj(i -> dice.anyTime(month.atDay(dice.between(1, month.lengthOfMonth()))))
                .sorted(Comparator.naturalOrder())
                .toList();
        var reviews = new ArrayList<Review>();
        for (int i = 0; i < times.size(); i++) {
            String number = String.format(Locale.ROOT, "%tY%<tm-%s-%03d", times.get(i), office.number(), i + 1);
            reviews.add(review(number, office, times.get(i), profile, dice));
        }
        return reviews;
    }

    private static int count(Dice dice, Office office) {
        return switch (office.group()) {
            case "G1", "G2" -> dice.between(20, 30);
            case "G3" -> dice.between(10, 14);
            default -> dice.between(12, 18);
        };
    }

    private Review review(String number, Office office, LocalDateTime rated, Profile profile, Dice dice) {
        boolean automatic = dice.chance(0.45 - 0.25 * profile.satisfaction());
        int stars = automatic ? 5 : stars(profile, dice);
        LocalDateTime finished = automatic ? rated.minusDays(5) : rated.minusMinutes(dice.between(2, 90));
        var facts = new Facts()
                .add("review_no", "PJ" + number, rated)
                .add("department_code", office.code(), rated)
                .add("channel", dice.pick(CHANNELS), rated)
                .at("rated_at", rated)
                .add("finished_at", finished, rated)
                .add("stars", stars, rated)
                .add("automatic", automatic, rated);
        if (!automatic) {
            facts.add("case_no", "BJ" + number, rated)
                    .add("named", dice.chance(0.6), rated)
                    .add("device_ref", dice.pseudonym(), rated);
        }
        return new Review(stars > 2 ? List.of(rated) : followUp(facts, rated, profile, dice), facts);
    }

    private static int stars(Profile profile, Dice dice) {
        if (dice.chance(profile.bad())) {
            return dice.between(1, 2);
        }
        return dice.chance(profile.satisfaction()) ? 5 : dice.between(3, 4);
    }

    /** What becomes of a bad rating: struck out as a mistake, or verified, put right and asked about again. */
    private static List<LocalDateTime> followUp(Facts facts, LocalDateTime rated, Profile profile, Dice dice) {
        if (dice.chance(0.03)) {
            facts.add("invalid_reason", "误评", rated).add("invalid_by", "评价复核组", rated);
            return List.of(rated);
        }
        LocalDate day = rated.toLocalDate();
        boolean prompt = dice.chance(profile.orderInTime());
        LocalDateTime verified = dice.officeTime(City.plus(day, prompt ? 1 : dice.between(2, 4)));
        facts.at("verified_at", verified).add("rectify_due", City.plus(day, RECTIFICATION), verified);
        boolean kept = dice.chance(profile.orderInTime());
        LocalDateTime rectified = dice.officeTime(
                City.plus(day, kept ? dice.between(5, RECTIFICATION) : RECTIFICATION + dice.between(1, 8)));
        facts.at("rectified_at", rectified);
        if (!dice.chance(0.9)) {
            return List.of(rated, verified, rectified);
        }
        LocalDateTime revisited = dice.officeTime(rectified.toLocalDate().plusDays(dice.between(1, 5)));
        facts.at("revisited_at", revisited).add("revisit_result", result(profile, dice), revisited);
        return List.of(rated, verified, rectified, revisited);
    }

    private static String result(Profile profile, Dice dice) {
        return dice.chance(0.25 * (1 - profile.satisfaction()) + 0.1) ? "DISSATISFIED" : dice.pick(REVISITS);
    }
}
