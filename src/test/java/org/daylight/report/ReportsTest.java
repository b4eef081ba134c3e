package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {

    private static final Results RESULTS = SmallMonth.results();

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theWorkbookHoldsTheWholeEdition(String language) {
        Golden.assertSame(
                "report/ranking." + language + ".txt",
                ReportText.of(RankingReport.of(RESULTS, Bundles.texts(language))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void thePaperTellsTheOfficeWhatItHasToKnow(String language) {
        Golden.assertSame(
                "report/inspection-report." + language + ".txt",
                ReportText.of(InspectionReport.of(RESULTS, Bundles.texts(language))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aLateDepartmentSeesWhatCostItMarks(String language) {
        Golden.assertSame(
                "report/scorecard-D04." + language + ".txt",
                ReportText.of(ScorecardReport.of(RESULTS, "D04", Bundles.texts(language))));
    }

    @Test
    void aDepartmentThatSentNothingSeesWhyItHasNoMarks() {
        Golden.assertSame(
                "report/scorecard-D06.zh-CN.txt",
                ReportText.of(ScorecardReport.of(RESULTS, "D06", Bundles.texts("zh-CN"))));
    }

    @Test
    void aDepartmentDoesNotSeeWhoComplained() {
        Table cases = ScorecardReport.of(RESULTS, "D04", Bundles.texts("zh-CN")).table("cases");

        assertThat(cases.rows())
                .extracting(row -> row.get(0))
                .containsExactly(Cell.words("2026-0815"), Cell.words("2026-0901"));
        assertThat(RankingReport.of(RESULTS, Bundles.texts("zh-CN"))
                        .table("exceptions")
                        .rows())
                .extracting(row -> row.get(1))
                .contains(Cell.words("+86-12345"));
    }

    @Test
    void aListCutShortSaysHowManyThereAre() {
        Results cut = cut(RESULTS);
        Texts texts = Bundles.texts("zh-CN");

        assertThat(RankingReport.of(cut, texts).notes().get("exceptions"))
                .containsExactly("共900条，本表列出前2条，完整清单见本版次的清单文件。只列编号和日期，不含申请人、来电人的任何信息。");
        assertThat(ScorecardReport.of(cut, "D04", texts).notes().get("limits"))
                .containsExactly("本成绩单只列出部分事项或拒收记录，完整清单见本版次的清单文件。");
        assertThat(InspectionReport.of(cut, texts).notes().get("quality"))
                .contains("答复日期早于申请日期，请核查是否倒签的事项至少1件：卫生健康局1件。");
    }

    private static Results cut(Results all) {
        List<Results.Month> months = all.departments().stream()
                .map(month -> month.cases().shown().isEmpty()
                        ? month
                        : new Results.Month(
                                month.card(),
                                month.tally(),
                                new Excerpt<>(month.cases().shown().subList(0, 2), 900),
                                month.refusals(),
                                month.held()))
                .toList();
        return new Results(
                all.edition(),
                all.policy(),
                months,
                all.rankings(),
                all.history(),
                all.strays(),
                all.files(),
                all.submissions(),
                all.differences(),
                all.docket(),
                all.fewer(),
                all.course());
    }

    @Test
    void aDepartmentOffTheRosterHasNoCard() {
        assertThatThrownBy(() -> ScorecardReport.of(RESULTS, "D99", Bundles.texts("en")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("department 'D99' is not on the roster of period 2026-09; it has [D01, D02, D03, D04, D05,"
                        + " D06, D07]");
    }
}
