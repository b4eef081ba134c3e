package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRecordsTest {

    private static SourceLayout layout(String folder, DepartmentFrom from, String file) {
        return new SourceLayout("hotline", folder, from, List.of(), List.of(SourceLayout.file(file, "work_orders")));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a", "{period}/citywide/hotline", "{period}/热线"})
    void aFolderLiesBelowTheInbox(String folder) {
        assertThat(layout(folder, DepartmentFrom.COLUMN, "*.csv").folder()).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc", "..", "a/../b", "../a", "a/..", "./a", "a//b", "a/", "C:\\x", "a\\b"})
    void aFolderElsewhereIsAnError(String folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout(folder, DepartmentFrom.COLUMN, "*.csv"))
                .withMessage("source hotline, folder '" + folder
                        + "': expected folders below the inbox joined by /, such as {period}/departments/{department}");
    }

    @Test
    void theDepartmentMustStandWhereTheLayoutSays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout("{period}/a", DepartmentFrom.FOLDER, "*.csv"))
                .withMessage("source hotline, folder '{period}/a': the folder tells the department; expected "
                        + "{department} in it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout("{period}/a", DepartmentFrom.FILE, "*.csv"))
                .withMessage("source hotline: the file's name tells the department; expected {department} in the name "
                        + "of each file rule");
    }

    @Test
    void aFileMayTellTheDepartmentAndAFolderThePeriod() {
        SourceLayout layout = layout("{period}/a", DepartmentFrom.FILE, "{department}_*.csv");
        assertThat(layout.byPeriod()).isTrue();
        assertThat(layout("citywide", DepartmentFrom.COLUMN, "*.csv").byPeriod())
                .isFalse();
    }

    @Test
    void aFileRuleNamesFilesAndWhatReadsThem() {
        assertThat(SourceLayout.FileRule.MANIFEST.mappings()).isEmpty();
        assertThat(new SourceLayout.FileRule("报送清单", List.of("m")).mappings()).containsExactly("m");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceLayout.FileRule("*.csv", List.of()))
                .withMessage("file rule '*.csv': expected a mapping that reads it");
        for (String name : List.of(" ", "a/b.csv")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SourceLayout.file(name, "m"))
                    .withMessage("file rule '" + name + "': expected the name of a file, no folder");
        }
    }

    @Test
    void aMappingFillsColumnsThatItsFeedHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Mapping.RowRule(Feeds.REQUESTS, List.of(), Map.of("stars", Mapping.Cell.of("Stars"))))
                .withMessageStartingWith("feed requests has no column stars; it has request_no, ");
    }

    @Test
    void aMappingNamesItsZoneWhereItIsNotTheJobs() {
        Mapping mapping = Mapping.canonical(Feeds.REQUESTS, ZoneId.of("America/New_York"));
        assertThat(mapping.foreignZone(ZoneId.of("America/New_York"))).isEmpty();
        assertThat(mapping.foreignZone(ZoneId.of("Asia/Shanghai"))).contains(ZoneId.of("America/New_York"));
    }

    @Test
    void fourKindsOfRefusedFilesWaitForAPerson() {
        assertThat(Stream.of(FileRefusal.Code.values())
                        .filter(code -> new FileRefusal(FeedFixture.FILE, code, "", "").waits()))
                .containsExactlyInAnyOrder(
                        FileRefusal.Code.UNASSIGNED,
                        FileRefusal.Code.VERSION_UNCLEAR,
                        FileRefusal.Code.SAME_AS_ANOTHER,
                        FileRefusal.Code.ALREADY_COUNTED);
    }

    @Test
    void countsAddUp() {
        assertThat(new FileCount(7, 1, 0, 2, 0, 4, 3, 1, new TreeSet<>()).taken())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileCount(7, 1, 0, 2, 0, 5, 0, 5, new TreeSet<>()))
                .withMessage(
                        "rows do not add up: 7 physical, 1 header, 0 title, 2 blank, 0 total, 5 data, "
                                + "0 filtered; expected header + title + blank + total + data = physical and filtered within data");
        assertThatIllegalArgumentException().isThrownBy(() -> new FileCount(7, 1, 0, 2, 0, 4, 5, 0, new TreeSet<>()));
    }

    @Test
    void dateLimitsComeInOrder() {
        var day = LocalDate.of(2026, 9, 30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms.DateLimits(day, day, day.minusDays(1)))
                .withMessage("date limits 2026-09-30, 2026-09-30, 2026-09-29: expected them in this order: earliest, "
                        + "latest, latest ahead");
    }

    @Test
    void aSeparatorIsOneOfFour() {
        for (char separator : ",;\t|".toCharArray()) {
            assertThat(new Mapping.FileShape(separator).separator()).isEqualTo(separator);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mapping.FileShape('x'))
                .withMessage("separator 'x': expected a comma, semicolon, tab or bar");
    }
}
