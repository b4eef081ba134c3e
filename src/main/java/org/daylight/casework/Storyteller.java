package org.daylight.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.calendar.Derivation;
import org.daylight.calendar.Limit;
import org.daylight.casework.CaseStory.Counts;
import org.daylight.casework.CaseStory.Saying;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Tells dossiers as stories, by the same rules by which they are settled. */
final class Storyteller {

    private final Scope scope;
    private final Company company;

    Storyteller(Scope scope, Company company) {
        this.scope = scope;
        this.company = company;
    }

    /** The story of a dossier that has a case; a case at rest was told in the period of its end. */
    Optional<CaseStory> tell(Dossier dossier) {
        SortedRows sorted = SortedRows.of(dossier, scope);
        if (Settlement.rests(dossier) || !sorted.isCase(dossier)) {
            return Optional.empty();
        }
        Case told = Assembly.of(dossier, sorted, scope, company);
        List<Row> rows = Stream.concat(sorted.current().stream(), sorted.steps().stream())
                .sorted(Comparator.comparing(Row::address))
                .toList();
        List<Refusal> refusals = Stream.concat(sorted.refusals().stream(), told.refusals().stream())
                .map(RefusedRow::refusal)
                .sorted(Comparator.comparing(Refusal::address))
                .toList();
        return Optional.of(new CaseStory(
                dossier.feed(),
                dossier.key(),
                told.state(),
                told.problem(),
                rows,
                refusals,
                told.start(),
                told.due(),
                Assembly.of(dossier, sorted, scope.present(), company).due(),
                told.provisional(),
                told.ended(),
                told.limit(),
                derivation(told),
                sayings(dossier, told)));
    }

    /** The stories of cases that came under the number of this one, of which nobody can say more than that. */
    Stream<CaseStory> others(Dossier dossier) {
        return dossier.ofAnother().stream().map(other -> {
            Case unknown = Assembly.unreadable(dossier.feed(), dossier.key(), NumberReuse.PROBLEM, scope);
            return new CaseStory(
                    dossier.feed(),
                    dossier.key(),
                    unknown.state(),
                    unknown.problem(),
                    List.of(other.row()),
                    List.of(other.refusal()),
                    unknown.receipt(),
                    unknown.due(),
                    unknown.due(),
                    unknown.provisional(),
                    unknown.ended(),
                    Optional.empty(),
                    Optional.empty(),
                    unknown.judgements().stream()
                            .filter(judgement -> scope.measures().contains(judgement.measure()))
                            .map(judgement -> saying(judgement, Counts.HERE))
                            .toList());
        });
    }

    private Optional<Derivation> derivation(Case told) {
        LocalDate asOf = scope.asOfDay();
        Scope decided = scope.decided(told.ended());
        return told.clock()
                .flatMap(facts -> decided.clock().map(clock -> clock.derive(facts, asOf)))
                .or(() -> told.limit()
                        .filter(limit -> limit.unit() == Limit.Unit.WORKING_DAYS)
                        .flatMap(limit -> told.receipt()
                                .map(start -> Derivation.of(start, limit.amount(), decided.workingDays()))));
    }

    private List<Saying> sayings(Dossier dossier, Case told) {
        Standing standing = Standing.of(dossier, told, scope);
        Set<String> said =
                dossier.remembered().map(Remembered::said).map(Set::copyOf).orElse(Set.of());
        return told.judgements().stream()
                .flatMap(judgement -> judgement.after(said, scope.measures()))
                .filter(judgement -> scope.measures().contains(judgement.measure()))
                .map(judgement -> saying(judgement, counts(judgement, said, standing)))
                .toList();
    }

    private static Saying saying(Judgement judgement, Counts counts) {
        return new Saying(judgement.measure(), judgement.category(), judgement.when(), counts, judgement.problem());
    }

    private Counts counts(Judgement judgement, Set<String> said, Standing standing) {
        if (said.contains(judgement.label()) || judgement.isPast(said)) {
            return Counts.EARLIER;
        }
        if (standing == Standing.TO_COME || !scope.hasCome(judgement.when())) {
            return Counts.LATER;
        }
        return standing.counts(judgement.when(), scope) ? Counts.HERE : Counts.EARLIER;
    }
}
