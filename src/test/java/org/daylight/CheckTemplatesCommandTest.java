package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.Office.Said;
import org.daylight.render.excel.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes are planted into a copy of the shipped templates; each must be told with its file, line and column. */
class CheckTemplatesCommandTest {

    private static final Path SHIPPED = Path.of("report-templates");

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = home.resolve("report-templates");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Replaces a piece of a file, and says where the mark {@code ^} in the new piece comes to stand. */
    private String plant(String file, String old, String marked) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        int at = text.indexOf(old);
        assertThat(at).as("%s: %s", file, old).isNotNegative();
        String changed = text.substring(0, at) + marked.replace("^", "") + text.substring(at + old.length());
        Files.writeString(path, changed, StandardCharsets.UTF_8);
        String before = text.substring(0, at) + marked.substring(0, marked.indexOf('^'));
        long line = 1 + before.chars().filter(one -> one == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return path + " line " + line + ", column " + column + ": ";
    }

    /** The same in the text of a document, or in another part of it. */
    private void plantInDocument(String file, String part, String old, String changed) throws IOException {
        try (var document = FileSystems.newFileSystem(folder.resolve(file))) {
            Path text = document.getPath(part);
            String before = Files.readString(text, StandardCharsets.UTF_8);
            assertThat(before).as(file).contains(old);
            Files.writeString(text, before.replace(old, changed), StandardCharsets.UTF_8);
        }
    }

