package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws what people inspect on the spot: websites every month, nearly everything else at the end of a quarter. */
final class CheckMaker {

    private static final int QUARTER = 3;
    private static final YearMonth SOCIAL_REVIEW = YearMonth.of(2026, 3);
    private static final List<String> INSPECTORS = List.of("NPC", "CPPCC", "MEDIA", "MASS", "OTHER");
    /** An event of opinion, a rumour, an incident: 舆情、谣言、安全事件. */
    private static final List<String> EVENTS = List.of("YQ", "YY", "AQ");

    private static final List<String> FACILITIES = List.of("CY-DIAN", "CY-XIN", "CY-ZHAN", "CY-WU");
    /** Of which there have to be so many in a county: 点、心、站、屋. */
    private static final List<Integer> PLACES = List.of(3, 12, 40, 310);
    /** Where a site was down for days: the one veto of the sample. */
    private static final Story DOWN = Story.ALWAYS_LATE;

    private final long seed;

    CheckMaker(long seed) {
        this.seed = seed;
    }

    /** The checks of a department in a month. */
    List<Matter> month(Office office, YearMonth month) {
        var drawn = new Draw(
                office,
                month,
                Dice.of(seed, "checks", office.code(), month.toString()),
                Profile.of(seed, office, month),
                new ArrayList<>());
        drawn.score("WZ", 78, true);
        if (month.getMonthValue() % QUARTER == 0) {
            drawn.quarter();
        }
        if (month.equals(SOCIAL_REVIEW) || month.equals(City.LAST)) {
            drawn.score("PY", 70, false);
        }
        if (drawn.dice().chance(0.04)) {
            drawn.count(EVENTS.get(month.getMonthValue() % EVENTS.size()), 4);
        }
        if (month.getMonthValue() % QUARTER == 0) {
            drawn.simplification();
        }
        return drawn.checks();
    }

    /** A department's month in the making. */
    private record Draw(Office office, YearMonth month, Dice dice, Profile profile, List<Matter> checks) {

        void quarter() {
            int institution = dice.between(0, 2);
            for (int i = 1; i <= 3; i++) {
                count("ZD-" + (institution * 3 + i), 2);
            }
            int carrier = dice.between(0, 1);
            for (int i = 1; i <= 5; i++) {
                count("ZT-" + (carrier * 5 + i), 1);
            }
            score(dice.chance(0.5) ? "MC" : "AF", 75, true);
            count("ML", dice.between(5, 9));
            count("PX", dice.between(10, 40));
            if (dice.chance(0.3)) {
                count("GZ", 3);
            }
            for (int i = 0; office.group().equals("G1") && i < FACILITIES.size(); i++) {
                count(FACILITIES.get(i), PLACES.get(i));
            }
        }

        /** What was to be cut, taken in at one window and asked for only once; drawn last, so that all else stands. */
        void simplification() {
            count("JH-HJ", dice.between(2, 6));
            count("JH-CL", dice.between(4, 12));
            count("JH-YC", dice.between(3, 9));
            count("JH-CF", dice.between(2, 8));
        }

        void count(String item, int required) {
            int found = 0;
            for (int i = 0; i < required; i++) {
                found += dice.chance(profile.slip(0.6)) ? 0 : 1;
            }
            LocalDateTime at = at();
            Facts facts = facts(item, at).add("required", required, at).add("found", found, at);
            checks.add(new Matter(List.of(at), facts));
        }

        /** A score from the lowest of a careless department up to 100, and problems to put right below 90. */
        void score(String item, int lowest, boolean compliance) {
            double share = compliance ? profile.slip(1) : 1 - profile.satisfaction();
            int score = Math.max(lowest, 100 - (int) Math.round(share * dice.between(20, 60)));
            LocalDateTime at = at();
            Facts facts = facts(item, at).add("score", score, at);
            if (Story.of(office) == DOWN && month.equals(City.LAST) && item.equals("WZ")) {
                facts.add("veto_code", "WUFANGWEN", at);
            }
            checks.add(new Matter(score < 90 && compliance ? problems(facts, at) : List.of(at), facts));
        }

        private List<LocalDateTime> problems(Facts facts, LocalDateTime at) {
            LocalDate due = City.plus(at.toLocalDate(), 10);
            LocalDate day = City.plus(
                    at.toLocalDate(), dice.chance(profile.orderInTime()) ? dice.between(3, 10) : dice.between(11, 15));
            facts.add("problems", dice.between(1, 4), at)
                    .add("rectify_due", due, at)
                    .add("rectified_on", day, day.atTime(9, 0));
            return List.of(at, day.atTime(9, 0));
        }

        private LocalDateTime at() {
            return month.atDay(dice.between(3, 26)).atTime(9, 0);
        }

        private Facts facts(String item, LocalDateTime at) {
            String number = String.format(
                    Locale.ROOT, "JC%s-%s-%02d", month.toString().replace("-", ""), office.number(), checks.size() + 1);
            return new Facts()
                    .add("check_no", number, at)
                    .add("department_code", office.code(), at)
                    .add("item_code", item, at)
                    .add("checked_on", at.toLocalDate(), at)
                    .add("inspector_type", dice.pick(INSPECTORS), at);
        }
    }
}
