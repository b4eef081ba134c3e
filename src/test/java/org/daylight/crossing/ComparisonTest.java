package org.daylight.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.Feeds.RESPONSES;
import static org.daylight.feed.Feeds.REVIEWS;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Comparison comparison = new Comparison(file -> file.name());

    private List<String> told() {
        return comparison.findings().stream()
                .map(one -> one.code() + " " + one.key() + " " + one.column() + " " + one.here() + "|" + one.there()
                        + " " + one.sources())
                .toList();
    }

    @Test
    void whatBothSayAlikeIsNoFinding() {
        comparison.owner(Said.row(
                WORK_ORDERS, "hotline", "D1 O1 kind=HELP signed_at=2026-09-01T10:00:00 topic=x excluded_by=Li"));
        comparison.copy(
                Said.row(WORK_ORDERS, "departments", "D1 O1 kind=HELP signed_at=2026-09-01 topic=y excluded_by=Wang"));

        assertThat(told()).isEmpty();
    }

    @Test
    void eachSideMayHaveWhatTheOtherHasNot() {
        comparison.owner(Said.row(WORK_ORDERS, "hotline", "D1 O1 kind=HELP"));
        comparison.copy(Said.row(WORK_ORDERS, "departments", "D1 O2 kind=HELP"));

        assertThat(told())
                .containsExactly("ONLY_IN_COPY O2  | [departments]", "ONLY_IN_OWNER O1  | [hotline, departments]");
    }

    @Test
    void eachColumnThatDiffersIsNamedWithBothValues() {
        comparison.owner(Said.row(
                WORK_ORDERS,
                "hotline",
                "D1 O1 kind=HELP source=13812345678 closed_at=2026-09-05T10:00:00 solved=no returned_count=2"));
        comparison.copy(Said.row(
                WORK_ORDERS,
                "departments",
                "D1 O1 kind=HELP source=PHONE closed_at=2026-09-04 solved=yes satisfaction=BASIC"));

        assertThat(told())
                .containsExactly(
                        "DIFFERENT O1 closed_at 2026-09-05 10:00:00|2026-09-04 [hotline, departments]",
                        "DIFFERENT O1 satisfaction |BASIC [hotline, departments]",
                        "DIFFERENT O1 solved false|true [hotline, departments]",
                        "DIFFERENT O1 source 1***(11 chars)|PHONE [hotline, departments]");
    }

    @Test
    void anEmptyCellOfACopySaysNothing() {
        comparison.owner(Said.row(REVIEWS, "services", "D1 V1 stars=1 rated_at=2026-09-05"));
        comparison.copy(Said.row(REVIEWS, "departments", "D1 V1"));

        assertThat(told()).isEmpty();
    }

    @Test
    void aRowThatTheOwnerSentAndThatWasRefusedIsNotMissing() {
        comparison.owner(Said.refused(WORK_ORDERS, "hotline", "D1", "O1"));
        comparison.copy(Said.row(WORK_ORDERS, "departments", "D1 O1 kind=HELP"));

        assertThat(told()).isEmpty();
    }

    @Test
    void aCopyThatHoldsNothingOfThisCutStillMissesWhatTheOwnerSent() {
        comparison.expect("work_orders", "departments");
        comparison.owner(Said.row(WORK_ORDERS, "hotline", "D1 O1 kind=HELP"));
        comparison.owner(Said.row(REVIEWS, "services", "D1 V1 stars=1"));

        assertThat(told()).containsExactly("ONLY_IN_OWNER O1  | [hotline, departments]");
    }

    @Test
    void eachStepIsHeldAgainstItsLike() {
        comparison.owner(Said.row(RESPONSES, "a", "D1 R1 step=REPLIED at=2026-09-10"));
        comparison.owner(Said.row(RESPONSES, "a", "D1 R1 step=EXTENDED at=2026-09-05"));
        comparison.copy(Said.row(RESPONSES, "b", "D1 R1 step=EXTENDED at=2026-09-05"));
        comparison.copy(Said.row(RESPONSES, "b", "D1 R1 step=REPLIED at=2026-09-12"));

        assertThat(told()).containsExactly("DIFFERENT R1 at 2026-09-10|2026-09-12 [a, b]");
    }

    @Test
    void ofStepsOfOneKindTheOneThatDiffersLeastIsHeldAgainst() {
        comparison.owner(Said.row(RESPONSES, "a", "D1 R1 step=EXTENDED at=2026-09-05 until=2026-09-20"));
        comparison.owner(Said.row(RESPONSES, "a", "D1 R1 step=EXTENDED at=2026-09-06 until=2026-10-10"));
        comparison.copy(Said.row(RESPONSES, "b", "D1 R1 step=EXTENDED at=2026-09-06 until=2026-10-11"));

        assertThat(told()).containsExactly("DIFFERENT R1 until 2026-10-10|2026-10-11 [a, b]");
    }

    @Test
    void aStepIsHeldAgainstItsKindThoughAnotherDiffersLess() {
        comparison.owner(Said.row(RESPONSES, "a", "D1 R1 step=REPLIED at=2026-09-06 until=2026-10-11"));
        comparison.owner(Said.row(RESPONSES, "a", "D1 R1 step=EXTENDED at=2026-09-05 until=2026-10-10"));
        comparison.copy(Said.row(RESPONSES, "b", "D1 R1 step=EXTENDED at=2026-09-06 until=2026-10-11"));

        assertThat(told())
                .containsExactly(
                        "DIFFERENT R1 at 2026-09-05|2026-09-06 [a, b]",
                        "DIFFERENT R1 until 2026-10-10|2026-10-11 [a, b]");
    }
}
