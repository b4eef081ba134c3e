package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.Office.Said;
import org.junit.jupiter.api.Test;

class UsageErrorsTest {

    private static void refused(String message, String help, String... arguments) {
        assertThat(Office.say(arguments)).isEqualTo(new Said(2, "", message + "\n" + help + "\n"));
    }

    @Test
    void anUnknownOption() {
        refused(
                "daylight doctor：没有选项“--foo”；可用：--help --home --inbox --job --lang --min-disk --version",
                "用法见 daylight doctor --help",
                "doctor",
                "--foo");
        refused(
                "daylight doctor: no option '--foo'; there are --help --home --inbox --job --lang --min-disk --version",
                "See daylight doctor --help",
                "doctor",
                "--foo",
                "--lang",
                "en");
    }

    @Test
    void anUnknownCommand() {
        Said said = Office.say("chek");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("daylight：没有命令“chek”；可用：form run check annual check-annual check-templates status ");
    }

    @Test
    void anArgumentTooMany() {
        refused("daylight check：多余的“2026-09”；本命令只接受选项", "用法见 daylight check --help", "check", "2026-09");
    }

    @Test
    void aPeriodThatIsNone() {
        refused(
                "daylight run --period：“2026-13”无法识别；应为：月 2026-09、季 2026-Q3、年 2026 或起止日期 2011-01-01..2018-12-31",
                "用法见 daylight run --help",
                "run",
                "--period",
                "2026-13");
        refused(
                "daylight status --period: 'last' is not understood; expected a month 2026-09, a quarter 2026-Q3,"
                        + " a year 2026, or two days 2011-01-01..2018-12-31",
                "See daylight status --help",
                "status",
                "--lang=EN",
                "--period=last");
    }

    @Test
    void anInstantWithoutAZone() {
        refused(
                "daylight run --as-of：“2026-10-01”无法识别；应为：带时区的时刻，如 2026-10-01T00:00:00+08:00",
                "用法见 daylight run --help",
                "run",
                "--as-of",
                "2026-10-01");
    }

    @Test
    void anOptionWithoutItsValue() {
        refused(
                "daylight check --job：缺少取值；应为：文件的路径，如 jobs/monthly-assessment.yaml",
                "用法见 daylight check --help",
                "check",
                "--job");
    }

    @Test
    void anOptionGivenTwice() {
        refused("daylight check --home：写了两次；只写一次", "用法见 daylight check --help", "check", "--home", "a", "--home", "b");
    }

    @Test
    void aNumberOutOfRange() {
        refused(
                "daylight schedule --next：“0”无法识别；应为：1 到 1000 的整数",
                "用法见 daylight schedule --help",
                "schedule",
                "--next",
                "0");
    }

    @Test
    void aLanguageThatIsNone() {
        refused("daylight doctor --lang：“fr”无法识别；应为：zh 或 en", "用法见 daylight doctor --help", "doctor", "--lang", "fr");
    }
}
