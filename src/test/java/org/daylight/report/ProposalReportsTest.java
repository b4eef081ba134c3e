package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.specimen.SmallDocket;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of proposals, and what departments must not see. */
class ProposalReportsTest {

    private static final Results RESULTS = SmallMonth.results().with(SmallDocket.docket());

    private static String text(Report report) {
        return ReportText.of(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theOfficeReadsEachProposalInOneSentence(String language) {
        Report paper = InspectionReport.of(RESULTS, Bundles.texts(language));
        String told = String.join("\n", paper.notes().get("followed"))
                + "\n\n"
                + String.join("\n", paper.notes().get("proposals"))
                + "\n\n"
                + String.join("\n", paper.notes().get("notMade"))
                + "\n\n"
                + paper.table("approval").rows()
                + "\n"
                + paper.table("signals").rows()
                + "\n";
        Golden.assertSame("report/proposals." + language + ".txt", told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void whatBecameOfEarlierProposalsIsATableOfItsOwn(String language) {
        Report workbook = RankingReport.of(RESULTS, Bundles.texts(language));
        assertThat(workbook.table("followed").rows())
                .extracting(row -> row.get(row.size() - 1))
                .containsExactly(
                        Cell.words("2026-09.D02.overdue-reply.0123abcd"),
                        Cell.words("2026-09.D03.overdue-reply.0123abcd"));
        assertThat(LeadsReport.of(RESULTS, SmallDocket.leads(), Bundles.texts(language))
                        .table("followed")
                        .rows())
                .hasSize(1);
        assertThat(RankingReport.of(SmallMonth.results(), Bundles.texts(language))
                        .tables())
                .extracting(Table::id)
                .as("nothing is followed")
                .doesNotContain("followed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aDisciplineOrganReadsTheRecordsBehindALead(String language) {
        Report packet = LeadsReport.of(RESULTS, SmallDocket.leads(), Bundles.texts(language));
        assertThat(packet.table("records").rows()).hasSize(1);
        assertThat(text(packet)).contains("2026-0901", "back-dating");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void noDepartmentSeesWhoComplainedOrRated(String language) {
        Report card = ScorecardReport.of(RESULTS, "D04", Bundles.texts(language));
        assertThat(card.notes().get("proposals"))
                .hasSize(2)
                .allSatisfy(sentence ->
                        assertThat(sentence).doesNotContain(SmallDocket.COMPLAINT, SmallDocket.LOW_RATING, "upheld"));
        assertThat(card.notes().get("proposals").get(1))
                .as("the low rating is not even counted")
                .contains(
                        language.equals("en")
                                ? "cost marks, of those that this paper may name: 1"
                                : "其他失分事项1件（只计可以列明的）");
        assertThat(text(card)).doesNotContain(SmallDocket.COMPLAINT, SmallDocket.LOW_RATING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void evenTheOfficesReportsNameNoComplaint(String language) {
        assertThat(text(InspectionReport.of(RESULTS, Bundles.texts(language)))
                        + text(RankingReport.of(RESULTS, Bundles.texts(language))))
                .doesNotContain(SmallDocket.COMPLAINT, SmallDocket.LOW_RATING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aDepartmentSeesOnlyWhatIsProposedAboutItself(String language) {
        assertThat(ScorecardReport.of(RESULTS, "D01", Bundles.texts(language))
                        .notes()
                        .get("proposals"))
                .hasSize(1)
                .first()
                .asString()
                .contains("2026-09.D01.commendation.0123abcd");
        assertThat(ScorecardReport.of(RESULTS, "D02", Bundles.texts(language))
                        .notes()
                        .get("proposals"))
                .isEmpty();
    }
}
