package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Home;
import org.daylight.edition.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever departments send, in one folder: recognised, or listed for a person. */
class DropFolderTest {

    private static final String REQUESTS = "request_no,channel,submitted_at,applicant_type";
    private static final String RESPONSES = "request_no,step,at";
    private static final String ORDERS = "order_no,department_code,role,source,kind,created_at,dispatched_at";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void dropsNothingYet() throws IOException {
        office = Office.in(folder);
        Path job = folder.resolve("jobs/monthly-assessment.yaml");
        Files.writeString(job, Files.readString(job).replace("drop: drop}", "drop: drop, quiet_seconds: 0}"));
    }

    private void drop(String name, String... lines) {
        office.deliver("drop/" + name, lines);
    }

    private List<String> run() throws IOException {
        Office.Said said = office.give("run", "--period", "2026-09", "--accept-held", "--lang", "en");
        assertThat(said.code()).as(said.err()).isZero();
        return receipts();
    }

    private List<String> receipts() throws IOException {
        return FileReceipt.read(
                        new Home(office.home()).editions().latest("2026-09").orElseThrow())
                .stream()
                .map(DropFolderTest::words)
                .toList();
    }

    private static String words(FileReceipt receipt) {
        String what = receipt.refusal()
                .map(refusal -> refusal.code() + " '" + refusal.found() + "' lacks " + refusal.expected())
                .orElse(receipt.feeds() + " " + receipt.acceptedRows());
        return receipt.name() + ": " + receipt.source() + " " + receipt.department() + " " + what;
    }

