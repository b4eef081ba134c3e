package org.daylight.casework;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Checked;
import org.daylight.annual.Checks;
import org.daylight.annual.Spot;
import org.daylight.annual.Template;
import org.daylight.calendar.Moment;
import org.daylight.feed.Refusal;

/**
 * Puts an annual report together from its cells and lets it say which identities hold. It comes and ends with the period in
 * which it was sent: its cells bear no date.
 */
final class AnnualCase {

    private final Dossier dossier;
    private final SortedRows sorted;
    private final Scope scope;
    private final Contradictions contradictions;

    private AnnualCase(Dossier dossier, SortedRows sorted, Scope scope) {
        this.dossier = dossier;
        this.sorted = sorted;
        this.scope = scope;
        this.contradictions = new Contradictions("");
    }

    static Case of(Dossier dossier, SortedRows sorted, Scope scope, Annuals annuals) {
        var report = new AnnualCase(dossier, sorted, scope);
        return Annuals.year(dossier.key())
                .filter(year -> year == Annuals.due(scope))
                .map(year -> report.judged(year, annuals.before(year)))
                .orElseGet(report::ofAnotherYear);
    }

    private Case judged(int year, Optional<AnnualReport> before) {
        AnnualReport report = AnnualRows.report(Template.of(year), sorted.steps(), contradictions);
        Moment sent = Moment.day(scope.first());
        var words = new AnnualWords(refusedSpots(), dossier.refusedRow());
        List<Judgement> judgements = Checks.ofTables(report, before).stream()
                .map(one -> judgement(one, words, sent))
                .toList();
        return settled(State.CLOSED_NO_LIMIT, sent, judgements);
    }

    private static Judgement judgement(Checked one, AnnualWords words, Moment sent) {
        return new Judgement(
                Measure.ANNUAL_IDENTITIES,
                one.identity().name(),
                one.holds() ? "HOLDS" : "FAILS",
                sent,
                1,
                words.reason(one));
    }

    /** Cells whose rows could be read and were refused. */
    private Set<Spot> refusedSpots() {
        return Stream.concat(sorted.refusals().stream(), contradictions.refusals().stream())
                .map(refused -> AnnualRows.spot(refused.row()))
                .collect(Collectors.toSet());
    }

    /** Only the report on the year that has just ended is due; of another one nothing is judged. */
    private Case ofAnotherYear() {
        String due = Integer.toString(Annuals.due(scope));
        sorted.steps()
                .forEach(row -> contradictions.refuse(
                        row, AnnualRows.offence(row, "year", Refusal.Code.OUT_OF_SCALE, due), "YEAR_NOT_DUE"));
        contradictions.stands("YEAR_NOT_DUE");
        Moment sent = Moment.day(scope.first());
        return settled(
                State.UNDETERMINED,
                sent,
                List.of(Judgement.because(
                        Measure.ANNUAL_IDENTITIES, Measure.UNDETERMINED, sent, contradictions.problem())));
    }

    private Case settled(State state, Moment sent, List<Judgement> judgements) {
        return new Case(
                dossier.key(),
                state,
                sent,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(sent),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                judgements,
                contradictions.problem(),
                contradictions.refusals());
    }
}
