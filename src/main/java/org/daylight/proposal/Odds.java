package org.daylight.proposal;

import java.math.BigDecimal;
import java.util.Arrays;
import org.daylight.proposal.ProposalRules.ByRank;
import org.daylight.proposal.ProposalRules.End;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Ranking.RankInterval;
import org.daylight.score.Redraws;

/**
 * Whether what a rule asks of a place holds, and whether it still holds for every rank and total that the counts allow.
 *
 * <p>Example: 40 departments are ranked and a rule is about the last three. A department on rank 39 of 35 to 40 meets it;
 * but it may as well be 35th, so its interval does not carry it. One on 39 of 38 to 40 is among the last three either way.
 *
 * <p>Definition: with n ranked departments and k = min(places, n / 2), the first k are those with a rank of k or better,
 * the last k those with fewer than k departments behind them; the interval carries it if the same holds of its worst rank,
 * or of its best. Where a rule asks for a total and not for a place, it must hold in all draws but those that the policy's
 * level leaves out at one side, as for ranks: N (100 - P) / 200, rounded down.
 *
 * <p>Edges: who shares a last rank may have the other behind it, so neither is carried among the last one; a group of one
 * has neither a first nor a last; a place without an interval carries nothing.
 */
final class Odds {

    private final Scene scene;
    private final Redraws redraws;

    Odds(Scene scene) {
        this.scene = scene;
        this.redraws = Redraws.of(scene.policy());
    }

    /** Whether the published place and total meet the condition. */
    static boolean meets(ByRank asked, Ranking ranking, Ranking.Place place) {
        BigDecimal total = place.card().total().orElseThrow();
        int ranked = ranking.ranked().size();
        return asked.limit().map(limit -> isBeyond(asked, total, limit)).orElse(true)
                && isAtEnd(asked, ranked, place.rank() + sharing(asked, ranking, place));
    }

    /** Ties at the end of a group stand there together: the last of them counts. */
    private static int sharing(ByRank asked, Ranking ranking, Ranking.Place place) {
        boolean last = asked.end().filter(End.LAST::equals).isPresent();
        long same = ranking.ranked().stream()
                .filter(other -> other.rank() == place.rank())
                .count();
        return last ? Math.toIntExact(same) - 1 : 0;
    }

    private static boolean isBeyond(ByRank asked, BigDecimal total, BigDecimal limit) {
        return isFirst(asked) ? total.compareTo(limit) >= 0 : total.compareTo(limit) < 0;
    }

    private static boolean isFirst(ByRank asked) {
        return asked.end().filter(End.FIRST::equals).isPresent();
    }

    private static boolean isAtEnd(ByRank asked, int ranked, int rank) {
        if (asked.end().isEmpty()) {
            return true;
        }
        int places = Math.min(asked.places(), ranked / 2);
        return isFirst(asked) ? rank <= places : ranked - rank < places;
    }

    /** Whether every rank of the interval meets the condition, or, where no place is asked for, nearly every drawn total. */
    boolean carries(ByRank asked, Ranking ranking, Ranking.Place place) {
        if (asked.end().isEmpty()) {
            return carriesTotal(asked, place);
        }
        return place.interval()
                .map(interval -> isAtEnd(asked, ranking.ranked().size(), farthest(asked, interval)))
                .orElse(false);
    }

    private static int farthest(ByRank asked, RankInterval interval) {
        return isFirst(asked) ? interval.worst() : interval.best();
    }

    private boolean carriesTotal(ByRank asked, Ranking.Place place) {
        var department = place.card().department();
        long[] totals = redraws.totals(department, scene.tallies().get(department.code()));
        BigDecimal limit = asked.limit()
                .orElseThrow()
                .movePointRight(scene.policy().rounding().scoreDigits());
        long against = Arrays.stream(totals)
                .filter(total -> BigDecimal.valueOf(total).compareTo(limit) >= 0)
                .count();
        int level = scene.policy().draws().level().percent();
        return against <= (long) totals.length * (100 - level) / 200;
    }
}
