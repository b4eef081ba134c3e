package org.daylight.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.intake.Reader.row;
import static org.daylight.intake.Reader.rowAt;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks of both formats give the same rows. */
class WorkbookTest {

    enum Format {
        XLSX,
        XLS
    }

    @TempDir
    Path folder;

    private Reader reader;

    private FileOutcome read(Format format, Consumer<Workbook> content) {
        reader = new Reader(folder);
        return format == Format.XLSX ? reader.readXlsx(content) : reader.readXls(content);
    }

    private static FileCount count(long header, long title, long blank, long total, long data, String... feeds) {
        return new FileCount(
                header + title + blank + total + data,
                header,
                title,
                blank,
                total,
                data,
                0,
                data,
                new TreeSet<>(feeds.length == 0 ? List.of("requests") : List.of(feeds)));
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @ParameterizedTest
    @EnumSource
    void titlesHeadsDataTotalsAndNotes(Format format) {
        FileOutcome outcome = read(format, book -> {
            var sheet = book.createSheet("9月");
            row(sheet, "云川市教育局依申请公开登记表");
            rowAt(sheet, 2, "填报单位：教育局", null, null, "2026年9月");
            rowAt(sheet, 3, "序号", "申请信息", null, null, null, "费用");
            rowAt(sheet, 4, "序号", "申请编号", "申请渠道", "提交时间", "申请人类型", "信息处理费", "备注");
            rowAt(sheet, 5, 1, "R-1", "网络", "2026-09-03", "公民", 12.5, "补报");
            rowAt(sheet, 6, 2, "R-2", "网络", "2026-09-04", "公民", 7);
            rowAt(sheet, 7, "序号", "申请编号", "申请渠道", "提交时间", "申请人类型", "信息处理费", "备注");
            rowAt(sheet, 9, 3, "R-3", "网络", "2026-09-05", "公民", 0.1);
            rowAt(sheet, 10, "合 计：", 3, null, null, null, 19.6);
            rowAt(sheet, 11, "填表人：张三", null, null, "审核人：", "李四");
        });
        assertThat(reader.told())
                .containsExactly(
                        "6 R-1 D1 WEB 2026-09-03 NATURAL 12.5",
                        "7 R-2 D1 WEB 2026-09-04 NATURAL 7",
                        "10 R-3 D1 WEB 2026-09-05 NATURAL 0.1");
        assertThat(outcome).isEqualTo(count(2, 4, 2, 1, 3));
    }
}
