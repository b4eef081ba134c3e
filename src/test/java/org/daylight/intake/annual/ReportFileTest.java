package org.daylight.intake.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Entry;
import org.daylight.annual.FormTable;
import org.daylight.annual.Made;
import org.daylight.annual.ReadReport;
import org.daylight.annual.Spot;
import org.daylight.annual.Template;
import org.daylight.annual.Unplaced;
import org.daylight.intake.annual.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFileTest {

    private static final Spot OPEN = new Spot(FormTable.TABLE_3, "open", "natural");
    private static final Spot FEES = new Spot(FormTable.TABLE_2, "fees", "fee_wan_yuan");

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void aDocumentIsReadWithItsMergedCellsAndItsSentences(Template template) throws Exception {
        AnnualReport report = Made.report(template, 5)
                .with(OPEN, Entry.BLANK)
                .withParagraphs(List.of("某市2026年政府信息公开工作年度报告", "一、总体情况"));
        ReadReport read = ReportFile.read(OfficialForm.docx(folder.resolve("report.docx"), report));
        assertThat(read.unplaced()).isEmpty();
        assertThat(read).isEqualTo(new ReadReport(report, List.of(), ReadReport.Extent.WHOLE));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void aWorkbookIsReadWithAllTablesOnOneSheet(Template template) throws Exception {
        AnnualReport report =
                Made.report(template, 6).with(OPEN, Entry.SLASH).withParagraphs(List.of("本年新收政府信息公开申请5件。"));
        ReadReport read = ReportFile.read(OfficialForm.xlsx(folder.resolve("report.xlsx"), report));
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.report().cells()).isEqualTo(report.cells());
        assertThat(read.report().template()).isEqualTo(template);
        assertThat(read.report().paragraphs()).contains("本年新收政府信息公开申请5件。");
    }

    @Test
    void decimalsOfAWorkbookKeepTheirDigits() throws Exception {
        AnnualReport report = Made.report(6).with(FEES, Entry.of(new BigDecimal("59237.2449")));
        ReadReport read = ReportFile.read(OfficialForm.xlsx(folder.resolve("report.xlsx"), report));
        assertThat(read.report().at(FEES)).isEqualTo(Entry.of(new BigDecimal("59237.2449")));
    }

    @Test
    void dataByCodesACellInEachRow() throws Exception {
        ReadReport read = ReportFile.read(file("long.csv", """
                department_code,year,template,table,row_code,column_code,value,value_kind
                A01,2026,2021,3,open,natural,12,NUMBER
                A01,2026,2021,3,open,social,,BLANK
                A01,2026,2021,3,open,legal,,SLASH
                A01,2026,2021,3,open,other,/,NUMBER
                A01,2026,2021,3,open,animal,1,NUMBER
                A01,2026,2021,5,open,natural,1,NUMBER
                """));
        assertThat(read.report().cells())
                .isEqualTo(Map.of(
                        OPEN,
                        Entry.of(12),
                        new Spot(FormTable.TABLE_3, "open", "social"),
                        Entry.BLANK,
                        new Spot(FormTable.TABLE_3, "open", "legal"),
                        Entry.SLASH,
                        new Spot(FormTable.TABLE_3, "open", "other"),
                        Entry.ABSENT));
        assertThat(read.unplaced())
                .containsExactly(
                        new Unplaced(
                                Unplaced.Reason.NO_FIGURE,
                                "",
                                0,
                                5,
                                Optional.of(new Spot(FormTable.TABLE_3, "open", "other")),
                                "NUMBER '/'"),
                        new Unplaced(Unplaced.Reason.UNKNOWN_COLUMN, "", 0, 6, Optional.empty(), "1"),
                        new Unplaced(Unplaced.Reason.UNKNOWN_ROW, "", 0, 7, Optional.empty(), "5"));
    }

    @Test
    void dataByCodesARowOfTheFormInEachRow() throws Exception {
        ReadReport read = ReportFile.read(file("wide.csv", """
                report,item,made,repealed,valid,processed,fee_wan_yuan
                x,rules,2,,11,,
                x,fees,,,,,59237.2449
                """));
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.report().cells())
                .isEqualTo(Map.of(
                        new Spot(FormTable.TABLE_2, "rules", "made"),
                        Entry.of(2),
                        new Spot(FormTable.TABLE_2, "rules", "repealed"),
                        Entry.BLANK,
                        new Spot(FormTable.TABLE_2, "rules", "valid"),
                        Entry.of(11),
                        FEES,
                        Entry.of(new BigDecimal("59237.2449"))));
    }

    @Test
    void theEarlierFormIsKnownByItsCodes() throws Exception {
        ReadReport read = ReportFile.read(file("wide.csv", """
                row_code,natural,commercial,research,social,legal,other,total
                open,1,0,0,0,0,0,1
                other,1,0,0,0,0,0,1
                """));
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.report().template()).isEqualTo(Template.V2019);
    }

    @Test
    void theFormItselfInGb18030() throws Exception {
        Path file = folder.resolve("form.csv");
        Files.write(file, "信息内容,本年处理决定数量\n行政许可,\"1,234\"\n".getBytes(Charset.forName("GB18030")));
        assertThat(ReportFile.read(file).report().cells())
                .isEqualTo(Map.of(new Spot(FormTable.TABLE_2, "permit", "processed"), Entry.of(1234)));
    }

    private static void refused(Path file, Reason reason, String detail) {
        var thrown = catchThrowableOfType(UnreadableException.class, () -> ReportFile.read(file));
        assertThat(thrown).isNotNull();
        assertThat(thrown.reason()).isEqualTo(reason);
        assertThat(thrown.getMessage()).contains(detail);
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        refused(folder.resolve("none.docx"), Reason.ABSENT, "");
        refused(file("report.pdf", "%PDF-1.7"), Reason.OTHER_FORMAT, "PDF");
        Path old = folder.resolve("old.doc");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        refused(old, Reason.OTHER_FORMAT, "doc/xls");
        refused(file("broken.docx", "PK\u0003\u0004 and nothing more"), Reason.BROKEN, "");
        refused(file("empty.csv", ""), Reason.NO_TABLE, "");
        refused(file("names.csv", "姓名,电话\n张三,1\n"), Reason.NO_TABLE, "");
        Path noise = folder.resolve("noise.csv");
        Files.write(noise, new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        refused(noise, Reason.NOT_TEXT, "");
        refused(
                file("two.csv", "report,row_code,natural\na,open,1\nb,open,2\n"),
                Reason.SEVERAL_REPORTS,
                "report: a, b");
    }

    @Test
    void aDocumentWithoutTheTablesIsNoReport() throws IOException {
        Path file = folder.resolve("sentences.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("一、总体情况");
            document.write(out);
        }
        refused(file, Reason.NO_TABLE, "");
    }
}
