package org.daylight.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Document;
import org.daylight.annual.Document.Place;
import org.daylight.annual.Entry;
import org.daylight.annual.FormGrid;
import org.daylight.annual.FormTable;
import org.daylight.annual.Made;
import org.daylight.annual.Spot;
import org.daylight.annual.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An annual report in the shipped template, and in ones that an office has changed. */
class AnnualDocumentTest {

    private static final AnnualReport TABLES =
            Made.report(Template.V2021, 5).with(new Spot(FormTable.TABLE_3, "open", "natural"), Entry.BLANK);

    private static final Document REPORT = new Document(
            "某市\n年度报告",
            List.of(
                    new Document.Note("【说明】"),
                    new Document.Heading("一、总体", Place.BELOW),
                    new Document.Paragraph("甲{{title}}。"),
                    new Document.Prompt("（请填写）"),
                    new Document.Heading("二、主动", Place.BELOW),
                    new Document.Tabled(FormGrid.of(TABLES, FormTable.TABLE_2)),
                    new Document.Heading("三、申请", Place.NEW_PAGE),
                    new Document.Tabled(FormGrid.of(TABLES, FormTable.TABLE_3))));

    @TempDir
    private Path folder;

    private static Planted planted() {
        return Planted.in(AnnualDocument.FILE);
    }

