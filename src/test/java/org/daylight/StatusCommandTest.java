package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daylight.Office.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.in(folder);
    }

    @Test
    void beforeTheRunByTheFilesInTheInbox() {
        assertThat(office.september().give("status"))
                .isEqualTo(new Said(0, """
                2026-09 报送情况（尚未考核，依据收件箱现有文件）

                编码      报送单位        文件  报送情况
                A01       市教育局           2  文件已到，尚未核验
                A02       市公安局           2  1个文件被拒收
                A03       市财政局           0  未报送任何文件；应报：依申请公开登记、办理过程
                hotline   12345热线中心      0  未报送任何文件；应报：12345工单
                services  政务服务管理局     0  未报送任何文件；应报：好差评

                应报送 5 家：齐全 1 家，不全 1 家，未报送 3 家

                退回：
                  2026-09/departments/公安局/说明.txt：整个文件退回，文件名无法识别

                """ + REMINDERS.formatted("贵单位2026年9月报送的文件中有 1 个无法接收，请改正后重新报送。"), ""));
        assertThat(office.home()).as("nothing is written").doesNotExist();
    }

    private static final String REMINDERS = """
            催报用语：

            市公安局：截至目前，尚未收到贵单位2026年9月考核数据：办理过程。请于近日报送（Excel 或 CSV 均可，文件名请写明单位和月份）；本期确无数据的，请报送只有表头的文件。%s

            市财政局：截至目前，尚未收到贵单位2026年9月考核数据：依申请公开登记、办理过程。请于近日报送（Excel 或 CSV 均可，文件名请写明单位和月份）；本期确无数据的，请报送只有表头的文件。

            12345热线中心：截至目前，尚未收到贵单位2026年9月考核数据：12345工单。请于近日报送（Excel 或 CSV 均可，文件名请写明单位和月份）；本期确无数据的，请报送只有表头的文件。

            政务服务管理局：截至目前，尚未收到贵单位2026年9月考核数据：好差评。请于近日报送（Excel 或 CSV 均可，文件名请写明单位和月份）；本期确无数据的，请报送只有表头的文件。
            """;

    @Test
    void afterTheRunByTheEdition() {
        office.september();
        assertThat(office.give("run").code()).as("one department is held").isEqualTo(3);
        // What comes in later, and what the project's files say by now, changes nothing about the edition.
        office.deliver("2026-09/departments/A03/requests.csv", "request_no,channel,submitted_at,applicant_type");
        assertThat(office.give("status", "--period", "2026-09"))
                .isEqualTo(new Said(
                        0,
                        """
                2026-09 报送情况（依据已生成的版次 2026-09/r1）

                编码      报送单位        文件  退回文件  采用行  退回行  报送情况                                        考核情况
                A01       市教育局           2         0       2       0  正常                                            已计分
                A02       市公安局           2         1       1       2  1个文件被拒收                                   数据待核实，暂缓评定
                A03       市财政局           0         0       0       0  未报送任何文件；应报：依申请公开登记、办理过程  数据缺报
                hotline   12345热线中心      0         0       0       0  未报送任何文件；应报：12345工单
                services  政务服务管理局     0         0       0       0  未报送任何文件；应报：好差评

                应报送 5 家：齐全 1 家，不全 1 家，未报送 3 家

                退回：
                  2026-09/departments/公安局/requests.csv：退回 2 行
                  2026-09/departments/公安局/说明.txt：整个文件退回，文件名无法识别
                  逐行原因和改法见 HOME/editions/2026-09/r1/refused.csv

                退回单（请发给报送单位）：
                  市公安局：HOME/editions/2026-09/r1/returns/A02.xlsx

                待核：
                  市公安局：文件被退回（2026-09/departments/公安局/说明.txt）；缺报办理过程；全部数据中退回的记录超过办法规定的比例；全部数据中无法判定的事项超过办法规定的比例

                本版之后收件箱中的新文件（下次执行 daylight run --period 2026-09 时计入）：
                  2026-09/departments/A03/requests.csv

                """.replace("HOME", office.home().toString())
                                + REMINDERS.formatted("贵单位2026年9月考核数据有 2 行、1 个文件被退回，原因和改法见所附退回单，请改正后重新报送完整文件。"),
                        ""));
    }

    @Test
    void inEnglishWithNothingMissingFromDepartments() {
        office.complete()
                .deliver("2026-09/citywide/hotline/work_orders.csv", "order_no")
                .deliver("2026-09/citywide/service-bureau/reviews.csv", "review_no");
        assertThat(office.give("status", "--lang", "en")).isEqualTo(new Said(0, """
                2026-09: submissions, not assessed yet, by the files in the inbox

                Code      Sender                Files  Submission
                A01       市教育局                  2  Arrived, not checked yet
                A02       市公安局                  2  Arrived, not checked yet
                A03       市财政局                  2  Arrived, not checked yet
                hotline   12345 hotline centre      1  Arrived, not checked yet
                services  Service bureau            1  Arrived, not checked yet

                5 senders owe data: 5 complete, 0 incomplete, 0 sent nothing
                """, ""));
    }

    @Test
    void withoutAnyPeriod() {
        assertThat(office.give("status"))
                .isEqualTo(new Said(5, "", """
                运行已停止，未产生任何报告。请改正以下问题后重新执行：
                  %s: no folder of a period, and no edition in %s; expected one such as 2026-09, or name the period with --period
                """.formatted(folder.resolve("inbox"), office.home())));
    }
}
