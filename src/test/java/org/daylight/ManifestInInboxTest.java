package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.daylight.Office.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manifest beside a department's files: what it declares holds, or nothing of them counts. */
class ManifestInInboxTest {

    private static final String A01 = "2026-09/departments/A01/";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.in(folder).complete();
    }

    @Test
    void whatAgreesIsTaken() throws Exception {
        office.deliver(
                A01 + "报送清单.csv",
                "项目,名称,内容",
                "报送期间,,2026-09",
                "报送单位,,教育局",
                "行数,依申请公开登记,1",
                "行数,办理过程,1",
                "合计,requests.fee,0",
                "文件摘要,requests.csv," + sha256(folder.resolve("inbox/" + A01 + "requests.csv")));
        assertThat(office.give("check", "--lang", "en")).isEqualTo(new Said(0, """
                2026-09 receiving files (1)
                2026-09 checking rows (7)
                File                                   Rows  Accepted  Refused
                2026-09/departments/A01/requests.csv      1         1        0
                2026-09/departments/A01/responses.csv     1         1        0
                2026-09/departments/A01/报送清单.csv      0         0        0
                2026-09/departments/A02/requests.csv      1         1        0
                2026-09/departments/A02/responses.csv     1         1        0
                2026-09/departments/A03/requests.csv      1         1        0
                2026-09/departments/A03/responses.csv     1         1        0

                2026-09: 7 files, 0 of them refused whole; 6 rows accepted, 0 refused
                Checks from R0 to R5: 38, all equal

                Everything was accepted; go on with daylight run.
                """, ""));
    }

    @Test
    void whatDiffersHoldsEveryFileBesideIt() {
        office.deliver(
                A01 + "manifest.csv",
                "item,name,value",
                "period,,2026-08",
                "department,,公安局",
                "rows,requests,2",
                "nil,responses,yes",
                "sha256,responses.csv," + "0".repeat(64),
                "sha256,reviews.csv," + "1".repeat(64));
        Said said = office.give("check", "--lang", "en");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("2026-09: 7 files, 3 of them refused whole; 4 rows accepted, 0 refused");
        for (String name : new String[] {"manifest.csv", "requests.csv", "responses.csv"}) {
            assertThat(said.out())
                    .contains("2026-09/departments/A01/" + name + ": the whole file is refused\n"
                            + "  differs from what was declared; found 'responses.csv: SHA-256 ");
        }
        assertThat(said.out())
                .contains(
                        "; reviews.csv: no file; period: 2026-09; department: A01; requests: 1 rows; responses: 1 rows'",
                        "; reviews.csv: SHA-256 111111111111...; period: 2026-08; department: 公安局; requests: 2 rows; responses: nothing to report");
    }

    @Test
    void nothingOfWhatIsHeldReachesTheEdition() throws IOException {
        office.deliver(A01 + "manifest.csv", "item,name,value", "rows,requests,2");
        Said said = office.give("run", "--period", "2026-09");
        assertThat(said.code()).as(said.out() + said.err()).isEqualTo(3);
        assertThat(office.home().resolve("editions/2026-09/r1/evidence/A01"))
                .satisfiesAnyOf(
                        evidence -> assertThat(evidence).doesNotExist(),
                        evidence -> assertThat(text(evidence)).doesNotContain("A01-1"));
        assertThat(text(office.home().resolve("editions/2026-09/r1/evidence/A02")))
                .contains("A02-1");
    }

    @Test
    void aManifestThatIsNotUnderstoodIsRefusedItself() {
        office.deliver(A01 + "manifest.csv", "item,name,value", "rows,requests,many");
        assertThat(office.give("check", "--lang", "en").out()).contains("""
                2026-09/departments/A01/manifest.csv: the whole file is refused
                  cover sheet or manifest at fault; found 'line 2, cell 3 many'; expected 0, >= 0
                    To do: Correct the cell of the cover sheet or manifest and send it again.
                """);
    }

    @Test
    void aFeedOfWhichThereIsNothingNeedsNoFile() throws IOException {
        Files.delete(folder.resolve("inbox/" + A01 + "responses.csv"));
        assertThat(office.give("status", "--lang", "en", "--period", "2026-09").out())
                .contains("Not sent: ");
        office.deliver(A01 + "manifest.csv", "item,name,value", "nil,responses,yes");
        office.give("run", "--period", "2026-09");
        assertThat(office.give("status", "--lang", "en", "--period", "2026-09").out())
                .doesNotContain("A01  Not sent");
    }

    private static String text(Path folder) {
        var text = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
