package org.daylight.crossing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daylight.crossing.Finding.Code;
import org.daylight.feed.Feeds;
import org.daylight.feed.Row;

/**
 * Numbers that several departments claim, to the letter.
 *
 * <p>A request that a department has had in its ledger since an earlier month stays its own, whoever sends its number: an
 * edition rests on it. Between departments that send a number for the first time nobody but a ruling can decide.
 */
final class Claims {

    private final Map<String, String> rulings;
    private final Map<Case, SortedMap<String, Claim>> claims = new HashMap<>();

    private record Case(String feed, String key) {}

    /** How a department comes to a number. */
    private static final class Claim {
        private boolean fresh;
        private boolean remembered;
        private final SortedSet<String> sources = new TreeSet<>();
    }

    Claims(Map<String, String> rulings) {
        this.rulings = rulings;
    }

    void fresh(Row row, String source) {
        Claim claim = claim(row.feed().name(), row.key(), row.department());
        claim.fresh = true;
        claim.sources.add(source);
    }

    void remembered(String department, String request) {
        claim(Feeds.REQUESTS.name(), request, department).remembered = true;
    }

    private Claim claim(String feed, String key, String department) {
        return claims.computeIfAbsent(new Case(feed, key), none -> new TreeMap<>())
                .computeIfAbsent(department, none -> new Claim());
    }

    List<Finding> findings() {
        var all = new ArrayList<Finding>();
        claims.forEach((one, claimants) -> {
            if (claimants.size() > 1) {
                Optional<String> ruled =
                        Optional.ofNullable(rulings.get(one.key())).filter(claimants::containsKey);
                claimants.keySet().forEach(code -> finding(one, code, ruled).ifPresent(all::add));
            }
        });
        return all;
    }

    /** What a department hears of its own fresh rows; none if they stand. */
    private Optional<Finding> finding(Case one, String department, Optional<String> ruled) {
        SortedMap<String, Claim> claimants = claims.get(one);
        Claim claim = claimants.get(department);
        boolean stands = ruled.map(department::equals).orElse(claim.remembered);
        if (!claim.fresh || stands) {
            return Optional.empty();
        }
        String others = claimants.keySet().stream()
                .filter(other -> !other.equals(department))
                .collect(Collectors.joining(", "));
        return Optional.of(new Finding(
                ruled.isPresent() ? Code.RULED_TO_OTHER : Code.CLAIMED_TWICE,
                one.feed(),
                department,
                one.key(),
                Feeds.find(one.feed()).orElseThrow().columns().get(0).name(),
                "",
                ruled.orElse(others),
                List.copyOf(claim.sources)));
    }
}
