package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.daylight.score.Figure;
import org.daylight.score.Policy;
import org.daylight.score.RateInterval;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;

/**
 * Every figure of an edition for other programs: a row for each department and indicator, under names that no language
 * changes. What is missing is empty, and {@code missing} says why. The columns stand in {@code docs/results.md}.
 *
 * <p>Table: {@code figures}.
 */
public final class FiguresReport {

    private static final List<Column> COLUMNS = Stream.of(
                    "period",
                    "revision",
                    "department_code",
                    "department",
                    "group",
                    "status",
                    "rank",
                    "total",
                    "grade",
                    "indicator",
                    "title",
                    "weight",
                    "numerator",
                    "denominator",
                    "undetermined",
                    "excluded",
                    "rate",
                    "rate_low",
                    "rate_high",
                    "marks",
                    "worst_marks",
                    "missing")
            .map(name -> new Column(name, name, Format.TEXT, name.length()))
            .toList();

    private static final Cell NOTHING = Cell.words("");

    private final Results results;
    private final Words words;

    private FiguresReport(Results results, Words words) {
        this.results = results;
        this.words = words;
    }

    /** Departments in the order of their codes, indicators in the policy's; titles in the language of the texts. */
    public static Report of(Results results, Texts texts) {
        return new FiguresReport(results, new Words(texts)).report();
    }

    private Report report() {
        var rows = new ArrayList<List<Cell>>();
        for (Results.Month month : results.departments()) {
            List<Cell> head = department(month.card());
            month.card().indicators().forEach(score -> rows.add(row(head, score)));
        }
        return new Report(
                "figures",
                words.language(),
                results.edition().period(),
                Map.of(),
                List.of(new Table("figures", results.edition().period(), COLUMNS, rows)),
                List.of(),
                Map.of());
    }

    private List<Cell> department(Scorecard card) {
        Standing standing = Standing.of(
                results.ranking(card.department().group()), card.department().code());
        return List.of(
                Cell.words(results.edition().period()),
                Cell.count(results.edition().revision()),
                Cell.words(card.department().code()),
                Cell.words(card.department().name()),
                Cell.words(card.department().group()),
                Cell.words(card.status().name()),
                standing.rank().map(Cell::count).orElse(NOTHING),
                amount(card.total()),
                card.band().map(Policy.Band::code).map(Cell::words).orElse(NOTHING));
    }

    private List<Cell> row(List<Cell> head, IndicatorScore score) {
        Figure figure = score.figure();
        var row = new ArrayList<>(head);
        row.add(Cell.words(score.indicator().code()));
        row.add(Cell.words(words.of(score.indicator().title())));
        row.add(Cell.amount(score.indicator().weight()));
        row.add(figure instanceof Figure.Present present ? Cell.amount(present.numerator()) : NOTHING);
        row.add(Cell.count(figure.denominator()));
        row.add(Cell.count(figure.undetermined()));
        row.add(Cell.count(figure.excluded()));
        row.add(amount(score.rate()));
        row.add(amount(score.interval().map(RateInterval::low)));
        row.add(amount(score.interval().map(RateInterval::high)));
        row.add(amount(score.marks()));
        row.add(amount(score.worstMarks()));
        row.add(Cell.words(missing(score)));
        return row;
    }

    private static String missing(IndicatorScore score) {
        if (score.marks().isPresent()) {
            return "";
        }
        return score.figure() instanceof Figure.Absent absent
                ? absent.reason().name()
                : Figure.Absence.SECTION_NOT_ASSESSED.name();
    }

    private static Cell amount(Optional<BigDecimal> value) {
        return value.map(Cell::amount).orElse(NOTHING);
    }
}