    /** Who is silent stands last; who sent something that nobody could assign is looked at first. */
    @Test
    void aSilentDepartmentIsHeldByWhatAFileHoldsAndNotByItsName() throws IOException {
        drop("公安局9月登记.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("公安局9月办理.csv", RESPONSES, "P1,REPLIED,2026-09-10");
        drop("教育局.csv", REQUESTS, "E1,COUNTER,2026-09-01,NATURAL");
        drop("财政局.csv", "请查收");
        drop("公安局.csv", "请查收");
        run();
        assertThat(List.of(status("A01"), status("A02"), status("A03")))
                .containsExactly("HELD", "SCORED", "NOT_SUBMITTED");
        String said = office.give("status", "--period", "2026-09").out();
        assertThat(said)
                .contains("  市教育局：文件待确认，内容指向该单位（drop/教育局.csv）；缺报依申请公开登记；缺报办理过程\n")
                .contains("待确认（须由人说明归属、版本或是否采用）：\n  drop/公安局.csv：")
                .contains("现收到文件“drop/教育局.csv”，无法确定其所属单位、内容或期间；如系贵单位报送的2026年9月考核数据，请予确认。");

        office.give("withdraw", "drop/教育局.csv", "--reason", "误放", "--by", "李雷", "--period", "2026-09");
        run();
        assertThat(status("A01")).isEqualTo("NOT_SUBMITTED");
    }

    /** Before a run the drop folder is looked into all the same, and nothing stays of it. */
    @Test
    void statusTellsWhatLiesInTheDropFolder() {
        drop("公安局9月登记.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("教育局.csv", REQUESTS, "E1,COUNTER,2026-09-01,NATURAL");
        assertThat(office.give("status", "--period", "2026-09").out())
                .contains("A01       市教育局           0  有文件待确认\n")
                .contains("A02       市公安局           1  缺报：办理过程\n")
                .contains("  drop/教育局.csv：")
                .contains("可用的命令见 daylight assign --period 2026-09");
        assertThat(office.home()).doesNotExist();
    }

    /** A name may try to hide what it is: it is shown with whatever would be unseen as its number. */
    @Test
    void namesAreShownAsTheyAre() throws IOException {
        drop("教育局9月\u202Evsc.exe\n登记\u001B[2J.csv", REQUESTS, "E1,PIGEON,2026-09-01,NATURAL");
        drop("财政局9月\u202E.csv", "x");
        String shown = "drop/教育局9月\\u202Evsc.exe\\u000A登记\\u001B[2J.csv";
        for (String command : List.of("status", "check", "run", "status")) {
            Office.Said said = office.give(command, "--period", "2026-09");
            assertThat(said.out() + said.err()).as(command).doesNotContain("\u202E", "\u001B[2J");
        }
        assertThat(office.give("check", "--period", "2026-09").out()).contains(shown);
        assertThat(office.give("status", "--period", "2026-09").out()).contains(shown);
        Path edition = new Home(office.home())
                .editions()
                .latest("2026-09")
                .orElseThrow()
                .folder();
        for (String file : List.of("receipt.txt", "refused.csv")) {
            assertThat(Files.readString(edition.resolve(file)))
                    .as(file)
                    .contains(shown)
                    .doesNotContain("\u202E", "\u001B");
        }
    }

    private String status(String department) throws IOException {
        return Published.read(
                        new Home(office.home()).editions().latest("2026-09").orElseThrow())
                .departments()
                .stream()
                .filter(entry -> entry.code().equals(department))
                .map(Published.Entry::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filesAreRecognisedByContentAndNameInFoldersOfAnyName() throws IOException {
        drop("教育局9月(最终版2).csv", REQUESTS, "E1,COUNTER,2026-09-01,NATURAL");
        drop("10月9日收/市教育局 2026年9月 办理.csv", RESPONSES, "E1,REPLIED,2026-09-10");
        drop("a02_202609.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("公安局/9月.csv", RESPONSES, "P1,REPLIED,2026-09-10");
        drop("9月工单.csv", ORDERS, "W1,A01,MAIN,PHONE,HELP,2026-09-01T08:00,2026-09-01T09:00");
        assertThat(run())
                .containsExactly(
                        "drop/10月9日收/市教育局 2026年9月 办理.csv: departments A01 [responses] 1",
                        "drop/9月工单.csv: hotline  [work_orders] 1",
                        "drop/a02_202609.csv: departments A02 [requests] 1",
                        "drop/公安局/9月.csv: departments A02 [responses] 1",
                        "drop/教育局9月(最终版2).csv: departments A01 [requests] 1");
        assertThat(List.of(status("A01"), status("A02"), status("A03")))
                .containsExactly("SCORED", "SCORED", "NOT_SUBMITTED");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedForWhatItIs() throws IOException {
        drop("教育局9月.csv");
        Files.write(folder.resolve("inbox/drop/教育局9月.csv"), new byte[] {'a', ',', (byte) 0xC8, '\n'});
        assertThat(run()).hasSize(1).first().asString().startsWith("drop/教育局9月.csv: departments A01 NOT_UTF8 ");
        assertThat(status("A01")).isEqualTo("HELD");
    }

    /** Whose it is, is certain, so that its department hears what is wrong with it. */
    @Test
    void tablesThatNobodySendsAreRefusedToTheirDepartment() throws IOException {
        drop("教育局9月.csv", "姓名,电话", "张三,13800000000");
        assertThat(run()).hasSize(1).first().asString().startsWith("drop/教育局9月.csv: departments A01 NO_HEADER ");
        assertThat(status("A01")).isEqualTo("HELD");
    }

    /** Two departments' manifests lie side by side; each speaks of the files that it lists. */
    @Test
    void aManifestTellsWhoseTheFilesAreThatItLists() throws IOException {
        drop("一.csv", REQUESTS, "E1,COUNTER,2026-09-01,NATURAL");
        drop("二.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("三.csv", REQUESTS, "F1,COUNTER,2026-09-01,NATURAL");
        drop(
                "manifest.csv",
                "item,name,value",
                "period,,2026-09",
                "department,,A01",
                "sha256,一.csv," + sha256("一.csv"));
        drop("报送清单.csv", "项目,名称,内容", "期间,,2026-09", "单位,,公安局", "文件摘要,二.csv," + sha256("二.csv"));
        assertThat(run())
                .containsExactly(
                        "drop/manifest.csv: departments A01 [] 0",
                        "drop/一.csv: departments A01 [requests] 1",
                        "drop/三.csv: departments  UNASSIGNED 'feed requests' lacks department, period",
                        "drop/二.csv: departments A02 [requests] 1",
                        "drop/报送清单.csv: departments A02 [] 0");
    }

    private String sha256(String name) throws IOException {
        return org.daylight.edition.Hashing.of(folder.resolve("inbox/drop").resolve(name));
    }

    @Test
    void theRunIsTheSameAgain() throws IOException {
        drop("教育局9月.csv", REQUESTS, "E1,COUNTER,2026-09-01,NATURAL");
        drop("什么.csv", REQUESTS, "X1,COUNTER,2026-09-01,NATURAL");
        run();
        assertThat(office.give("run", "--period", "2026-09", "--accept-held", "--lang", "en")
                        .out())
                .contains("2026-09: neither files nor rules have changed; 2026-09/r1 stands, nothing was done");
    }
}
