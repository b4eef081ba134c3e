package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.Office.Said;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Entry;
import org.daylight.annual.FormTable;
import org.daylight.annual.Identity;
import org.daylight.annual.Made;
import org.daylight.annual.ReadReport;
import org.daylight.annual.Spot;
import org.daylight.annual.Unplaced;
import org.daylight.intake.annual.OfficialForm;
import org.daylight.intake.annual.ReportFile;
import org.daylight.intake.annual.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAnnualCommandTest {

    private static final Path REFERENCE = Path.of("..", "shared", "reference");
    private static final String TITLE = "某市2026年政府信息公开工作年度报告";

    @TempDir
    Path folder;

    private static Said check(String... arguments) {
        return Office.say(
                Stream.concat(Stream.of("check-annual"), Stream.of(arguments)).toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Spot three(String row, String column) {
        return new Spot(FormTable.TABLE_3, row, column);
    }

    @Test
    void aFaultlessTable() throws IOException {
        Path file = write("four.csv", """
                block,maintain,correct,other,pending,total
                review,1,2,3,4,10
                litigation_direct,0,0,0,0,0
                litigation_after_review,1,0,0,0,1
                """);
        assertThat(check(file.toString(), "--lang", "en"))
                .isEqualTo(new Said(0, """
                FILE: read by the form of 2021; table 2 is not in the file; table 3 is not in the file; table 4 has figures in 15 of 15 cells
                The file holds no sentences: sentences against tables and the statement on fees (8 and 9) were not checked

                Nothing was found.
                """.replace("FILE", file.toString()), ""));
    }

    @Test
    void findingsNameTableRowColumnExpectedFoundAndIdentity() throws IOException {
        Path file = write("four.csv", """
                block,maintain,correct,other,pending,total
                review,1,2,3,4,11
                litigation_direct,0,/,0,0,0
                litigation_after_review,1,0,零,0,
                """);
        assertThat(check(file.toString())).isEqualTo(new Said(3, """
                FILE：按 2021 年格式读取；表二不在文件中；表三不在文件中；表四有数字的单元格 12 个，应有 15 个
                文件中没有正文，未核对正文与表格、信息处理费说明（第 8、9 项）

                无法归入表格的内容 1 处，请核对原文件：
                  第 4 行，表四“复议后起诉”（litigation_after_review）行“其他结果”（other）列：不是数字；写的是“零***(1 chars)”

                问题 4 处：
                  表四“未经复议直接起诉”（litigation_direct）行“结果纠正”（correct）列：“/”；第 10 项，每个单元格都应当有数字，没有发生的填 0
                  表四“复议后起诉”（litigation_after_review）行“其他结果”（other）列：无此数字；第 10 项，每个单元格都应当有数字，没有发生的填 0
                  表四“复议后起诉”（litigation_after_review）行“总计”（total）列：空白；第 10 项，每个单元格都应当有数字，没有发生的填 0
                  表四“行政复议”（review）行“总计”（total）列：应为 10，填报 11；第 4 项，各种结果之和等于总计：结果维持 1 + 结果纠正 2 + 其他结果 3 + 尚未审结 4

                因缺少数字而无法校核 2 处：
                  表四“未经复议直接起诉”（litigation_direct）行“总计”（total）列：第 4 项无法校核，表四“未经复议直接起诉”（litigation_direct）行“结果纠正”（correct）列为“/”
                  表四“复议后起诉”（litigation_after_review）行“总计”（total）列：第 4 项无法校核，表四“复议后起诉”（litigation_after_review）行“其他结果”（other）列为无此数字；表四“复议后起诉”（litigation_after_review）行“总计”（total）列为空白

                请报送单位核实改正后重新报送。
                """.replace("FILE", file.toString()), ""));
    }

    @Test
    void aDocumentIsHeldToItsSentencesToTheYearBeforeAndToItsParts() {
        AnnualReport report = Made.report(1);
        String received = report.at(three("new", "total")).value().toPlainString();
        String over = report.at(three("carried_over", "total")).value().toPlainString();
        String forward =
                Made.report(2).at(three("carry_forward", "total")).value().toPlainString();
        Path file = OfficialForm.docx(
                folder.resolve("report.docx"),
                report.withParagraphs(List.of(TITLE, "本年新收政府信息公开申请1件。", "六、其他需要报告的事项", "无。")));
        Path before = OfficialForm.xlsx(folder.resolve("before.xlsx"), Made.report(2));
        Path part = OfficialForm.docx(folder.resolve("part.docx"), report.with(three("open", "legal"), Entry.of(100)));
        Said said =
                check(file.toString(), "--year-before", before.toString(), "--part", part.toString(), "--lang", "en");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out().lines())
                .contains(
                        "  table 3, row new (一、本年新收政府信息公开申请数量), column total (总计): the table says " + received
                                + ", a sentence says 1 ('本年新收政府信息公开申请1件'); check 8, sentences agree with tables: new "
                                + received,
                        "  table 3, row carried_over (二、上年结转政府信息公开申请数量), column total (总计): expected " + forward
                                + ", found " + over
                                + "; check 5, carried over is what the year before carried forward: year before carry_forward "
                                + forward,
                        "  table 3, row open (（一）予以公开), column legal (法律服务机构): expected 100, found "
                                + report.at(three("open", "legal")).value()
                                + "; check 7, the sum of the subordinate organs")
                .anyMatch(line -> line.contains("column total (总计): found ") && line.contains("check 9,"))
                .noneMatch(line -> line.contains("check 1,") || line.contains("check 2,") || line.contains("check 3,"));
    }

    @Test
    void whatCannotBeReadEndsWithFive() throws IOException {
        Path file = write("x.csv", "a,b\n");
        assertThat(check(file.toString(), "--lang", "en"))
                .isEqualTo(new Said(5, "", """
                The run was stopped and made no report. Mend this and run again:
                  FILE: none of tables 2, 3 and 4 of the annual report was found; check the file; titles of rows and columns must be those of the form, State Council General Office letter 2021 no. 30
                """.replace("FILE", file.toString())));
        Path four = write("four.csv", "block,maintain\nreview,1\n");
        assertThat(check(four.toString(), four.toString(), "--lang", "en").err())
                .endsWith("these are not parts of one report (a table stands in two of them, or they follow different"
                        + " forms); name the files of one report at a time\n");
        Path unsound = write("unsound.csv", "block,maintain\nreview,x\n");
        assertThat(check(four.toString(), "--part", unsound.toString(), "--lang", "en")
                        .err())
                .contains(unsound + ": something in it fits nowhere in the form, so it cannot be added up");
    }

    /** Everybody's reason and identity has words; {@link HelpTest} holds both languages to the same keys. */
    @Test
    void everyCodeHasItsWords() {
        var words = Console.words(Locale.ENGLISH).keySet();
        var keys = new ArrayList<String>();
        Stream.of(Identity.values()).forEach(one -> keys.add("annual." + one));
        Stream.of(Unplaced.Reason.values()).forEach(one -> keys.add("annual.unplaced." + one));
        Stream.of(UnreadableException.Reason.values()).forEach(one -> {
            keys.add("annual.unreadable." + one);
            keys.add("annual.unreadable.do." + one);
        });
        assertThat(words).containsAll(keys);
    }

    private static String[] published() {
        String[] files = Stream.of(2, 3, 4)
                .map(table -> REFERENCE.resolve("annual_table" + table + ".csv"))
                .peek(file -> assumeTrue(Files.exists(file), () -> "no reference folder: " + file + " is absent"))
                .map(Path::toString)
                .toArray(String[]::new);
        return files;
    }

    @Test
    void thePublishedReportHolds() {
        Said said = check(published());
        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out())
                .contains("表二有数字的单元格 10 个，应有 10 个；表三有数字的单元格 175 个，应有 175 个；表四有数字的单元格 15 个，应有 15 个")
                .endsWith("未发现问题。\n");
    }

    /** The figures of the sentences are those that the report prints; 3607 is the sum of its sub-units. */
    @Test
    void aFaultPlantedInThePublishedReportIsNamed() throws Exception {
        AnnualReport report = ReportFile.read(Path.of(published()[1])).report();
        ReadReport sums = ReportFile.read(Path.of(published()[2]));
        AnnualReport whole = ReadReport.join(List.of(
                        ReportFile.read(Path.of(published()[0])),
                        new ReadReport(report, List.of(), ReadReport.Extent.TABLES),
                        sums))
                .orElseThrow()
                .report();
        List<String> text = List.of(
                TITLE.replace("2026", "2023"),
                "2023年，全市新收政府信息公开申请3511件、上年结转96件，结转下年度121件，行政复议440件，行政诉讼113件。",
                "六、其他需要报告的事项",
                "全市未收取信息处理费。");
        Path fine = OfficialForm.docx(folder.resolve("fine.docx"), whole.withParagraphs(text));
        assertThat(check(fine.toString()).code()).isZero();
        Path faulty = OfficialForm.docx(
                folder.resolve("faulty.docx"),
                whole.with(three("deny_query", "commercial"), Entry.of(2))
                        .withParagraphs(
                                List.of(text.get(0), text.get(1).replace("3511", "3607"), text.get(2), text.get(3))));
        Said said = check(faulty.toString());
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out().lines().filter(line -> line.startsWith("  ")))
                .hasSize(3)
                .anyMatch(line ->
                        line.startsWith("  表三“（七）总计”（total）行“商业企业”（commercial）列：应为 100，填报 99；第 2 项，各项办理结果之和等于总计："))
                .contains(
                        "  表三“8．属于行政查询事项”（deny_query）行“总计”（total）列：应为 22，填报 21；第 3 项，各类申请人之和等于总计：自然人 20 + 商业企业 2",
                        "  表三“一、本年新收政府信息公开申请数量”（new）行“总计”（total）列：表格为 3511，正文为 3607（“全市新收政府信息公开申请3607件”）；第 8 项，正文与表格一致：一、本年新收政府信息公开申请数量 3511");
    }
}
