package org.daylight.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.score.Scorecard;

/**
 * The ranks of one group.
 *
 * @param group code
 * @param title by language
 * @param ranked best first; ties stand in the order of department codes
 * @param notRanked in the order of department codes, each with its reason
 */
public record Ranking(String group, Map<String, String> title, List<Place> ranked, List<NotRanked> notRanked) {

    public Ranking {
        ranked = List.copyOf(ranked);
        notRanked = List.copyOf(notRanked);
    }

    /**
     * A place: competition rank (1, 2, 2, 4) on the published total.
     *
     * @param tied whether others share the rank
     * @param previousRank rank in the edition before, if it was ranked in the same group
     * @param change of the total against the edition before
     */
    public record Place(
            Scorecard card, int rank, boolean tied, Optional<Integer> previousRank, Optional<BigDecimal> change) {}

    /** A department without a rank. */
    public record NotRanked(Scorecard card, Reason reason) {}

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
