package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Home;
import org.daylight.edition.Published;
import org.daylight.feed.Shortfall;
import org.daylight.score.HeldReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody gains by sending fewer rows than before. */
class FewerRowsTest {

    private static final String FILE = "2026-09/departments/A01/requests.csv";
    private static final String NEWER = "2026-09/departments/A01/requests2.csv";
    private static final String ORDERS = "2026-09/citywide/hotline/work_orders.csv";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void twentyRequests() {
        office = Office.in(folder).complete();
        requests(FILE, 20);
    }

    private void requests(String file, int rows) {
        deliver(
                file,
                "request_no,channel,submitted_at,applicant_type",
                rows,
                n -> "A01-" + n + ",COUNTER,2026-09-01,NATURAL");
    }

    private void deliver(String file, String heads, int rows, IntFunction<String> row) {
        var lines = new ArrayList<>(List.of(heads));
        IntStream.rangeClosed(1, rows).mapToObj(row).forEach(lines::add);
        office.deliver(file, lines.toArray(String[]::new));
    }

    private Office.Said run() {
        Office.Said said = office.give("run", "--period", "2026-09", "--accept-held");
        assertThat(said.code()).as(said.err()).isZero();
        return said;
    }

    private Edition latest() throws IOException {
        return new Home(office.home()).editions().latest("2026-09").orElseThrow();
    }

