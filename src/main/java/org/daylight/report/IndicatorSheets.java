package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.daylight.report.Table.Format;
import org.daylight.score.Figure;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;

/** One indicator, every department: rates and marks follow from the cells beside them, and marks lead to their cases. */
final class IndicatorSheets {

    private static final int NARROW = 10;
    /** So that the English word is not broken. */
    private static final int MIDDLE = 13;

    private static final int WIDE = 19;
    /** Columns that {@link #figures} fills; nobody knows any of them of a department that sent nothing. */
    private static final int FIGURES = 9;

    private final Words words;
    private final IndicatorTables indicators;
    private final Reckoning reckoning;
    private final CasePlaces places;

    IndicatorSheets(Words words, Reckoning reckoning, CasePlaces places) {
        this.words = words;
        this.indicators = new IndicatorTables(words);
        this.reckoning = reckoning;
        this.places = places;
    }

    /** In the order of groups and places. */
    Table of(Policy.Indicator indicator, List<Standing> standings) {
        String title = words.get("table.indicator", indicator.code(), words.of(indicator.title()));
        String id = "indicator-" + indicator.code();
        var rows = new ArrayList<List<Cell>>();
        for (Standing standing : standings) {
            Scorecard card = standing.card();
            Optional<IndicatorScore> found = card.indicator(indicator.code());
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(card.department().name()));
            row.add(Cell.words(words.of(standing.ranking().title())));
            row.addAll(found.map(score -> figures(card, score, new Cell.Target(id, rows.size())))
                    .orElseGet(() -> Collections.nCopies(FIGURES, Cell.missing(words.status(card)))));
            row.add(Cell.amount(found.map(score -> score.indicator().weight()).orElse(indicator.weight())));
            rows.add(row);
        }
        return new Table(id, title, columns(standings), rows);
    }

    private List<Table.Column> columns(List<Standing> standings) {
        return List.of(
                words.text("department", 26),
                words.text(
                        "group",
                        words.room(standings.stream()
                                .map(standing -> standing.ranking().title())
                                .toList())),
                words.column("numerator", Format.TEXT, NARROW),
                words.column("denominator", Format.COUNT, NARROW),
                words.column("undetermined", Format.COUNT, MIDDLE),
                words.column("excluded", Format.COUNT, NARROW),
                words.column("rate", Format.PERCENT, NARROW),
                words.text("rateInterval", WIDE),
                words.column("worstRate", Format.PERCENT, NARROW),
                words.column("marks", Format.MARKS, NARROW),
                words.column("worstMarks", Format.MARKS, NARROW),
                words.column("weight", Format.TEXT, NARROW));
    }

    private List<Cell> figures(Scorecard card, IndicatorScore score, Cell.Target place) {
        String absence = indicators.absence(score);
        if (score.figure() instanceof Figure.Absent absent && absent.reason() == Figure.Absence.NOT_SUBMITTED) {
            return Collections.nCopies(FIGURES, Cell.missing(absence));
        }
        String noRate = score.marks().isPresent() ? words.get("absence.DEDUCTION") : absence;
        return List.of(
                score.figure() instanceof Figure.Present present
                        ? Cell.amount(present.numerator())
                        : Cell.missing(absence),
                Cell.count(denominator(score.figure())),
                Cell.count(undetermined(score.figure())),
                Cell.count(excluded(score.figure())),
                rate(score, place, noRate),
                indicators.interval(score, noRate),
                IndicatorTables.amount(score.worstRate(), noRate),
                marks(card, score, absence),
                IndicatorTables.amount(score.worstMarks(), absence));
    }

    private Cell rate(IndicatorScore score, Cell.Target place, String why) {
        if (score.rate().isEmpty() || !(score.figure() instanceof Figure.Present present)) {
            return Cell.missing(why);
        }
        BigDecimal printed = score.rate().get();
        return Cell.amount(
                printed,
                reckoning.rate(
                        Formula.cell(present.numerator(), place.table(), "numerator", place.row()),
                        Formula.cell(
                                BigDecimal.valueOf(present.denominator()), place.table(), "denominator", place.row()),
                        printed));
    }

    private Cell marks(Scorecard card, IndicatorScore score, String absence) {
        return score.marks()
                .<Cell>map(marks -> Cell.amount(marks, reckoning.marks(card, score.indicator()))
                        .behind(places.of(card.department(), score.indicator())))
                .orElseGet(() -> Cell.missing(absence));
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
}
