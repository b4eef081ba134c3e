package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.daylight.edition.Edition;
import org.daylight.intake.annual.ReportFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks and documents of a few departments of the sample, opened by another program than the one that wrote them. */
class OfficeSuiteTest {

    private static final String[] DEPARTMENTS = {"YC-402", "YC-403", "YC-404", "YC-405"};

    @TempDir
    static Path folder;

    private static OfficeSuite suite;
    private static Edition edition;
    private static Path annual;

    @BeforeAll
    static void runsTwoMonths() throws IOException {
        suite = OfficeSuite.in(folder.resolve("suite"));
        Project project = Project.in(folder.resolve("project"));
        project.edit(
                Project.JOB, "submissions: {", "appeals: {window: 5, scored_by: [Office, Scorer]}\nsubmissions: {");
        TinyInbox.write(project.inbox(), DEPARTMENTS);
        Told told = project.run("--accept-held");
        assertThat(told.code()).as(told.err()).isZero();
        edition = new Edition(project.editions().resolve("2026-09/r1"));
        String job = project.root().resolve(Project.JOB).toString();
        String home = project.home().toString();
        Told.by("annual", "--lang", "en", "--job", job, "--home", home, "--year", "2026");
        annual = project.home().resolve("annual/2026");
    }

    /** A formula in it, if there ever is one, has to give what is stored with it. */
    @Test
    void theRankedWorkbookOpensAsItIsAndReckonsToWhatItStores() throws Exception {
        assertThat(suite.differences(edition.folder().resolve("ranking.xlsx"))).isEmpty();
    }

    @Test
    void theOtherWorkbooksOpenAsTheyAre() throws Exception {
        assertThat(suite.differences(annual.resolve("annual-report.xlsx"))).isEmpty();
        assertThat(suite.differences(edition.folder().resolve("appeals/YC-402.xlsx")))
                .isEmpty();
        assertThat(suite.differences(edition.folder().resolve("receipt.xlsx"))).isEmpty();
    }

    @Test
    void theAnnualReportIsTheSameDocumentAfterSomebodySavedIt() throws Exception {
        Path document = annual.resolve("annual-report.docx");
        assertThat(ReportFile.read(suite.saved(document)).report())
                .isEqualTo(ReportFile.read(document).report());
    }

    /** Templates are edited in some word processor; what it saves has to be a template still, and give the same papers. */
    @Test
    void aTemplateThatAnotherProgramSavedIsATemplateStill() throws Exception {
        Path templates = folder.resolve("templates");
        Tree.copy(Path.of("report-templates"), templates);
        Path shipped = folder.resolve("by-shipped");
        Path saved = folder.resolve("by-saved");
        check(templates, shipped);
        for (String file : List.of("notice.docx", "annual-report.docx")) {
            Files.copy(
                    suite.saved(templates.resolve(file)), templates.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        check(templates, saved);
        for (String file :
                List.of("zh-CN/notice.docx", "en/notice.docx", "zh-CN/annual-report.docx", "en/annual-report.docx")) {
            assertThat(text(saved.resolve(file))).isEqualTo(text(shipped.resolve(file)));
            assertThat(text(suite.saved(saved.resolve(file)))).isEqualTo(text(shipped.resolve(file)));
        }
        assertThat(ReportFile.read(saved.resolve("zh-CN/annual-report.docx")).report())
                .isEqualTo(ReportFile.read(shipped.resolve("zh-CN/annual-report.docx"))
                        .report());
    }

    private static void check(Path templates, Path out) {
        Told told = Told.by("check-templates", templates.toString(), "--lang", "en", "--out", out.toString());
        assertThat(told.code()).as(told.out() + told.err()).isZero();
    }

    private static List<String> text(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document);
                var open = new XWPFDocument(in)) {
            return open.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    /** Or the checks above would hold whatever the files say. */
    @Test
    void aWrongStoredValueIsSeen() throws Exception {
        Path wrong = folder.resolve("wrong.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(wrong)) {
            Row row = workbook.createSheet("totals").createRow(0);
            row.createCell(0).setCellValue(40);
            row.createCell(1).setCellValue(2.5);
            row.createCell(2).setCellFormula("A1+B1");
            row.getCell(2).setCellValue(12.5);
            workbook.write(out);
        }
        assertThat(suite.differences(wrong)).containsExactly("totals!C1: stored '12.5000000', reckoned '42.5000000'");
    }

    @Test
    void aDamagedWorkbookIsNotOpened() throws IOException {
        byte[] whole = Files.readAllBytes(edition.folder().resolve("ranking.xlsx"));
        Path half = folder.resolve("half.xlsx");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> suite.saved(half)).isInstanceOf(AssertionError.class);
    }
}
