package org.daylight.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.daylight.feed.Address;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.report.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTableTest {

    private static final Address.Delivered FILE = new Address.Delivered("ab", "2026-09/departments/D1/requests.csv");

    @Test
    void aTableBeginsWithTheMarkThatSpreadsheetsKnowAndItsHeads() throws IOException {
        assertThat(table()).isEqualTo("\uFEFF单位,文件,行号,数据类别,列,原因,实际内容,应为,处理办法,同一行的其他问题\r\n");
    }

    @Test
    void aRowSaysWhereItStandsWhatWasFoundAndWhatToDo() throws IOException {
        Refusal refusal = refusal("提交时间", "31/02/2026", "yyyy-MM-dd");

        assertThat(lines(refusal))
                .containsExactly("市水利局,2026-09/departments/D1/requests.csv,41,依申请公开登记,提交时间,日期无法识别,"
                        + "31/02/2026,yyyy-MM-dd,改写日期后重新报送,");
    }

    @Test
    void whatElseIsWrongStandsOnTheSameLine() throws IOException {
        Refusal one = refusal("提交时间", "31/02/2026", "yyyy-MM-dd");
        var refusal = new Refusal(
                one.address(),
                one.feed(),
                one.department(),
                one.key(),
                one.column(),
                one.code(),
                one.found(),
                one.expected(),
                List.of(
                        new Refusal.Offence("fee", Refusal.Code.NOT_A_NUMBER, "x", "0.00"),
                        new Refusal.Offence("补正日期", Refusal.Code.NOT_A_DATE, "昨天", "yyyy-MM-dd")));

        assertThat(cells(refusal).get(9)).isEqualTo("fee：数字无法识别，现为“x”，应为0.00；补正日期：日期无法识别，现为“昨天”，应为yyyy-MM-dd");
    }

    @Test
    void aDepartmentThatIsNotOnTheRosterKeepsItsCode() throws IOException {
        var refusal = new Refusal(
                new Address(FILE, "", 2),
                "requests",
                "D9",
                "",
                "",
                Refusal.Code.NOT_A_DATE,
                "x",
                "yyyy-MM-dd",
                List.of());

        assertThat(lines(refusal).get(0)).startsWith("D9,");
    }

    @Test
    void aWholeFileHasNeitherLineNorColumn() throws IOException {
        String table =
                table(new FileRefusal(FILE, FileRefusal.Code.NOT_UTF8, "byte 0xC8 at offset 120, line 3", "UTF-8"));

        assertThat(table.split("\r\n")[1])
                .isEqualTo("\"\",2026-09/departments/D1/requests.csv,,,,编码不是UTF-8,"
                        + "\"byte 0xC8 at offset 120, line 3\",UTF-8,另存为UTF-8,");
    }

    /** A cell that a spreadsheet would run, in the ways that are known to pass for text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                " =1+1",
                "\u3000=1+1",
                "\uFEFF=1+1",
                "\u00A0=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1"
            })
    void nothingThatWasFoundIsRunByASpreadsheet(String found) throws IOException {
        assertThat(cells(refusal("提交时间", found, "yyyy-MM-dd")).get(6)).isEqualTo("'" + found);
    }

    @Test
    void headsOfASenderAreNoFormulaeEither() throws IOException {
        assertThat(cells(refusal("=cmd|' /C calc'!A0", "x", "y")).get(4)).isEqualTo("'=cmd|' /C calc'!A0");
    }

    @Test
    void whatHarmsNobodyStaysAsItIs() throws IOException {
        for (String found : List.of("1.23E+17", "2026-9-3 23:61", "a=b", "'quoted", "含,逗号和\"引号\"", "两\n行")) {
            assertThat(cells(refusal("提交时间", found, "y")).get(6)).isEqualTo(found);
        }
    }

    private static Refusal refusal(String column, String found, String expected) {
        return new Refusal(
                new Address(FILE, "", 41),
                "requests",
                "D1",
                "R1",
                column,
                Refusal.Code.NOT_A_DATE,
                found,
                expected,
                List.of());
    }

    private static List<String> lines(Refusal refusal) throws IOException {
        return List.of(table(refusal).split("\r\n")).subList(1, 2);
    }

    private static CSVRecord cells(Refusal refusal) throws IOException {
        String table = table(refusal).substring(1);
        try (CSVParser rows = CSVParser.parse(new StringReader(table), CSVFormat.RFC4180)) {
            return rows.getRecords().get(1);
        }
    }

    private static String table(Object... refusals) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new RefusalTable(out, texts(), Map.of("D1", "市水利局"))) {
            for (Object refusal : refusals) {
                if (refusal instanceof FileRefusal file) {
                    table.file(file);
                } else {
                    table.row((Refusal) refusal);
                }
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Texts texts() {
        var words = new HashMap<String, String>();
        String[] heads = {"单位", "文件", "行号", "数据类别", "列", "原因", "实际内容", "应为", "处理办法", "同一行的其他问题"};
        String[] keys = {
            "department", "file", "line", "feed", "refusedColumn", "reason", "found", "expected", "whatToDo", "also"
        };
        for (int i = 0; i < keys.length; i++) {
            words.put("column." + keys[i], heads[i]);
        }
        words.put("feed.requests", "依申请公开登记");
        words.put("list.semicolon", "；");
        words.put("refusal.also", "{0}：{1}，现为“{2}”，应为{3}");
        words.put("refusal.NOT_A_NUMBER", "数字无法识别");
        words.put("refusal.NOT_A_DATE", "日期无法识别");
        words.put("refusal.do.NOT_A_DATE", "改写日期后重新报送");
        words.put("file.NOT_UTF8", "编码不是UTF-8");
        words.put("file.do.NOT_UTF8", "另存为UTF-8");
        return new Texts(Locale.SIMPLIFIED_CHINESE, words);
    }
}
