package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.feed.TableTop.TopRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTableTest {

    private static final Address.Delivered FILE = new Address.Delivered("ab12", "MC-01/book.xlsx");
    private static final String FEEDS =
            Feeds.ALL.stream().skip(1).map(Feed::chinese).collect(Collectors.joining(", "));
    private static final String SUMS = Feeds.ALL.stream()
            .flatMap(feed -> feed.columns().stream()
                    .filter(column -> column.kind() == Kind.INTEGER || column.kind() == Kind.DECIMAL)
                    .map(column -> feed.name() + "." + column.name()))
            .collect(Collectors.joining(", "));
    private static final String DIGEST = "AB".repeat(32);

    @Test
    void aCoverInChineseDeclares() {
        Declaration cover = declared(
                "DAYLIGHT-FORM 1 COVER",
                "政务公开月报",
                "项目|名称|内容|填写说明",
                "报送期间||2026年9月",
                "报送单位||市教育局",
                "版本||２",
                "签发人||王主任",
                "行数|依申请公开登记|12|空着即不申报",
                "行数|办理过程|",
                "零报送|好差评|是",
                "零报送|12345工单|否",
                "合计|依申请公开登记.信息处理费|130.50",
                "编码||GBK");
        assertThat(cover)
                .isEqualTo(new Declaration(
                        FILE,
                        Optional.of(ReportingPeriod.parse("2026-09")),
                        Optional.of("市教育局"),
                        Optional.of(2),
                        Optional.of("王主任"),
                        Optional.of("GB18030"),
                        sorted(Map.of("requests", 12L)),
                        sorted(Map.of("reviews", true, "work_orders", false)),
                        sorted(Map.of("requests.fee", new BigDecimal("130.50"))),
                        sorted(Map.of())));
        assertThat(cover.isNil("reviews")).isTrue();
        assertThat(cover.isNil("work_orders")).isFalse();
    }

    @Test
    void aManifestInEnglishDeclares() {
        TableTop table = table(
                "item|name|value",
                "period||2026-Q3",
                "rows|responses|30",
                "sum|responses.working_days|0",
                "sha256|requests 9月.csv|" + DIGEST,
                "sha256|responses.csv|" + DIGEST.toLowerCase(Locale.ROOT),
                "encoding||utf-8");
        assertThat(CoverTable.whole(FILE, table))
                .isEqualTo(new Declaration(
                        FILE,
                        Optional.of(ReportingPeriod.parse("2026-Q3")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("UTF-8"),
                        sorted(Map.of("responses", 30L)),
                        sorted(Map.of()),
                        sorted(Map.of("responses.working_days", new BigDecimal("0"))),
                        sorted(Map.of("requests 9月.csv", "ab".repeat(32), "responses.csv", "ab".repeat(32)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "负责人||王某;[封面] A2 负***(3 chars);报送期间, 报送单位, 版本, 签发人, 编码, 行数, 零报送, 合计, 文件摘要",
                "报送期间||2026-13;[封面] C2 2***(7 chars);2026-09, 2026-Q3, 2026",
                "报送期间||2026-10-01;[封面] C2 2026-10-01;2026-09, 2026-Q3, 2026",
                "报送期间|九月|2026-09;[封面] B2 九***(2 chars);nothing",
                "版本||0;[封面] C2 0;a whole number from 1",
                "版本||最终版2;[封面] C2 最***(4 chars);a whole number from 1",
                "版本||1.5;[封面] C2 1.5;a whole number from 1",
                "行数||12;[封面] B2;{feeds}",
                "行数|单位名录|12;[封面] B2 单***(4 chars);{feeds}",
                "行数|好差评|-1;[封面] C2 -1;>= 0",
                "行数|好差评|1,000;[封面] C2 1,000;0, >= 0",
                "行数|好差评|12条;[封面] C2 1***(3 chars);0, >= 0",
                "零报送|好差评|无;[封面] C2 无***(1 chars);是/否, Y/N, yes/no, true/false, 1/0",
                "合计|好差评.设备代号|1;[封面] B2 好***(8 chars);{sums}",
                "合计|好差评.星级|4,5;[封面] C2 4,5;0.00",
                "文件摘要||12;[封面] B2;the name of a file",
                "文件摘要|a.csv|12;[封面] C2 12;64 hexadecimal digits",
                "编码||BIG5;[封面] C2 B***(4 chars);UTF-8, GB18030, GBK, UTF-16",
            })
    void aLineThatIsNotUnderstoodRefusesTheFile(String line, String found, String expected) {
        assertThat(CoverTable.find(FILE, List.of(sheet("封面", "项目|名称|内容", line))))
                .contains(refusal(found, expected.replace("{feeds}", FEEDS).replace("{sums}", SUMS)));
    }

    @Test
    void aSecondValueRefusesTheFileThoughItSaysTheSame() {
        assertThat(CoverTable.find(FILE, List.of(sheet("封面", "项目|名称|内容", "行数|好差评|3", "记录数|reviews|3"))))
                .contains(refusal("[封面] A3 行数 reviews x 2", "one value"));
    }

    @ParameterizedTest
    @CsvSource({"是, 3, nothing", "否, 0, something"})
    void aStatementThatContradictsTheRowsRefusesTheFile(String nil, String rows, String word) {
        assertThat(CoverTable.find(FILE, List.of(sheet("封面", "项目|名称|内容", "零报送|好差评|" + nil, "行数|好差评|" + rows))))
                .contains(refusal(word + " to report of reviews, and " + rows + " rows", "one of both"));
    }

    @Test
    void aTextFileNamesLineAndCell() {
        assertThat(CoverTable.whole(FILE, table("项目|名称|内容", "版本||二")))
                .isEqualTo(refusal("line 2, cell 3 二***(1 chars)", "a whole number from 1"));
    }

    @Test
    void aManifestNeedsItsHeads() {
        assertThat(CoverTable.whole(FILE, table("版本||2"))).isEqualTo(refusal("", "项目, 名称, 内容 | item, name, value"));
    }

    @Test
    void twoCoversAreNone() {
        TableTop one = sheet("封面", "项目|名称|内容");
        TableTop other = sheet("封面 (2)", FormSheet.COVER.mark());
        assertThat(CoverTable.find(FILE, List.of(one, other))).contains(refusal("封面, 封面 (2)", "one cover sheet"));
    }

    @Test
    void aCoverThatWasSeenInPartIsNotBelieved() {
        var lines = new ArrayList<>(List.of("项目|名称|内容"));
        IntStream.range(0, 29).forEach(i -> lines.add("行数|好差评|"));
        assertThat(CoverTable.find(FILE, List.of(sheet("封面", lines.toArray(String[]::new)))))
                .contains(refusal("[封面]", "a cover sheet of fewer than 30 rows"));
    }

    @Test
    void sheetsOfTheFormAreToldFromTables() {
        assertThat(FormSheet.of(sheet("x", "DAYLIGHT-FORM 1 HELP", "how to"))).contains(FormSheet.HELP);
        assertThat(FormSheet.of(sheet("x", "|DAYLIGHT-FORM 1 CODES"))).contains(FormSheet.CODES);
        assertThat(FormSheet.of(sheet("x", "标题", "项目|名称|内容"))).contains(FormSheet.COVER);
        assertThat(FormSheet.of(sheet("x", "DAYLIGHT-FORM 2 COVER"))).isEmpty();
        assertThat(FormSheet.of(sheet("x", "申请编号|申请渠道"))).isEmpty();
        assertThat(FormSheet.of(sheet("x"))).isEmpty();
        assertThat(CoverTable.find(FILE, List.of(sheet("x", "申请编号|申请渠道")))).isEmpty();
    }

    private static Declaration declared(String... lines) {
        return (Declaration) CoverTable.find(FILE, List.of(sheet("封面", lines))).orElseThrow();
    }

    private static TableTop table(String... lines) {
        return sheet("", lines);
    }

    private static TableTop sheet(String name, String... lines) {
        List<TopRow> rows = IntStream.range(0, lines.length)
                .mapToObj(i -> new TopRow(i + 1, Arrays.asList(lines[i].split("\\|", -1))))
                .toList();
        return new TableTop(name, rows);
    }

    private static FileRefusal refusal(String found, String expected) {
        return new FileRefusal(FILE, FileRefusal.Code.BAD_COVER, found, expected);
    }

    private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
        return new TreeMap<>(map);
    }
}
