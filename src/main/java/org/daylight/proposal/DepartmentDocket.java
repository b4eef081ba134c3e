package org.daylight.proposal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.proposal.Docket.Met;
import org.daylight.proposal.Docket.NotMade;
import org.daylight.proposal.Proposal.Basis;
import org.daylight.proposal.Proposal.Place;
import org.daylight.proposal.ProposalRules.ByFacts;
import org.daylight.proposal.ProposalRules.ByRank;
import org.daylight.proposal.ProposalRules.Rule;
import org.daylight.ranking.Ranking;

/**
 * One department's part of a docket. Rules are gone through by gravity, those about facts before those about ranks, and
 * each takes the facts that it rests on away: what a graver proposal rests on, no milder one does. A rule about ranks that
 * speaks against a department takes all that stand behind its place, so that no second one does.
 */
final class DepartmentDocket {

    /** Rules about facts before rules about ranks; the gravest first; of two alike the one that counts more periods. */
    private static final Comparator<Rule> GRAVEST = Comparator.comparing(Rule::isByRank)
            .thenComparing(Rule::action, Comparator.reverseOrder())
            .thenComparing(Rule::periods, Comparator.reverseOrder());

    /** What a department's docket is made from. */
    record Frame(ProposalRules rules, String period, String department, List<Fact> facts, History history) {}

    private final Frame frame;
    private final Odds odds;
    private final List<Fact> left = new ArrayList<>();
    private final Set<Met> met = new TreeSet<>(Comparator.comparing(Met::rule));
    private final List<NotMade> notMade = new ArrayList<>();
    private final TreeMap<Integer, Proposal> made = new TreeMap<>();
    /** Whether any fact stands behind its place, though a graver proposal may have taken it away by now. */
    private final boolean grounded;

    DepartmentDocket(Frame frame, Odds odds) {
        this.frame = frame;
        this.odds = odds;
        Set<String> used = frame.history().used(frame.department());
        var facts = new ArrayList<>(frame.facts());
        facts.addAll(frame.history().verified(frame.department()));
        facts.stream().sorted().filter(fact -> used.add(fact.identity())).forEach(left::add);
        this.grounded = !scored().isEmpty();
    }

    String department() {
        return frame.department();
    }

    List<Proposal> proposals() {
        return List.copyOf(made.values());
    }

    List<NotMade> notMade() {
        return Collections.unmodifiableList(notMade);
    }

    List<Met> met() {
        return List.copyOf(met);
    }

    DepartmentDocket unranked() {
        applicable(rule -> !rule.isByRank()).forEach(rule -> byFacts(rule, Optional.empty()));
        return this;
    }

    DepartmentDocket held() {
        applicable(rule -> rule.action().isRestricted()).forEach(rule -> byFacts(rule, Optional.empty()));
        return this;
    }

    DepartmentDocket ranked(Ranking ranking, Ranking.Place place) {
        Optional<Place> where = place.interval()
                .map(interval -> new Place(
                        place.rank(),
                        ranking.ranked().size(),
                        interval.best(),
                        interval.worst(),
                        place.card().total().orElseThrow()));
        for (Rule rule : applicable(any -> true)) {
            if (rule.isByRank()) {
                byRank(rule, ranking, place, where);
            } else {
                byFacts(rule, where);
            }
        }
        return this;
    }

    private List<Rule> applicable(Predicate<Rule> which) {
        Optional<ProposalRules.Length> length = ProposalRules.Length.of(frame.period());
        List<Rule> rules = frame.rules().rules().stream()
                .filter(which)
                .filter(rule -> length.filter(rule.length()::equals).isPresent())
                .sorted(GRAVEST)
                .toList();
        rules.stream().filter(rule -> rule.condition() instanceof ByFacts).forEach(this::meet);
        return rules;
    }

    /** Whether a rule's condition is met does not hang on what another rule takes away. */
    private void meet(Rule rule) {
        ByFacts asked = (ByFacts) rule.condition();
        if (of(asked).size() >= asked.atLeast()) {
            meets(rule);
        }
    }

    private void meets(Rule rule) {
        met.add(new Met(frame.department(), rule.code(), rule.action().isRestricted()));
    }

    private List<Fact> of(ByFacts asked) {
        return left.stream().filter(fact -> asked.kinds().contains(fact.kind())).toList();
    }

    private void byFacts(Rule rule, Optional<Place> place) {
        ByFacts asked = (ByFacts) rule.condition();
        List<Fact> evidence = of(asked);
        if (evidence.size() >= asked.atLeast() && before(rule).size() == rule.periods() - 1) {
            propose(rule, evidence, place);
        }
    }

    private void byRank(Rule rule, Ranking ranking, Ranking.Place place, Optional<Place> where) {
        ByRank asked = (ByRank) rule.condition();
        boolean favourable = rule.action().isFavourable();
        if (!Odds.meets(asked, ranking, place) || !favourable && !grounded) {
            return;
        }
        List<Fact> evidence = favourable ? List.of() : scored();
        boolean now = before(rule).size() == rule.periods() - 1 && (favourable || !evidence.isEmpty());
        if (!odds.carries(asked, ranking, place)) {
            where.filter(one -> now)
                    .ifPresent(one -> notMade.add(new NotMade(frame.department(), rule.code(), rule.action(), one)));
            return;
        }
        meets(rule);
        if (now) {
            propose(rule, evidence, where);
        }
    }

    /** What may stand behind a place: all but what is only suspected, and what no general report may tell. */
    private List<Fact> scored() {
        return left.stream()
                .filter(fact -> fact.kind().standing() != Fact.Standing.SUSPECTED
                        && !fact.kind().isRestricted())
                .toList();
    }

    private List<String> before(Rule rule) {
        return frame.history().inARow(frame.period(), frame.department(), rule.code(), rule.periods() - 1);
    }

    private void propose(Rule rule, List<Fact> evidence, Optional<Place> place) {
        left.removeAll(evidence);
        var periods = new ArrayList<>(before(rule));
        periods.add(frame.period());
        made.put(
                frame.rules().rules().indexOf(rule),
                new Proposal(
                        ProposalId.of(frame.period(), frame.department(), rule.code(), evidence),
                        frame.period(),
                        frame.department(),
                        rule.code(),
                        rule.title(),
                        rule.action(),
                        basis(rule),
                        rule.organ(),
                        frame.rules().organs().get(rule.organ()).title(),
                        rule.law(),
                        periods,
                        rule.isByRank() ? place : Optional.empty(),
                        evidence,
                        warnings()));
    }

    private static Basis basis(Rule rule) {
        if (rule.isByRank()) {
            return Basis.RANK;
        }
        return rule.action() == Action.LEAD ? Basis.SUSPICION : Basis.FACTS;
    }

    private List<Proposal.Warning> warnings() {
        LocalDate from = ReportingPeriod.parse(frame.period())
                .first()
                .minusMonths(frame.rules().warningMonths());
        return frame.history().warnings(frame.department(), YearMonth.from(from).toString());
    }
}
