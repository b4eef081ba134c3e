package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Ranking.Bracket;
import org.daylight.ranking.Ranking.Place;
import org.daylight.ranking.Ranking.RankInterval;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of ranks by their intervals: four departments of the small month, their intervals written by hand. */
class CertaintyTest {

    private static final Results RESULTS = SmallMonth.results();
    private static final Words WORDS = new Words(Bundles.texts("zh-CN"));

    /** The four places with those intervals, each as best and worst rank. */
    private static Ranking ranking(List<Bracket> brackets, int... ends) {
        Ranking small = RESULTS.rankings().get(0);
        var places = new ArrayList<Place>();
        for (int i = 0; i < small.ranked().size(); i++) {
            Place place = small.ranked().get(i);
            places.add(new Place(
                    place.card(),
                    place.rank(),
                    place.tied(),
                    place.previousRank(),
                    place.change(),
                    Optional.of(new RankInterval(ends[2 * i], ends[2 * i + 1], List.of())),
                    place.gains()));
        }
        return new Ranking(small.group(), small.title(), places, List.of(), brackets);
    }

    /** Of four, the last two have the places 3 and 4: an interval that begins at 2 does not carry either. */
    @ParameterizedTest
    @CsvSource({"4, 4, true", "3, 4, true", "2, 4, false", "1, 4, false"})
    void aPlaceAmongTheLastIsCarriedOnlyIfEveryPossibleRankIsAmongThem(int best, int worst, boolean carried) {
        Ranking ranking = ranking(List.of(), 1, 1, 2, 2, 2, 3, best, worst);
        assertThat(Certainty.carried(ranking, ranking.ranked().get(3))).isEqualTo(carried);
    }

    @Test
    void aCardSaysThatItsPlaceIsNotEnoughForAPenalty() {
        Ranking ranking = ranking(List.of(), 1, 1, 2, 2, 2, 3, 2, 4);
        assertThat(sentences(ranking, 3))
                .contains("按现有件数，本单位的名次在第2至第4名之内均有可能（95%）。", "本单位列本组后2名，但名次区间超出后2名，所列位次不足以作为处罚依据。");
        assertThat(sentences(ranking(List.of(), 1, 1, 2, 2, 2, 3, 3, 4), 3))
                .noneMatch(sentence -> sentence.contains("处罚"));
        // not among the last, however wide
        assertThat(sentences(ranking(List.of(), 1, 4, 1, 4, 2, 3, 4, 4), 0))
                .noneMatch(sentence -> sentence.contains("处罚"));
    }

    private static List<String> sentences(Ranking ranking, int place) {
        return new Certainty(ranking, WORDS)
                .sentences(Standing.with(ranking, ranking.ranked().get(place)), 95);
    }

    @Test
    void neighboursAreToldAsRanks() {
        var brackets = List.of(
                new Bracket(1, 2, List.of("D01", "D02", "D03")),
                new Bracket(2, 2, List.of("D02", "D03")),
                new Bracket(2, 4, List.of("D02", "D03", "D04")));
        assertThat(new Certainty(ranking(brackets, 1, 1, 2, 2, 2, 3, 4, 4), WORDS).brackets())
                .containsExactly("第1至第2名之间无法区分；并列第2名的单位无法区分；第2至第4名之间无法区分。");
        assertThat(new Certainty(ranking(List.of(), 1, 1, 2, 2, 2, 3, 4, 4), WORDS).brackets())
                .containsExactly("相邻名次均可区分。");
    }

    @Test
    void ofOneAloneNothingIsCompared() {
        Ranking four = ranking(List.of(), 1, 1, 2, 2, 2, 3, 4, 4);
        var one = new Ranking("G1", Map.of("zh-CN", "一家"), four.ranked().subList(0, 1), List.of(), List.of());
        assertThat(new Certainty(one, WORDS).brackets()).isEmpty();
        assertThat(sentences(one, 0)).containsExactly("按现有件数，本单位的名次可以确定为第1名（95%）。", "任何一项指标多1件办好，名次都不变。");
        assertThat(ScoreCharts.worthDrawing(new ScoreCharts(RESULTS, WORDS).ranks(one)))
                .isFalse();
        assertThat(ScoreCharts.worthDrawing(new ScoreCharts(RESULTS, WORDS).ranks(four)))
                .isTrue();
    }

    @Test
    void aRankThatOneCaseMovesIsNamedWithTheIndicator() {
        Ranking ranking = ranking(List.of(), 1, 1, 2, 2, 2, 3, 4, 4);
        Place place = ranking.ranked().get(3);
        var gains = place.gains().stream()
                .map(gain -> new Ranking.Gain(
                        gain.indicator(), gain.from(), gain.to(), gain.marks(), gain.total(), 2, gain.gained()))
                .toList();
        var moved = new Place(place.card(), 4, false, Optional.empty(), Optional.empty(), place.interval(), gains);
        assertThat(new Certainty(ranking, WORDS).sentences(Standing.with(ranking, moved), 95))
                .contains("下列指标各只要多1件办好，名次就会不同：A1 按期答复率。");
    }

    @Test
    void anExplanationTellsRankIntervalAndGains() {
        Report report = Explanation.of(RESULTS, Bundles.texts("zh-CN")).department("D02", Optional.empty());
        assertThat(report.table("rank").rows().get(0)).contains(Cell.words("1–3"), Cell.words("民政局、教育局"));
        assertThat(report.table("gains").rows()).isNotEmpty();
        assertThat(report.table("indicators").columns())
                .extracting(Table.Column::id)
                .contains("rateInterval");
    }
}
