package org.daylight.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.daylight.ranking.Ranking.RankInterval;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.daylight.score.Dimension;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.SectionScore;

/** The table of everything that a ranking can print about a department, by column. */
final class StandingTable {

    private static final String SECTION = "section-";
    private static final int NARROW = 10;
    private static final int NAME = 22;

    private final Policy policy;
    private final Words words;
    private final Reckoning reckoning;
    private final Function<String, Optional<String>> evidence;

    /** For reports on paper, in which nothing is live. */
    StandingTable(Policy policy, Words words) {
        this(policy, words, Reckoning.of(policy, List.of(), words), department -> Optional.empty());
    }

    /** @param evidence where the evidence of the department of a code stands, as a path from the report */
    StandingTable(Policy policy, Words words, Reckoning reckoning, Function<String, Optional<String>> evidence) {
        this.policy = policy;
        this.words = words;
        this.reckoning = reckoning;
        this.evidence = evidence;
    }

    Table of(String id, String title, List<String> columns, List<Standing> rows) {
        return new Table(
                id,
                title,
                columns.stream().map(this::column).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> cell(column, row))
                                .toList())
                        .toList());
    }

    /** Ids of the columns with each section's marks. */
    Stream<String> sections() {
        return policy.sections().stream().map(section -> SECTION + section.code());
    }

    private Column column(String id) {
        if (id.startsWith(SECTION)) {
            return sectionColumn(section(id));
        }
        return switch (id) {
            case "rank", "previousRank", "bestRank", "worstRank" -> words.column(id, Format.RANK, NARROW);
            case "department" -> words.text(id, NAME);
            case "departmentCode" -> words.text(id, NARROW);
            case "group" -> words.text(id, words.room(policy.groups().values()));
            case "interval" -> words.text(id, NARROW);
            case "alike" -> words.text(id, 50);
            case "grade" -> words.text(id, NARROW);
            case "total" ->
                words.column(id, Format.MARKS, NARROW)
                        .graded(policy.bands().stream()
                                .map(Policy.Band::atLeast)
                                .toList());
            case "compliance", "satisfaction", "worst" -> words.column(id, Format.MARKS, NARROW);
            case "change" -> words.column(id, Format.CHANGE, NARROW);
            case "share" -> words.column(id, Format.PERCENT, NARROW);
            case "cases" -> words.column(id, Format.COUNT, NARROW);
            default -> throw new IllegalArgumentException("no column '" + id + "' about departments");
        };
    }

    private Column sectionColumn(Policy.Section section) {
        String head = words.get(
                "column.sectionMarks", section.code(), words.of(section.title()), Words.plain(section.weight()));
        return new Column(SECTION + section.code(), head, Format.MARKS, 13);
    }

    private Cell cell(String id, Standing row) {
        if (id.startsWith(SECTION)) {
            return sectionCell(section(id), row);
        }
        return switch (id) {
            case "rank" -> row.rank().map(Cell::count).orElseGet(() -> Cell.missing(row.why(words)));
            case "previousRank" ->
                row.previousRank().map(Cell::count).orElseGet(() -> Cell.missing(row.whyNoPreviousRank(words)));
            case "department" ->
                new Cell.Words(
                        row.card().department().name(),
                        evidence.apply(row.card().department().code()));
            case "departmentCode" -> Cell.words(row.card().department().code());
            case "group" -> Cell.words(words.of(row.ranking().title()));
            case "grade" ->
                // A grade is a judgement: who has too few cases for a rank has too few for a grade.
                row.place()
                        .flatMap(place -> row.card().band())
                        .map(band -> Cell.words(words.of(band.title())))
                        .orElseGet(() -> Cell.missing(row.why(words)));
            case "cases" ->
                row.card().status() == Scorecard.Status.NOT_SUBMITTED
                        ? Cell.missing(row.why(words))
                        : Cell.count(row.card().cases());
            case "share" -> share(row);
            case "interval" ->
                row.interval()
                        .map(interval -> Cell.words(Certainty.narrow(interval)))
                        .orElseGet(() -> Cell.missing(row.why(words)));
            case "bestRank" -> end(row, RankInterval::best);
            case "worstRank" -> end(row, RankInterval::worst);
            case "alike" -> alike(row);
            default -> marks(id, row);
        };
    }

    private Cell marks(String id, Standing row) {
        return switch (id) {
            case "total" -> live(row.card().total(), reckoning.total(row.card()), row.why(words));
            case "worst" -> amount(row.card().worst(), row.why(words));
            case "compliance" -> score(row, Dimension.COMPLIANCE);
            case "satisfaction" -> score(row, Dimension.SATISFACTION);
            case "change" -> amount(row.place().flatMap(place -> place.change()), row.whyNoChange(words));
            default -> throw new IllegalArgumentException("no column '" + id + "' about departments");
        };
    }

    private Cell score(Standing row, Dimension dimension) {
        return live(row.score(dimension), reckoning.score(row.card(), dimension), row.why(words));
    }

    private Cell end(Standing row, ToIntFunction<RankInterval> end) {
        return row.interval()
                .map(interval -> Cell.count(end.applyAsInt(interval)))
                .orElseGet(() -> Cell.missing(row.why(words)));
    }

    private Cell alike(Standing row) {
        if (row.interval().isEmpty()) {
            return Cell.missing(row.why(words));
        }
        List<String> names =
                new Certainty(row.ranking(), words).alike(row.place().orElseThrow());
        return Cell.words(names.isEmpty() ? words.get("alike.none") : words.list(names));
    }

    /** Nothing applied to a department without figures, so a share of 0 would say the wrong thing. */
    private Cell share(Standing row) {
        return row.card().total().isPresent() || row.card().appliedShare().signum() > 0
                ? Cell.amount(row.card().appliedShare())
                : Cell.missing(row.why(words));
    }

    private Cell sectionCell(Policy.Section section, Standing row) {
        Optional<BigDecimal> marks = row.card().sections().stream()
                .filter(score -> score.section().code().equals(section.code()))
                .findFirst()
                .flatMap(SectionScore::marks);
        String why = row.card().total().isPresent() ? words.get("missing.section") : row.why(words);
        return live(marks, reckoning.section(row.card(), section), why);
    }

    private Policy.Section section(String id) {
        return policy.sections().stream()
                .filter(section -> id.equals(SECTION + section.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("policy " + policy.name() + " has no " + id));
    }

    private static Cell live(Optional<BigDecimal> value, Optional<Formula> formula, String why) {
        return value.<Cell>map(each -> Cell.amount(each, formula)).orElseGet(() -> Cell.missing(why));
    }

    private static Cell amount(Optional<BigDecimal> value, String why) {
        return live(value, Optional.empty(), why);
    }
}
