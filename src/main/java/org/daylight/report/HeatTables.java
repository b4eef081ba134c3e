package org.daylight.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.daylight.ranking.Ranking;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.daylight.score.Figure;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;

/**
 * How much of the full marks each department of a group has in each indicator: whole percent, rounded down, so that 100
 * stands for full marks alone.
 */
final class HeatTables {

    /** Stands between the codes of section and indicator in the id of a column, for whoever lays sections apart. */
    private static final String IN = "/";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NARROW = 4;

    private final Policy policy;
    private final Words words;

    HeatTables(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    /** Everybody with a rank, in the order of ranks; a column for each indicator, in the policy's order. */
    Table of(Ranking ranking) {
        return new Table(
                "heat-" + ranking.group(),
                words.of(ranking.title()),
                columns(),
                Standing.withRank(ranking).stream().map(this::row).toList());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(words.column("rank", Format.RANK, NARROW));
        columns.add(words.text("department", 22));
        for (Policy.Section section : policy.sections()) {
            for (Policy.Indicator one : section.indicators()) {
                columns.add(new Column(section.code() + IN + one.code(), one.code(), Format.COUNT, NARROW));
            }
        }
        return columns;
    }

    private List<Cell> row(Standing standing) {
        var row = new ArrayList<Cell>();
        row.add(standing.rank().map(Cell::count).orElseGet(() -> Cell.missing(standing.why(words))));
        row.add(Cell.words(standing.card().department().name()));
        policy.sections()
                .forEach(section -> section.indicators().forEach(one -> row.add(cell(standing.card(), one.code()))));
        return row;
    }

    private Cell cell(Scorecard card, String code) {
        return card.indicator(code).map(this::cell).orElseGet(() -> Cell.missing(words.status(card)));
    }

    /** The weight is that of the department's group. */
    private Cell cell(IndicatorScore score) {
        return score.marks()
                .map(marks -> Cell.amount(
                        marks.multiply(HUNDRED).divide(score.indicator().weight(), 0, RoundingMode.FLOOR)))
                .orElseGet(() -> Cell.missing(absence(score)));
    }

    private String absence(IndicatorScore score) {
        return score.figure() instanceof Figure.Absent absent
                ? words.get("absence." + absent.reason().name())
                : words.get("absence.SECTION_NOT_ASSESSED");
    }

    /** What the codes stand for, a sentence for each section. */
    List<String> key() {
        return policy.sections().stream()
                .map(section -> words.get(
                        "heat.key",
                        section.code(),
                        words.of(section.title()),
                        words.list(section.indicators().stream()
                                .map(words::indicator)
                                .toList())))
                .toList();
    }
}
