package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.edition.Dockets;
import org.daylight.edition.Edition;
import org.daylight.proposal.Action;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Ruling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two months of the sample: what is proposed, ruled on and told, and who sees none of it. */
class ProposalsTest {

    /** A complaint to a discipline organ that was found true, and one whose row cannot be read. */
    private static final String FOUND_TRUE = "JJ-PLANTED-TRUE";

    private static final String UNREADABLE = "JJ-PLANTED-BROKEN";

    @TempDir
    static Path folder;

    private static Path inbox;
    private static Edition september;
    private static Docket august;
    private static Docket docket;
    private static Told wrong;

    @BeforeAll
    static void runsTwoMonths() throws IOException {
        Project project = Project.in(folder);
        inbox = project.inbox();
        Project.copy(Path.of("sample-data", "inbox", "roster.csv"), inbox.resolve("roster.csv"));
        Tree.copy(Path.of("sample-data", "inbox", "2026-08"), inbox.resolve("2026-08"));
        Told told = project.run();
        assertThat(told.code()).as(told.err()).isIn(0, 3);
        august = Dockets.read(new Edition(project.editions().resolve("2026-08/r1")), "2026-08");

        Tree.copy(Path.of("sample-data", "inbox", "2026-09"), inbox.resolve("2026-09"));
        Path complaints = inbox.resolve("2026-09/citywide/supervision/complaints.csv");
        Files.writeString(
                complaints,
                Files.readString(complaints).stripTrailing() + "\n"
                        + FOUND_TRUE + ",YC-203,DISCIPLINE,2026-09-02,2026-09-20,2026-09-18,TRUE,\n"
                        + UNREADABLE + ",YC-203,DISCIPLINE,2026-09-31,2026-09-20,2026-09-18,TRUE,\n");
        Path decisions = inbox.resolve("2026-09/decisions.csv");
        Files.writeString(
                decisions, "proposal_id,ruling,decided_by,document_no,issuing_organ\nNOBODY,ADOPTED,Li,1,SUPERVISOR\n");
        wrong = project.run();
        Files.writeString(decisions, decisions());
        told = project.run();
        assertThat(told.code()).as(told.err()).isIn(0, 3);
        september = new Edition(project.editions().resolve("2026-09/r1"));
        docket = Dockets.read(september, "2026-09");
    }

    private static String decisions() {
        return "建议编号,裁定,理由,决定人,文号,制发机关,送达日期,整改期限,复查日期,复查结果\n"
                + august.proposals().get(0).id() + ",采纳,,主任,云公开〔2026〕12号,SUPERVISOR,2026-09-05,2026-09-20,,\n"
                + august.proposals().get(1).id() + ",不采纳,已自行整改,主任,,SUPERVISOR,,,,\n";
    }

    @Test
    void aRulingOnNoProposalStopsTheRun() {
        assertThat(wrong.code()).isEqualTo(5);
        assertThat(wrong.err())
                .contains("2026-09/decisions.csv line 2, proposal_id: no earlier edition proposes NOBODY");
    }

    @Test
    void theReportOpensWithWhatBecameOfLastMonthsProposals() throws IOException {
        String paper = Readable.text(september.folder().resolve("inspection-report.pdf"));
        int followed = paper.indexOf("此前处理建议的办理情况");
        assertThat(followed).isPositive().isLessThan(paper.indexOf("一、主要情况"));
        assertThat(paper.substring(followed, paper.indexOf("一、主要情况")).replace("\n", ""))
                .contains("建议" + august.proposals().size() + "项：", "已采纳1项", "未采纳1项", "尚未裁定", "其中整改期限已过而未见复查结果1项");
        assertThat(paper.substring(paper.indexOf("十、处理建议")))
                .contains("此前处理建议的办理情况", "云公开〔2026〕12号", "整改期限已过", "已自行整改", "尚未裁定");
        assertThat(docket.followed()).hasSameSizeAs(august.proposals());
        assertThat(docket.followed().get(0).ruling().map(Ruling::ruling)).contains(Ruling.Word.ADOPTED);
    }

    @Test
    void noFactStandsBehindTwoProposals() {
        Set<String> facts = new HashSet<>();
        Stream.concat(august.proposals().stream(), docket.proposals().stream())
                .flatMap(one ->
                        one.evidence().stream().map(fact -> one.department() + fact.kind() + fact.about() + fact.key()))
                .forEach(fact -> assertThat(facts.add(fact)).as(fact).isTrue());
        assertThat(facts).hasSizeGreaterThan(20);
    }

    @Test
    void whatRestsOnRanksIsCarriedByTheirIntervals() {
        assertThat(docket.proposals())
                .filteredOn(one -> one.basis() == Proposal.Basis.RANK)
                .isNotEmpty()
                .allSatisfy(one -> {
                    Proposal.Place place = one.place().orElseThrow();
                    assertThat(place.ranked() - place.best() < 3 || place.worst() <= 2)
                            .as(one.id())
                            .isTrue();
                });
        assertThat(docket.notMade()).isNotEmpty();
    }

    @Test
    void theBackDatingDepartmentIsALeadAndInNoGeneralReport() throws IOException {
        assertThat(docket.restricted().proposals())
                .hasSize(1)
                .allMatch(one -> one.action() == Action.LEAD && one.department().equals("YC-208"));
        assertThat(docket.open().proposals()).noneMatch(one -> one.department().equals("YC-208"));
        String id = docket.restricted().proposals().get(0).id();
        var told = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(september.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Readable.text(file).contains(id)) {
                    told.add(september.folder().relativize(file).toString());
                }
            }
        }
        assertThat(told).containsExactlyInAnyOrder("restricted/leads.json", "restricted/leads.xlsx");
    }

    @Test
    void theWorkbookListsWhatIsProposed() throws IOException {
        String workbook = Readable.text(september.folder().resolve("ranking.xlsx"));
        assertThat(docket.open().proposals())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(workbook).contains(one.id()));
    }

    /** Numbers of complaints, and of reviews with one star or two, in whatever a department receives. */
    @Test
    void noDepartmentSeesWhoComplained() throws IOException {
        assertThat(docket.proposals())
                .anyMatch(one -> one.department().equals("YC-203") && one.rule().equals("upheld-complaint"));
        Set<String> complaints = firstCells("2026-09/citywide/supervision/complaints.csv");
        assertThat(complaints).contains(FOUND_TRUE, UNREADABLE).hasSizeGreaterThan(10);
        for (Path file : received()) {
            String text = Readable.text(file);
            assertThat(complaints).as(file.toString()).noneMatch(text::contains);
            assertThat(text).as(file.toString()).doesNotContain("complaints.csv", "upheld-complaint", "投诉举报查证属实");
        }
        assertThat(Readable.text(september.returns().resolve("_office.pdf"))).contains("complaints.csv", "2026-09-31");
    }

    /** Scorecards, and the slips of all but the office. */
    private static List<Path> received() throws IOException {
        try (Stream<Path> cards = Files.walk(september.scorecards());
                Stream<Path> slips = Files.walk(september.returns())) {
            List<Path> received = Stream.concat(cards, slips)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("_office"))
                    .toList();
            assertThat(received).hasSizeGreaterThan(48);
            return received;
        }
    }

    private static Set<String> firstCells(String file) throws IOException {
        var cells = new HashSet<String>();
        Files.readAllLines(inbox.resolve(file)).stream().skip(1).forEach(line -> cells.add(line.split(",")[0]));
        return cells;
    }
}
