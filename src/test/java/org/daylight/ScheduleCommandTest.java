package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daylight.Office.Said;
import org.daylight.edition.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.in(folder);
    }

    @Test
    void everyJobWithItsRuleAndNextDates() throws IOException {
        String job = Files.readString(folder.resolve("jobs/monthly-assessment.yaml"));
        office.write(
                        "jobs/daily.yaml",
                        job.replace("job: monthly-assessment", "job: daily")
                                .replace(
                                        "schedule: {working_day: 3, at: \"02:00\"}",
                                        "schedule: {day_of_month: 5, at: \"23:30\"}"))
                .write(
                        "jobs/never.yaml",
                        job.replace("job: monthly-assessment", "job: never")
                                .replace("schedule: {working_day: 3, at: \"02:00\"}", "schedule: none"));
        assertThat(office.give("schedule", "--next", "3")).isEqualTo(new Said(0, """
                政务公开与政务服务月度考核（daily.yaml）
                  每月 5 日 23:30（Asia/Shanghai）
                  2026-11-05 23:30  周四  考核 2026-10
                  2026-12-05 23:30  周六  考核 2026-11
                  2027-01-05 23:30  周二  考核 2026-12
                政务公开与政务服务月度考核（monthly-assessment.yaml）
                  每月第 3 个工作日 02:00，含调休上班日（Asia/Shanghai）
                  2026-11-04 02:00  周三  考核 2026-10
                  2026-12-03 02:00  周四  考核 2026-11
                  2027-01-05 02:00  周二  考核 2026-12  暂定：尚无2027年放假通知
                政务公开与政务服务月度考核（never.yaml）
                  不自动运行
                """, ""));
    }

    @Test
    void inEnglish() {
        assertThat(office.give("schedule", "--next", "1", "--lang", "en")).isEqualTo(new Said(0, """
                Monthly assessment of open government and public services (monthly-assessment.yaml)
                  working day 3 of each month at 02:00, make-up days counted (Asia/Shanghai)
                  2026-11-04 02:00  Wed  assesses 2026-10
                """, ""));
    }

    @Test
    void aJobThatCannotBeReadStopsIt() {
        office.write("jobs/broken.yaml", "job: broken");
        Said said = office.give("schedule");
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("\n  jobs/broken.yaml");
    }

    @Test
    void thereIsOneWatchAHome() throws IOException {
        var scheduler = new Home(office.home().resolve("scheduler"));
        try (var taken = scheduler.lock().orElseThrow()) {
            Said said = office.give("schedule", "--watch");
            assertThat(said.code()).isEqualTo(6);
            assertThat(said.err())
                    .isEqualTo("另一个 schedule --watch 正在使用 " + taken.home().folder() + "，本次未作任何改动。\n");
        }
    }
}
