package org.daylight.endtoend;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/**
 * A month reckoned by hand: plain arithmetic from the words of a policy's YAML and the counts in a tally's text. It shares
 * no class with the product. Quotients are taken to 60 digits, so a tie is seen as one.
 */
final class PlainReckoning {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Map<String, Object> policy;
    private final String group;
    private final Map<String, Long> counts = new HashMap<>();
    private final List<String[]> rulings = new ArrayList<>();
    private final Map<String, BigDecimal> targets;

    private PlainReckoning(Map<String, Object> policy, String group, Map<String, BigDecimal> targets) {
        this.policy = policy;
        this.group = group;
        this.targets = targets;
    }

    /**
     * Marks by indicator, {@code total} and {@code grade}; what does not apply is missing.
     *
     * @param tallies of the department, the month's own first, then those of the months before it, the latest first
     * @param targets that the group set itself in the month before, by indicator
     */
    static Map<String, String> of(Path policy, String group, List<Path> tallies, Map<String, BigDecimal> targets)
            throws IOException {
        var reckoning = new PlainReckoning(new Yaml().load(Files.readString(policy)), group, targets);
        for (String line : Files.readAllLines(tallies.get(0))) {
            String[] words = line.split(" ");
            if (words[0].equals("adjust")) {
                reckoning.rulings.add(words);
            }
        }
        reckoning.counts.putAll(counts(tallies.get(0)));
        reckoning.pool(tallies);
        return reckoning.month();
    }

    private static Map<String, Long> counts(Path tally) throws IOException {
        var counts = new HashMap<String, Long>();
        for (String line : Files.readAllLines(tally)) {
            String[] words = line.split(" ");
            if (words[0].equals("count")) {
                counts.put(words[1] + " " + words[2], Long.parseLong(words[3]));
            }
        }
        return counts;
    }

    /** What a month has too few of is counted with the months before it. */
    private void pool(List<Path> tallies) throws IOException {
        for (Map<String, Object> rule : blocks(policy.getOrDefault("pooling", List.of()))) {
            String measure = rule.get("measure").toString().toUpperCase(Locale.ROOT) + " ";
            long own = counts.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(measure))
                    .filter(each -> !each.getKey().endsWith(" UNDETERMINED")
                            && !each.getKey().endsWith(" EXCLUDED"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (own > 0 && own < number(rule.get("below")).longValue()) {
                int months = Math.min(tallies.size(), number(rule.get("months")).intValue());
                for (Path earlier : tallies.subList(1, months)) {
                    counts(earlier).forEach((key, count) -> {
                        if (key.startsWith(measure)) {
                            counts.merge(key, count, Long::sum);
                        }
                    });
                }
            }
        }
    }

    private Map<String, String> month() {
        var lines = new LinkedHashMap<String, String>();
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Map<String, Object> section : blocks(policy.get("sections"))) {
            List<Map<String, Object>> indicators = blocks(section.get("indicators"));
            BigDecimal whole = sum(indicators);
            List<Map<String, Object>> applying =
                    indicators.stream().filter(this::applies).toList();
            BigDecimal applied = sum(applying);
            boolean assessed = applied.signum() > 0
                    && applied.multiply(HUNDRED)
                                    .compareTo(number(rule("applicability", "section_share"))
                                            .multiply(whole))
                            >= 0;
            if (assessed) {
                BigDecimal marks = BigDecimal.ZERO;
                for (Map<String, Object> each : applying) {
                    lines.put((String) each.get("code"), round(marks(each), "mark_digits"));
                    marks = marks.add(marks(each));
                }
                earned = earned.add(over(whole.multiply(marks), applied));
                weights = weights.add(whole);
            }
        }
        if (weights.signum() > 0) {
            BigDecimal total = over(earned.multiply(HUNDRED), weights).add(ruled());
            lines.put("total", round(total.max(BigDecimal.ZERO), "score_digits"));
            lines.put("grade", grade(new BigDecimal(lines.get("total"))));
        }
        return lines;
    }

