package org.daylight.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daylight.report.Bundles;
import org.daylight.report.Cell;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.junit.jupiter.api.Test;

class PlainReportTest {

    @Test
    void eachRowIsALineAndWhatItSaysIsAnother() throws IOException {
        var table = new Table(
                "files",
                "逐份文件",
                List.of(
                        new Column("file", "文件", Format.TEXT, 20),
                        new Column("rows", "物理\n行", Format.COUNT, 8),
                        new Column("blank", "空行", Format.COUNT, 8),
                        new Column("day", "收到", Format.DATE, 8),
                        new Column("why", "原因", Format.TEXT, 8)),
                List.of(
                        List.of(
                                Cell.words("a\nb.csv"),
                                Cell.count(12),
                                Cell.count(0),
                                Cell.day(LocalDate.of(2026, 9, 3)),
                                Cell.words("")),
                        List.of(
                                Cell.words("合计"),
                                Cell.count(12),
                                Cell.count(1),
                                Cell.missing("多日"),
                                Cell.words("日期 1"))));
        var empty = new Table("controls", "申报数核对", table.columns(), List.of());
        var report = new Report(
                "receipt",
                Locale.forLanguageTag("zh-CN"),
                "回执",
                Map.of(),
                List.of(table, empty),
                List.of(),
                Map.of("summary", List.of("共收到1份。")));
        var out = new ByteArrayOutputStream();
        new PlainReport(Bundles.texts("zh-CN")).render(report, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        回执
                        共收到1份。

                        ## 逐份文件
                        a b.csv
                            物理行 12；收到 2026-09-03
                        合计
                            物理行 12；空行 1；收到 多日；原因 日期 1

                        ## 申报数核对
                        本期无此类记录。
                        """);
    }
}
