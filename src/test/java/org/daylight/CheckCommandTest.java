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

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.in(folder);
    }

    @Test
    void everyRefusalIsPrintedWithWhatToDo() {
        assertThat(office.september().give("check")).isEqualTo(new Said(3, """
                2026-09 接收文件（1）
                2026-09 核验数据（3）
                文件                                       数据行  采用  退回
                2026-09/departments/A01/requests.csv            1     1     0
                2026-09/departments/A01/responses.csv           1     1     0
                2026-09/departments/公安局/requests.csv         3     1     2
                2026-09/departments/公安局/说明.txt      整个退回     0     0

                2026-09：文件 4 个，其中整个退回 1 个；采用 3 行，退回 2 行
                核对等式（R0至R5）15项，全部相符

                2026-09/departments/公安局/requests.csv：退回 2 行
                  第 3 行，submitted_at：日期无法识别；现为“31/09/2026”；应为 日期或时间，如 2026-09-03 或 2026-09-03 14:05:00
                    处理：按“应为”一栏的格式改写日期后重新报送。
                  第 4 行，channel：代码不在清单内；现为“PIGEON”；应为 当面、挂号信、平信、网络、电子邮件、传真、口头
                    处理：改为“应为”一栏所列的代码或中文名称后重新报送。
                  第 4 行，applicant_type：必填项为空；应为 自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他
                    处理：补填该项后重新报送。

                2026-09/departments/公安局/说明.txt：整个文件退回
                  文件名无法识别；应为 requests*, responses*, annual_tables*, *.xls*, *.csv
                    处理：按报送要求命名后重新报送。

                请将以上问题退回报送单位改正后重新报送。
                """, ""));
    }

    @Test
    void inEnglishAndWithoutRefusals() {
        assertThat(office.complete().give("check", "--lang", "en", "--period", "2026-09"))
                .isEqualTo(new Said(0, """
                        2026-09 receiving files (1)
                        2026-09 checking rows (6)
                        File                                   Rows  Accepted  Refused
                        2026-09/departments/A01/requests.csv      1         1        0
                        2026-09/departments/A01/responses.csv     1         1        0
                        2026-09/departments/A02/requests.csv      1         1        0
                        2026-09/departments/A02/responses.csv     1         1        0
                        2026-09/departments/A03/requests.csv      1         1        0
                        2026-09/departments/A03/responses.csv     1         1        0

                        2026-09: 6 files, 0 of them refused whole; 6 rows accepted, 0 refused
                        Checks from R0 to R5: 30, all equal

                        Everything was accepted; go on with daylight run.
                        """, ""));
    }

    @Test
    void ofManyRefusalsTheFirstTwentyOfAFileAreShownAndTheOthersCounted() {
        String[] lines = new String[24];
        lines[0] = "request_no,channel,submitted_at,applicant_type";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "R" + i + ",COUNTER,someday,NATURAL";
        }
        office.deliver("2026-09/departments/A01/requests.csv", lines);
        String out = office.give("check").out();
        assertThat(out.lines().filter(line -> line.startsWith("  第 ")).count()).isEqualTo(20);
        assertThat(out)
                .contains("退回 23 行\n  第 2 行，", "  第 21 行，", "\n  其余 3 行从略\n")
                .doesNotContain("第 22 行");
    }

    @Test
    void itScoresNothingAndLeavesTheFolderOfAnInterruptedRunAsItIs() throws IOException {
        Path interrupted = office.home().resolve("work").resolve("0123").resolve("readings");
        Files.createDirectories(interrupted);
        office.september().give("check");
        assertThat(interrupted).isEmptyDirectory();
        try (var folders = Files.list(office.home().resolve("work"))) {
            assertThat(folders).containsExactly(interrupted.getParent());
        }
        assertThat(office.home().resolve("editions")).doesNotExist();
        assertThat(office.home().resolve("database")).doesNotExist();
        assertThat(office.home().resolve("archive")).isNotEmptyDirectory();
    }

    @Test
    void aHomeInUseIsLeftAlone() throws IOException {
        var home = new Home(office.home());
        try (var taken = home.lock().orElseThrow()) {
            assertThat(office.september().give("check"))
                    .isEqualTo(new Said(6, "", "另一个运行正在使用 " + taken.home().folder() + "，本次未作任何改动。请等它结束后再执行。\n"));
        }
        assertThat(office.home().resolve("archive")).doesNotExist();
    }

    @Test
    void aWrongDefinitionStopsItBeforeAnyFileIsRead() {
        office.september().write("jobs/monthly-assessment.yaml", "job: monthly-assessment");
        Said said = office.give("check");
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err()).startsWith("运行已停止，未产生任何报告。请改正以下问题后重新执行：\n  jobs/monthly-assessment.yaml");
        assertThat(office.home()).doesNotExist();
    }

    @Test
    void anEmptyInboxStopsIt() {
        Said said = office.give("check");
        assertThat(said)
                .isEqualTo(
                        new Said(
                                5,
                                "",
                                "运行已停止，未产生任何报告。请改正以下问题后重新执行：\n  "
                                        + folder.resolve("inbox")
                                        + ": no folder of a period; expected one such as 2026-09, or name the period with --period\n"));
    }
}
