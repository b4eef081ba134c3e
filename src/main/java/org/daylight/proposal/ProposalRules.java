package org.daylight.proposal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * By which rules proposals are made, as data. Rules that contradict themselves cannot be made: the constructors throw an
 * {@link IllegalArgumentException} that names the rule, what was found, what is expected and what to do.
 *
 * @param warningMonths for how many months before the period adopted proposals count as prior warnings
 * @param organs that may issue what is proposed, by code
 * @param rules in the order in which proposals are printed
 * @param signals limits of what is pointed out for review
 */
public record ProposalRules(int warningMonths, Map<String, Organ> organs, List<Rule> rules, Signals.Limits signals) {

    /** No rule at all: nothing is proposed and nothing pointed out. */
    public static final ProposalRules NONE = new ProposalRules(0, Map.of(), List.of(), Signals.Limits.NONE);

    public ProposalRules {
        Objects.requireNonNull(signals);
        organs = Collections.unmodifiableMap(new LinkedHashMap<>(organs));
        rules = List.copyOf(rules);
        if (warningMonths < 0) {
            throw new IllegalArgumentException("warning_months: " + warningMonths + "; expected 0 or more months");
        }
        Set<String> codes = new TreeSet<>();
        for (Rule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException(
                        "rule " + rule.code() + " stands twice; give each rule its own code");
            }
            Organ organ = organs.get(rule.organ());
            if (organ == null) {
                throw new IllegalArgumentException("rule " + rule.code() + ", organ: " + rule.organ()
                        + " is not among the organs " + organs.keySet() + "; add it there or name one of them");
            }
            if (!organ.may().contains(rule.action())) {
                throw new IllegalArgumentException("rule " + rule.code() + ": " + rule.organ() + " may not issue "
                        + rule.action() + ", only " + organ.may() + "; name the organ that the law gives it to");
            }
        }
    }

    /** Whether there is anything to propose or to point out. */
    public boolean none() {
        return rules.isEmpty() && signals.equals(Signals.Limits.NONE);
    }

    /**
     * Who may issue what: article 47 gives criticism to the supervising department, while discipline organs receive leads.
     *
     * @param title as printed, by language
     */
    public record Organ(Map<String, String> title, Set<Action> may) {
        public Organ {
            title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
            may = Collections.unmodifiableSet(new TreeSet<>(may));
        }
    }

    /**
     * One rule.
     *
     * @param code stable: proposals, and months that a rule counts, are known by it
     * @param title as printed, by language
     * @param organ code of the organ that may issue it
     * @param condition that a single period has to meet
     * @param periods how many periods in a row have to meet it, each by facts of its own; 1 or more
     * @param length which periods it is about
     * @param law articles and documents it rests on, as printed
     */
    public record Rule(
            String code,
            Map<String, String> title,
            Action action,
            String organ,
            Condition condition,
            int periods,
            Length length,
            List<String> law) {

        public Rule {
            Objects.requireNonNull(length);
            title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
            law = List.copyOf(law);
            if (periods < 1) {
                throw new IllegalArgumentException(
                        "rule " + code + ", periods: " + periods + "; expected 1 or more periods in a row");
            }
            if (law.isEmpty()) {
                throw new IllegalArgumentException(
                        "rule " + code + ", law: nothing stands there; name what the proposal rests on");
            }
            condition.check(code, action);
        }

        boolean isByRank() {
            return condition instanceof ByRank;
        }
    }

    /** Which periods a rule is about. */
    public enum Length {
        MONTH,
        QUARTER,
        YEAR;

        /** The length of a period of that name; empty for a range of days. */
        static Optional<Length> of(String period) {
            if (period.matches("\\d{4}-\\d{2}")) {
                return Optional.of(MONTH);
            }
            if (period.matches("\\d{4}-Q[1-4]")) {
                return Optional.of(QUARTER);
            }
            return period.matches("\\d{4}") ? Optional.of(YEAR) : Optional.empty();
        }
    }

    /** What a single period has to meet. */
    public sealed interface Condition {
        void check(String code, Action action);
    }

    /**
     * So many new facts of these kinds. No interval excuses them.
     *
     * @param atLeast 1 or more
     */
    public record ByFacts(Set<Fact.Kind> kinds, int atLeast) implements Condition {
        public ByFacts {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }

        @Override
        public void check(String code, Action action) {
            if (atLeast < 1) {
                throw new IllegalArgumentException(
                        "rule " + code + ", at_least: " + atLeast + "; expected 1 or more facts");
            }
            boolean lead = action == Action.LEAD;
            Fact.Standing asked = lead ? Fact.Standing.SUSPECTED : Fact.Standing.PROVEN;
            for (Fact.Kind kind : kinds) {
                if (kind.isRestricted() && !action.isRestricted()) {
                    throw new IllegalArgumentException(
                            "rule " + code + ", kinds: " + kind + " carries no " + action
                                    + ", which general reports would print; make a rule of its own for it with action REFERRAL");
                }
                if (kind.standing() != asked || action.isFavourable()) {
                    throw new IllegalArgumentException("rule " + code + ", kinds: " + kind + " is "
                            + kind.standing().name().toLowerCase(java.util.Locale.ROOT) + ", which carries no "
                            + action + "; LEAD rests on what is suspected, every other measure on what is proven");
                }
            }
        }
    }

    /**
     * A place in the group, a total, or both. A place among the first or last few is one of half of the group at most, so
     * that of a small group nobody is both.
     *
     * @param end at which end of the group; empty where the place does not matter
     * @param places how many places count as the end; 0 where the place does not matter
     * @param limit total from which ({@code FIRST}) or below which it applies, 0 to 100; empty where none is asked
     */
    public record ByRank(Optional<End> end, int places, Optional<BigDecimal> limit) implements Condition {

        @Override
        public void check(String code, Action action) {
            if (end.isPresent() != places > 0 || end.isEmpty() && limit.isEmpty()) {
                throw new IllegalArgumentException(
                        "rule " + code + ", rank: expected first or last with 1 or more places, or a total, or both");
            }
            if (action.isFavourable() != end.filter(End.FIRST::equals).isPresent() || action.isRestricted()) {
                throw new IllegalArgumentException("rule " + code + ": " + action
                        + " does not go with that end of a ranking; COMMENDATION goes with first and at_least, every"
                        + " other measure but LEAD and REFERRAL with last and below");
            }
        }
    }

    /** An end of a ranking. */
    public enum End {
        FIRST,
        LAST
    }
}
