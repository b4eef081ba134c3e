package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.casework.Measure;
import org.daylight.report.Table.Format;
import org.daylight.score.Figure;
import org.daylight.score.Policy;
import org.daylight.score.Primitive;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;

/** Indicators: every department under one of them, or all of them on one department's card. */
final class IndicatorTables {

    private static final int NARROW = 11;
    private static final int WIDE = 19;
    /** Columns that {@link #figures} fills; nobody knows any of them of a department that sent nothing. */
    private static final int FIGURES = 9;

    private final Words words;

    IndicatorTables(Words words) {
        this.words = words;
    }

    /** One indicator, all departments, in the order of groups and places. */
    Table departments(Policy.Indicator indicator, List<Standing> standings) {
        String title = words.get("table.indicator", indicator.code(), words.of(indicator.title()));
        var rows = new ArrayList<List<Cell>>();
        for (Standing standing : standings) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(standing.card().department().name()));
            row.add(Cell.words(words.of(standing.ranking().title())));
            row.addAll(find(standing.card(), indicator).map(this::figures).orElseGet(() -> nothing(standing.card())));
            row.add(Cell.amount(find(standing.card(), indicator)
                    .map(score -> score.indicator().weight())
                    .orElse(indicator.weight())));
            rows.add(row);
        }
        return new Table("indicator-" + indicator.code(), title, departmentColumns(), rows);
    }

    private List<Table.Column> departmentColumns() {
        return List.of(
                words.text("department", 22),
                words.text("group", 16),
                words.column("numerator", Format.TEXT, NARROW),
                words.column("denominator", Format.COUNT, NARROW),
                words.column("undetermined", Format.COUNT, NARROW),
                words.column("excluded", Format.COUNT, NARROW),
                words.column("rate", Format.PERCENT, NARROW),
                words.text("rateInterval", WIDE),
                words.column("worstRate", Format.PERCENT, NARROW),
                words.column("marks", Format.MARKS, NARROW),
                words.column("worstMarks", Format.MARKS, NARROW),
                words.column("weight", Format.TEXT, NARROW));
    }

    private List<Cell> figures(IndicatorScore score) {
        if (score.figure() instanceof Figure.Absent absent && absent.reason() == Figure.Absence.NOT_SUBMITTED) {
            return Collections.nCopies(FIGURES, Cell.missing(absence(score)));
        }
        String absence = absence(score);
        String noRate = score.marks().isPresent() ? words.get("absence.DEDUCTION") : absence;
        return List.of(
                numerator(score.figure(), absence),
                Cell.count(denominator(score.figure())),
                Cell.count(undetermined(score.figure())),
                Cell.count(excluded(score.figure())),
                amount(score.rate(), noRate),
                interval(score, noRate),
                amount(score.worstRate(), noRate),
                amount(score.marks(), absence),
                amount(score.worstMarks(), absence));
    }

    private List<Cell> nothing(Scorecard card) {
        return Collections.nCopies(FIGURES, Cell.missing(words.status(card)));
    }

    /** All indicators of one card. */
    Table card(Scorecard card) {
        var rows = card.indicators().stream().map(this::cardRow).toList();
        return new Table(
                "indicators",
                words.get("table.indicators"),
                List.of(
                        words.text("code", 6),
                        words.text("title", 26),
                        words.column("weight", Format.TEXT, 8),
                        words.text("figure", 14),
                        words.column("rate", Format.PERCENT, NARROW),
                        words.text("rateInterval", WIDE),
                        words.column("marks", Format.MARKS, NARROW),
                        words.column("worst", Format.MARKS, NARROW),
                        words.text("law", 28)),
                rows);
    }

    private List<Cell> cardRow(IndicatorScore score) {
        String absence = absence(score);
        String noRate = score.marks().isPresent() ? words.get("absence.DEDUCTION") : absence;
        return List.of(
                Cell.words(score.indicator().code()),
                Cell.words(words.of(score.indicator().title())),
                Cell.amount(score.indicator().weight()),
                figure(score, absence),
                amount(score.rate(), noRate),
                interval(score, noRate),
                amount(score.marks(), absence),
                amount(score.worstMarks(), absence),
                Cell.words(words.sentences(score.indicator().law())));
    }

    /** Where the rate behind the printed one may lie. */
    private Cell interval(IndicatorScore score, String why) {
        return score.interval()
                .map(each -> Cell.words(words.get("range.percent", words.marks(each.low()), words.marks(each.high()))))
                .orElseGet(() -> Cell.missing(why));
    }

    private Cell figure(IndicatorScore score, String absence) {
        if (!(score.figure() instanceof Figure.Present present)) {
            return Cell.missing(absence);
        }
        boolean deduction = score.indicator().primitive() instanceof Primitive.DeductPer;
        return Cell.words(words.get(
                deduction ? "figure.deduction" : "figure.rate",
                Words.plain(present.numerator()),
                words.count(present.denominator())));
    }

    /** What cost marks, the largest loss first. */
    Table losses(Results.Month month) {
        var rows = Loss.of(month.card()).stream()
                .map(loss -> List.of(
                        Cell.words(loss.score().indicator().code()),
                        Cell.words(words.of(loss.score().indicator().title())),
                        Cell.amount(loss.lost()),
                        Cell.amount(loss.score().indicator().weight()),
                        Cell.words(because(loss.score().indicator(), month))))
                .toList();
        return new Table(
                "lost",
                words.get("table.lost"),
                List.of(
                        words.text("code", 6),
                        words.text("title", 26),
                        words.column("lost", Format.MARKS, NARROW),
                        words.column("weight", Format.TEXT, 8),
                        words.text("because", 40)),
                rows);
    }

    /** The categories that earn less than a whole case, or cost points, with their numbers. */
    private String because(Policy.Indicator indicator, Results.Month month) {
        Measure measure = indicator.measure();
        List<String> parts = measure.categories().stream()
                .filter(category -> costs(indicator, category) && month.tally().count(measure, category) > 0)
                .map(category -> words.get(
                        "lost.part",
                        words.category(measure, category),
                        words.count(month.tally().count(measure, category))))
                .toList();
        return words.list(Stream.concat(parts.stream(), single(indicator, month))
                .distinct()
                .toList());
    }

    /** Single cases that cost marks beside the rate. */
    private Stream<String> single(Policy.Indicator indicator, Results.Month month) {
        return indicator.special().less().stream()
                .flatMap(less -> less.points().keySet().stream()
                        .filter(category -> month.tally().count(less.measure(), category) > 0)
                        .map(category -> words.get(
                                "lost.part",
                                words.category(less.measure(), category),
                                words.count(month.tally().count(less.measure(), category)))));
    }

    private static boolean costs(Policy.Indicator indicator, String category) {
        if (indicator.primitive() instanceof Primitive.DeductPer deduct) {
            return deduct.points().containsKey(category);
        }
        BigDecimal credit = indicator.credit().get(category);
        return credit != null && credit.compareTo(BigDecimal.ONE) < 0;
    }

    private String absence(IndicatorScore score) {
        return score.figure() instanceof Figure.Absent absent
                ? words.get("absence." + absent.reason().name())
                : words.get("absence.SECTION_NOT_ASSESSED");
    }

    private static Optional<IndicatorScore> find(Scorecard card, Policy.Indicator indicator) {
        return card.indicators().stream()
                .filter(score -> score.indicator().code().equals(indicator.code()))
                .findFirst();
    }

    private static Cell numerator(Figure figure, String absence) {
        return figure instanceof Figure.Present present ? Cell.amount(present.numerator()) : Cell.missing(absence);
    }

    private static long denominator(Figure figure) {
        return figure instanceof Figure.Present present
                ? present.denominator()
                : ((Figure.Absent) figure).denominator();
    }

    private static long undetermined(Figure figure) {
        return figure instanceof Figure.Present present
                ? present.undetermined()
                : ((Figure.Absent) figure).undetermined();
    }

    private static long excluded(Figure figure) {
        return figure instanceof Figure.Present present ? present.excluded() : ((Figure.Absent) figure).excluded();
    }

    private static Cell amount(Optional<BigDecimal> value, String why) {
        return value.map(Cell::amount).orElseGet(() -> Cell.missing(why));
    }
}