    private static XWPFDocument written(Path template) throws IOException {
        var out = new ByteArrayOutputStream();
        AnnualDocument.read(template).write(REPORT, LocalDate.of(2027, 1, 1), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private XWPFDocument written(Planted planted) throws IOException {
        return written(planted.in(folder));
    }

    private List<String> faults(Planted planted) throws IOException {
        Path file = planted.in(folder);
        UnsoundDocumentException stopped =
                catchThrowableOfType(UnsoundDocumentException.class, () -> AnnualDocument.read(file));
        assertThat(stopped).as("nothing was found").isNotNull();
        return stopped.faults().stream()
                .map(one -> one.toString().substring(file.toString().length()))
                .toList();
    }

    /** Style and text of each paragraph; of a table its style alone. */
    private static List<String> body(XWPFDocument document) {
        return document.getBodyElements().stream().map(AnnualDocumentTest::told).toList();
    }

    private static String told(IBodyElement one) {
        return one instanceof XWPFParagraph paragraph ? paragraph.getStyle() + ": " + paragraph.getText() : "table";
    }

    @Test
    void blocksStandInTheOrderOfTheReportInTheLooksOfTheirSamples() throws IOException {
        try (XWPFDocument document = written(Path.of("report-templates", AnnualDocument.FILE))) {
            assertThat(body(document))
                    .containsExactly(
                            "title: 某市\n年度报告",
                            "note: 【说明】",
                            "heading: 一、总体",
                            "body: 甲{{title}}。",
                            "prompt: （请填写）",
                            "heading: 二、主动",
                            "table",
                            "gap: ",
                            "pageheading: 三、申请",
                            "table",
                            "gap: ");
            assertThat(document.getParagraphs().get(4).getRuns().get(0).isHighlighted())
                    .isTrue();
        }
    }

    @Test
    void theFormIsLaidOutByTheFormAndLooksAsTheSample() throws IOException {
        try (XWPFDocument document = written(Path.of("report-templates", AnnualDocument.FILE))) {
            XWPFTable two = document.getTables().get(0);
            XWPFTable three = document.getTables().get(1);
            assertThat(two.getRow(0).isRepeatHeader()).isFalse();
            assertThat(three.getRow(2).isRepeatHeader()).isTrue();
            assertThat(three.getRow(3).isRepeatHeader()).isFalse();
            assertThat(three.getRows()).allMatch(row -> row.isCantSplitRow());

            List<XWPFTableCell> open = three.getRow(5).getTableCells();
            assertThat(open.stream().map(XWPFTableCell::getText))
                    .startsWith("三、本年度办理结果", "（一）予以公开", "", "10")
                    .hasSize(9);
            assertThat(open.get(0).getCTTc().getTcPr().getVMerge().getVal()).hasToString("restart");
            assertThat(open.get(0).getParagraphs().get(0).getStyle()).isEqualTo("cellgroup");
            assertThat(open.get(1).getCTTc().getTcPr().getGridSpan().getVal()).hasToString("2");
            assertThat(open.get(1).getParagraphs().get(0).getStyle()).isEqualTo("celltitle");
            assertThat(open.get(2).getColor()).isEqualTo("FFF2CC");
            assertThat(open.get(3).getColor()).isNull();
            // The sample's head goes over four columns; this one does not.
            String head = two.getRow(1).getCell(0).getCTTc().getTcPr().xmlText();
            assertThat(head).doesNotContain("gridSpan").containsOnlyOnce("<w:tcW ");
            XWPFTableCell below = three.getRow(6).getCell(0);
            assertThat(below.getCTTc().getTcPr().getVMerge().getVal()).hasToString("continue");
            assertThat(below.getText()).isEmpty();
            // By the schema of documents the width comes first, or Word repairs the file.
            assertThat(open.get(1).getCTTc().getTcPr().xmlText().replaceAll("(?s)^<xml.*?>|w:", ""))
                    .containsSubsequence("tcW", "gridSpan", "vAlign");
        }
    }

    @Test
    void whatTheOfficeChangesInTheTemplateIsChangedInTheReport() throws IOException {
        try (XWPFDocument document = written(planted()
                .text("w:fill=\"FFF2CC\"", "w:fill=\"D9EAD3\"")
                .text("<w:cantSplit/><w:tblHeader/>", "<w:cantSplit/><w:trHeight w:val=\"777\"/><w:tblHeader/>")
                .text("{{cell_figure}}", "{{cell_figure}}件")
                .text("<w:gridCol w:w=\"2211\"/>", "<w:gridCol w:w=\"3000\"/>")
                .text("<w:sectPr>", Planted.paragraph("末页：{{title}}") + "<w:sectPr>"))) {
            assertThat(body(document)).endsWith("table", "gap: ", "null: 末页：某市\n年度报告");
            XWPFTable three = document.getTables().get(1);
            assertThat(three.getRow(0).getHeight()).isEqualTo(777);
            assertThat(three.getRow(3).getHeight()).isZero();
            assertThat(three.getRow(5).getCell(2).getColor()).isEqualTo("D9EAD3");
            assertThat(three.getRow(5).getCell(3).getText()).isEqualTo("10件");
            long width = three.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToLong(column -> Long.parseLong(column.getW().toString()))
                    .sum();
            assertThat(width).isBetween(9_633L - 10, 9_633L);
        }
    }

    /** By the schema of documents; Word repairs a file in which it is otherwise. */
    @Test
    void theStyleOfACellStandsBeforeItsPlace() throws IOException {
        try (XWPFDocument document = written(planted()
                .text(
                        "<w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/><w:gridSpan w:val=\"4\"/><w:vAlign w:val=\"center\"/>",
                        "<w:tcPr><w:cnfStyle w:val=\"0\"/>"))) {
            String head = document.getTables()
                    .get(0)
                    .getRow(0)
                    .getCell(0)
                    .getCTTc()
                    .getTcPr()
                    .xmlText();
            assertThat(head).containsSubsequence("<w:cnfStyle ", "<w:tcW ", "<w:gridSpan ");
        }
    }

    @Test
    void samplesMayStandInAnyOrderAndTakeAlongWhatStandsBelowThem() throws IOException {
        String prompt = "{{prompt}}</w:t></w:r></w:p>";
        try (XWPFDocument document = written(planted()
                .text("{{heading}}</w:t></w:r></w:p>", "{{heading}}</w:t></w:r></w:p>" + Planted.paragraph("（—）"))
                .text("{{note}}", "{{x}}")
                .text("{{prompt}}", "{{note}}")
                .text("{{x}}", "{{prompt}}")
                .text(prompt, prompt + Planted.paragraph("签名")))) {
            assertThat(body(document))
                    .containsExactly(
                            "title: 某市\n年度报告",
                            "prompt: 【说明】",
                            "heading: 一、总体",
                            "null: （—）",
                            "body: 甲{{title}}。",
                            "note: （请填写）",
                            "null: 签名",
                            "heading: 二、主动",
                            "null: （—）",
                            "table",
                            "gap: ",
                            "pageheading: 三、申请",
                            "table",
                            "gap: ");
        }
    }

    @Test
    void cellsAndSamplesElsewhereThanExpectedAreTold() throws IOException {
        assertThat(faults(planted().text("{{title}}", "{{title}}{{cell_blank}}")))
                .containsExactly(
                        " paragraph 1, character 10: found '{{cell_blank}}', which cannot stand here; expected it in a"
                                + " cell of the sample table; move it there",
                        " paragraph 9, character 1: found '{{cell_blank}}', which stands in paragraph 1 already; expected"
                                + " it once, since it is repeated; take one out");
        assertThat(faults(planted()
                        .text("{{cell_figure}}", "")
                        .text(
                                "{{cell_title}}</w:t></w:r></w:p>",
                                "{{cell_title}}</w:t></w:r></w:p>" + Planted.paragraph("{{cell_figure}}"))))
                .hasSize(2)
                .contains(
                        " paragraph 8, character 1: found {{cell_figure}} in another table, or in the cell of another;"
                                + " expected each in a cell of its own of the one sample table; move it there");
        assertThat(faults(planted().text("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>", "")))
                .containsExactly(
                        " paragraph 7, character 1: found {{cell_title}} in the row of {{cell_head}}; expected it in"
                                + " a row below, since heads are repeated on every page; move it there");
        assertThat(faults(planted()
                        .text("{{note}}", "")
                        .text(
                                "<w:sectPr>",
                                "<w:tbl><w:tr><w:tc>" + Planted.paragraph("{{note}}")
                                        + "</w:tc></w:tr></w:tbl><w:sectPr>")))
                .containsExactly(
                        " paragraph 13, character 1: found {{note}} elsewhere than the sample table; expected both"
                                + " in the text itself, in no other table or frame; move it there");
    }
}