    private Said check(String... options) {
        return Office.say(
                Stream.concat(Stream.of("check-templates", folder.toString(), "--lang", "en"), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void theShippedTemplatesAreSoundAndTheirPapersAreKept() {
        Path out = home.resolve("try");
        Said said = check("--out", out.toString());

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .isEqualTo(folder + ": no mistake.\nPapers, workbooks and documents of the small month: " + out + "\n");
        assertThat(said.code()).isZero();
        for (String language : List.of("zh-CN", "en")) {
            assertThat(out.resolve(language))
                    .isDirectoryContaining("glob:**/inspection-report.pdf")
                    .isDirectoryContaining("glob:**/scorecard-held.pdf")
                    .isDirectoryContaining("glob:**/return-slip.pdf")
                    .isDirectoryContaining("glob:**/notice.docx")
                    .isDirectoryContaining("glob:**/annual-report.docx")
                    .isDirectoryContaining("glob:**/annual-report.xlsx")
                    .isDirectoryContaining("glob:**/form.xlsx")
                    .isDirectoryContaining("glob:**/form-citywide.xlsx")
                    .isDirectoryContaining("glob:**/ranking.xlsx");
        }
    }

    @Test
    void mistakesOfEveryKindAreToldAtOnceWithTheirPlaces() throws IOException {
        String report = "pdf/inspection-report.html";
        List<String> expected = List.of(
                plant("messages/zh-CN/pdf.yaml", "continued:", "^continues:") + "words: no such key in en",
                plant("pdf/charts.properties", "= #D5DBE1", "= ^lightgrey") + "colour: grid: found 'lightgrey'",
                plant("pdf/charts.properties", "dotted triangle", "dotty ^triangle")
                                .replaceFirst("\\d+: $", "12: ") + "colour: series.3: found '#6F93B5 dotty triangle'",
                plant("pdf/daylight.css", "color: #A63A2C; font-weight", "color: ^#A63A2; font-weight")
                        + "colour: #A63A2 is not a valid color",
                plant("pdf/daylight.css", ".break {", ".break { background-image: url(^file:///etc/passwd);")
                        + "file: found 'file:///etc/passwd', which is outside",
                plant("pdf/daylight.css", ".together {", ".together { ^colour: red;")
                        + "style: colour is an unrecognized",
                plant("pdf/fragments.html", "print.chip(column", "print.^chipp(column")
                        + "expression: 'chipp(...)' is nothing that Print has",
                plant(report, "table('changes').title()", "table('changes').^titel()")
                        + "expression: 'titel(...)' is nothing that Table has",
                plant(report, "id=\"trend\" th:text", "id=\"trend\" ^th:txt") + "expression: found 'th:txt'",
                plant(report, "texts.get('pdf.absent.trend')", "texts.get('^pdf.absent.tren')")
                        + "words: no words for 'pdf.absent.tren' in messages/en",
                plant(report, "parts.notes('quality')}", "parts.notes('^qualtiy')}")
                        + "expression: no report of this page has 'qualtiy'",
                plant(report, "</body>", "<img src=\"^http://example.org/a.png\" alt=\"a\"/>\n</body>")
                        + "file: found 'http://example.org/a.png', which is outside",
                plant(report, "</body>", "<img src=\"^../a.png\" alt=\"a\"/>\n</body>")
                        + "file: found '../a.png', which is outside",
                plant(report, "</body>", "<img src=\"^none.png\" alt=\"a\"/>\n</body>")
                        + "file: found 'none.png', and there is no such file",
                plant(report, "</body>", "<p style=\"^colr: red\">x</p></body>") + "style: colr is an unrecognized",
                plant("pdf/return-slip.html", "('slip.files')}\">Files</h2>", "('slip.files')}\">Files</^h3>")
                        + "page: The element type \"h2\"",
                plant("pdf/scorecard.html", "score('grade'", "score('^grad'")
                        + "expression: report scorecard has no fact 'grad'",
                plant("workbooks/ranking.yaml", "frozen_columns: 4", "^frozen_colums: 4")
                        + "workbook: unknown key 'frozen_colums'");

        Said said = check();

        assertThat(said.err()).isEmpty();
        for (String one : expected) {
            assertThat(said.out()).contains(one);
        }
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.out()).contains("What to do, file: put the file into the folder");
        long places = said.out()
                .lines()
                .filter(line -> line.startsWith(folder.toString()) && line.contains(" line "))
                .map(line -> line.replaceFirst(": .*", ""))
                .distinct()
                .count();
        // The key that was renamed is missing in its language, is new to the other, and is asked for in two places.
        assertThat(places).as(said.out()).isEqualTo(expected.size() + 3);
    }

    @Test
    void mistakesInDocumentsAreToldWithTheirParagraphs() throws IOException {
        plantInDocument("notice.docx", "word/document.xml", "{{title}}", "关于{{titel}}");
        plantInDocument("annual-report.docx", "word/document.xml", "{{cell_blank}}", "");
        plantInDocument("notice.docx", "word/footer2.xml", "— ", "{{copy}}");

        Said said = check();

        Path notice = folder.resolve("notice.docx");
        assertThat(said.out())
                .contains(notice
                        + " paragraph 4, character 3: document: found '{{titel}}', which nothing is filled in for;"
                        + " valid: {{marks}} {{head}} ")
                .contains(notice + " paragraph 1, character 1: document: in the footer of even pages: found '{{copy}}',"
                        + " which cannot stand here")
                .contains(notice + ": document: no {{title}}; expected it in the text, a header or a footer")
                .contains(folder.resolve("annual-report.docx")
                        + ": document: no {{cell_blank}}; expected it in a cell of" + " the sample table")
                .contains("What to do, document: open the document in Word or WPS");
        assertThat(said.code()).isEqualTo(5);

        Files.delete(notice);
        assertThat(check().out()).contains(notice + ": document: no such file; expected the template of this paper");
    }

    @Test
    void mistakesInTheSamplesOfWorkbooksAreToldWithSheetAndCell() throws IOException {
        Path samples = folder.resolve("workbooks");
        Shipped.changed(samples, workbook -> {
            workbook.removeName(workbook.getName("look_annual_head"));
            workbook.getName("page_form_help").setRefersToFormula("'Form help'!$A$1:$C$1");
            Shipped.sample(workbook, "look_form_id").getCellStyle().setDataFormat((short) 0);
        });

        Said said = check();

        Path looks = samples.resolve("looks.xlsx");
        assertThat(said.out())
                .contains(looks + " line 1, column 1: workbook: found the name 'look_annual_head' 0 times;")
                .contains(
                        looks + " line 1, column 1: workbook: 'Form help'!A1: the name 'page_form_help' means 3 cells;"
                                + " expected 4 cells side by side")
                .contains(looks + " line 2, column 1: workbook: 'Form table'!A2: sample of 'look_form_id'");
        assertThat(said.code()).isEqualTo(5);
    }

    @Test
    void keysThatReportsNeedAndNamesThatNoSheetHasAreFound() throws IOException {
        String chinese = plant("messages/zh-CN/report.yaml", "\ncolumn:", "\n^column:");
        for (String language : List.of("zh-CN", "en")) {
            Path words = folder.resolve("messages/" + language + "/report.yaml");
            String text = Files.readString(words, StandardCharsets.UTF_8);
            Files.writeString(
                    words,
                    text.replaceFirst("(?s)(\ncolumn:.*?)\n  total:[^\n]*", "$1")
                            .replaceFirst("(?s)(\ncolumn:.*?)\n  rank:[^\n]*", "$1"),
                    StandardCharsets.UTF_8);
        }
        for (String language : List.of("zh-CN", "en")) {
            Path words = folder.resolve("messages/" + language + "/notice.yaml");
            String text = Files.readString(words, StandardCharsets.UTF_8);
            Files.writeString(words, text.replaceFirst("\n  closing:[^\n]*", ""), StandardCharsets.UTF_8);
        }
        for (String language : List.of("zh-CN", "en")) {
            Path words = folder.resolve("messages/" + language + "/form.yaml");
            String text = Files.readString(words, StandardCharsets.UTF_8);
            Files.writeString(words, text.replaceFirst("\n    line3:[^\n]*", ""), StandardCharsets.UTF_8);
        }
        String help = plant("messages/en/form.yaml", "\n  help:\n    title", "\n  ^help:\n    title");
        String by = plant("workbooks/ranking.yaml", "by: total,", "by: ^totl,");
        String chart = plant("workbooks/ranking.yaml", "charts: [trend,", "charts: [^trends,");
        String table = plant("workbooks/ranking.yaml", "table: held", "table: ^helt");

        Said said = check();

        assertThat(said.out())
                .contains(chinese + "words: no words for 'column.total'")
                .contains(chinese + "words: no words for 'column.rank'")
                .contains(folder.resolve("messages/en/notice.yaml") + " line 2, column 1: words: no words for"
                        + " 'notice.closing'")
                .contains(help + "words: no words for 'form.help.line3'")
                .contains(by + "workbook: no column 'totl'")
                .contains(chart + "workbook: no chart 'trends'")
                .contains(table + "workbook: no table 'helt'");
        assertThat(said.code()).isEqualTo(5);
    }

    @Test
    void aFolderWithoutTemplatesIsNoFolderOfTemplates() {
        Said said = Office.say("check-templates", home.toString(), "--lang", "en");
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err()).contains(home + ": found no folder 'pdf' in it; expected a folder of templates");
    }
}
