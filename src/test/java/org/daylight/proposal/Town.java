package org.daylight.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.casework.Measure;
import org.daylight.proposal.ProposalRules.ByFacts;
import org.daylight.proposal.ProposalRules.ByRank;
import org.daylight.proposal.ProposalRules.Condition;
import org.daylight.proposal.ProposalRules.End;
import org.daylight.proposal.ProposalRules.Length;
import org.daylight.proposal.ProposalRules.Organ;
import org.daylight.proposal.ProposalRules.Rule;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Ranking.NotRanked;
import org.daylight.ranking.Ranking.Place;
import org.daylight.ranking.Ranking.RankInterval;
import org.daylight.score.Lookback;
import org.daylight.score.Policies;
import org.daylight.score.Policy;
import org.daylight.score.Ruled;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.Status;

/** Rules, places and facts for tests: a policy of one rate, so that a tally gives a total, and groups of any size. */
final class Town {

    /** Draws as few as a policy may ask for: what is tested here does not hang on their number. */
    static final Policy POLICY = drawn(Policies.simple(Policies.applicability(1, "50", 1)));

    /** The rules that the city ships, under shorter names. */
    static final ProposalRules RULES = rules(
            byRank("commend", Action.COMMENDATION, End.FIRST, 2, "90"),
            byRank("remind", Action.REMINDER, End.LAST, 1, "80"),
            rule("low-twice", Action.INTERVIEW, new ByRank(Optional.empty(), 0, limit("60")), 2),
            byRank("low-rank", Action.INTERVIEW, End.LAST, 3, "70"),
            rule("low-thrice", Action.RECTIFICATION, new ByRank(Optional.empty(), 0, limit("60")), 3),
            byFacts("overdue", Action.URGE, 1, Fact.Kind.OVERDUE_REPLY),
            byFacts("order", Action.URGE, 1, Fact.Kind.ORDER_OPEN_OVERDUE),
            byFacts("upheld", Action.URGE, 1, Fact.Kind.COMPLAINT_UPHELD),
            rule("thrice", Action.RECTIFICATION, new ByFacts(Set.of(Fact.Kind.OVERDUE_REPLY), 2), 3),
            byFacts("lead", Action.LEAD, 3, Fact.Kind.REPLY_BEFORE_REQUEST),
            byFacts("falsified", Action.REFERRAL, 1, Fact.Kind.FALSIFICATION),
            byFacts("leaked", Action.REFERRAL, 2, Fact.Kind.LEAK));

    private Town() {}

    private static Policy drawn(Policy policy) {
        return new Policy(
                policy.name(),
                policy.title(),
                policy.version(),
                policy.effectiveFrom(),
                policy.cases(),
                policy.sections(),
                policy.rounding(),
                policy.applicability(),
                policy.bands(),
                policy.groups(),
                new Policy.Draws(200, policy.draws().level(), 1),
                policy.notSubmitted(),
                policy.basis(),
                policy.adjusting(),
                policy.fullMarks(),
                Lookback.NONE);
    }

    static ProposalRules rules(Rule... rules) {
        return new ProposalRules(12, organs(), List.of(rules), Signals.Limits.NONE);
    }

    static Map<String, Organ> organs() {
        var supervisor = Set.of(
                Action.COMMENDATION,
                Action.REMINDER,
                Action.URGE,
                Action.INTERVIEW,
                Action.RECTIFICATION,
                Action.WITHHELD_HONOURS);
        return Map.of(
                "SUPERVISOR", new Organ(title("supervisor"), supervisor),
                "DISCIPLINE", new Organ(title("discipline"), Set.of(Action.LEAD, Action.REFERRAL)));
    }

    static Map<String, String> title(String text) {
        return Map.of("zh-CN", text, "en", text);
    }

    static Optional<BigDecimal> limit(String limit) {
        return Optional.of(new BigDecimal(limit));
    }

    static Rule byRank(String code, Action action, End end, int places, String limit) {
        return rule(code, action, new ByRank(Optional.of(end), places, limit(limit)), 1);
    }

    static Rule byFacts(String code, Action action, int atLeast, Fact.Kind... kinds) {
        return rule(code, action, new ByFacts(Set.of(kinds), atLeast), 1);
    }

    static Rule rule(String code, Action action, Condition condition, int periods) {
        String organ = action.isRestricted() ? "DISCIPLINE" : "SUPERVISOR";
        return new Rule(code, title(code), action, organ, condition, periods, Length.MONTH, List.of("art. 47"));
    }

    /** Facts such as {@code OVERDUE_REPLY R1}. */
    static Fact fact(String text) {
        String[] parts = text.split(" ");
        var kind = Fact.Kind.valueOf(parts[0]);
        var audience = kind == Fact.Kind.COMPLAINT_UPHELD ? Measure.Listing.OFFICE : Measure.Listing.DEPARTMENT;
        return new Fact(kind, "", "requests", parts[1], Optional.of(LocalDate.of(2026, 9, 1)), audience);
    }

    static final Ruled NOTHING_RULED = new Ruled(List.of(), BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());

    static Scorecard card(String department, String total) {
        return new Scorecard(
                Policies.department(department, "G1"),
                Status.SCORED,
                List.of(),
                List.of(),
                Map.of(),
                Optional.of(new BigDecimal(total)),
                Optional.empty(),
                new BigDecimal(100),
                100,
                Optional.empty(),
                Optional.empty(),
                NOTHING_RULED);
    }

    /** A card without marks and total. */
    static Scorecard bare(String department, Status status) {
        return new Scorecard(
                Policies.department(department, "G1"),
                status,
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                0,
                Optional.empty(),
                Optional.empty(),
                NOTHING_RULED);
    }

    static Place place(Scorecard card, int rank, int best, int worst) {
        return new Place(
                card,
                rank,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RankInterval(best, worst, List.of())),
                List.of());
    }

    /** A group in which one place is given and the others are of nobody's interest. */
    static Ranking group(Place place, int ranked) {
        var places = new ArrayList<Place>();
        for (int rank = 1; rank <= ranked; rank++) {
            places.add(rank == place.rank() ? place : place(card("X" + rank, "75"), rank, 1, ranked));
        }
        return group(places, List.of());
    }

    static Ranking group(List<Place> places, List<NotRanked> notRanked) {
        return new Ranking("G1", Map.of("en", "Group"), places, notRanked, List.of());
    }
}
