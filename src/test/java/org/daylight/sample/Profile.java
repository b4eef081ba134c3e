package org.daylight.sample;

import java.time.YearMonth;

/**
 * How well a department does in a month. Every probability follows from the two figures, so that a department is good or
 * bad at several things at once, as in life.
 *
 * @param compliance share of replies in time, 0 to 1
 * @param satisfaction share of people who are content, 0 to 1
 * @param supplements share of requests that are sent back for a supplement
 */
record Profile(double compliance, double satisfaction, double supplements) {

    private static final double USUAL_SUPPLEMENTS = 0.06;

    static Profile of(long seed, Office office, YearMonth month) {
        double progress = City.progress(month);
        return switch (Story.of(office)) {
            case ALWAYS_LATE -> usual(0.50, 0.80);
            case IMPROVING -> usual(0.38 + 0.60 * progress, 0.50 + 0.44 * progress);
            case LIKED -> usual(0.70, 0.985);
            case LAST_DAY -> usual(1, 0.86);
            case SUPPLEMENTS -> new Profile(0.95, 0.80, 0.60);
            case DISLIKED -> usual(1, 0.42);
            default -> drifting(Dice.of(seed, office.code(), "profile"), progress);
        };
    }

    private static Profile usual(double compliance, double satisfaction) {
        return new Profile(compliance, satisfaction, USUAL_SUPPLEMENTS);
    }

    private static Profile drifting(Dice dice, double progress) {
        double compliance = 0.87 + 0.10 * dice.share() + 0.08 * (dice.share() - 0.5) * progress;
        double satisfaction = 0.76 + 0.16 * dice.share() + 0.10 * (dice.share() - 0.5) * progress;
        return usual(Math.min(compliance, 0.99), Math.min(satisfaction, 0.97));
    }

    /** The rest of a sloppy department's sloppiness: none at full compliance. */
    double slip(double share) {
        return share * (1 - compliance);
    }

    double orderInTime() {
        return 0.45 + 0.55 * compliance;
    }

    double solved() {
        return 0.25 + 0.72 * satisfaction;
    }

    double bad() {
        return 0.01 + 0.30 * (1 - satisfaction);
    }
}
