package org.daylight.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;

/**
 * The ranks of one group.
 *
 * @param group code
 * @param title by language
 * @param ranked best first; ties stand in the order of department codes
 * @param notRanked without a place: those on the shared last rank first, then in the order of department codes, each with
 *     its reason
 * @param brackets best first; they may overlap. Empty until drawn ({@link Uncertainty})
 */
public record Ranking(
        String group,
        Map<String, String> title,
        List<Place> ranked,
        List<NotRanked> notRanked,
        List<Bracket> brackets) {

    public Ranking {
        ranked = List.copyOf(ranked);
        notRanked = List.copyOf(notRanked);
        brackets = List.copyOf(brackets);
    }

    /**
     * A place: competition rank (1, 2, 2, 4) on the published total.
     *
     * @param tied whether others share the rank
     * @param previousRank rank in the edition before, if it was ranked in the same group
     * @param change of the total against the edition before
     * @param interval the ranks that its counts allow; empty until drawn
     * @param gains what one more good case would have changed, the largest gain first
     */
    public record Place(
            Scorecard card,
            int rank,
            boolean tied,
            Optional<Integer> previousRank,
            Optional<BigDecimal> change,
            Optional<RankInterval> interval,
            List<Gain> gains) {

        public Place {
            gains = List.copyOf(gains);
        }

        Place with(RankInterval drawn, List<Gain> found) {
            return new Place(card, rank, tied, previousRank, change, Optional.of(drawn), found);
        }
    }

    /**
     * The ranks that a department's counts allow.
     *
     * @param best lowest number, at most the published rank
     * @param worst highest number, at least the published rank
     * @param alike codes of the departments from which it cannot be told apart, in the order of places
     */
    public record RankInterval(int best, int worst, List<String> alike) {
        public RankInterval {
            alike = List.copyOf(alike);
        }
    }

    /**
     * Neighbours of whom no two can be told apart.
     *
     * @param first rank of the first of them
     * @param last rank of the last of them
     * @param departments codes in the order of places, two or more
     */
    public record Bracket(int first, int last, List<String> departments) {
        public Bracket {
            departments = List.copyOf(departments);
        }
    }

    /**
     * What one more good case instead of a bad one would have changed.
     *
     * @param from category of the bad case
     * @param to category that it would have had
     * @param marks of the indicator then
     * @param total of the department then
     * @param rank that it would have had, everybody else as published
     * @param gained total then less the published total, 0 or more
     */
    public record Gain(
            Policy.Indicator indicator,
            String from,
            String to,
            BigDecimal marks,
            BigDecimal total,
            int rank,
            BigDecimal gained) {}

    /**
     * A department without a place.
     *
     * @param rank the shared last rank, where the policy gives it to who sent nothing; it stands for no total
     * @param previousRank rank in the edition before, if it had one in the same group
     */
    public record NotRanked(Scorecard card, Reason reason, Optional<Integer> rank, Optional<Integer> previousRank) {

        /** One that stands apart and had no rank before. */
        public NotRanked(Scorecard card, Reason reason) {
            this(card, reason, Optional.empty(), Optional.empty());
        }
    }

    /** Why a department has no rank. The words stand in the bundles under {@code notRanked.<NAME>}. */
    public enum Reason {
        NOT_SUBMITTED,
        HELD,
        NO_CASES,
        /** Fewer cases than the policy asks of a ranked department. */
        TOO_FEW_CASES,
        /** Too small a share of the policy's weight applied. */
        TOO_LITTLE_APPLIES
    }
}
