package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daylight.Office.Said;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.daylight.edition.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawCommandTest {

    private static final String FILE = "2026-09/departments/A01/requests.csv";

    @TempDir
    private Path folder;

    private Office office;
    private String sha256;

    @BeforeEach
    void everybodyHasSent() throws IOException {
        office = Office.in(folder).complete();
        sha256 = Hashing.of(folder.resolve("inbox").resolve(FILE));
    }

    private Said withdraw(String word, String... more) {
        var options = new java.util.ArrayList<>(List.of(word, "--reason", "报错月份", "--by", "李雷"));
        options.addAll(java.util.List.of(more));
        return office.give("withdraw", options.toArray(String[]::new));
    }

    @Test
    void beforeARunTheFileDoesNotCount() throws IOException {
        assertThat(withdraw(FILE)).isEqualTo(new Said(0, """
                已撤回 %s（%s），经办人 李雷。文件可留在收件箱，2026-09 考核不再计入。
                """.formatted(FILE, sha256), ""));
        assertThat(office.give("run", "--accept-held").code()).isZero();
        assertThat(receipt("2026-09/r1", FILE)).isEqualTo("WITHDRAWN");
        assertThat(status("A01")).as("requests are missing now").isEqualTo("HELD");
    }

    @Test
    void whatIsSealedIsRevisedByTheNextRun() throws IOException {
        office.give("run");
        Said said = withdraw(sha256.substring(0, 8), "--lang", "en");
        assertThat(said).isEqualTo(new Said(0, """
                %s is withdrawn (%s), by 李雷. It may stay in the inbox and does not count in 2026-09 any more.
                2026-09/r1 counted it; the next daylight run --period 2026-09 makes a new revision.
                """.formatted(FILE, sha256), ""));
        assertThat(office.give("run", "--accept-held").out()).contains("2026-09/r2");
        assertThat(receipt("2026-09/r1", FILE)).isEqualTo("TAKEN");
        assertThat(receipt("2026-09/r2", FILE)).isEqualTo("WITHDRAWN");
        assertThat(Files.readAllLines(edition("2026-09/r2").resolve("register.jsonl")))
                .isEqualTo(Files.readAllLines(office.home().resolve("register.jsonl")));
    }

    @Test
    void renamedItStaysWithdrawn() throws IOException {
        withdraw(FILE);
        Files.move(
                folder.resolve("inbox").resolve(FILE), folder.resolve("inbox/2026-09/departments/A01/requests2.csv"));
        office.give("run", "--accept-held");
        assertThat(receipt("2026-09/r1", "2026-09/departments/A01/requests2.csv"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void twiceChangesNothing() throws IOException {
        withdraw(FILE);
        byte[] register = Files.readAllBytes(office.home().resolve("register.jsonl"));
        assertThat(office.give("withdraw", FILE, "--reason", "x", "--by", "韩梅梅"))
                .isEqualTo(new Said(0, """
                %s（%s）此前已由 李雷 撤回，2026-09 考核不计入，未作任何改动。
                """.formatted(FILE, sha256), ""));
        assertThat(office.home().resolve("register.jsonl")).hasBinaryContent(register);
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(withdraw("2026-09/\u202Ex.csv")).isEqualTo(new Said(5, "", """
                2026-09 没有文件“2026-09/\\u202Ex.csv”；请按 daylight status 所列填写文件名，或填写其 SHA-256 的前 8 位以上；属于其他考核期的请加 --period
                """));
        assertThat(office.home().resolve("register.jsonl")).doesNotExist();
    }

    @Test
    void bytesThatLieTwiceMustBeNamed() throws IOException {
        copy("2026-09/departments/A01/requests-2.csv");
        assertThat(withdraw(sha256)).isEqualTo(new Said(5, "", """
                “%s”在 2026-09 对应多个文件，请指明其中一个：
                  2026-09/departments/A01/requests-2.csv  %s
                  %s  %s
                """.formatted(sha256, sha256, FILE, sha256)));
    }

    @Test
    void withoutANameNobodyDecides() {
        assertThat(office.give("withdraw", FILE, "--reason", "x")).isEqualTo(new Said(2, "", """
                daylight withdraw --by：缺少取值；应为：姓名，如 "李雷"
                用法见 daylight withdraw --help
                """));
    }

    @Test
    void theSameBytesTwiceFromOneSenderCountOnce() throws IOException {
        office.give("run");
        copy("2026-09/departments/A01/requests-2.csv");
        office.give("run");
        assertThat(receipt("2026-09/r2", "2026-09/departments/A01/requests-2.csv"))
                .as("the first by name")
                .isEqualTo("TAKEN");
        assertThat(receipt("2026-09/r2", FILE)).isEqualTo("DUPLICATE");
        assertThat(counts("2026-09/r2")).isEqualTo(counts("2026-09/r1"));
    }

    /** A tally without the lines that tell which file each row lies in. */
    private List<String> counts(String edition) throws IOException {
        return Files.readAllLines(edition(edition).resolve("tallies/A01.txt")).stream()
                .filter(line -> !line.startsWith("rows "))
                .toList();
    }

    @Test
    void aRegisterThatLostADecisionStopsTheRun() throws IOException {
        withdraw(FILE);
        office.give("run", "--accept-held");
        Files.delete(office.home().resolve("register.jsonl"));
        assertThat(office.give("run", "--lang", "en"))
                .isEqualTo(new Said(5, "2026-09 receiving files (1)\n", """
                The run was stopped and made no report. Mend this and run again:
                  %s: a decision of 2026-10-15T02:00:00Z by 李雷 is missing, on which 2026-09/r1 rests; restore the register from the backup
                """.formatted(
                                office.home().resolve("register.jsonl"))));
    }

    private void copy(String to) throws IOException {
        Files.copy(
                folder.resolve("inbox").resolve(FILE), folder.resolve("inbox").resolve(to));
    }

    private Path edition(String name) {
        return office.home().resolve("editions").resolve(name);
    }

    private String receipt(String edition, String file) throws IOException {
        return FileReceipt.read(new Home(office.home()).editions().named(edition)).stream()
                .filter(receipt -> receipt.name().equals(file))
                .map(receipt -> receipt.disposition().name())
                .findFirst()
                .orElseThrow();
    }

    private String status(String department) throws IOException {
        return Published.read(new Home(office.home()).editions().named("2026-09/r1")).departments().stream()
                .filter(entry -> entry.code().equals(department))
                .map(Published.Entry::status)
                .findFirst()
                .orElseThrow();
    }
}
