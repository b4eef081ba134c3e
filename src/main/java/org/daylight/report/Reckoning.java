package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.report.Table.Format;
import org.daylight.score.Dimension;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;

/**
 * The way from indicators to totals with all digits, and the formulas by which the other tables follow it.
 *
 * <p>Its table has, for each department with a total, a row for each section, below it one for each indicator that counts, and
 * one for what people ruled. What counts towards nothing has no row.
 */
final class Reckoning {

    private static final String TABLE = "reckoning";
    private static final String WEIGHT = "weight";
    private static final String UNROUNDED = "unrounded";
    private static final String SECTION_WEIGHT = "sectionWeight";
    private static final String SECTION_MARKS = "sectionUnrounded";
    private static final Cell NOTHING = Cell.words("");

    private final Words words;
    private final Policy.Rounding rounding;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<String, Formula> formulas = new HashMap<>();

    private Reckoning(Policy policy, Words words) {
        this.words = words;
        this.rounding = policy.rounding();
    }

    static Reckoning of(Policy policy, List<Standing> standings, Words words) {
        var reckoning = new Reckoning(policy, words);
        standings.stream()
                .map(Standing::card)
                .filter(card -> card.total().isPresent())
                .forEach(reckoning::add);
        return reckoning;
    }

    Table table() {
        return new Table(
                TABLE,
                words.get("table.reckoning"),
                List.of(
                        words.text("department", 22),
                        words.text("code", 8),
                        words.text("title", 30),
                        words.text("dimension", 10),
                        words.column(WEIGHT, Format.TEXT, 10),
                        words.column(UNROUNDED, Format.TEXT, 18),
                        words.column(SECTION_WEIGHT, Format.TEXT, 10),
                        words.column(SECTION_MARKS, Format.TEXT, 18)),
                rows);
    }

    /** How a department's total comes about. */
    Optional<Formula> total(Scorecard card) {
        return formula(card, "");
    }

    Optional<Formula> section(Scorecard card, Policy.Section section) {
        return formula(card, section.code());
    }

    Optional<Formula> score(Scorecard card, Dimension dimension) {
        return formula(card, dimension.name());
    }

    Optional<Formula> marks(Scorecard card, Policy.Indicator indicator) {
        return formula(card, indicator.code());
    }

    /** A rate in percent as it is printed, from the two cells it stands beside. */
    Optional<Formula> rate(Formula numerator, Formula denominator, BigDecimal printed) {
        return denominator.value().signum() == 0
                ? Optional.empty()
                : Optional.of(hundred().times(numerator).over(denominator).rounded(printed.scale(), rounding.mode()));
    }

    private Optional<Formula> formula(Scorecard card, String what) {
        return Optional.ofNullable(formulas.get(key(card, what)));
    }

    private static String key(Scorecard card, String what) {
        return card.department().code() + "\n" + what;
    }

    private void add(Scorecard card) {
        var weights = new CellSum(TABLE, SECTION_WEIGHT);
        var marks = new CellSum(TABLE, SECTION_MARKS);
        var counting = new ArrayList<Counted>();
        for (Scorecard.SectionScore score : card.sections()) {
            List<IndicatorScore> earned = card.indicators().stream()
                    .filter(each -> each.unrounded().isPresent()
                            && score.section().indicators().contains(each.indicator()))
                    .toList();
            if (score.marks().isPresent()) {
                int head = rows.size();
                weights.add(score.section().weight(), head);
                marks.add(section(card, score.section(), earned, counting), head);
            }
        }
        scores(card, counting);
        Formula total = hundred().times(marks.formula()).over(weights.formula());
        formulas.put(key(card, ""), rounded(ruled(card, total)));
    }

    /** A row for an assessed section and one for each of its indicators that count; gives its marks. */
    private BigDecimal section(
            Scorecard card, Policy.Section section, List<IndicatorScore> earned, List<Counted> counting) {
        int head = rows.size();
        var weights = new CellSum(TABLE, WEIGHT);
        var marks = new CellSum(TABLE, UNROUNDED);
        var lines = new ArrayList<List<Cell>>();
        for (IndicatorScore each : earned) {
            int row = head + 1 + lines.size();
            weights.add(each.indicator().weight(), row);
            marks.add(each.unrounded().orElseThrow(), row);
            counting.add(new Counted(each, row));
            lines.add(line(card, each));
            formulas.put(
                    key(card, each.indicator().code()),
                    Formula.cell(each.unrounded().orElseThrow(), TABLE, UNROUNDED, row)
                            .rounded(rounding.markDigits(), rounding.mode()));
        }
        Formula formula = Formula.cell(section.weight(), TABLE, SECTION_WEIGHT, head)
                .times(marks.formula())
                .over(weights.formula());
        formulas.put(key(card, section.code()), rounded(formula));
        rows.add(head(card, section, formula));
        rows.addAll(lines);
        return formula.value();
    }

    private void scores(Scorecard card, List<Counted> counting) {
        for (Dimension dimension : card.scores().keySet()) {
            var weights = new CellSum(TABLE, WEIGHT);
            var marks = new CellSum(TABLE, UNROUNDED);
            counting.stream()
                    .filter(each -> each.score().indicator().dimension() == dimension)
                    .forEach(each -> {
                        weights.add(each.score().indicator().weight(), each.row());
                        marks.add(each.score().unrounded().orElseThrow(), each.row());
                    });
            formulas.put(
                    key(card, dimension.name()),
                    rounded(hundred().times(marks.formula()).over(weights.formula())));
        }
    }

    /** With the bonuses and deductions after their caps, each a row. */
    private Formula ruled(Scorecard card, Formula total) {
        BigDecimal bonus = card.ruled().bonus();
        BigDecimal deducted = card.ruled().deducted().negate();
        Formula with = total;
        for (var each : List.of(Map.entry("bonus", bonus), Map.entry("deducted", deducted))) {
            if (each.getValue().signum() != 0) {
                with = with.plus(Formula.cell(each.getValue(), TABLE, SECTION_MARKS, rows.size()));
                rows.add(ruling(card, words.get("reckoning." + each.getKey()), each.getValue()));
            }
        }
        return deducted.signum() == 0 ? with : with.atLeastZero();
    }

    private Formula rounded(Formula formula) {
        return formula.rounded(rounding.scoreDigits(), rounding.mode());
    }

    private static Formula hundred() {
        return Formula.number(BigDecimal.valueOf(100));
    }

    private List<Cell> line(Scorecard card, IndicatorScore score) {
        return List.of(
                Cell.words(card.department().name()),
                Cell.words(score.indicator().code()),
                Cell.words(words.of(score.indicator().title())),
                Cell.words(
                        words.get("dimension." + score.indicator().dimension().name())),
                Cell.amount(score.indicator().weight()),
                Cell.amount(score.unrounded().orElseThrow()),
                NOTHING,
                NOTHING);
    }

    private List<Cell> head(Scorecard card, Policy.Section section, Formula formula) {
        return List.of(
                Cell.words(card.department().name()),
                Cell.words(section.code()),
                Cell.words(words.of(section.title())),
                NOTHING,
                NOTHING,
                NOTHING,
                Cell.amount(section.weight()),
                Cell.amount(formula.value(), Optional.of(formula)));
    }

    private List<Cell> ruling(Scorecard card, String title, BigDecimal points) {
        return List.of(
                Cell.words(card.department().name()),
                NOTHING,
                Cell.words(title),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                Cell.amount(points));
    }

    /** An indicator that counts, and its row. */
    private record Counted(IndicatorScore score, int row) {}
}
