package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.casework.Measure.Listing.DEPARTMENT;
import static org.daylight.casework.Measure.Listing.NOBODY;
import static org.daylight.casework.Measure.Listing.OFFICE;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daylight.feed.Feeds;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static List<String> ids(Predicate<Measure> which) {
        return Stream.of(Measure.values()).filter(which).map(Measure::id).toList();
    }

    @Test
    void oneMeasureSpeaksForEachFeedAsAWhole() {
        assertThat(ids(Measure::leads))
                .containsExactly(
                        "reply_timeliness",
                        "order_timeliness",
                        "review_stars",
                        "remedy_outcome",
                        "complaint_timeliness",
                        "disclosure_timeliness",
                        "check_result",
                        "service_volume",
                        "annual_identities");
        assertThat(Measure.lead(Feeds.RESPONSES)).isEmpty();
        assertThat(Measure.lead(Feeds.REQUESTS)).contains(Measure.REPLY_TIMELINESS);
    }

    @Test
    void whatIsInspectedOrAddedUpIsNoCase() {
        assertThat(ids(measure -> !measure.countsCases()))
                .containsExactly(
                        "check_result",
                        "check_rectification",
                        "institutions",
                        "carriers",
                        "access_points",
                        "catalogues",
                        "training",
                        "participation",
                        "websites",
                        "incidents",
                        "visits",
                        "social_review",
                        "simplification",
                        "service_timeliness",
                        "service_volume",
                        "annual_identities");
    }

    @Test
    void whatAnInspectionFoundIsNoSample() {
        assertThat(ids(measure -> !measure.isSampled()))
                .containsExactly(
                        "institutions",
                        "carriers",
                        "access_points",
                        "catalogues",
                        "training",
                        "participation",
                        "websites",
                        "incidents",
                        "visits",
                        "social_review",
                        "simplification",
                        "annual_identities");
        assertThat(Measure.ofChecks().stream().map(Measure::id))
                .isSubsetOf(ids(measure -> !measure.isSampled()))
                .hasSize(11);
    }

    @Test
    void someAskWhetherTheCaseItselfWasInTime() {
        assertThat(ids(Measure::isByDueDate))
                .containsExactly(
                        "reply_timeliness",
                        "order_timeliness",
                        "review_rectification",
                        "complaint_timeliness",
                        "disclosure_timeliness",
                        "check_rectification");
    }

    @Test
    void aRateOfReviewsRestsOnTheNumberOfServiceCases() {
        assertThat(Measure.REVIEW_ACTIVITY.withBase()).containsExactly(Measure.REVIEW_ACTIVITY, Measure.SERVICE_VOLUME);
        assertThat(Measure.REVIEW_STARS.withBase()).containsExactly(Measure.REVIEW_STARS);
    }

    @Test
    void categoriesTellWhoMayListThem() {
        assertThat(Measure.REPLY_TIMELINESS.categories()).containsExactly("IN_TIME", "LATE");
        assertThat(Measure.REPLY_TIMELINESS.listing("IN_TIME")).isEqualTo(NOBODY);
        assertThat(Measure.REPLY_TIMELINESS.listing("LATE")).isEqualTo(DEPARTMENT);
        assertThat(Measure.REPLY_TIMELINESS.listing(Measure.UNDETERMINED)).isEqualTo(DEPARTMENT);
        assertThat(Measure.REVIEW_STARS.categories()).containsExactly("FIVE", "FOUR", "THREE", "TWO", "ONE");
        assertThat(Measure.REVIEW_STARS.listing("ONE")).isEqualTo(OFFICE);
        assertThat(Measure.COMPLAINT_TIMELINESS.listing(Measure.EXCLUDED)).isEqualTo(OFFICE);
    }

    @Test
    void aSmallNumberOfThoseWhomAListCouldExposeIsNotTold() {
        assertThat(Measure.REVIEW_STARS.mayTell("ONE", 4)).isFalse();
        assertThat(Measure.REVIEW_STARS.mayTell("ONE", 5)).isTrue();
        assertThat(Measure.REVIEW_STARS.mayTell("ONE", 0)).isTrue();
        assertThat(Measure.REVIEW_STARS.mayTell("FIVE", 1)).isTrue();
        assertThat(Measure.COMPLAINT_TIMELINESS.mayTell("IN_TIME", 1)).isFalse();
        assertThat(Measure.REPLY_TIMELINESS.mayTell("LATE", 1)).isTrue();
    }

    @Test
    void everyMeasureAlsoHasTheUndeterminedAndTheExcluded() {
        assertThat(Measure.CHECK_RESULT.has("VETO")).isTrue();
        assertThat(Measure.CHECK_RESULT.has(Measure.UNDETERMINED)).isTrue();
        assertThat(Measure.CHECK_RESULT.has(Measure.EXCLUDED)).isTrue();
        assertThat(Measure.CHECK_RESULT.has("LATE")).isFalse();
    }

    @Test
    void policiesNameThemInLowerCase() {
        assertThat(Measure.find("simplification")).contains(Measure.SIMPLIFICATION);
        assertThat(Measure.find("SIMPLIFICATION")).isEmpty();
    }
}
