package org.daylight.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a revision changed and why, and who is to be heard. */
class CourseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    private static Marks marks(String department, String total, int rank, String a1) {
        return new Marks(
                department, Optional.of(new BigDecimal(total)), Optional.of(rank), Map.of("A1", new BigDecimal(a1)));
    }

    private static Course course(Course.State state) {
        var upheld = new Appeal.Ruling(Appeal.Word.UPHELD, "r", "Li", DAY, Optional.empty());
        var appeal = new Appeal("S-1", "2026-09/r1", "D02", DAY, "", "A1", "g", Optional.of(upheld));
        return Course.of(state, "b", 5, new Hearing(List.of(), List.of(), List.of(appeal), List.of(), DAY));
    }

    private static final List<Marks> BEFORE =
            List.of(marks("D01", "90.00", 1, "9.00"), marks("D02", "88.00", 2, "7.00"), marks("D03", "80.00", 3, "5"));
    private static final List<Marks> NOW =
            List.of(marks("D01", "90.0", 2, "9.0"), marks("D02", "91.00", 1, "10.00"), marks("D03", "80.00", 3, "5"));

    @Test
    void aFinalEditionTellsWhatChangedByWhichAppealAndWhoIsToBeHeard() {
        Course course = course(Course.State.FINAL).against("2026-09/r1", BEFORE, NOW);

        assertThat(course.changes())
                .extracting(Change::department, Change::indicator, Change::why, Change::appeals)
                .containsExactly(
                        tuple("D01", "", Change.Cause.OTHERS_APPEAL, List.of()),
                        tuple("D02", "A1", Change.Cause.APPEAL, List.of("S-1")),
                        tuple("D02", "", Change.Cause.APPEAL, List.of("S-1")));
        assertThat(course.heard()).containsExactly("D01");
    }

    @Test
    void whoRisesOrStaysIsNotHeard() {
        Course course = course(Course.State.FINAL).against("2026-09/r2", NOW, BEFORE);
        assertThat(course.heard()).isEmpty();
    }

    @Test
    void aRevisionThatIsNotFinalNamesDataAndHearsNobody() {
        Course course = course(Course.State.PRELIMINARY).against("2026-09/r1", BEFORE, NOW);

        assertThat(course.changes())
                .extracting(Change::why)
                .containsExactly(Change.Cause.OTHERS_DATA, Change.Cause.DATA, Change.Cause.DATA);
        assertThat(course.heard()).isEmpty();
    }

    /** D01 keeps its marks and loses its rank; D03 keeps its rank and loses its total: either is a loss. */
    @Test
    void aLowerTotalAloneAndAWorseRankAloneAreLosses() {
        List<Marks> now = List.of(
                marks("D01", "90.00", 2, "9.00"), marks("D02", "91.00", 1, "7.00"), marks("D03", "79.00", 3, "5"));
        Course course = course(Course.State.FINAL).against("2026-09/r1", BEFORE, now);
        assertThat(course.heard()).containsExactly("D01", "D03");
        assertThat(course.changes()).extracting(Change::whole).containsExactly(true, true, true);
    }

    /** Only what is about the whole can be a loss of the whole. */
    @Test
    void anIndicatorIsNotTheWhole() {
        Course course = course(Course.State.FINAL).against("2026-09/r1", BEFORE, NOW);
        assertThat(course.changes()).extracting(Change::whole).containsExactly(true, false, true);
        Change lost = new Change(
                "D01",
                "A1",
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                Optional.empty(),
                Change.Cause.OTHERS_APPEAL,
                List.of());
        assertThat(lost.drops()).isFalse();
    }

    @Test
    void whoHadNoMarksAndHasNoneDidNotChange() {
        var none = new Marks("D04", Optional.empty(), Optional.empty(), Map.of());
        assertThat(course(Course.State.FINAL)
                        .against("2026-09/r1", List.of(none), List.of(none))
                        .changes())
                .isEmpty();
    }

    /** D03 keeps its rank and gains; nobody lost, so nobody is heard. */
    @Test
    void aHigherTotalAtTheSameRankIsNoLoss() {
        List<Marks> now = List.of(
                marks("D01", "90.00", 1, "9.00"), marks("D02", "88.00", 2, "7.00"), marks("D03", "81.00", 3, "5"));
        Course course = course(Course.State.FINAL).against("2026-09/r1", BEFORE, now);
        assertThat(course.changes()).extracting(Change::department).containsExactly("D03");
        assertThat(course.heard()).isEmpty();
    }

    /** The appeal of D02 about A1 explains neither what changed of A1 elsewhere nor what else changed of D02. */
    @Test
    void anAppealExplainsItsOwnIndicatorOfItsOwnDepartment() {
        List<Marks> before = List.of(
                marks("D01", "90.00", 1, "9.00"),
                new Marks("D02", Optional.empty(), Optional.empty(), Map.of("B1", BigDecimal.ONE)));
        List<Marks> now = List.of(
                marks("D01", "90.00", 1, "8.00"),
                new Marks("D02", Optional.empty(), Optional.empty(), Map.of("B1", BigDecimal.TEN)));
        assertThat(course(Course.State.FINAL).against("2026-09/r1", before, now).changes())
                .extracting(Change::department, Change::indicator, Change::why, Change::appeals)
                .containsExactly(
                        tuple("D01", "A1", Change.Cause.DATA, List.of()),
                        tuple("D02", "B1", Change.Cause.DATA, List.of()));
    }
}
