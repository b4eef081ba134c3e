package org.daylight.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;

/**
 * Marks that an indicator did not earn.
 *
 * @param lost weight less marks, above 0
 */
record Loss(IndicatorScore score, BigDecimal lost) {

    /** The largest first; equal ones in the policy's order. */
    static List<Loss> of(Scorecard card) {
        return card.indicators().stream()
                .filter(score -> score.marks().isPresent())
                .map(score -> new Loss(
                        score, score.indicator().weight().subtract(score.marks().get())))
                .filter(loss -> loss.lost().signum() > 0)
                .sorted(Comparator.comparing(Loss::lost).reversed())
                .toList();
    }

    static Optional<Loss> largest(Scorecard card) {
        return of(card).stream().findFirst();
    }
}
