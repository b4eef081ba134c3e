package org.daylight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static PdfRenderer chinese;
    private static PdfRenderer english;

    @BeforeAll
    static void load() throws IOException {
        chinese = PdfRenderer.of(Papers.TEMPLATES, Papers.texts(Papers.CHINESE));
        english = PdfRenderer.of(Papers.TEMPLATES, Papers.texts(Papers.ENGLISH));
    }

    @Test
    void theTextOfACardComesBackExactly() throws IOException {
        assertThat(Read.text(Read.bytes(chinese, Papers.scorecard(Papers.CHINESE))))
                .isEqualTo(golden("scorecard.zh-CN.txt"));
        assertThat(Read.text(Read.bytes(english, Papers.scorecard(Papers.ENGLISH))))
                .isEqualTo(golden("scorecard.en.txt"));
    }

    @Test
    void theTextOfTheInspectionReportComesBackExactly() throws IOException {
        assertThat(Read.text(Read.bytes(chinese, Papers.inspection(Papers.CHINESE))))
                .isEqualTo(golden("inspection-report.zh-CN.txt"));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/org/daylight/render/pdf", name), StandardCharsets.UTF_8);
    }

    @Test
    void fontsAreEmbeddedAsSubsetsAndChartsAreDrawnAsVectors() throws IOException {
        assertThat(Read.resources(Read.bytes(chinese, Papers.inspection(Papers.CHINESE))))
                .allMatch(found ->
                        found.equals("form") || found.matches("font [A-Z]{6}\\+NotoSansSC-(Regular|Bold) embedded"))
                .hasSize(3);
    }

    @Test
    void aCardTakesTwoPagesInBothLanguagesHoweverMuchThereIsToSay() throws IOException {
        assertThat(pages(chinese, Papers.scorecard(Papers.CHINESE))).isEqualTo(2);
        assertThat(pages(english, Papers.scorecard(Papers.ENGLISH))).isEqualTo(2);
        assertThat(pages(chinese, Cards.crowded(Papers.CHINESE))).isEqualTo(2);
        assertThat(pages(english, Cards.crowded(Papers.ENGLISH))).isEqualTo(2);
    }

    private static int pages(PdfRenderer renderer, Report report) throws IOException {
        try (PDDocument paper = Loader.loadPDF(Read.bytes(renderer, report))) {
            return paper.getNumberOfPages();
        }
    }

    @Test
    void theReportHasBookmarks() throws IOException {
        assertThat(Read.bookmarks(Read.bytes(chinese, Papers.inspection(Papers.CHINESE))))
                .containsExactly(
                        "一、主要情况",
                        "二、排名概览",
                        "三、分组排名",
                        "  市政府组成部门",
                        "  市直机关事业单位",
                        "  中央和省驻市单位",
                        "  公用企事业单位",
                        "四、未参与排名的单位",
                        "五、各组得分走势",
                        "六、依申请公开办理时长",
                        "七、数据报送与拒收情况",
                        "八、事项收支平衡",
                        "九、存疑事项",
                        "十、处理建议",
                        "十一、方法与说明",
                        "附：供核查线索，不计分");
    }

    @Test
    void thePaperSaysWhatItIsAndTakesItsDateFromTheReport() throws IOException {
        try (PDDocument card = Loader.loadPDF(Read.bytes(chinese, Papers.scorecard(Papers.CHINESE)))) {
            assertThat(card.getDocumentInformation().getTitle()).isEqualTo("市住房和城乡建设局考核成绩单");
            assertThat(card.getDocumentInformation().getAuthor()).isEqualTo("云江市人民政府办公室");
            assertThat(card.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-09-30T16:00:00Z");
            assertThat(card.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            String packet = new String(card.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet)
                    .contains(
                            "市住房和城乡建设局考核成绩单",
                            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>",
                            "<pdfuaid:part>1</pdfuaid:part>",
                            "<xmp:CreateDate>2026-09-30T16:00:00Z</xmp:CreateDate>");
        }
    }

    @Test
    void theSameReportGivesTheSameBytesOnAnyMachine() throws Exception {
        byte[] first = Read.bytes(chinese, Papers.scorecard(Papers.CHINESE));
        assertThat(Read.bytes(chinese, Papers.scorecard(Papers.CHINESE))).isEqualTo(first);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                PdfRenderer fresh = PdfRenderer.of(Papers.TEMPLATES, Papers.texts(Papers.CHINESE));
                assertThat(Read.bytes(fresh, Papers.scorecard(Papers.CHINESE)))
                        .as(tag)
                        .isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsShareARenderer() throws Exception {
        List<Callable<byte[]>> tasks = new ArrayList<>();
        for (String department : Papers.DEPARTMENTS.subList(0, 6)) {
            tasks.add(() -> Read.bytes(chinese, Cards.of(department, Papers.CHINESE)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<byte[]>> done = threads.invokeAll(tasks);
            for (int i = 0; i < tasks.size(); i++) {
                assertThat(done.get(i).get()).isEqualTo(tasks.get(i).call());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whatTheFontCannotShowBecomesABoxAndIsTold() throws IOException {
        List<Substitution> told = new ArrayList<>();
        String name = "市\uD869\uDEA5局\u202E\u00AD\uD83D\uDE00<b>&";
        byte[] pdf = Read.bytes(chinese.telling(told::add), Cards.of(name, Papers.CHINESE));
        assertThat(Read.text(pdf)).contains("市□局□□□<b>&\n").doesNotContain("&lt;");
        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .hasToString("report '" + name + "考核成绩单': the font has no glyph for U+00AD, U+202E, U+1F600, U+2A6A5; "
                        + "the paper shows □ in their place");
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        Map<String, String> facts =
                new HashMap<>(Papers.inspection(Papers.CHINESE).facts());
        List<Table> none = List.of();
        Report empty = new Report("inspection-report", Papers.CHINESE, "空", facts, none, List.of(), Map.of());
        assertThat(Read.text(Read.bytes(chinese, empty)).lines())
                .contains(
                        "本期无需要专门说明的情况。",
                        "本期无排名。",
                        "本期所有单位均参与排名。",
                        "历史月份不足，暂无走势图。",
                        "本期无答复，无办理时长分布图。",
                        "本期各单位数据报送均正常。",
                        "本期无拒收的数据。",
                        "本期无事项，无收支平衡表。",
                        "本期无存疑事项。",
                        "考核方法见考核办法原文。");
    }

    @Test
    void aCardWithoutScoresDoesNotSayThatNoMarksWereLost() throws IOException {
        Report card = Papers.scorecard(Papers.CHINESE);
        Map<String, String> facts = new HashMap<>(card.facts());
        facts.put("total", "数据缺报");
        facts.put("statusReason", "应报数据未报送");
        Report unscored = new Report("scorecard", Papers.CHINESE, "无分", facts, List.of(), List.of(), Map.of());
        String text = Read.text(Read.bytes(chinese, unscored));
        assertThat(text)
                .contains("未排名原因 应报数据未报送", "一、主要失分项\n本期未计分。", "二、最能提分的三件事：多办好一件，结果会怎样\n本期未计分。", "五、需要核对的事项\n本期未计分。")
                .doesNotContain("本期无失分。");
    }

    @Test
    void aReportInAnotherLanguageIsRefused() {
        assertThatThrownBy(() -> english.render(Papers.scorecard(Papers.CHINESE), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report '市住房和城乡建设局考核成绩单' is in zh-CN, the texts in en; give both in one language");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        Map<String, String> first = new TreeMap<>();
        Map<String, String> second = new TreeMap<>();
        Papers.read(Papers.CHINESE, "pdf.yaml", first);
        Papers.read(Papers.ENGLISH, "pdf.yaml", second);
        assertThat(first.keySet()).isEqualTo(second.keySet());
    }
}
