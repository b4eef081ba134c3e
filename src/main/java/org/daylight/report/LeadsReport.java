package org.daylight.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.feed.Feeds;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Fact;
import org.daylight.proposal.Proposal;
import org.daylight.report.Table.Format;

/**
 * The restricted packet: leads and referrals with every record that they rest on, for a discipline organ alone.
 *
 * <p>Tables: {@code proposals}, {@code records}, and {@code followed} if there are any. Notes: {@code subtitle}, {@code restricted}, {@code followed}, {@code proposals}, {@code
 * notMade}.
 */
public final class LeadsReport {

    private final Results results;
    private final Docket docket;
    private final Words words;
    private final ProposalWords told;

    private LeadsReport(Results results, Docket docket, Words words) {
        this.results = results;
        this.docket = docket;
        this.words = words;
        this.told = new ProposalWords(results, words, ProposalWords.Reader.OFFICE);
    }

    /**
     * The packet in the language of the texts.
     *
     * @param restricted part of the docket
     */
    public static Report of(Results results, Docket restricted, Texts texts) {
        return new LeadsReport(results, restricted, new Words(texts)).report();
    }

    private Report report() {
        Map<String, String> facts = EditionFacts.of(results, words);
        var tables = new ProposalTables(results, docket, words);
        var notes = new LinkedHashMap<String, List<String>>();
        notes.put("subtitle", List.of(EditionFacts.line(results, words)));
        notes.put("restricted", List.of(words.get("leads.restricted")));
        tables.into(notes);
        return new Report(
                "leads",
                words.language(),
                words.get("title.leads", facts.get("period")),
                facts,
                Stream.concat(Stream.of(tables.proposals(), records()), tables.followed().stream())
                        .toList(),
                List.of(),
                notes);
    }

    private Table records() {
        return new Table(
                "records",
                words.get("table.records"),
                List.of(
                        words.text("proposalId", 38),
                        words.text("department", 22),
                        words.text("breach", 36),
                        words.text("feed", 26),
                        words.text("number", 24),
                        words.column("day", Format.DATE, 12)),
                docket.proposals().stream()
                        .flatMap(one -> one.evidence().stream().map(fact -> record(one, fact)))
                        .toList());
    }

    private List<Cell> record(Proposal one, Fact fact) {
        Optional<Cell> day = fact.day().map(Cell::day);
        boolean hidden = Feeds.isGuarded(fact.feed());
        return List.of(
                Cell.words(one.id()),
                Cell.words(told.department(one.department())),
                Cell.words(words.get("breach." + fact.kind().name())),
                Cell.words(words.feed(fact.feed())),
                hidden ? Cell.missing(words.get("missing.protected")) : Cell.words(fact.key()),
                day.orElseGet(() -> Cell.missing(words.get("missing.day"))));
    }
}
