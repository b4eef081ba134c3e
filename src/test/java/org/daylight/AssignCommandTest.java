package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.Office.Said;
import org.daylight.edition.Decision;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignCommandTest {

    @TempDir
    private Path folder;

    private Office office;
    private String sha256;

    @BeforeEach
    void somethingWithoutASenderWasDropped() throws IOException {
        office = Office.in(folder).complete();
        Path job = folder.resolve("jobs/monthly-assessment.yaml");
        Files.writeString(job, Files.readString(job).replace("drop: drop}", "drop: drop, quiet_seconds: 0}"));
        office.deliver(
                "drop/最终版2.csv", "request_no,channel,submitted_at,applicant_type", "Z1,COUNTER,2026-09-01,NATURAL");
        sha256 = Hashing.of(folder.resolve("inbox/drop/最终版2.csv"));
    }

    private Said assign(String... options) {
        return office.give("assign", options);
    }

    private Said file(String... options) {
        var all = new ArrayList<>(List.of("drop/最终版2.csv"));
        all.addAll(List.of(options));
        return assign(all.toArray(String[]::new));
    }

    private List<Decision> register() throws IOException {
        return new Home(office.home()).register().decisions();
    }

    @Test
    void aloneItListsWhatIsOpenWithCommandsToBeCompleted() {
        String place = " --job " + folder.resolve("jobs/monthly-assessment.yaml") + " --home " + office.home()
                + " --inbox " + folder.resolve("inbox") + " --period 2026-09";
        String id = sha256.substring(0, 16);
        assertThat(assign()).isEqualTo(new Said(0, """
                2026-09 有 1 个文件待确认。请逐个选一条命令补全后执行：

                drop/最终版2.csv
                  无法确定报送单位、内容或考核期；已识别：feed requests；未定：department, period
                  daylight assign ID --department 单位编码 --by 姓名
                  daylight withdraw ID --reason 理由 --by 姓名
                """.replace("ID", id + place), ""));
    }

    @Test
    void whatIsSaidStandsInTheRegisterAndDecides() throws IOException {
        assertThat(file("--department", "教育局", "--by", "李雷", "--reason", "电话确认", "--file-version", "2"))
                .isEqualTo(new Said(0, "drop/最终版2.csv 已确认为 A01 2026-09 的文件，按 requests 读取，经办人 李雷。\n", ""));
        assertThat(register())
                .containsExactly(new Decision.Assigned(
                        new Decision.Act("李雷", Office.CLOCK.instant(), "电话确认"),
                        "2026-09",
                        new Decision.Sent(sha256, "drop/最终版2.csv", "departments", "A01"),
                        List.of("requests"),
                        java.util.Optional.of(2)));
        assertThat(assign().out()).as("a version beside an undeclared file").contains("同一数据有几个文件，无法确定哪个最新");
        office.give("withdraw", "2026-09/departments/A01/requests.csv", "--reason", "x", "--by", "李雷");
        assertThat(assign().out()).isEqualTo("2026-09 没有待确认的文件。\n");
    }

    @Test
    void aCaseIsRuledOn() throws IOException {
        assertThat(assign("--case", "Q-1", "--department", "公安局", "--by", "李雷", "--reason", "已移交"))
                .isEqualTo(new Said(
                        0, "事项 Q-1 裁定归 A02，经办人 李雷，自 2026-09 起适用。下次执行 daylight run --period 2026-09 时照此办理。\n", ""));
        assertThat(register())
                .containsExactly(new Decision.Ruled(
                        new Decision.Act("李雷", Office.CLOCK.instant(), "已移交"), "2026-09", "Q-1", "A02"));
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        assertThat(file("--department", "A01").err()).startsWith("daylight assign --by：缺少取值；应为：姓名，如 \"李雷\"\n");
        assertThat(assign("--case", "Q", "--by", "李雷", "--department", "A01").err())
                .startsWith("daylight assign --reason：缺少取值；");
        assertThat(assign("--case", "Q", "--by", "李雷").err()).startsWith("daylight assign --department：缺少取值；");
        assertThat(assign("--by", "李雷").err()).startsWith("daylight assign：请写明文件，或用 --case 写明事项；");
        assertThat(file("--case", "Q", "--by", "李雷").err()).startsWith("daylight assign：文件和事项不能同时写");
        assertThat(file("--department", "A01").code()).isEqualTo(2);
        assertThat(register()).isEmpty();
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsPutDown() throws IOException {
        assertThat(file("--department", "X9", "--by", "李雷").code()).isEqualTo(5);
        assertThat(file("--by", "李雷")).isEqualTo(new Said(5, "", "drop/最终版2.csv：属于哪个单位？请用 --department 写明\n"));
        assertThat(file("--source", "hotline", "--department", "A01", "--by", "李雷")
                        .err())
                .isEqualTo("drop/最终版2.csv：该来源的数据逐行写明单位，请去掉 --department\n");
        assertThat(file("--department", "A01", "--mapping", "reviews", "--by", "李雷")
                        .err())
                .isEqualTo("drop/最终版2.csv：该来源的文件不用此映射读取，见任务中的 files\n");
        assertThat(assign("2026-09/departments/A01/requests.csv", "--department", "A02", "--by", "李雷")
                        .err())
                .isEqualTo("2026-09/departments/A01/requests.csv：所在文件夹和文件名已表明单位和内容，只能用 --file-version 说明版本；"
                        + "放错的，请移到对应文件夹或撤回\n");
        office.give("withdraw", "drop/最终版2.csv", "--reason", "x", "--by", "李雷");
        assertThat(file("--department", "A01", "--by", "李雷").err()).isEqualTo("drop/最终版2.csv：已撤回，本期不再计入；误撤的，请单位重新报送\n");
        assertThat(register()).hasSize(1);
    }

    @Test
    void aFileOfAnotherPeriodIsNotOfThisRun() throws IOException {
        assertThat(file("--department", "A01", "--by", "李雷", "--period", "2026-08")
                        .code())
                .isZero();
        assertThat(assign().out()).isEqualTo("2026-09 没有待确认的文件。\n");
    }

    @Test
    void busyWhileARunGoesOn() throws IOException {
        try (var held = new Home(office.home()).lock().orElseThrow()) {
            assertThat(assign().code()).isEqualTo(6);
            assertThat(held.home().folder()).exists();
        }
    }
}
