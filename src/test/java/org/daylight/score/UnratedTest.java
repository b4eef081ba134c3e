package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Service cases of which no review came: 未评率 = 1 − 评价数 / 办件数 (GB/T 39735-2020). */
class UnratedTest {

    @ParameterizedTest
    @CsvSource({"20, 3, 2, 15", "20, 0, 0, 20", "5, 3, 2, 0", "4, 3, 2, 0", "0, 3, 2, 0"})
    void followFromBothFeeds(long cases, long active, long automatic, long unrated) {
        assertThat(tally(cases, active, automatic).count(Measure.REVIEW_ACTIVITY, Measure.UNRATED))
                .isEqualTo(unrated);
    }

    @ParameterizedTest
    @CsvSource({"20, 3, 2"})
    void oneReviewMoreIsOneLessWithout(long cases, long active, long automatic) {
        Tally better = tally(cases, active, automatic).moved(Measure.REVIEW_ACTIVITY, Measure.UNRATED, "ACTIVE");

        assertThat(better.count(Measure.REVIEW_ACTIVITY, "ACTIVE")).isEqualTo(active + 1);
        assertThat(better.count(Measure.REVIEW_ACTIVITY, Measure.UNRATED)).isEqualTo(cases - active - automatic - 1);
    }

    private static Tally tally(long cases, long active, long automatic) {
        var counting = new Tally.Counting();
        add(counting, Measure.SERVICE_VOLUME, "CASES", cases);
        add(counting, Measure.REVIEW_ACTIVITY, "ACTIVE", active);
        add(counting, Measure.REVIEW_ACTIVITY, "AUTOMATIC", automatic);
        return counting.tally();
    }

    private static void add(Tally.Counting counting, Measure measure, String category, long count) {
        if (count > 0) {
            counting.add(new Observation(measure, category, count));
        }
    }
}
