package org.daylight.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.report.Table.Format;
import org.daylight.score.Adjustment;
import org.daylight.score.AdjustmentRules;
import org.daylight.score.Policy;
import org.daylight.score.Ruled;
import org.daylight.score.Scorecard;

/** What people ruled beside the indicators: each entry with its document, and what it did to a total. */
final class AdjustmentTables {

    private final Policy policy;
    private final Words words;

    AdjustmentTables(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    /** The entries of departments; empty where nobody ruled anything. */
    Optional<Table> of(List<Results.Month> months) {
        List<List<Cell>> rows = months.stream()
                .flatMap(month -> month.card().ruled().entries().stream().map(each -> row(month.card(), each)))
                .toList();
        return Optional.of(new Table("adjustments", words.get("table.adjustments"), columns(), rows))
                .filter(table -> !rows.isEmpty());
    }

    private List<Table.Column> columns() {
        return List.of(
                words.text("adjustmentNo", 14),
                words.text("department", 18),
                words.text("adjustmentKind", 10),
                words.text("adjustmentRule", 24),
                words.column("points", Format.TEXT, 8),
                words.text("record", 16),
                words.text("document", 22),
                words.text("appliedBy", 10),
                words.text("approvedBy", 10));
    }

    private List<Cell> row(Scorecard card, Adjustment one) {
        String none = words.get("missing.adjustment");
        return List.of(
                Cell.words(one.number()),
                Cell.words(card.department().name()),
                Cell.words(words.get("adjustment." + one.kind().name())),
                Cell.words(rule(one)),
                points(card, one),
                one.record().isEmpty() ? Cell.missing(none) : Cell.words(one.record()),
                Cell.words(one.document()),
                Cell.words(one.appliedBy()),
                Cell.words(one.approvedBy()));
    }

    /** What an appeal about a whole indicator gives back is told in words: its points are the most that it could be. */
    private Cell points(Scorecard card, Adjustment one) {
        if (one.points().signum() == 0) {
            return Cell.missing(words.get("missing.adjustment"));
        }
        boolean all = one.kind() == Adjustment.Kind.APPEAL
                && card.indicators().stream()
                        .map(Scorecard.IndicatorScore::indicator)
                        .anyMatch(each ->
                                each.code().equals(one.rule()) && each.weight().compareTo(one.points()) == 0);
        return all ? Cell.words(words.get("appeal.ALL")) : Cell.amount(one.points());
    }

    private String rule(Adjustment one) {
        if (one.kind() == Adjustment.Kind.APPEAL) {
            return policy.indicators()
                    .filter(indicator -> indicator.code().equals(one.rule()))
                    .findFirst()
                    .map(words::indicator)
                    .orElse(one.rule());
        }
        AdjustmentRules.Rule rule = policy.adjusting().rule(one);
        return rule.code() + " " + words.of(rule.title());
    }

    /** How the total came about, in sentences; none where nobody ruled anything. */
    List<String> sentences(Scorecard card) {
        Ruled ruled = card.ruled();
        boolean moved = ruled.bonus().signum() > 0 || ruled.deducted().signum() > 0;
        Optional<String> points = card.total()
                .filter(total -> moved)
                .map(total -> words.get(
                        "adjustments.total",
                        words.marks(card.base().orElseThrow()),
                        Words.plain(ruled.bonus()),
                        Words.plain(ruled.deducted()),
                        words.marks(total)));
        Optional<String> grade = ruled.ceiling().map(best -> words.get("adjustments.veto", words.of(best.title())));
        return Stream.concat(points.stream(), grade.stream()).toList();
    }
}
