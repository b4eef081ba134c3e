package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterReaderTest {

    private static final String HEADS = "department_code,name,aliases,group,level,valid_from,valid_to,duties\n";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    @Test
    void departmentsOfTheDayStandInTheOrderOfTheirCodes() throws IOException {
        Roster roster = read("D2,市供热公司,,G2,UTILITY,2020-01-01,,\n"
                + "D1,市水利局,水利局；水务局|Water,G1,DEPARTMENT,2020-01-01,,requests; responses\n"
                + "D3,市外经委,,G1,DEPARTMENT,2020-01-01,2026-09-29,requests\n"
                + "D4,市数据局,,G1,DEPARTMENT,2026-10-01,,requests\n");

        assertThat(roster.departments())
                .containsExactly(
                        new Department(
                                "D1",
                                "市水利局",
                                List.of("水利局", "水务局", "Water"),
                                "G1",
                                LocalDate.of(2020, 1, 1),
                                Optional.empty(),
                                List.of("requests", "responses")),
                        new Department(
                                "D2", "市供热公司", List.of(), "G2", LocalDate.of(2020, 1, 1), Optional.empty(), List.of()));
    }

    @Test
    void everyRowThatCannotBeReadIsNamedAtOnce() {
        assertThatThrownBy(() -> read("D1,市水利局,,G1,BUREAU,2020-01-01,,\nD2,,,G1,DEPARTMENT,2020-01-01,,\n"))
                .isInstanceOf(StopException.class)
                .hasMessage("roster.csv line 2, level: 'BUREAU' UNKNOWN_CODE; expected COUNTY, DEPARTMENT,"
                        + " TOWNSHIP, UTILITY\n"
                        + "roster.csv line 3, name: '' MISSING; expected text");
    }

    @Test
    void aNameThatTwoDepartmentsBearStopsTheRun() {
        assertThatThrownBy(() ->
                        read("D1,市水利局,水务局,G1,DEPARTMENT,2020-01-01,,\n" + "D2,市水务局,水务局,G1,DEPARTMENT,2020-01-01,,\n"))
                .isInstanceOf(StopException.class)
                .hasMessage("roster.csv: roster: '水务局' names both D1 and D2; a code, name or alias must name one"
                        + " department");
    }

    @Test
    void aRosterWithoutAnybodyStopsTheRun() {
        assertThatThrownBy(() -> read("D1,市水利局,,G1,DEPARTMENT,2020-01-01,2020-12-31,\n"))
                .isInstanceOf(StopException.class)
                .hasMessage("roster.csv: no department is valid on 2026-09-30; expected at least one row whose"
                        + " valid_from and valid_to enclose it");
    }

    private Roster read(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("roster.csv"), HEADS + rows);
        return RosterReader.read(file, new Address.Delivered("ab", "roster.csv"), ZoneId.of("Asia/Shanghai"), DAY);
    }
}
