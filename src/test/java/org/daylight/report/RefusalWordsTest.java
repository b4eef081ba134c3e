package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.feed.Address;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalWordsTest {

    private static final Address.Delivered FILE = new Address.Delivered("ab12", "requests.csv");
    private static final RefusalWords CHINESE = new RefusalWords(Bundles.texts("zh-CN"));
    private static final RefusalWords ENGLISH = new RefusalWords(Bundles.texts("en"));
    /** As fixtures write refusals: {@code 'found' CODE; expected something}. */
    private static final Pattern FIXTURE = Pattern.compile("'([^']*)' ([A-Z_0-9]+)(?:; expected (.*))?$");
    /** Names, codes, paths and formats stay what they are; what is left of a term must not be English. */
    private static final Pattern ENGLISH_WORDS = Pattern.compile("(?<![\\w./|_])[a-z]{2,} [a-z]{2,}");

    private static FileRefusal file(String found, String expected) {
        return new FileRefusal(FILE, FileRefusal.Code.UNFIT_SHEET, found, expected);
    }

    private static Refusal row(String column, Refusal.Code code, String found, String expected) {
        return new Refusal(new Address(FILE, "", 3), "requests", "A01", "7", column, code, found, expected, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a symbolic link|快捷方式（符号链接）",
                "sheet 附表, row 1: 0 heads known|工作表“附表”第1行：认得0列表头",
                "sheet Sheet1, row 4: 2 under 申请编号|工作表“Sheet1”第4行：“申请编号”下为2",
                "the heads of requests, responses|依申请公开登记、办理过程的表头",
                "byte 0xFF at offset 20, line 2|第2行，第20字节处为0xFF",
                "beside a.csv, b.csv and 7 more|同时送来的还有 a.csv, b.csv 等，另有7份",
                "whatever nobody put into words|whatever nobody put into words"
            })
    void termsOfAFile(String terms, String words) {
        assertThat(CHINESE.found(file(terms, ""))).isEqualTo(words);
        assertThat(CHINESE.expected(file("", terms))).isEqualTo(words);
    }

    @Test
    void codesAreSaidInTheWordsOfTheirColumn() {
        Refusal missing = row("申请人类型", Refusal.Code.MISSING, "", "NATURAL, COMMERCIAL, RESEARCH, SOCIAL, LEGAL, OTHER");
        assertThat(CHINESE.expected(missing)).isEqualTo("自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他");
        assertThat(ENGLISH.expected(missing)).isEqualTo("NATURAL, COMMERCIAL, RESEARCH, SOCIAL, LEGAL, OTHER");
    }

    @Test
    void aCellStaysWhatItIs() {
        assertThat(CHINESE.found(row("fee", Refusal.Code.NOT_A_NUMBER, "none", "0.00, >= 0")))
                .isEqualTo("none");
        assertThat(CHINESE.found(row("fee", Refusal.Code.NOT_A_NUMBER, "张***(3 chars)", "0.00, >= 0")))
                .isEqualTo("张***（共3字，已遮盖）");
        assertThat(CHINESE.found(row("", Refusal.Code.CELL_COUNT, "5 cells", "4 cells")))
                .isEqualTo("5格");
    }

    /** What casework and crossing expect of a row beside others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one row, or the same row again|只有一行，或各行内容完全相同",
                "requests|依申请公开登记",
                "an item of the policy|考核办法所列的检查项目代码",
                "a veto of the policy|考核办法所列的单项否决代码",
                "no row of YC-101|YC-101 未报送过这一编号",
                "a case of YC-101, not of YC-102|应为 YC-101 的事项，而登记在 YC-102 名下",
                "SUPPLEMENT_ASKED|此前应有“补正告知”（SUPPLEMENT_ASKED）",
                "CONSULT_SENT|此前应有“发出征求意见”（CONSULT_SENT）",
                "no SUPPLEMENT_RECEIVED 2026-09-03|不应已有“收到补正”（SUPPLEMENT_RECEIVED 2026-09-03）",
                "REPLIED 2026-09-03|此前已答复（REPLIED 2026-09-03），不应再有办结",
                ">= 2026-09-03|≥ 2026-09-03"
            })
    void termsOfARowBesideOthers(String terms, String words) {
        assertThat(CHINESE.expected(row("step", Refusal.Code.CONTRADICTION, "", terms)))
                .isEqualTo(words);
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/daylight/intake"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(RefusalWordsTest::lines)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> FIXTURE.matcher(line).find());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whatever the fixtures of intake are refused for, a clerk reads it in Chinese. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void everyRefusalOfTheFixturesIsInChinese(String line) {
        var matcher = FIXTURE.matcher(line);
        assertThat(matcher.find()).isTrue();
        boolean ofRow =
                Stream.of(Refusal.Code.values()).anyMatch(code -> code.name().equals(matcher.group(2)));
        String expected = matcher.group(3) == null ? "" : matcher.group(3);
        List<String> said = ofRow
                ? List.of(
                        CHINESE.found(row("x", Refusal.Code.valueOf(matcher.group(2)), matcher.group(1), expected)),
                        CHINESE.expected(row("x", Refusal.Code.valueOf(matcher.group(2)), matcher.group(1), expected)))
                : List.of(CHINESE.found(file(matcher.group(1), expected)), CHINESE.expected(file("", expected)));
        assertThat(said).noneMatch(words -> ENGLISH_WORDS.matcher(words).find());
    }
}
