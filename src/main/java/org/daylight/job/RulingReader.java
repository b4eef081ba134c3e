package org.daylight.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.definition.Definitions;
import org.daylight.feed.Address;
import org.daylight.feed.Encoding;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Row;
import org.daylight.feed.Terms;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.ProposalRules;
import org.daylight.proposal.Ruling;

/**
 * Reads what became of proposals. It is the office's own file: a line that cannot be read, or that fits no proposal of an
 * earlier edition, stops the run.
 */
final class RulingReader {

    private final Address.Delivered name;
    private final ProposalRules rules;
    private final Map<String, Proposal> known;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    private RulingReader(Address.Delivered name, ProposalRules rules, Map<String, Proposal> known) {
        this.name = name;
        this.rules = rules;
        this.known = known;
    }

    /**
     * The rulings of a file, in its order.
     *
     * @param known proposals of earlier editions, by id
     * @throws StopException with every line that is wrong
     */
    static List<Ruling> read(
            Path file,
            Address.Delivered name,
            Definitions definitions,
            ZonedDateTime asOf,
            Map<String, Proposal> known) {
        var reader = new RulingReader(name, definitions.proposals(), known);
        LocalDate last = asOf.minusNanos(1).toLocalDate();
        Terms terms = new Terms(
                Roster.of(List.of(), last),
                new Terms.DateLimits(definitions.job().dates().earliest(), last, last.plusYears(10)),
                asOf.getZone());
        Mapping mapping = Mapping.canonical(Feeds.DECISIONS, asOf.getZone());
        FileOutcome outcome = new DeliveredFile(file, name, List.of(mapping), Optional.of(Encoding.UTF_8))
                .read(
                        (canonical, heads, epoch) ->
                                Translator.prepare(canonical, new FileContext(heads, name, "", "", epoch), terms),
                        reader::take);
        if (outcome instanceof FileRefusal refusal) {
            reader.faults.add(0, refusal.toString());
        }
        if (!reader.faults.isEmpty()) {
            throw new StopException(reader.faults);
        }
        return reader.rulings;
    }

    private void take(Reading reading) {
        if (reading instanceof Refusal refusal) {
            faults.add(refusal.toString());
        } else if (reading instanceof Row row) {
            Ruling ruling = ruling(row);
            long line = row.address().line();
            Long first = lines.putIfAbsent(ruling.proposal(), line);
            if (first != null) {
                wrong(line, "proposal_id", ruling.proposal() + " stands in line " + first + " already; keep one");
            }
            check(line, ruling);
            rulings.add(ruling);
        }
    }

    private static Ruling ruling(Row row) {
        return new Ruling(
                row.key(),
                Ruling.Word.valueOf(text(row, "ruling")),
                text(row, "reason"),
                text(row, "decided_by"),
                text(row, "document_no"),
                text(row, "issuing_organ"),
                day(row, "served_on"),
                day(row, "rectify_due"),
                day(row, "rechecked_on"),
                Optional.of(text(row, "recheck_result"))
                        .filter(result -> !result.isEmpty())
                        .map(Ruling.Recheck::valueOf));
    }

    private static String text(Row row, String column) {
        return row.text(Feeds.DECISIONS.index(column)).orElse("");
    }

    private static Optional<LocalDate> day(Row row, String column) {
        return row.date(Feeds.DECISIONS.index(column));
    }

    private void check(long line, Ruling ruling) {
        Proposal proposal = known.get(ruling.proposal());
        if (proposal == null) {
            wrong(
                    line,
                    "proposal_id",
                    "no earlier edition proposes " + ruling.proposal()
                            + "; copy the id from proposals.json or the report of the month");
        } else if (ruling.ruling() == Ruling.Word.ADOPTED && !ruling.organ().equals(proposal.organ())) {
            wrong(
                    line,
                    "issuing_organ",
                    ruling.organ() + " does not issue it; expected " + proposal.organ()
                            + " as proposed, or the ruling MODIFIED with its reason");
        }
        if (!rules.organs().containsKey(ruling.organ())) {
            wrong(
                    line,
                    "issuing_organ",
                    ruling.organ() + " is not an organ of the policy; expected one of "
                            + rules.organs().keySet());
        }
        form(line, ruling);
        dates(line, ruling);
    }

    private void form(long line, Ruling ruling) {
        if (ruling.upholds() && ruling.documentNo().isEmpty()) {
            wrong(line, "document_no", "empty; expected the number of the document by which it was issued");
        }
        if (ruling.ruling() != Ruling.Word.ADOPTED && ruling.reason().isEmpty()) {
            wrong(line, "reason", "empty; expected why the proposal was not adopted as it stood");
        }
        if (ruling.recheck().isPresent() != ruling.recheckedOn().isPresent()) {
            wrong(line, "recheck_result", "rechecked_on and recheck_result go together; fill in both or neither");
        }
    }

    private void dates(long line, Ruling ruling) {
        notBefore(line, "rectify_due", ruling.rectifyDue(), ruling.servedOn());
        notBefore(line, "rechecked_on", ruling.recheckedOn(), ruling.servedOn());
    }

    private void notBefore(long line, String column, Optional<LocalDate> day, Optional<LocalDate> served) {
        day.filter(one -> served.filter(one::isBefore).isPresent())
                .ifPresent(one -> wrong(
                        line,
                        column,
                        one + " lies before " + served.get() + ", when it was served; expected a later day"));
    }

    private void wrong(long line, String column, String what) {
        faults.add(name.name() + " line " + line + ", " + column + ": " + what);
    }
}
