package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.definition.Definitions;
import org.daylight.feed.Address;
import org.daylight.proposal.Action;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's own file about proposals: what it may say, and what stops a run. */
class RulingReaderTest {

    private static final Definitions DEFINITIONS =
            Definitions.load(Path.of("jobs", "monthly-assessment.yaml").toAbsolutePath());
    private static final String HEAD = "建议编号,裁定,理由,决定人,文号,制发机关,送达日期,整改期限,复查日期,复查结果\n";

    @TempDir
    Path folder;

    private List<Ruling> read(String... lines) throws IOException {
        Path file = folder.resolve("decisions.csv");
        Files.writeString(file, HEAD + String.join("\n", lines) + "\n");
        return RulingReader.read(
                file,
                new Address.Delivered("0".repeat(64), "2026-09/decisions.csv"),
                DEFINITIONS,
                ZonedDateTime.parse("2026-10-01T00:00:00+08:00[Asia/Shanghai]"),
                Map.of("P1", proposal(Action.URGE, "SUPERVISOR"), "P2", proposal(Action.LEAD, "DISCIPLINE")));
    }

    private static Proposal proposal(Action action, String organ) {
        return new Proposal(
                "P",
                "2026-08",
                "D01",
                "rule",
                Map.of(),
                action,
                Proposal.Basis.FACTS,
                organ,
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private void stops(String line, String message) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(StopException.class).hasMessageContaining(message);
    }

    @Test
    void aRulingWithAllThatCameOfIt() throws IOException {
        assertThat(read("P1,采纳,,主任,云公开〔2026〕12号,SUPERVISOR,2026-09-05,2026年9月20日,2026-09-22,部分整改"))
                .containsExactly(new Ruling(
                        "P1",
                        Ruling.Word.ADOPTED,
                        "",
                        "主任",
                        "云公开〔2026〕12号",
                        "SUPERVISOR",
                        Optional.of(LocalDate.of(2026, 9, 5)),
                        Optional.of(LocalDate.of(2026, 9, 20)),
                        Optional.of(LocalDate.of(2026, 9, 22)),
                        Optional.of(Ruling.Recheck.PARTLY)));
    }

    @Test
    void aProposalThatNobodyMade() {
        stops(
                "P9,采纳,,主任,文1,SUPERVISOR,,,,",
                "2026-09/decisions.csv line 2, proposal_id: no earlier edition proposes P9; copy the id from proposals.json or"
                        + " the report of the month");
    }

    @Test
    void aWordThatIsNoRuling() {
        stops(
                "P1,同意,,主任,文1,SUPERVISOR,,,,",
                "2026-09/decisions.csv line 2, 裁定: '同***(2 chars)' UNKNOWN_CODE; expected ADOPTED, MODIFIED, REJECTED");
    }

    @Test
    void anotherOrganThanProposed() {
        stops(
                "P2,采纳,,主任,文1,SUPERVISOR,,,,",
                "2026-09/decisions.csv line 2, issuing_organ: SUPERVISOR does not issue it; expected DISCIPLINE as proposed, or"
                        + " the ruling MODIFIED with its reason");
        stops("P1,修改,换由上级,主任,文1,CITY,,,,", "issuing_organ: CITY is not an organ of the policy; expected one of [");
    }

    @Test
    void adoptedWithoutADocumentAndRejectedWithoutAReason() {
        stops(
                "P1,采纳,,主任,,SUPERVISOR,,,,",
                "document_no: empty; expected the number of the document by which it was issued");
        stops("P1,不采纳,,主任,,SUPERVISOR,,,,", "reason: empty; expected why the proposal was not adopted as it stood");
    }

    @Test
    void daysInTheWrongOrder() {
        stops(
                "P1,采纳,,主任,文1,SUPERVISOR,2026-09-05,2026-09-04,,",
                "rectify_due: 2026-09-04 lies before 2026-09-05, when it was served; expected a later day");
        stops(
                "P1,采纳,,主任,文1,SUPERVISOR,2026-10-05,,,",
                "2026-09/decisions.csv line 2, 送达日期: '2026-10-05' IMPLAUSIBLE_DATE; expected 2019-05-15..2026-09-30");
        stops(
                "P1,采纳,,主任,文1,SUPERVISOR,2026-09-05,,2026-09-22,",
                "recheck_result: rechecked_on and recheck_result go together; fill in both or neither");
    }

    @Test
    void everyMistakeAtOnceAndOneProposalOnce() {
        assertThatThrownBy(() -> read(
                        "P1,采纳,,主任,文1,SUPERVISOR,,,,", "P1,采纳,,主任,文1,SUPERVISOR,,,,", "P9,采纳,,主任,文1,SUPERVISOR,,,,"))
                .hasMessageContaining("line 3, proposal_id: P1 stands in line 2 already; keep one")
                .hasMessageContaining("line 4, proposal_id: no earlier edition proposes P9");
    }
}
