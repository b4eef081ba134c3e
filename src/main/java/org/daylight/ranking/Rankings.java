package org.daylight.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.feed.Department;
import org.daylight.ranking.Ranking.NotRanked;
import org.daylight.ranking.Ranking.Place;
import org.daylight.ranking.Ranking.Reason;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;

/**
 * Puts scorecards in order, group by group.
 *
 * <p>Example: totals 95.10, 92.00, 92.00, 88.75 have the ranks 1, 2, 2, 4. Definition: rank = 1 + number of ranked
 * departments of the group with a higher published total. Source: competition ranking as the published bulletins use it
 * (同分不分先后). Edges: totals equal after rounding share a rank whatever lies behind the rounding, so that a reader can
 * check it; ties stand in the order of department codes, which says nothing about merit. Who sent nothing has no total; by
 * the policy all such stand on one rank behind the last ranked one, so that sending nothing is never better than being last.
 */
public final class Rankings {

    private static final Comparator<Scorecard> BY_CODE =
            Comparator.comparing(card -> card.department().code());

    private Rankings() {}

    /**
     * The ranking of each group that has departments, in the order of the policy's groups.
     *
     * @param cards one for each department of the roster, in any order
     * @param before what the edition before published, for movements
     * @throws IllegalArgumentException if a department comes twice or its group is not in the policy
     */
    public static List<Ranking> rank(Policy policy, List<Scorecard> cards, Optional<PastScores> before) {
        check(policy, cards);
        List<Ranking> rankings = policy.groups().keySet().stream()
                .map(group -> rankGroup(policy, group, cards, before))
                .filter(ranking ->
                        !ranking.ranked().isEmpty() || !ranking.notRanked().isEmpty())
                .toList();
        reconcile(cards, rankings);
        return rankings;
    }

    private static void check(Policy policy, List<Scorecard> cards) {
        var seen = new HashSet<String>();
        for (Scorecard card : cards) {
            Department department = card.department();
            if (!policy.groups().containsKey(department.group())) {
                throw new IllegalArgumentException("department " + department.code() + " (" + department.name()
                        + "): found group '" + department.group() + "', expected one of "
                        + String.join(", ", policy.groups().keySet()) + "; mend the roster or add the group to policy "
                        + policy.name());
            }
            if (!seen.add(department.code())) {
                throw new IllegalArgumentException("department " + department.code() + " (" + department.name()
                        + "): found two scorecards, expected one; a code stands once in the roster");
            }
        }
    }

    private static Ranking rankGroup(Policy policy, String group, List<Scorecard> cards, Optional<PastScores> before) {
        List<Scorecard> members = cards.stream()
                .filter(card -> card.department().group().equals(group))
                .sorted(BY_CODE)
                .toList();
        List<Scorecard> ranked = members.stream()
                .filter(card -> reason(policy, card).isEmpty())
                .sorted(Comparator.comparing(Rankings::total).reversed())
                .toList();
        Optional<Integer> last = last(policy, ranked.size());
        Stream<NotRanked> rest = members.stream()
                .flatMap(card ->
                        reason(policy, card).map(reason -> notRanked(card, reason, last, past(before, card))).stream())
                .sorted(Comparator.comparing((NotRanked one) -> one.rank().isEmpty()));
        return new Ranking(
                group,
                policy.groups().get(group),
                ranked.stream()
                        .map(card -> place(card, ranked, past(before, card)))
                        .toList(),
                rest.toList(),
                List.of());
    }

    /** The rank behind every ranked department, where the policy gives it to who sent nothing and somebody is ranked. */
    private static Optional<Integer> last(Policy policy, int ranked) {
        return policy.notSubmitted().rank() == Policy.NotSubmitted.Rank.LAST && ranked > 0
                ? Optional.of(ranked + 1)
                : Optional.empty();
    }

    private static NotRanked notRanked(
            Scorecard card, Reason reason, Optional<Integer> last, Optional<PastScores.Past> past) {
        return new NotRanked(
                card,
                reason,
                reason == Reason.NOT_SUBMITTED ? last : Optional.empty(),
                past.filter(each -> each.group().equals(card.department().group()))
                        .flatMap(PastScores.Past::rank));
    }

    /** Why a card has no rank; the plainest reason where several hold. */
    private static Optional<Reason> reason(Policy policy, Scorecard card) {
        Policy.Applicability rule = policy.applicability();
        if (card.status() != Scorecard.Status.SCORED) {
            return Optional.of(Reason.valueOf(card.status().name()));
        }
        if (card.cases() < rule.rankedCases()) {
            return Optional.of(Reason.TOO_FEW_CASES);
        }
        boolean enough = card.total().isPresent() && card.appliedShare().compareTo(rule.totalShare()) >= 0;
        return enough ? Optional.empty() : Optional.of(Reason.TOO_LITTLE_APPLIES);
    }

    private static Place place(Scorecard card, List<Scorecard> ranked, Optional<PastScores.Past> past) {
        long better = ranked.stream()
                .filter(other -> total(other).compareTo(total(card)) > 0)
                .count();
        long equal = ranked.stream()
                .filter(other -> total(other).compareTo(total(card)) == 0)
                .count();
        return new Place(
                card,
                Math.toIntExact(better + 1),
                equal > 1,
                past.filter(each -> each.group().equals(card.department().group()))
                        .flatMap(PastScores.Past::rank),
                past.flatMap(PastScores.Past::total).map(total(card)::subtract),
                Optional.empty(),
                List.of());
    }

    private static Optional<PastScores.Past> past(Optional<PastScores> before, Scorecard card) {
        return before.map(scores -> scores.departments().get(card.department().code()));
    }

    private static BigDecimal total(Scorecard card) {
        return card.total().orElseThrow();
    }

    /** Roster = ranked + not ranked, code by code. */
    static void reconcile(List<Scorecard> cards, List<Ranking> rankings) {
        List<String> expected = cards.stream().map(Rankings::code).sorted().toList();
        List<String> found = rankings.stream()
                .flatMap(each -> Stream.concat(
                        each.ranked().stream().map(Place::card),
                        each.notRanked().stream().map(NotRanked::card)))
                .map(Rankings::code)
                .sorted()
                .toList();
        if (!found.equals(expected)) {
            throw new IllegalStateException("ranking: found " + found + " ranked or not ranked, expected each of "
                    + expected + " once; nothing is published");
        }
    }

    private static String code(Scorecard card) {
        return card.department().code();
    }
}
