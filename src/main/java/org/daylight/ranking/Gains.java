package org.daylight.ranking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.ranking.Ranking.Gain;
import org.daylight.score.Policy;
import org.daylight.score.Primitive;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;
import org.daylight.score.Scoring;
import org.daylight.score.Tally;

/** What one more case in time, or one more content caller, would have changed. */
final class Gains {

    private final Scoring scoring;
    private final List<Scorecard> ranked;

    /**
     * Gains against published totals.
     *
     * @param ranked cards of the group's ranked departments
     */
    Gains(Policy policy, List<Scorecard> ranked) {
        this.scoring = Scoring.of(policy);
        this.ranked = List.copyOf(ranked);
    }

    /**
     * The gains of a ranked department, the largest first; equal ones by marks, then in the policy's order.
     *
     * <p>Example: 45 of 60 in time, 8 marks, LINEAR to 90 %: one of the 15 late ones in time makes 46 of 60, 6.81 marks
     * instead of 6.67.
     *
     * <p>Definition: for each rate, one case of the least credited category that has any becomes one of the most
     * credited; the whole month is scored again, so other indicators of the same measure move with it. Rank = 1 + number
     * of the others with a higher published total.
     *
     * <p>Edges: an indicator that does not apply, one without a bad case, and one of which a single case changes neither
     * marks nor total as printed has no gain; deductions are not rates.
     */
    List<Gain> of(Scorecard card, Tally tally) {
        return card.indicators().stream()
                .filter(score -> score.rate().isPresent())
                .flatMap(score -> gain(card, tally, score).stream())
                .sorted(Comparator.comparing(Gain::gained)
                        .thenComparing(gain -> gain.marks().subtract(marks(card, gain.indicator())))
                        .reversed())
                .toList();
    }

    private Optional<Gain> gain(Scorecard card, Tally tally, IndicatorScore score) {
        Policy.Indicator indicator = score.indicator();
        return Turn.of(indicator, tally)
                .map(turn -> gain(card, scoring.score(card.department(), turn.in(tally), card.status()), turn))
                .filter(gain -> gain.gained().signum() > 0 || gain.marks().compareTo(marks(card, indicator)) > 0);
    }

    private Gain gain(Scorecard card, Scorecard then, Turn turn) {
        BigDecimal total = then.total().orElseThrow();
        return new Gain(
                turn.indicator(),
                turn.from(),
                turn.to(),
                marks(then, turn.indicator()),
                total,
                rank(card, total),
                total.subtract(card.total().orElseThrow()));
    }

    private int rank(Scorecard card, BigDecimal total) {
        long better = ranked.stream()
                .filter(other -> !other.equals(card))
                .flatMap(other -> other.total().stream())
                .filter(other -> other.compareTo(total) > 0)
                .count();
        return Math.toIntExact(better + 1);
    }

    private static BigDecimal marks(Scorecard card, Policy.Indicator indicator) {
        return card.indicator(indicator.code()).orElseThrow().marks().orElseThrow();
    }

    /** One case of a bad category that becomes one of the best. */
    private record Turn(Policy.Indicator indicator, String from, String to) {

        /** Empty for deductions and where there is no bad case. */
        static Optional<Turn> of(Policy.Indicator indicator, Tally tally) {
            if (indicator.primitive() instanceof Primitive.DeductPer) {
                return Optional.empty();
            }
            Map<String, BigDecimal> credit = indicator.credit();
            Comparator<String> worth =
                    Comparator.<String, BigDecimal>comparing(credit::get).thenComparing(Comparator.reverseOrder());
            String good = Collections.max(credit.keySet(), worth);
            return credit.keySet().stream()
                    .filter(category -> tally.count(indicator.measure(), category) > 0)
                    .min(worth)
                    .filter(bad -> credit.get(bad).compareTo(credit.get(good)) < 0)
                    .map(bad -> new Turn(indicator, bad, good));
        }

        Tally in(Tally tally) {
            return tally.moved(indicator.measure(), from, to);
        }
    }
}
