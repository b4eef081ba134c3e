package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.daylight.edition.Dockets;
import org.daylight.edition.Edition;
import org.daylight.edition.Hashing;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Proposal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From adopted proposals to the draft notice, and from the signed scan to the record of its issue. */
class NoticeTest {

    private static final String HEAD =
            "proposal_id,ruling,reason,decided_by,document_no,issuing_organ,served_on,rectify_due\n";
    private static final String NUMBER = "云公开〔2026〕21号";

    @TempDir
    static Path first;

    @TempDir
    Path folder;

    private Project project;
    private Edition september;
    private Docket docket;

    @BeforeAll
    static void runsOnce() throws IOException {
        Project office = Project.in(first);
        office.edit(
                Project.JOB,
                "submissions: {",
                "marks: {classification: 内部资料, retention: 10年, filing: 2026-JC-09}\nsubmissions: {");
        TinyInbox.write(office.inbox(), "YC-101", "YC-102", "YC-107", "YC-203");
        Path complaints = office.inbox().resolve("2026-09/citywide/supervision/complaints.csv");
        Files.writeString(
                complaints,
                Files.readString(complaints).stripTrailing()
                        + "\nTS-SECRET,YC-203,DISCIPLINE,2026-09-02,2026-09-20,2026-09-18,TRUE,\n");
        Told told = office.run("--accept-held");
        assertThat(told.code()).as(told.out() + told.err()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        Tree.copy(first, folder);
        project = new Project(folder);
        september = new Edition(project.editions().resolve("2026-09/r1"));
        docket = Dockets.readOpen(september, "2026-09");
    }

    private Told command(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--lang",
                "en",
                "--job",
                folder.resolve(Project.JOB).toString(),
                "--inbox",
                project.inbox().toString(),
                "--home",
                project.home().toString()));
        return Told.by(all.toArray(String[]::new));
    }

    private void rules(String... lines) throws IOException {
        Path file = project.inbox().resolve("2026-10/decisions.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEAD + String.join("\n", lines) + "\n");
    }

    private String line(Proposal one, String ruling, String reason) {
        String number = ruling.equals("REJECTED") ? "" : NUMBER;
        return String.join(",", one.id(), ruling, reason, "Wang", number, one.organ(), "", "2026-11-20");
    }

    private Path notice() {
        return project.home().resolve("notices/2026-09-r1/notice.docx");
    }

    private Proposal about(String department) {
        return docket.about(department).get(0);
    }

    private static List<String> text(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void theDraftNamesWhatWasAdoptedAndNothingElse() throws IOException {
        rules(
                line(about("YC-101"), "ADOPTED", ""),
                line(about("YC-102"), "MODIFIED", "warned already"),
                line(about("YC-203"), "REJECTED", "sent by mistake"));
        Told told = command("notice", "--period", "2026-09");
        assertThat(told.code()).as(told.out() + told.err()).isZero();

        try (InputStream in = Files.newInputStream(notice());
                var document = new XWPFDocument(in)) {
            List<String> text = text(document);
            String whole = String.join("\n", text);
            assertThat(text.subList(0, 3)).containsExactly("内部资料", "保管期限：10年", "档号：2026-JC-09");
            assertThat(text.get(4)).isEqualTo(NUMBER);
            assertThat(text).contains("云川市锦亭区人民政府、云川市望川区人民政府：");
            assertThat(whole)
                    .contains("一、督促整改", "1．云川市锦亭区人民政府。事由：", "请于2026年11月20日前完成整改")
                    .contains("2．云川市望川区人民政府。事由：", "经研究调整：warned already")
                    .contains(about("YC-101").law().get(0))
                    .contains("附件：2026年9月考核排名表")
                    .doesNotContain("自然资源")
                    .doesNotContain("sent by mistake");
            assertThat(whole)
                    .as("evidence")
                    .contains(about("YC-101").evidence().get(0).key());
        }
    }

    @Test
    void theLayoutIsThatOfOfficialDocuments() throws IOException {
        rules(line(about("YC-101"), "ADOPTED", ""));
        command("notice", "--period", "2026-09");

        try (InputStream in = Files.newInputStream(notice());
                var document = new XWPFDocument(in)) {
            var page = document.getDocument().getBody().getSectPr();
            // twentieths of a point: 37, 35, 28 and 26 mm, A4
            assertThat(page.getPgMar().getTop()).hasToString("2098");
            assertThat(page.getPgMar().getBottom()).hasToString("1984");
            assertThat(page.getPgMar().getLeft()).hasToString("1587");
            assertThat(page.getPgMar().getRight()).hasToString("1474");
            assertThat(page.getPgSz().getW()).hasToString("11906");
            // 22 lines on 225 mm
            assertThat(page.getDocGrid().getLinePitch()).hasToString("579");
            XWPFParagraph body = document.getParagraphs().stream()
                    .filter(one -> one.getText().startsWith("根据《"))
                    .findFirst()
                    .orElseThrow();
            var styles = document.getStyles();
            assertThat(styles.getDefaultRunStyle().getFontSizeAsDouble()).isEqualTo(16.0);
            assertThat(styles.getStyle(body.getStyle()).getName()).isEqualTo("公文正文");
            assertThat(styles.getCtStyles().getDocDefaults().xmlText()).contains("仿宋_GB2312");
            XWPFParagraph title = document.getParagraphs().stream()
                    .filter(one -> one.getText().contains("考核情况的通报"))
                    .findFirst()
                    .orElseThrow();
            assertThat(styles.getStyle(title.getStyle()).getCTStyle().xmlText())
                    .contains("方正小标宋简体", "w:sz w:val=\"44\"", "w:line=\"640\"");
            for (var type : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.EVEN)) {
                String footer = document.getFooterList().stream()
                        .map(one -> one._getHdrFtr().xmlText())
                        .collect(Collectors.joining());
                assertThat(footer).as(type.name()).contains("PAGE").contains("— ");
            }
            assertThat(document.getFooterList()).hasSize(2);
        }
    }

    @Test
    void theMarksOfTheOfficeStandOnTheReportAndTheWorkbook() throws IOException {
        assertThat(Readable.text(september.folder().resolve("inspection-report.pdf"))
                        .substring(0, 200))
                .contains("内部资料", "保管期限：10年", "档号：2026-JC-09");
    }

    @Test
    void theSameRulingsGiveTheSameBytesAndAnEditedDraftIsLeftAlone() throws IOException {
        rules(line(about("YC-101"), "ADOPTED", ""));
        command("notice");
        String digest = Hashing.of(notice());
        Files.delete(notice());
        assertThat(command("notice").code()).isZero();
        assertThat(Hashing.of(notice())).isEqualTo(digest);

        Files.writeString(notice(), "edited");
        assertThat(command("notice").code()).isEqualTo(3);
        assertThat(notice()).hasContent("edited");
    }

    /** The looks are those sealed with the edition, as its words are; whoever changed the template is told so. */
    @Test
    void aTemplateThatWasChangedAfterwardsChangesNoSealedEdition() throws IOException {
        rules(line(about("YC-101"), "ADOPTED", ""));
        assertThat(command("notice").out()).doesNotContain("the draft has the looks");
        String digest = Hashing.of(notice());
        Files.delete(notice());
        Path template = folder.resolve("report-templates/notice.docx");
        Files.writeString(template, "changed");
        assertThat(command("notice").out())
                .contains(
                        "notice.docx of the templates was changed since 2026-09/r1 was sealed; the draft has the looks");
        assertThat(Hashing.of(notice())).isEqualTo(digest);

        Told told = project.run("--accept-held", "--period", "2026-09");
        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err()).contains(template + ": cannot be read as a document of Word");

        Path sealed = september.definitions().resolve("report-templates/notice.docx");
        Files.delete(sealed);
        assertThat(command("notice").err()).contains(sealed + ": no such file; expected the template of this paper");
    }

    @Test
    void withoutAnAdoptedProposalThereIsNoDraft() throws IOException {
        rules(line(about("YC-101"), "REJECTED", "no"));
        Told told = command("notice");

        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err()).contains("upholds no proposal of 2026-09/r1", "expected ADOPTED or MODIFIED");
        assertThat(notice()).doesNotExist();

        Files.delete(project.inbox().resolve("2026-10/decisions.csv"));
        assertThat(command("notice").err()).contains("decisions.csv: no such file", "--decisions");
    }

    @Test
    void aComplaintStandsWithoutItsNumber() throws IOException {
        Proposal complaint = docket.about("YC-203").stream()
                .filter(one -> one.rule().contains("complaint"))
                .findFirst()
                .orElseThrow();
        rules(line(complaint, "ADOPTED", ""));
        command("notice");

        try (InputStream in = Files.newInputStream(notice());
                var document = new XWPFDocument(in)) {
            assertThat(String.join("\n", text(document)))
                    .contains("云川市自然资源和规划局")
                    .doesNotContain("TS-SECRET");
        }
    }

    @Test
    void anIssueIsRecordedBesideTheEditionAndVerified() throws IOException {
        rules(line(about("YC-101"), "ADOPTED", ""));
        command("notice");
        Path scan = Files.write(folder.resolve("scan.pdf"), new byte[] {1, 2, 3});
        Told told = command(
                "issue",
                "--doc-no",
                NUMBER,
                "--signed-by",
                "Wang",
                "--issued-on",
                "2026-10-20",
                "--attach",
                scan.toString());
        assertThat(told.code()).as(told.err()).isZero();

        assertThat(Files.readAllLines(notice().resolveSibling("issued.jsonl")))
                .singleElement()
                .asString()
                .contains(NUMBER, Hashing.of(scan), Hashing.of(notice()), september.seal());
        assertThat(command("status", "--period", "2026-09").out()).contains("Issued: " + NUMBER + " on 2026-10-20");
        assertThat(Told.by("verify", "--lang", "en", "--home", project.home().toString())
                        .code())
                .isZero();

        String digest = Hashing.of(scan);
        Path kept = project.home()
                .resolve("archive")
                .resolve(digest.substring(0, 2))
                .resolve(digest);
        Files.write(kept, new byte[] {9});
        Told damaged =
                Told.by("verify", "--lang", "en", "--home", project.home().toString());
        assertThat(damaged.code()).isEqualTo(5);
        assertThat(damaged.err()).contains(digest);
    }

    @Test
    void anIssueThatCannotBeIsNamedWithEverythingWrong() throws IOException {
        Path scan = Files.write(folder.resolve("scan.pdf"), new byte[] {1, 2, 3});
        assertThat(command(
                                "issue",
                                "--doc-no",
                                NUMBER,
                                "--signed-by",
                                "Wang",
                                "--issued-on",
                                "2026-10-20",
                                "--attach",
                                scan.toString())
                        .code())
                .isZero();
        Told told = command(
                "issue",
                "--doc-no",
                NUMBER,
                "--signed-by",
                "Wang",
                "--issued-on",
                "2026-09-20",
                "--attach",
                folder.resolve("none.pdf").toString());

        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err())
                .contains(NUMBER + " was issued on 2026-10-20 of 2026-09/r1 already")
                .contains("does not lie after 2026-09-30")
                .contains("none.pdf is no file");
        assertThat(Files.readAllLines(notice().resolveSibling("issued.jsonl"))).hasSize(1);
    }
}
