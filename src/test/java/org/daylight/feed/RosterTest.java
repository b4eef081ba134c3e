package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private static Department department(String code, String name, String... aliases) {
        return new Department(code, name, List.of(aliases), "A", FIRST, Optional.of(LAST), List.of());
    }

    @Test
    void departmentsComeByTheirCodesAndAreFoundByAnyOfTheirWords() {
        Department water = department("D02", "市水务局", "水务", "Water");
        Department police = department("D01", "市公安局", "公安");
        Roster roster = Roster.of(List.of(water, police), LAST);
        assertThat(roster.departments()).containsExactly(police, water);
        assertThat(List.of("D02", "市水务局", "水务", "Water").stream().map(roster::find))
                .containsOnly(Optional.of(water));
        assertThat(roster.find("公安")).contains(police);
        assertThat(roster.find("water")).isEmpty();
    }

    @Test
    void aDepartmentIsOnTheRosterFromItsFirstDayToItsLast() {
        Department water = department("D02", "市水务局");
        assertThat(water.validOn(FIRST.minusDays(1))).isFalse();
        assertThat(water.validOn(FIRST)).isTrue();
        assertThat(water.validOn(LAST)).isTrue();
        assertThat(water.validOn(LAST.plusDays(1))).isFalse();
        assertThat(Roster.of(List.of(water), LAST.plusDays(1)).find("D02")).isEmpty();
        var stays = new Department("D03", "市教育局", List.of(), "A", FIRST, Optional.empty(), List.of());
        assertThat(stays.validOn(LocalDate.of(2099, 12, 31))).isTrue();
    }

    /** Its own name may stand among its aliases once more. */
    @Test
    void aWordNamesOneDepartment() {
        assertThat(Roster.of(List.of(department("D01", "市公安局", "市公安局", "D01")), LAST)
                        .departments())
                .hasSize(1);
        for (Department other :
                List.of(department("公安", "市水务局"), department("D02", "公安"), department("D02", "市水务局", "水务", "公安"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Roster.of(List.of(department("D01", "市公安局", "公安"), other), LAST))
                    .withMessage("roster: '公安' names both D01 and " + other.code()
                            + "; a code, name or alias must name one department");
        }
    }

    /** What a department was called before is free once that version of it has ended. */
    @Test
    void aVersionThatHasEndedClaimsNoWord() {
        Department before = department("D01", "市公安局", "公安");
        var after = new Department(
                "D09", "新公安局", List.of("公安"), "A", LAST.plusDays(1), Optional.empty(), List.of("requests"));
        assertThat(Roster.of(List.of(before, after), LAST).find("公安")).contains(before);
        assertThat(Roster.of(List.of(before, after), LAST.plusDays(1)).find("公安"))
                .contains(after);
        assertThat(after.duties()).containsExactly("requests");
    }
}
