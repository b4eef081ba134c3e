package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws what departments disclose without being asked: the columns that they owe, now and then a policy chain. */
final class DisclosureMaker {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "G1", List.of("20-1", "20-2", "20-5", "20-6", "20-13", "21-1"),
            "G2", List.of("20-1", "20-5", "20-6", "20-9", "20-13"),
            "G3", List.of("20-1", "20-2", "20-5", "20-9", "20-13"));
    private static final List<String> LINKS = List.of("SUPERIOR", "DECISION", "MEASURE", "RESULT");
    private static final double CHAINS = 0.25;

    private final long seed;

    DisclosureMaker(long seed) {
        this.seed = seed;
    }

    /** The items that a department formed in a month; utilities, for which other rules hold, have none. */
    List<Matter> month(Office office, YearMonth month) {
        Dice dice = Dice.of(seed, "disclosures", office.code(), month.toString());
        Profile profile = Profile.of(seed, office, month);
        var items = new ArrayList<Matter>();
        for (String column : COLUMNS.getOrDefault(office.group(), List.of())) {
            if (!dice.chance(profile.slip(0.3))) {
                Facts facts = facts(office, month, items.size(), column);
                items.add(item(facts, month.atDay(dice.between(1, 8)), profile, dice));
            }
        }
        if (COLUMNS.containsKey(office.group()) && dice.chance(CHAINS)) {
            chain(office, month, profile, dice, items);
        }
        return items;
    }

    private static Facts facts(Office office, YearMonth month, int before, String column) {
        LocalDateTime start = City.start(month);
        String number = String.format(
                Locale.ROOT, "XX%s-%s-%02d", month.toString().replace("-", ""), office.number(), before + 1);
        return new Facts()
                .add("item_no", number, start)
                .add("department_code", office.code(), start)
                .add("column_code", column, start)
                .add("title", "某信息", start)
                .add("channel", "WEB", start);
    }

    /** Each link some days after the one before; a sloppy department forgets the result. */
    private static void chain(Office office, YearMonth month, Profile profile, Dice dice, List<Matter> items) {
        String number = "ZC" + month.toString().replace("-", "") + "-" + office.number();
        LocalDate formed = month.atDay(dice.between(1, 5));
        boolean forgotten = dice.chance(profile.slip(1.5));
        for (String link : LINKS.subList(0, forgotten ? 3 : 4)) {
            Facts facts = facts(office, month, items.size(), "20-1")
                    .add("chain_no", number, City.start(month))
                    .add("chain_link", link, City.start(month))
                    .add("interpreted", true, City.start(month));
            items.add(item(facts, formed, profile, dice));
            formed = City.plus(formed, dice.between(2, 5));
        }
    }

    private static Matter item(Facts facts, LocalDate formed, Profile profile, Dice dice) {
        boolean late = dice.chance(profile.slip(0.5));
        LocalDate day = City.plus(formed, late ? dice.between(21, 30) : dice.between(1, 12));
        LocalDateTime published = dice.officeTime(day);
        LocalDateTime since = formed.atTime(9, 0);
        facts.add("formed_on", formed, since)
                .add("created_in_cms_at", published.minusMinutes(dice.between(1, 20)), published)
                .at("published_at", published);
        if (!dice.chance(profile.slip(0.1))) {
            return new Matter(List.of(since, published), facts);
        }
        LocalDateTime withdrawn = dice.officeTime(City.plus(day, dice.between(1, 10)));
        return new Matter(List.of(since, published, withdrawn), facts.at("withdrawn_at", withdrawn));
    }
}