    private BigDecimal sum(List<Map<String, Object>> indicators) {
        return indicators.stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal weight(Map<String, Object> indicator) {
        Object own = block(indicator.getOrDefault("weights", Map.of())).get(group);
        return number(own == null ? indicator.get("weight") : own);
    }

    private long count(Map<String, Object> of, Map<String, Object> indicator, String category) {
        String measure = (String) of.getOrDefault("measure", indicator.get("measure"));
        String name = measure.toUpperCase(Locale.ROOT);
        return category.equals("UNRATED") ? unrated(name) : counts.getOrDefault(name + " " + category, 0L);
    }

    /** Service cases of which no review came: those that ended less the reviews of the month. */
    private long unrated(String reviews) {
        long rated = counts.entrySet().stream()
                .filter(each -> each.getKey().startsWith(reviews + " "))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return Math.max(0, counts.getOrDefault("SERVICE_VOLUME CASES", 0L) - rated);
    }

    private long cases(Map<String, Object> indicator) {
        return block(indicator.get("credit")).keySet().stream()
                .mapToLong(category -> count(indicator, indicator, category))
                .sum();
    }

    private boolean applies(Map<String, Object> indicator) {
        Object least = indicator.getOrDefault("min_cases", rule("applicability", "min_cases"));
        return cases(indicator) >= number(least).longValue();
    }

    private BigDecimal marks(Map<String, Object> indicator) {
        BigDecimal marks = byRule(indicator);
        for (Map<String, Object> less : blocks(indicator.getOrDefault("less", List.of()))) {
            BigDecimal lost = worth(less, indicator, "points");
            marks = marks.subtract(less.containsKey("most") ? lost.min(number(less.get("most"))) : lost);
        }
        return over(marks.max(BigDecimal.ZERO).multiply(weight(indicator)), number(indicator.get("weight")));
    }

    private BigDecimal byRule(Map<String, Object> indicator) {
        Map<String, Object> score = block(indicator.get("score"));
        BigDecimal weight = number(indicator.get("weight"));
        String kind = score.keySet().iterator().next();
        if (kind.equals("deduct_per")) {
            Map<String, Object> deduct = block(score.get(kind));
            return weight.subtract(worth(deduct, indicator, "points")).max(number(deduct.get("floor")));
        }
        BigDecimal rate = rate(indicator);
        if (kind.equals("linear")) {
            return over(weight.multiply(rate), target(indicator, block(score.get(kind))))
                    .min(weight);
        }
        if (kind.equals("target_slope_floor")) {
            Map<String, Object> slope = block(score.get(kind));
            BigDecimal lost = target(indicator, slope).subtract(rate).multiply(number(slope.get("slope")));
            return weight.subtract(lost.max(BigDecimal.ZERO)).max(number(slope.get("floor")));
        }
        return blocks(score.get("step")).stream()
                .filter(rung -> rate.compareTo(number(rung.get("at_least"))) >= 0)
                .map(rung -> number(rung.get("marks")))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal target(Map<String, Object> indicator, Map<String, Object> score) {
        return score.get("target").equals("GROUP_MEDIAN")
                ? targets.getOrDefault((String) indicator.get("code"), number(score.get("otherwise")))
                : number(score.get("target"));
    }

    private BigDecimal worth(Map<String, Object> of, Map<String, Object> indicator, String key) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var each : block(of.get(key)).entrySet()) {
            sum = sum.add(number(each.getValue()).multiply(BigDecimal.valueOf(count(of, indicator, each.getKey()))));
        }
        return sum;
    }

    private BigDecimal rate(Map<String, Object> indicator) {
        BigDecimal rate =
                over(worth(indicator, indicator, "credit").multiply(HUNDRED), BigDecimal.valueOf(cases(indicator)));
        return rule("rounding", "rate_digits").equals("exact") ? rate : new BigDecimal(round(rate, "rate_digits"));
    }

    private BigDecimal ruled() {
        BigDecimal bonus = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        for (String[] each : rulings) {
            bonus = each[2].equals("BONUS") ? bonus.add(new BigDecimal(each[4])) : bonus;
            lost = each[2].equals("DEDUCTION") ? lost.add(new BigDecimal(each[4])) : lost;
        }
        if (rulings.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Map<String, Object> rules = block(policy.get("adjustments"));
        return bonus.min(number(rules.get("bonus_cap")))
                .subtract(rules.containsKey("deduction_cap") ? lost.min(number(rules.get("deduction_cap"))) : lost);
    }

    private String grade(BigDecimal total) {
        List<Map<String, Object>> bands = blocks(policy.get("bands"));
        int at = 0;
        while (number(bands.get(at).get("at_least")).compareTo(total) > 0) {
            at++;
        }
        for (String[] each : rulings) {
            Optional<Object> best = blocks(block(policy.get("adjustments")).get("rules")).stream()
                    .filter(rule -> rule.get("code").equals(each[3]))
                    .flatMap(rule -> Optional.ofNullable(rule.get("grade")).stream())
                    .findFirst();
            at = Math.max(at, place(bands, best.orElse(null)));
        }
        if (counts.getOrDefault("CHECK_RESULT VETO", 0L) > 0 && policy.containsKey("adjustments")) {
            at = Math.max(at, place(bands, block(policy.get("adjustments")).get("found_veto")));
        }
        return (String) bands.get(at).get("code");
    }

    /** Where the band of that code stands; before all of them if it is none. */
    private static int place(List<Map<String, Object>> bands, Object code) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).get("code").equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private Object rule(String block, String key) {
        return block(policy.get(block)).get(key);
    }

    private String round(BigDecimal value, String digits) {
        return value.setScale(50, RoundingMode.HALF_EVEN)
                .setScale(number(rule("rounding", digits)).intValue(), RoundingMode.valueOf((String)
                        rule("rounding", "mode")))
                .toPlainString();
    }

    private static BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 60, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    /** A block by its keys; the plain loader takes TRUE and FALSE, which are codes, for truth values. */
    private static Map<String, Object> block(Object of) {
        var block = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) of)
                .forEach((key, value) -> block.put(
                        key instanceof Boolean ? key.toString().toUpperCase(Locale.ROOT) : key.toString(), value));
        return block;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> blocks(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
