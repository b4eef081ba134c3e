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
}
