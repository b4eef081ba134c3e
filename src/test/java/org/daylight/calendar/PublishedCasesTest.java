package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar against what others published: deadlines in disputes, days a year, the public holiday data. */
class PublishedCasesTest {

    private static final Path REFERENCE = Path.of("..", "shared", "reference");
    private final WorkingCalendar cn = CalendarFixture.cn();

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/vectors.csv", useHeadersInDisplayName = true)
    void aPublishedDeadlineIsMet(LocalDate start, int workingDays, LocalDate expected, String note) {
        assertThat(cn.plus(start, workingDays)).as(note).isEqualTo(new Due(expected, false, false));
    }

    @ParameterizedTest
    @CsvSource({"2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void aYearHasItsWorkingDays(int year, int expected) {
        assertThat(cn.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(expected);
    }

    /** 2017: a request e-mailed on a Sunday is received on Monday; the court held a reply of 10 July to be in time. */
    @Test
    void aSundayMailIsReceivedOnMonday() {
        WorkingCalendar of2017 = CalendarFixture.year(2017, "端午节", LocalDate.of(2017, 5, 30));
        LocalDate receipt = of2017.nextWorkingDay(LocalDate.of(2017, 6, 18));

        assertThat(receipt).isEqualTo("2017-06-19");
        assertThat(of2017.plus(receipt, 15).date()).isEqualTo("2017-07-10");
    }

    @Test
    void everyCaseOfTheReferenceFileIsMet() throws IOException {
        Path file = REFERENCE.resolve("working_day_cases.csv");
        assumeTrue(
                Files.exists(file), () -> "no reference folder: " + file + " is absent, its cases were not compared");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(6);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 4);
            assertThat(cn.plus(LocalDate.parse(cells[0]), Integer.parseInt(cells[1]))
                            .date())
                    .as(line)
                    .isEqualTo(cells[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void everyDayAgreesWithThePublicHolidayData(int year) {
        Map<LocalDate, Boolean> off = new HashMap<>();
        off.putAll(published(year));
        off.putAll(published(year + 1));
        LocalDate end = LocalDate.of(year, 12, 31);
        for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().getValue() <= 5;
            assertThat(cn.isWorkingDay(day)).as("%s", day).isEqualTo(off.containsKey(day) ? !off.get(day) : weekday);
        }
    }

    private static Map<LocalDate, Boolean> published(int year) {
        Path file = REFERENCE.resolve("calendar-cn").resolve(year + ".json");
        assumeTrue(Files.exists(file), () -> "no reference folder: " + file + " is absent, its days were not compared");
        Map<?, ?> json = (Map<?, ?>) CalendarFixture.yaml(file);
        Map<LocalDate, Boolean> off = new HashMap<>();
        CalendarFixture.list(json.get("days"))
                .forEach(day -> off.put(CalendarFixture.date(day.get("date")), (Boolean) day.get("isOffDay")));
        return off;
    }
}
