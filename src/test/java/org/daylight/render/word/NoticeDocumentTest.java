package org.daylight.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.daylight.report.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice in the shipped template, and in ones that an office has changed. */
class NoticeDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder;

    private static Notice notice(String title, List<String> marks) {
        return new Notice(
                marks,
                "办公室",
                "办公室文件",
                "公开〔2026〕9号",
                title,
                "各单位：",
                List.of(
                        new Notice.Section("", List.of("根据办法。")),
                        new Notice.Section("一、表扬", List.of("甲。", "乙。")),
                        new Notice.Section("", List.of("此通报。"))),
                List.of("附件一", "附件二"),
                "2026年9月30日",
                List.of("抄送：甲", "抄送：乙"),
                "办公室印发");
    }

    private static final Notice PLAIN = notice("关于考核\n的通报", List.of("内部资料"));

    private static byte[] bytes(Path template, Notice notice) throws IOException {
        var out = new ByteArrayOutputStream();
        NoticeDocument.read(template).write(notice, DAY, out);
        return out.toByteArray();
    }

    private static XWPFDocument written(Path template, Notice notice) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(template, notice)));
    }

    private XWPFDocument written(Planted planted) throws IOException {
        return written(planted.in(folder), PLAIN);
    }

    private static Path shipped() {
        return Path.of("report-templates", NoticeDocument.FILE);
    }

    private static Planted planted() {
        return Planted.in(NoticeDocument.FILE);
    }

    private static List<String> text(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void everythingStandsWhereItsPlaceholderStood() throws IOException {
        try (XWPFDocument document = written(shipped(), PLAIN)) {
            assertThat(text(document))
                    .containsExactly(
                            "内部资料",
                            "办公室文件",
                            "公开〔2026〕9号",
                            "关于考核\n的通报",
                            "各单位：",
                            "根据办法。",
                            "一、表扬",
                            "甲。",
                            "乙。",
                            "此通报。",
                            "附件一",
                            "附件二",
                            "办公室",
                            "2026年9月30日",
                            "抄送：甲",
                            "抄送：乙",
                            "办公室印发");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSequence("各单位：", "根据办法。", "一、表扬", "甲。", "乙。", "此通报。", "", "附件一");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("关于考核的通报");
        }
        try (XWPFDocument document = written(shipped(), notice("通报", List.of()))) {
            assertThat(text(document).get(0)).isEqualTo("办公室文件");
        }
    }

    @Test
    void whatTheOfficeChangesInTheTemplateIsChangedInTheNotice() throws IOException {
        try (XWPFDocument document = written(planted()
                .change("word/styles.xml", "<w:color w:val=\"C00000\"/>", "<w:color w:val=\"0000C0\"/>")
                .text("{{title}}</w:t></w:r></w:p>", "{{title}}</w:t></w:r></w:p>" + Planted.paragraph("（第", "一稿）"))
                .text("{{attachment}}", "附：{{attachment}}（{{document_no}}）"))) {
            assertThat(text(document))
                    .containsSubsequence("关于考核\n的通报", "（第一稿）", "各单位：")
                    .contains("附：附件一（公开〔2026〕9号）", "附：附件二（公开〔2026〕9号）");
            assertThat(document.getStyles().getStyle("head").getCTStyle().xmlText())
                    .contains("0000C0");
        }
    }

    /** Word cuts texts where it checked their spelling; the looks are those of the first piece. */
    @Test
    void aPlaceholderMayBeCutIntoRuns() throws IOException {
        try (XWPFDocument document = written(planted()
                .text(
                        "<w:r><w:t>{{title}}</w:t></w:r>",
                        "<w:r><w:rPr><w:b/></w:rPr><w:t>《{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>{ title"
                                + "</w:t></w:r><w:r><w:t>}}》</w:t></w:r>"))) {
            XWPFParagraph title = document.getParagraphs().get(3);
            assertThat(title.getText()).isEqualTo("《关于考核\n的通报》");
            XWPFRun first = title.getRuns().get(0);
            assertThat(first.isBold()).isTrue();
            assertThat(first.text()).isEqualTo("《关于考核\n的通报");
        }
    }

    @Test
    void headersAndCellsAndTextBoxesAreFilledToo() throws IOException {
        String cell = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:tc>";
        String box = "<w:p><w:r><w:pict><w:txbxContent>" + Planted.paragraph("{{organ}}")
                + "</w:txbxContent></w:pict></w:r></w:p>";
        try (XWPFDocument document = written(
                planted()
                        .change("word/footer1.xml", "— ", "{{organ}} — ")
                        .text("<w:t>{{marks}}</w:t>", "<w:t/>")
                        .text(
                                "<w:sectPr>",
                                cell + Planted.paragraph("{{marks}}") + "</w:tc></w:tr></w:tbl>" + box + "<w:sectPr>")
                        .in(folder),
                notice("通报", List.of()))) {
            assertThat(document.getFooterList().stream()
                            .map(one -> one.getText().strip()))
                    .anyMatch(text -> text.startsWith("办公室 — "));
            assertThat(document.getDocument().getBody().xmlText())
                    .contains("txbxContent")
                    .doesNotContain("{{");
        }
    }

    @Test
    void aValueIsNeverTakenForAPlaceholderAndWritesNoMarkup() throws IOException {
        Notice odd = notice("{{day}} <w:b/> \u0001&", List.of("{{marks}}", "{{organ}}"));
        try (XWPFDocument document = written(shipped(), odd)) {
            assertThat(text(document)).startsWith("{{marks}}", "{{organ}}").contains("{{day}} <w:b/> \uFFFD&");
        }
    }

    /** A cell without a paragraph makes Word refuse the file. */
    @Test
    void theLastParagraphOfACellStays() throws IOException {
        String cell = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:tc>";
        Path template = planted()
                .text("<w:t>{{marks}}</w:t>", "<w:t/>")
                .text("<w:sectPr>", cell + Planted.paragraph("{{marks}}") + "</w:tc></w:tr></w:tbl><w:p/><w:sectPr>")
                .in(folder);
        Path written = Files.write(folder.resolve("written.docx"), bytes(template, notice("通报", List.of())));
        String text = new String(WordFile.read(written).parts().get(Planted.TEXT), StandardCharsets.UTF_8);
        assertThat(text).contains("<w:tc><w:p/></w:tc>");
    }

    @Test
    void whoeverChangedTheTemplateIsInNoNotice() throws IOException {
        Path template = planted()
                .put("word/people.xml", "<people author=\"Wang\"/>")
                .relation("x1", "people", "people.xml", "")
                .in(folder);
        Path written = Files.write(folder.resolve("written.docx"), bytes(template, PLAIN));
        assertThat(new String(WordFile.read(written).parts().get("word/people.xml"), StandardCharsets.UTF_8))
                .contains(":people ")
                .doesNotContain("Wang");
    }

    /** By Word's rules what marks a paragraph for programs may stand once in a document. */
    @Test
    void copiesAreNotMarkedAsTheSameParagraph() throws IOException {
        try (XWPFDocument document = written(planted()
                .text(
                        "<w:p><w:pPr><w:pStyle w:val=\"attachment\"/></w:pPr>",
                        "<w:p xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=\"4A\"><w:pPr>"
                                + "<w:pStyle w:val=\"attachment\"/></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"
                                + "<w:bookmarkEnd w:id=\"0\"/>"))) {
            assertThat(text(document)).contains("附件一", "附件二");
            assertThat(document.getDocument().getBody().xmlText()).doesNotContain("paraId", "_GoBack");
        }
    }

    @Test
    void aLongHeadIsMadeSmallerButNotSmallerThanTheTitle() throws IOException {
        // 442 points of text, 13 letters: 33 points; without a size of its own in the template's paragraph, and with
        // one.
        Notice thirteen =
                new Notice(List.of(), "甲", "一二三四五六七八九十一二三", "", "题", "", List.of(), List.of(), "", List.of(), "");
        try (XWPFDocument document = written(shipped(), thirteen)) {
            assertThat(document.getParagraphs().get(0).getRuns().get(0).getFontSizeAsDouble())
                    .isEqualTo(33.0);
        }
        Path smaller = planted()
                .text("<w:r><w:t>{{head}}", "<w:r><w:rPr><w:sz w:val=\"50\"/></w:rPr><w:t>{{head}}")
                .in(folder);
        try (XWPFDocument document = written(smaller, thirteen)) {
            assertThat(document.getParagraphs().get(0).getRuns().get(0).getFontSizeAsDouble())
                    .isEqualTo(25.0);
        }
        Notice fifty = new Notice(List.of(), "甲", "长".repeat(50), "", "题", "", List.of(), List.of(), "", List.of(), "");
        try (XWPFDocument document = written(shipped(), fifty)) {
            assertThat(document.getParagraphs().get(0).getRuns().get(0).getFontSizeAsDouble())
                    .isEqualTo(22.0);
        }
        try (XWPFDocument document = written(shipped(), PLAIN)) {
            assertThat(document.getParagraphs().get(1).getRuns().get(0).getCTR().isSetRPr())
                    .isFalse();
        }
    }

    @Test
    void bytesDependOnNoticeAndTemplateAlone() throws IOException {
        byte[] here = bytes(shipped(), PLAIN);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(bytes(shipped(), PLAIN)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        Path other = planted()
                .change("docProps/core.xml", "<dc:creator>Daylight", "<dc:creator>Wang")
                .change("docProps/app.xml", "Daylight", "WPS Office</Application><Company>X</Company><Application>")
                .in(folder);
        assertThat(bytes(other, PLAIN)).isEqualTo(here);
    }
}
