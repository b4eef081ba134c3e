package org.daylight.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.report.Bundles;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.report.WorkbookLayout.Sheet;
import org.daylight.report.WorkbookLayout.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookLayoutsTest {

    private static final Texts TEXTS = Bundles.texts("en");

    @TempDir
    Path project;

    @Test
    void theShippedLayoutIsReadInEveryLanguage() {
        for (String language : Titles.LANGUAGES) {
            var layouts = WorkbookLayouts.read(Path.of(""), "report-templates", Bundles.texts(language));
            WorkbookLayout layout = layouts.get("ranking");

            assertThat(layouts).containsOnlyKeys(WorkbookLayouts.REPORTS);

            assertThat(layout.sheets())
                    .extracting(Sheet::table)
                    .containsExactly(
                            "overview",
                            "group-*",
                            "paste",
                            "indicator-*",
                            "reckoning",
                            "replyDays",
                            "held",
                            "exceptions",
                            "proposals",
                            "followed*",
                            "refused",
                            "adjustments*",
                            "changes*",
                            "appeals*",
                            "method");
        }
    }

    @Test
    void whatALayoutLeavesOutHasItsDefault() throws IOException {
        Sheet sheet = read("").sheets().get(0);

        assertThat(sheet.name()).isEmpty();
        assertThat(sheet.frozenColumns()).isEqualTo(OptionalInt.empty());
        assertThat(sheet.frame()).isEqualTo(WorkbookLayout.Frame.TITLED);
        assertThat(sheet.filter()).isEqualTo(WorkbookLayout.Filter.ON);
        assertThat(sheet.orientation()).isEqualTo(WorkbookLayout.Orientation.LANDSCAPE);
        assertThat(sheet.columns()).isEmpty();
        assertThat(sheet.colours()).isEmpty();
    }

    @Test
    void everyKeyOfASheetIsRead() throws IOException {
        Sheet sheet = read("""
                    name: sheet.overview
                    columns: [total, rank]
                    charts: [trend]
                    notes: [method]
                    frame: TITLED
                    frozen_columns: 2
                    filter: OFF
                    orientation: PORTRAIT
                    widths: {department: 30}
                    colours:
                      - {columns: [total, grade], style: BANDS, by: total, where: rank}
                """).sheets().get(0);

        assertThat(sheet.name()).contains("sheet.overview");
        assertThat(sheet.columns()).containsExactly("total", "rank");
        assertThat(sheet.charts()).containsExactly("trend");
        assertThat(sheet.notes()).containsExactly("method");
        assertThat(sheet.frozenColumns()).hasValue(2);
        assertThat(sheet.filter()).isEqualTo(WorkbookLayout.Filter.OFF);
        assertThat(sheet.orientation()).isEqualTo(WorkbookLayout.Orientation.PORTRAIT);
        assertThat(sheet.widths()).containsEntry("department", 30);
        assertThat(sheet.colours())
                .containsExactly(new WorkbookLayout.Colouring(
                        List.of("total", "grade"), Style.BANDS, Optional.of("total"), Optional.of("rank")));
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheValidOnes() {
        assertThat(mistakes("    frozen_column: 2\n"))
                .singleElement()
                .asString()
                .startsWith("report-templates/workbooks/ranking.yaml line 4")
                .contains(
                        "frozen_column",
                        "name, table, columns, charts, notes, frame, frozen_columns, filter, orientation, widths, colours");
    }

    @Test
    void aBareSheetHasNoPlaceForWhatStandsAroundATable() throws IOException {
        assertThat(read("    frame: BARE\n").sheets().get(0).frame()).isEqualTo(WorkbookLayout.Frame.BARE);
        assertThat(mistakes("    frame: BARE\n    notes: [method]\n    charts: [trend]\n"))
                .containsExactly(
                        "report-templates/workbooks/ranking.yaml line 5, sheets[0].notes: found on a sheet with frame:"
                                + " BARE; expected none, since it shows heads and values alone",
                        "report-templates/workbooks/ranking.yaml line 6, sheets[0].charts: found on a sheet with frame:"
                                + " BARE; expected none, since it shows heads and values alone");
    }

    @Test
    void onlyBandsAskForANumberElsewhere() {
        assertThat(mistakes("    colours:\n      - {columns: [total], style: BARS, where: rank}\n"))
                .containsExactly(
                        "report-templates/workbooks/ranking.yaml line 5, sheets[0].colours[0].where: found 'rank'"
                                + " beside another style than BANDS; expected none");
    }

    @Test
    void aSheetNeedsWordsForItsName() {
        assertThat(mistakes("    name: sheet.nowhere\n"))
                .containsExactly(
                        "report-templates/workbooks/ranking.yaml line 4, sheets[0].name: no words for 'sheet.nowhere' in"
                                + " messages/en; add the key to report.yaml");
    }

    @Test
    void tooManyFrozenColumnsLeaveNothingToScroll() {
        assertThat(mistakes("    frozen_columns: 21\n"))
                .containsExactly(
                        "report-templates/workbooks/ranking.yaml line 4, sheets[0].frozen_columns: found 21; expected 0"
                                + " (the heads alone) to 20");
    }

    @Test
    void aLayoutOfNoReportIsNamedWithTheNearestOne() throws IOException {
        read("");
        Files.writeString(project.resolve("report-templates/workbooks/rankings.yaml"), "report: rankings\n");

        assertThat(catchThrowableOfType(
                                DefinitionException.class,
                                () -> WorkbookLayouts.read(project, "report-templates", TEXTS))
                        .messages())
                .singleElement()
                .asString()
                .startsWith("report-templates/workbooks/rankings.yaml: no report becomes a workbook of that name")
                .contains("ranking, receipt, return-slip, leads, appeal, evidence, trial", "did you mean 'ranking'?");
    }

    private List<String> mistakes(String sheet) {
        return catchThrowableOfType(DefinitionException.class, () -> read(sheet))
                .messages();
    }

    private WorkbookLayout read(String sheet) throws IOException {
        Path folder = Files.createDirectories(project.resolve("report-templates/workbooks"));
        for (String report : WorkbookLayouts.REPORTS) {
            String own = report.equals("ranking") ? sheet : "";
            Files.writeString(folder.resolve(report + ".yaml"), """
                    report: %s
                    sheets:
                      - table: one
                    """.formatted(report) + own);
        }
        return WorkbookLayouts.read(project, "report-templates", TEXTS).get("ranking");
    }
}
