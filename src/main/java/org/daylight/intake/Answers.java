package org.daylight.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.daylight.feed.Roster;
import org.daylight.intake.PeriodWords.When;

/** What all clues about a file say together: an answer only where they agree. */
final class Answers {

    private final List<Clue> clues;
    private final Roster roster;
    private final When when;

    Answers(List<Clue> clues, Roster roster) {
        this.clues = List.copyOf(clues);
        this.roster = roster;
        this.when = clues.stream().map(Clue::when).reduce(When.UNSAID, When::and);
    }

    /** Every department that any clue names. */
    Set<String> departments() {
        return all(Clue::departments);
    }

    /** Every citywide source that any clue names. */
    Set<String> sources() {
        return all(Clue::sources);
    }

    /** Departments that are named apart from the citywide sources. */
    Set<String> otherDepartments() {
        return apart(departments());
    }

    /** Citywide sources that are named apart from the departments. */
    Set<String> otherSources() {
        return apart(sources());
    }

    private Set<String> apart(Set<String> named) {
        var apart = new TreeSet<>(named);
        apart.removeAll(all(Clue::twins));
        return apart;
    }

    private Set<String> all(Function<Clue, Set<String>> part) {
        var all = new TreeSet<String>();
        clues.forEach(clue -> all.addAll(part.apply(clue)));
        return all;
    }

    /** The one department of the roster that they name. */
    Optional<String> department() {
        Set<String> named = departments();
        return named.size() == 1
                ? named.stream().findFirst().filter(code -> roster.find(code).isPresent())
                : Optional.empty();
    }

    /**
     * The one department that the strongest evidence names, if any of these feeds is its to send and the file can be of
     * the period. A name that weaker evidence gives besides, anybody could have written there.
     */
    Set<String> concerns(Recognition.Asked asked, Set<String> feeds) {
        if (!canBeOf(asked)) {
            return Set.of();
        }
        for (Clue.Kind kind : Clue.Kind.values()) {
            var named = new TreeSet<String>();
            clues.stream().filter(clue -> clue.kind() == kind).forEach(clue -> named.addAll(clue.departments()));
            if (!named.isEmpty()) {
                return named.size() == 1 && owes(named.first(), feeds) ? named : Set.of();
            }
        }
        return Set.of();
    }

    private boolean canBeOf(Recognition.Asked asked) {
        boolean period = when.periods().isEmpty() || when.periods().contains(asked.period());
        boolean month = when.months().isEmpty()
                || asked.month().isEmpty()
                || when.months().contains(asked.month().get());
        return period && month;
    }

    private boolean owes(String code, Set<String> feeds) {
        return roster.find(code)
                .filter(department -> department.duties().stream().anyMatch(feeds::contains))
                .isPresent();
    }

    /**
     * The one period that they name. A month without a year is that of the period asked for, or of some other period; it
     * must agree with a period that is named in full.
     */
    Optional<String> period(Recognition.Asked asked) {
        if (!when.several().isEmpty()
                || when.periods().size() > 1
                || when.months().size() > 1) {
            return Optional.empty();
        }
        Optional<Integer> month = when.months().stream().findFirst();
        if (when.periods().size() == 1) {
            String period = when.periods().iterator().next();
            return month.isEmpty() || period.endsWith(String.format(java.util.Locale.ROOT, "-%02d", month.get()))
                    ? Optional.of(period)
                    : Optional.empty();
        }
        if (month.isEmpty() || asked.month().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(month.equals(asked.month()) ? asked.period() : month.get() + "月");
    }

    /** {@code department A01 (COVER), A02 (NAME); feed requests; period 2026-09 (NAME)}. */
    String found(List<String> feeds) {
        var parts = new ArrayList<String>();
        part(parts, "department", Clue::departments);
        part(parts, "source", Clue::sources);
        if (!feeds.isEmpty()) {
            parts.add("feed " + String.join(", ", feeds));
        }
        part(parts, "period", clue -> {
            var all = new TreeSet<>(clue.when().periods());
            clue.when().months().forEach(month -> all.add(month + "月"));
            all.addAll(clue.when().several());
            return all;
        });
        return String.join("; ", parts);
    }

    private void part(List<String> parts, String what, Function<Clue, Set<String>> of) {
        var places = new TreeMap<String, TreeSet<Clue.Kind>>();
        for (Clue clue : clues) {
            of.apply(clue)
                    .forEach(value -> places.computeIfAbsent(value, key -> new TreeSet<>())
                            .add(clue.kind()));
        }
        if (!places.isEmpty()) {
            var values = new ArrayList<String>();
            places.forEach((value, kinds) -> values.add(value + " ("
                    + String.join(", ", kinds.stream().map(Enum::name).toList()) + ")"));
            parts.add(what + " " + String.join(", ", values));
        }
    }
}
