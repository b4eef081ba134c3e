package org.daylight.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.definition.JobDefinition.PlausibleDates;
import org.daylight.definition.JobDefinition.Schedule;
import org.daylight.feed.Feeds;
import org.daylight.feed.Mapping;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.score.Level;
import org.daylight.score.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {

    @TempDir
    private Path folder;

    @Test
    void aJobWithAllItsValues() {
        var job = Project.in(folder).load().job();
        assertThat(job)
                .isEqualTo(new JobDefinition(
                        "small",
                        Map.of("zh-CN", "小城考核", "en", "Small town"),
                        ZoneId.of("Asia/Shanghai"),
                        JobDefinition.Period.MONTH,
                        Optional.of(new Schedule.WorkingDay(3, LocalTime.of(2, 0))),
                        Optional.of("two-years"),
                        "town",
                        "report-templates",
                        Optional.of(Locale.SIMPLIFIED_CHINESE),
                        "inbox",
                        Optional.of(new JobDefinition.Drop("drop", 3)),
                        "roster.csv",
                        new PlausibleDates(LocalDate.of(2019, 5, 15), 400),
                        new java.math.BigDecimal("0.10"),
                        Optional.empty(),
                        org.daylight.report.Marking.NONE,
                        job.sources()));
        assertThat(job.layouts())
                .containsExactly(
                        new SourceLayout(
                                "departments",
                                "{period}/{department}",
                                DepartmentFrom.FOLDER,
                                List.of("requests", "responses"),
                                List.of(
                                        SourceLayout.file("requests*.csv", "requests"),
                                        SourceLayout.file("export*.csv", "export"))),
                        new SourceLayout(
                                "hotline",
                                "{period}/hotline",
                                DepartmentFrom.COLUMN,
                                List.of("work_orders"),
                                List.of(SourceLayout.file("orders*.csv", "work_orders"))));
    }

    @Test
    void otherSchedules() {
        var project = Project.in(folder).replace("jobs/small.yaml", "working_day: 3", "day_of_month: 5");
        assertThat(project.load().job().schedule()).contains(new Schedule.DayOfMonth(5, LocalTime.of(2, 0)));
        project.replace("jobs/small.yaml", "{day_of_month: 5, at: \"02:00\"}", "none");
        assertThat(project.load().job().schedule()).isEmpty();
    }

    @Test
    void aJobWithoutWorkingDaysNeedsNoCalendar() {
        var loaded = withoutWorkingDays().load();
        assertThat(loaded.calendar()).isEmpty();
        assertThat(loaded.policy().cases().requestLimit().orElseThrow()).hasToString("30 calendar days");
    }

    private Project withoutWorkingDays() {
        var project = Project.in(folder)
                .replace("jobs/small.yaml", "{working_day: 3, at: \"02:00\"}", "none")
                .replace("jobs/small.yaml", "calendar: two-years", "calendar: none")
                .replace(
                        "jobs/policies/town.yaml",
                        "{CONSULT: 2 working days, ANY: 15 calendar days}",
                        "{ANY: 3 hours}");
        String policy = project.read("jobs/policies/town.yaml");
        int clock = policy.indexOf("    clock:");
        return project.write(
                "jobs/policies/town.yaml",
                policy.substring(0, clock) + "    limit: 30 calendar days\n"
                        + policy.substring(policy.indexOf("    rest_day_channels")));
    }

    @Test
    void aPolicyThatSaysNothingOfDrawsHasTheUsualOnes() {
        var project = Project.in(folder);
        assertThat(project.load().policy().draws()).isEqualTo(new Policy.Draws(2_000, Level.P95, 1));
        project.replace("jobs/policies/town.yaml", "applicability: {", "ranking: {level: 99}\napplicability: {");
        assertThat(project.load().policy().draws()).isEqualTo(new Policy.Draws(2_000, Level.P99, 1));
    }

    @Test
    void theCalendar() {
        var calendar = Project.in(folder).load().calendar().orElseThrow();
        assertThat(calendar).hasToString("two-years 2");
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 1, 26))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(calendar.reason(LocalDate.of(2026, 1, 2)).notice()).isEqualTo("二号");
    }

    @Test
    void mappings() {
        var mappings = Project.in(folder).load().mappings();
        var zone = ZoneId.of("Asia/Shanghai");
        assertThat(mappings).containsOnlyKeys("roster", "requests", "work_orders", "export");
        assertThat(mappings.get("requests")).isEqualTo(Mapping.canonical(Feeds.REQUESTS, zone));
        var export = mappings.get("export");
        assertThat(export.zone()).isEqualTo(zone);
        assertThat(export.shape()).isEqualTo(new Mapping.FileShape('\t'));
        assertThat(export.rows()).hasSize(1);
        var row = export.rows().get(0);
        assertThat(row.feed()).isEqualTo(Feeds.RESPONSES);
        assertThat(row.when())
                .containsExactly(
                        new Mapping.Condition("状态", Mapping.Condition.Test.NOT_IN, List.of("作废")),
                        new Mapping.Condition("答复日期", Mapping.Condition.Test.PRESENT, List.of()));
        assertThat(row.values().get("delivery_ref"))
                .isInstanceOfSatisfying(
                        Mapping.FileName.class,
                        name -> assertThat(name.pattern())
                                .extracting(Pattern::pattern)
                                .isEqualTo("_([0-9]+)"));
        assertThat(row.values())
                .containsOnlyKeys("request_no", "step", "at", "outcome", "party", "delivery_ref")
                .containsEntry("request_no", Mapping.Cell.of("编号"))
                .containsEntry("step", new Mapping.Constant("REPLIED"))
                .containsEntry("at", new Mapping.Cell("答复日期", List.of("yyyy/M/d"), Map.of(), List.of("无")))
                .containsEntry("outcome", new Mapping.Cell("结果", List.of(), Map.of("公开", "open"), List.of()))
                .containsEntry("party", new Mapping.FolderName());
    }

    @Test
    void texts() {
        var loaded = Project.in(folder).load();
        assertThat(loaded.texts().get("ranking.title", "县区")).isEqualTo("县区排名");
        assertThat(loaded.texts("en").get("ranking.tied")).isEqualTo("the group's tie, {shown}");
        assertThatThrownBy(() -> loaded.texts("de")).hasMessage("no texts in 'de'; expected one of zh-CN, en");
    }

    @Test
    void aTextKeyInTwoFiles() {
        var project =
                Project.in(folder).write("report-templates/messages/zh-CN/second.yaml", "\nranking: {tied: 同名次}\n");
        assertThat(project.mistakes())
                .containsExactly("report-templates/messages/zh-CN/second.yaml line 2, ranking.tied: the key stands"
                        + " twice, first in report-templates/messages/zh-CN/report.yaml line 3; keep one");
    }

    @Test
    void noTextsAtAll() {
        var project = Project.in(folder).replace("jobs/small.yaml", "language:", "templates: elsewhere\nlanguage:");
        assertThat(project.mistakes())
                .startsWith(
                        "elsewhere/messages/zh-CN: no messages; expected at least one .yaml file. Example:"
                                + " elsewhere/messages/zh-CN/report.yaml",
                        "elsewhere/messages/en: no messages; expected at least one .yaml file. Example:"
                                + " elsewhere/messages/en/report.yaml",
                        "elsewhere/workbooks/ranking.yaml: cannot be read (NoSuchFileException); check the file and its"
                                + " rights");
    }

    @Test
    void aMappingThatLacksTheDepartmentOfEachRow() {
        var project = Project.in(folder)
                .replace("jobs/small.yaml", "{name: orders*.csv, mapping: work_orders}", "{name: o*.csv, mapping: o}")
                .write("jobs/mappings/o.yaml", "mapping: o\nrows:\n  - feed: work_orders\n    values:\n" + ORDER);
        assertThat(project.mistakes())
                .containsExactly("jobs/small.yaml, source hotline: department: COLUMN but the mapping o fills no"
                        + " department_code of work_orders; add it. Example: department_code: {head: 单位编码}");
    }

    @Test
    void aMappingWithTheNameOfAFeed() {
        var project = Project.in(folder).write("jobs/mappings/requests.yaml", "mapping: requests\n");
        assertThat(project.mistakes())
                .containsExactly("jobs/mappings/requests.yaml: has the name of a feed, which reads files in canonical"
                        + " shape; rename it");
    }

    private static final String ORDER =
            List.of("order_no", "role", "source", "kind", "created_at", "dispatched_at").stream()
                    .map(column -> "      " + column + ": {head: " + column + "}\n")
                    .collect(Collectors.joining());

    @Test
    void mistakesOfAllFilesComeTogether() {
        var project = Project.in(folder)
                .replace("jobs/policies/town.yaml", "min_cases: 5", "min_cases: five")
                .replace("jobs/calendars/two-years.yaml", "year: 2025", "year: last");
        assertThat(project.mistakes())
                .containsExactly(
                        "jobs/policies/town.yaml line 63, applicability.min_cases: found 'five'; expected a whole"
                                + " number. Example: min_cases: 5",
                        "jobs/calendars/two-years.yaml line 4, years[0].year: found 'last'; expected a whole number."
                                + " Example: year: 2026");
    }

    @Test
    void theFilesReadAndTheirDigest() throws NoSuchAlgorithmException {
        var project = Project.in(folder);
        var loaded = project.load();
        List<String> names = List.of(
                "jobs/calendars/two-years.yaml",
                "jobs/mappings/export.yaml",
                "jobs/policies/town.yaml",
                "jobs/small.yaml",
                "report-templates/messages/en/report.yaml",
                "report-templates/messages/zh-CN/report.yaml",
                "report-templates/workbooks/appeal.yaml",
                "report-templates/workbooks/evidence.yaml",
                "report-templates/workbooks/leads.yaml",
                "report-templates/workbooks/ranking.yaml",
                "report-templates/workbooks/receipt.yaml",
                "report-templates/workbooks/return-slip.yaml",
                "report-templates/workbooks/trial.yaml");
        assertThat(loaded.files()).extracting(DefinitionFile::name).containsExactlyElementsOf(names);
        var listing = new StringBuilder();
        for (String name : names) {
            listing.append(sha256(project.read(name))).append("  ").append(name).append('\n');
        }
        assertThat(loaded.digest()).isEqualTo(sha256(listing.toString()));
        project.replace("jobs/policies/town.yaml", "version: \"1\"", "version: \"2\"");
        assertThat(project.load().digest()).isNotEqualTo(loaded.digest());
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void aPolicyAssessesNoEarlierPeriod() {
        var loaded = Project.in(folder).load();
        loaded.requireInForce(LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> loaded.requireInForce(LocalDate.of(2025, 12, 1)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "jobs/policies/town.yaml, effective_from: 2026-01-01 lies after 2025-12-01, the first day of"
                                + " the period; run a later period, or name in the job the policy that was in force");
    }

    @Test
    void literalsKeepTheirDigits() {
        var policy = Project.in(folder).load().policy();
        assertThat(policy.sections().get(1).indicators().get(0).weight()).isEqualTo(new BigDecimal("20.5"));
        assertThat(policy.rounding().rateDigits()).hasValue(2);
    }
}