    private Published.Entry entry(String department) throws IOException {
        return Published.read(latest()).departments().stream()
                .filter(one -> one.code().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private List<String> fewer() throws IOException {
        return FileReceipt.fewer(latest()).stream().map(FewerRowsTest::words).toList();
    }

    private static String words(Shortfall one) {
        return one.source() + " " + one.department() + " " + one.feed() + " " + one.before() + ">" + one.now() + " "
                + one.files() + " " + one.edition();
    }

    @Test
    void aNewerVersionWithFewerRowsHoldsItsDepartmentUntilTheOlderIsWithdrawn() throws IOException {
        run();
        assertThat(fewer()).isEmpty();
        requests(NEWER, 17);
        Office.Said said = run();
        assertThat(fewer()).containsExactly("departments A01 requests 20>17 [" + FILE + "] ");
        assertThat(entry("A01").held()).containsExactly(new HeldReason(HeldReason.Code.FEWER_ROWS, "requests", 20, 17));
        assertThat(entry("A01").status()).isEqualTo("HELD");
        assertThat(said.out()).contains("  市教育局：依申请公开登记由20行减为17行，少3行（原文件：" + FILE + "）；超过规定比例，暂缓评定\n");
        assertThat(Files.readString(latest().folder().resolve("receipt.txt")))
                .contains("依申请公开登记；原文件 " + FILE + "；原行数 20；现行数 17；减少 3；处理 超过规定比例，暂缓评定");
        assertThat(latest().returns().resolve("A01.pdf")).exists();
        assertThat(office.give("status", "--period", "2026-09").out())
                .contains("  市教育局：依申请公开登记由20行减为17行，待核实\n")
                .contains("  " + FILE + "：已有新版，不计\n")
                .contains("市教育局：贵单位2026年9月考核数据较前一版减少：依申请公开登记由20行减为17行，少3行（原文件：" + FILE + "）。");

        office.give("withdraw", FILE, "--reason", "三件重复登记", "--by", "李雷", "--period", "2026-09");
        assertThat(run().out()).doesNotContain("较前一版减少");
        assertThat(fewer()).isEmpty();
        assertThat(entry("A01").held()).isEmpty();
    }

    /** Step by step is as much as at once: what counts is the most that was ever sent. */
    @Test
    void afterTheCutOffEachCorrectionIsHeldAgainstTheMostThatWasCounted() throws IOException {
        run();
        for (int rows : List.of(19, 18, 17)) {
            requests(FILE, rows);
            run();
            assertThat(fewer()).containsExactly("departments A01 requests 20>" + rows + " [" + FILE + "] 2026-09/r1");
            assertThat(entry("A01").status()).isEqualTo(rows == 17 ? "HELD" : "SCORED");
        }
        assertThat(run().out()).as("the same again").contains("2026-09/r4 仍然有效");
        assertThat(office.give("check", "--period", "2026-09").out()).contains("由20行减为17行");

        String first = new Home(office.home())
                .editions().named("2026-09/r1").manifest().inputs().stream()
                        .filter(input -> input.name().equals(FILE))
                        .findFirst()
                        .orElseThrow()
                        .sha256();
        assertThat(office.give("withdraw", first, "--reason", "误报", "--by", "李雷", "--period", "2026-09")
                        .code())
                .as("a file that lies in no inbox any more")
                .isZero();
        run();
        assertThat(fewer()).containsExactly("departments A01 requests 19>17 [" + FILE + "] 2026-09/r2");
    }

    /** The very bytes of the first revision are another run when more was counted between. */
    @Test
    void whatWasCountedInBetweenIsMissedWhereTheFirstFileComesBack() throws IOException {
        run();
        requests(FILE, 30);
        run();
        requests(FILE, 20);
        run();
        assertThat(fewer()).containsExactly("departments A01 requests 30>20 [" + FILE + "] 2026-09/r2");
        assertThat(latest().manifest().identity())
                .isNotEqualTo(new Home(office.home())
                        .editions()
                        .named("2026-09/r1")
                        .manifest()
                        .identity());
        assertThat(run().out()).contains("2026-09/r3 仍然有效");
    }

    @Test
    void headsAloneAreNoWayOut() throws IOException {
        run();
        requests(FILE, 0);
        run();
        assertThat(fewer()).containsExactly("departments A01 requests 20>0 [" + FILE + "] 2026-09/r1");
        assertThat(entry("A01").status()).isEqualTo("HELD");
    }

    /** Refused rows came all the same: what is wrong with them is told elsewhere. */
    @Test
    void refusedRowsAreNotFewer() throws IOException {
        run();
        deliver(
                FILE,
                "request_no,channel,submitted_at,applicant_type",
                20,
                n -> "A01-" + n + (n > 15 ? ",PIGEON" : ",COUNTER") + ",2026-09-01,NATURAL");
        run();
        assertThat(fewer()).isEmpty();
        assertThat(entry("A01").held())
                .containsExactly(
                        HeldReason.of(HeldReason.Code.ROWS_REFUSED, "requests"),
                        HeldReason.of(HeldReason.Code.UNDETERMINED, "requests"));
    }

    /** Whom a file is about may have asked for rows to be left out; as many others do not make up for them. */
    @Test
    void aCitywideFileIsComparedDepartmentByDepartment() throws IOException {
        String heads = "order_no,department_code,role,source,kind,created_at,dispatched_at";
        String rest = ",MAIN,PHONE,HELP,2026-09-01T08:00,2026-09-01T09:00";
        deliver(ORDERS, heads, 20, n -> "W" + n + (n > 10 ? ",A01" : ",A02") + rest);
        run();
        deliver(ORDERS, heads, 20, n -> "W" + n + (n > 15 ? ",A01" : ",A02") + rest);
        run();
        assertThat(fewer()).containsExactly("hotline A01 work_orders 10>5 [" + ORDERS + "] 2026-09/r1");
        assertThat(entry("A01").status()).isEqualTo("HELD");
        assertThat(entry("A02").status()).isNotEqualTo("HELD");
    }

    @Test
    void whoTakesEverythingBackHasSentNothing() throws IOException {
        run();
        for (String name : List.of("requests.csv", "responses.csv")) {
            Files.delete(folder.resolve("inbox/2026-09/departments/A01").resolve(name));
        }
        run();
        assertThat(entry("A01").status()).isEqualTo("NOT_SUBMITTED");
        assertThat(fewer()).hasSize(2);
    }
}
