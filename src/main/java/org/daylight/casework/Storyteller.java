package org.daylight.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.calendar.Derivation;
import org.daylight.casework.CaseStory.Counts;
import org.daylight.casework.CaseStory.Saying;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Tells dossiers as stories, by the same rules by which they are settled. */
final class Storyteller {

    private final Scope scope;
    private final Settlement settlement;

    Storyteller(Scope scope, String department) {
        this.scope = scope;
        this.settlement = new Settlement(scope, department);
    }

    /** The story of a dossier that has a case; a case at rest was told in the period of its end. */
    Optional<CaseStory> tell(Dossier dossier) {
        Dossier.Sorted sorted = dossier.sort(scope);
        if (sorted.current().isEmpty() && sorted.refusals().isEmpty() && !dossier.refusedRow()) {
            return Optional.empty();
        }
        Case told = settlement.assemble(dossier, sorted);
        List<Row> rows = Stream.concat(sorted.current().stream(), sorted.steps().stream())
                .sorted(Comparator.comparing(Row::address))
                .toList();
        List<Refusal> refusals = Stream.concat(sorted.refusals().stream(), told.refusals().stream())
                .sorted(Comparator.comparing(Refusal::address))
                .toList();
        return Optional.of(new CaseStory(
                dossier.feed(),
                dossier.key(),
                told.state(),
                told.problem(),
                rows,
                refusals,
                told.receipt(),
                told.due(),
                told.provisional(),
                told.ended(),
                derivation(told),
                sayings(dossier, told)));
    }

    private Optional<Derivation> derivation(Case told) {
        LocalDate asOf = scope.asOfDay();
        return told.clock()
                .flatMap(facts -> scope.clock().map(clock -> clock.derive(facts, asOf)));
    }

    private List<Saying> sayings(Dossier dossier, Case told) {
        Set<String> said = dossier.remembered().map(Remembered::said).map(Set::copyOf).orElse(Set.of());
        return told.judgements().stream()
                .filter(judgement -> scope.measures().contains(judgement.measure()))
                .map(judgement -> new Saying(
                        judgement.measure(),
                        judgement.category(),
                        judgement.when(),
                        counts(judgement, said),
                        judgement.problem()))
                .toList();
    }

    private Counts counts(Judgement judgement, Set<String> said) {
        if (said.contains(judgement.label())) {
            return Counts.EARLIER;
        }
        if (!judgement.when().at().isBefore(scope.end())) {
            return Counts.LATER;
        }
        return scope.reaches(judgement.when()) ? Counts.HERE : Counts.EARLIER;
    }
}
