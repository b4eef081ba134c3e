package org.daylight.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.feed.Address;
import org.daylight.feed.CoverReading;
import org.daylight.feed.Declaration;
import org.daylight.feed.FileRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFileTest {

    private static final Address.Delivered FILE = new Address.Delivered("ab12", "MC-01/报送清单.csv");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"manifest.csv", "2026-09/MC-01/Manifest.XLSX", "教育局/报送清单.csv", "报送清单.xlsx"})
    void manifestsAreKnownByTheirNames(String name) {
        assertThat(ManifestFile.isNamed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "my-manifest.csv", "报送清单.csv/requests.csv", "报送清单（2）.csv"})
    void othersAreNot(String name) {
        assertThat(ManifestFile.isNamed(name)).isFalse();
    }

    @Test
    void aLongManifestIsReadToItsEnd() throws IOException {
        var text = new StringBuilder("\uFEFF项目,名称,内容\r\n报送期间,,2026-09\r\n");
        var digests = new TreeMap<String, String>();
        for (int i = 0; i < 40; i++) {
            String digest = String.format("%064x", i);
            text.append("文件摘要,requests-")
                    .append(i)
                    .append(".csv,")
                    .append(digest)
                    .append("\r\n");
            digests.put("requests-" + i + ".csv", digest);
        }
        text.append("行数,requests,7\r\n合计,requests.fee,\"12.50\"\r\n,,\r\n");
        assertThat(read(text.toString()))
                .isEqualTo(new Declaration(
                        FILE,
                        Optional.of(ReportingPeriod.parse("2026-09")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new TreeMap<>(Map.of("requests", 7L)),
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("requests.fee", new BigDecimal("12.50"))),
                        digests));
    }

    @Test
    void aFaultNamesItsLine() throws IOException {
        assertThat(read("item,name,value\nversion,,1\nversion,,2\n"))
                .isEqualTo(new FileRefusal(FILE, FileRefusal.Code.BAD_COVER, "line 3, cell 1 版本 x 2", "one value"));
    }

    @Test
    void aBrokenFileIsRefusedAsAnyOther() throws IOException {
        assertThat(read("item,name,value\nsignatory,,\"王主任\n"))
                .isInstanceOfSatisfying(
                        FileRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(FileRefusal.Code.UNCLOSED_QUOTE));
    }

    private CoverReading read(String text) throws IOException {
        Path path = folder.resolve("archived");
        Files.writeString(path, text, UTF_8);
        return new ManifestFile(path, FILE).read();
    }
}
