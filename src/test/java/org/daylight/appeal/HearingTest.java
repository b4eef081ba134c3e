package org.daylight.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.CalendarFixture;
import org.junit.jupiter.api.Test;

/** Windows in working days, and what is open on a day. */
class HearingTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Hearing on(String day, List<String> unserved, Appeal... appeals) {
        var window = new Hearing.Window("D01", day("2026-09-30"), day("2026-10-13"));
        return new Hearing(List.of(window), unserved, List.of(appeals), List.of(), day(day));
    }

    private static Appeal appeal(Optional<Appeal.Ruling> ruling) {
        return new Appeal("S-1", "2026-09/r1", "D01", day("2026-10-09"), "", "A1", "g", ruling);
    }

    @Test
    void aWindowRunsOverTheNationalHolidayAndCountsTheMakeUpSaturday() {
        assertThat(Hearing.until(day("2026-09-30"), 5, CalendarFixture.cn())).isEqualTo("2026-10-13");
    }

    @Test
    void theDayOfServiceDoesNotCount() {
        assertThat(Hearing.until(day("2026-10-12"), 1, CalendarFixture.cn())).isEqualTo("2026-10-13");
    }

    @Test
    void theLastDayOfTheWindowIsStillOpen() {
        assertThat(on("2026-10-13", List.of()).closed()).isFalse();
        assertThat(on("2026-10-14", List.of()).closed()).isTrue();
    }

    @Test
    void whoIsNotServedKeepsItOpen() {
        assertThat(on("2026-12-01", List.of("D02")).closed()).isFalse();
    }

    @Test
    void anAppealWithoutARulingKeepsItOpen() {
        assertThat(on("2026-12-01", List.of(), appeal(Optional.empty())).closed())
                .isFalse();
        var rejected = new Appeal.Ruling(Appeal.Word.REJECTED, "r", "Li", day("2026-10-20"), Optional.empty());
        assertThat(on("2026-12-01", List.of(), appeal(Optional.of(rejected))).closed())
                .isTrue();
    }

    private static Optional<Appeal.Ruling> ruled(Appeal.Word word) {
        return Optional.of(new Appeal.Ruling(word, "r", "Li", day("2026-10-20"), Optional.empty()));
    }

    /** Upheld in part is upheld; rejected, or not ruled on yet, is not. */
    @Test
    void whatIsUpheldChangesSomething() {
        Appeal whole = appeal(ruled(Appeal.Word.UPHELD));
        Appeal part = appeal(ruled(Appeal.Word.PARTLY));
        Hearing hearing =
                on("2026-12-01", List.of(), whole, appeal(ruled(Appeal.Word.REJECTED)), part, appeal(Optional.empty()));
        assertThat(hearing.upheld()).containsExactly(whole, part);
    }

    @Test
    void anAppealIsAboutACaseOrAnIndicator() {
        assertThat(appeal(Optional.empty()).target()).isEqualTo(Appeal.Target.INDICATOR);
        assertThat(new Appeal("S-2", "2026-09/r1", "D01", day("2026-10-09"), "R-1", "A1", "g", Optional.empty())
                        .target())
                .isEqualTo(Appeal.Target.CASE);
    }

    @Test
    void eachDepartmentHasItsOwnWindow() {
        Hearing hearing = on("2026-10-01", List.of());
        assertThat(hearing.window("D01").map(Hearing.Window::until)).contains(day("2026-10-13"));
        assertThat(hearing.window("D02")).isEmpty();
        Course course = Course.of(Course.State.PRELIMINARY, "b", 5, hearing);
        assertThat(course.until("D01")).contains(day("2026-10-13"));
        assertThat(course.until("D02")).isEmpty();
    }

    @Test
    void whatCameTooLateStandsLast() {
        Appeal late = new Appeal("S-9", "2026-09/r1", "D01", day("2026-10-20"), "", "A1", "g", Optional.empty());
        Appeal early = appeal(Optional.empty());
        assertThat(new Hearing(List.of(), List.of(), List.of(early), List.of(late), day("2026-10-21")).all())
                .containsExactly(early, late);
    }
}
