package org.daylight.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Signal;
import org.daylight.report.ProposalWords.Reader;
import org.daylight.report.Table.Format;

/** Proposals, approval and signals as tables, and the sentences that go with them. */
final class ProposalTables {

    /** What somebody has ruled before what nobody has, the latest period first. */
    private static final Comparator<Docket.Followed> RULED_FIRST = Comparator.<Docket.Followed, Boolean>comparing(
                    one -> one.ruling().isEmpty())
            .thenComparing(one -> one.proposal().period(), Comparator.reverseOrder());

    private final Docket docket;
    private final Words words;
    private final ProposalWords told;

    ProposalTables(Results results, Words words) {
        this(results, results.docket(), words);
    }

    ProposalTables(Results results, Docket docket, Words words) {
        this.docket = docket;
        this.words = words;
        this.told = new ProposalWords(results, words, Reader.OFFICE);
    }

    /** Every proposal with its evidence, and empty cells for the ruling. */
    Table proposals() {
        return new Table(
                "proposals",
                words.get("table.proposals"),
                List.of(
                        words.text("department", 18),
                        words.text("action", 14),
                        words.text("proposalReason", 20),
                        words.text("basis", 10),
                        words.text("place", 22),
                        words.text("evidence", 34),
                        words.counted("evidenceCount"),
                        words.text("priorWarnings", 14),
                        words.text("organ", 14),
                        words.text("law", 26),
                        words.text("proposalId", 24),
                        words.text("ruling", 8),
                        words.text("documentNo", 12),
                        words.text("decidedBy", 9),
                        words.text("servedOn", 10),
                        words.text("rectifyDue", 10)),
                docket.proposals().stream().map(this::row).toList());
    }

    private List<Cell> row(Proposal one) {
        Cell open = Cell.words("");
        return List.of(
                Cell.words(told.department(one.department())),
                Cell.words(told.action(one)),
                Cell.words(words.of(one.title())),
                Cell.words(words.get("basis." + one.basis().name())),
                one.place().map(told::place).map(Cell::words).orElseGet(() -> missing("missing.place")),
                one.evidence().isEmpty() ? missing("missing.evidence") : Cell.words(told.evidence(one.evidence())),
                Cell.count(one.evidence().size()),
                one.warnings().isEmpty() ? missing("missing.warnings") : Cell.words(told.warnings(one)),
                Cell.words(words.of(one.organTitle())),
                Cell.words(words.list(one.law())),
                Cell.words(one.id()),
                open,
                open,
                open,
                open,
                open);
    }

    private Cell missing(String key) {
        return Cell.missing(words.get(key));
    }

    /** The block in which a person rules on each proposal by hand (签批栏). */
    Table approval() {
        Cell open = Cell.words("");
        return new Table(
                "approval",
                words.get("table.approval"),
                List.of(
                        words.text("proposalId", 34),
                        words.text("department", 18),
                        words.text("action", 14),
                        words.text("rulingBox", 32),
                        words.text("documentNo", 12),
                        words.text("signature", 18)),
                docket.proposals().stream()
                        .map(one -> List.of(
                                Cell.words(one.id()),
                                Cell.words(told.department(one.department())),
                                Cell.words(told.action(one)),
                                Cell.words(words.get("proposal.boxes")),
                                open,
                                open))
                        .toList());
    }

    /** What became of earlier proposals, what somebody has ruled first; none where nothing is followed. */
    Optional<Table> followed() {
        List<List<Cell>> rows = docket.followed().stream()
                .sorted(RULED_FIRST)
                .map(this::followed)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "followed",
                        words.get("table.followed"),
                        List.of(
                                words.text("proposalPeriod", 16),
                                words.text("department", 26),
                                words.text("action", 26),
                                words.text("proposalReason", 34),
                                words.text("followedRuling", 44),
                                words.text("proposalId", 40)),
                        rows));
    }

    private List<Cell> followed(Docket.Followed one) {
        Proposal proposal = one.proposal();
        return List.of(
                Cell.words(words.period(proposal.period())),
                Cell.words(told.department(proposal.department())),
                Cell.words(told.action(proposal)),
                Cell.words(words.of(proposal.title())),
                Cell.words(told.outcome(one)),
                Cell.words(proposal.id()));
    }

    /** What is pointed out for review and never scored. */
    Table signals() {
        return new Table(
                "signals",
                words.get("table.signals"),
                List.of(
                        words.text("signal", 40),
                        words.text("department", 26),
                        words.counted("count"),
                        words.counted("outOf"),
                        words.column("signalShare", Format.PERCENT, 12),
                        words.column("groupMedian", Format.PERCENT, 14)),
                docket.signals().stream().map(this::signal).toList());
    }

    private List<Cell> signal(Signal one) {
        return List.of(
                Cell.words(words.get("signal." + one.code().name())),
                Cell.words(told.department(one.department())),
                Cell.count(one.count()),
                one.share().isPresent() ? Cell.count(one.of()) : missing("missing.byItself"),
                one.share().map(Cell::amount).orElseGet(() -> missing("missing.byItself")),
                one.median().map(Cell::amount).orElseGet(() -> missing("missing.median")));
    }

    /** Sentences by the names of the notes: {@code followedInAll}, {@code followed}, {@code proposals}, {@code notMade}. */
    void into(Map<String, List<String>> notes) {
        notes.put("followedInAll", told.inAll(docket.followed()).stream().toList());
        notes.put(
                "followed",
                docket.followed().stream()
                        .sorted(RULED_FIRST)
                        .map(told::followed)
                        .toList());
        notes.put(
                "proposals",
                docket.proposals().stream()
                        .map(told::sentence)
                        .flatMap(Optional::stream)
                        .toList());
        notes.put("notMade", docket.notMade().stream().map(told::notMade).toList());
    }
}
