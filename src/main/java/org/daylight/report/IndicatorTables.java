package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.casework.Measure;
import org.daylight.ranking.Ranking;
import org.daylight.report.Table.Format;
import org.daylight.score.Figure;
import org.daylight.score.Median;
import org.daylight.score.Policy;
import org.daylight.score.Primitive;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.IndicatorScore;
import org.daylight.score.Tally;

/** All indicators of one department's card. */
final class IndicatorTables {

    private static final int NARROW = 11;
    private static final int WIDE = 19;
    /** Marks and a bar beside them. */
    private static final int WITH_BAR = 18;

    private final Words words;

    IndicatorTables(Words words) {
        this.words = words;
    }

    /** For a department: its indicators that have marks, beside the middle of the ranked departments of its group. */
    Table scored(Results.Month month, Ranking ranking) {
        var small = new SmallCounts(month, words);
        Map<String, List<BigDecimal>> group = marks(ranking);
        var rows = month.card().indicators().stream()
                .filter(score -> score.marks().isPresent())
                .map(score -> with(told(score, small), median(group, score)))
                .toList();
        return new Table(
                "indicators",
                words.get("table.indicators"),
                with(columns(WITH_BAR), words.column("cardMedian", Format.MARKS, NARROW)),
                rows);
    }

    private Cell median(Map<String, List<BigDecimal>> group, IndicatorScore score) {
        return amount(
                Median.of(group.getOrDefault(score.indicator().code(), List.of())), words.get("missing.groupMedian"));
    }

    /** All indicators of one card, with and without marks, and what each rests on. */
    Table all(Scorecard card) {
        var rows = card.indicators().stream()
                .map(score -> with(
                        row(score), Cell.words(words.sentences(score.indicator().law()))))
                .toList();
        return new Table(
                "indicators", words.get("table.indicators"), with(columns(NARROW), words.text("law", 28)), rows);
    }

    private static <T> List<T> with(List<T> some, T last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }

    private List<Table.Column> columns(int marks) {
        return List.of(
                words.text("code", 6),
                words.text("title", 31),
                words.column("weight", Format.TEXT, 8),
                words.text("figure", 17),
                words.column("rate", Format.PERCENT, NARROW),
                words.text("rateInterval", WIDE),
                words.column("marks", Format.MARKS, marks),
                words.column("worst", Format.MARKS, NARROW));
    }

    private static Map<String, List<BigDecimal>> marks(Ranking ranking) {
        Map<String, List<BigDecimal>> marks = new HashMap<>();
        for (Ranking.Place place : ranking.ranked()) {
            for (IndicatorScore score : place.card().indicators()) {
                score.marks()
                        .ifPresent(
                                each -> marks.computeIfAbsent(score.indicator().code(), code -> new ArrayList<>())
                                        .add(each));
            }
        }
        return marks;
    }

    /** Which indicators of a card have no marks, a sentence for each reason. */
    List<String> leftOut(Scorecard card) {
        Map<String, List<String>> byReason = card.indicators().stream()
                .filter(score -> score.marks().isEmpty())
                .collect(Collectors.groupingBy(
                        this::absence,
                        LinkedHashMap::new,
                        Collectors.mapping(score -> words.indicator(score.indicator()), Collectors.toList())));
        return byReason.entrySet().stream()
                .map(each -> words.get("card.leftOut", each.getKey(), words.list(each.getValue())))
                .toList();
    }

    /** Which indicators count cases of earlier months too, a sentence for each run of months. */
    List<String> pooled(Scorecard card) {
        Map<List<String>, List<String>> byMonths = card.indicators().stream()
                .filter(score -> score.marks().isPresent() && !score.pooled().isEmpty())
                .collect(Collectors.groupingBy(
                        IndicatorScore::pooled,
                        LinkedHashMap::new,
                        Collectors.mapping(score -> words.indicator(score.indicator()), Collectors.toList())));
        return byMonths.entrySet().stream()
                .map(each -> words.get(
                        "card.pooled",
                        words.list(each.getValue()),
                        words.list(each.getKey().stream().map(words::period).toList())))
                .toList();
    }

    private List<Cell> told(IndicatorScore score, SmallCounts small) {
        Cell withheld = Cell.missing(words.get("card.withheld"));
        return small.hides(score.indicator()) ? row(score, withheld, withheld, withheld) : row(score);
    }

    private List<Cell> row(IndicatorScore score) {
        String absence = absence(score);
        String noRate = score.marks().isPresent() ? words.get("absence.DEDUCTION") : absence;
        return row(score, figure(score, absence), amount(score.rate(), noRate), interval(score, noRate));
    }

    private List<Cell> row(IndicatorScore score, Cell figure, Cell rate, Cell interval) {
        String absence = absence(score);
        return List.of(
                Cell.words(score.indicator().code()),
                Cell.words(words.of(score.indicator().title())),
                Cell.amount(score.indicator().weight()),
                figure,
                rate,
                interval,
                amount(score.marks(), absence),
                amount(score.worstMarks(), absence));
    }

    /** Where the rate behind the printed one may lie. */
    Cell interval(IndicatorScore score, String why) {
        return score.interval()
                .map(each -> Cell.words(words.get("range.percent", words.marks(each.low()), words.marks(each.high()))))
                .orElseGet(() -> Cell.missing(score.rate().isPresent() ? words.get("absence.INSPECTION") : why));
    }

    private Cell figure(IndicatorScore score, String absence) {
        if (!(score.figure() instanceof Figure.Present present)) {
            return Cell.missing(absence);
        }
        boolean deduction = score.indicator().primitive() instanceof Primitive.DeductPer;
        String figure = words.get(
                deduction ? "figure.deduction" : "figure.rate",
                Words.plain(present.numerator()),
                words.count(present.denominator()));
        return Cell.words(
                score.pooled().isEmpty()
                        ? figure
                        : words.get(
                                "figure.pooled",
                                figure,
                                score.pooled().get(score.pooled().size() - 1)));
    }

    /** For a department: what cost marks, the largest loss first. */
    Table losses(Results.Month month) {
        var small = new SmallCounts(month, words);
        var rows = Loss.of(month.card()).stream()
                .map(loss -> List.of(
                        Cell.words(loss.score().indicator().code()),
                        Cell.words(words.of(loss.score().indicator().title())),
                        Cell.amount(loss.lost()),
                        Cell.amount(loss.score().indicator().weight()),
                        Cell.words(because(loss.score().indicator(), month.tally(), small)),
                        Cell.words(words.sentences(loss.score().indicator().law()))))
                .toList();
        return new Table(
                "lost",
                words.get("table.lost"),
                List.of(
                        words.text("code", 6),
                        words.text("title", 26),
                        words.column("lost", Format.MARKS, NARROW),
                        words.column("weight", Format.TEXT, 8),
                        words.text("because", 30),
                        words.text("law", 48)),
                rows);
    }

    /** The categories that earn less than a whole case, or cost points, with their numbers. */
    private String because(Policy.Indicator indicator, Tally tally, SmallCounts small) {
        Measure measure = indicator.measure();
        List<String> parts = measure.categories().stream()
                .filter(category -> costs(indicator, category) && tally.count(measure, category) > 0)
                .map(category -> small.part(measure, category))
                .toList();
        return words.list(Stream.concat(parts.stream(), single(indicator, tally, small))
                .distinct()
                .toList());
    }

    /** Single cases that cost marks beside the rate. */
    private Stream<String> single(Policy.Indicator indicator, Tally tally, SmallCounts small) {
        return indicator.special().less().stream()
                .flatMap(less -> less.points().keySet().stream()
                        .filter(category -> tally.count(less.measure(), category) > 0)
                        .map(category -> small.part(less.measure(), category)));
    }

    private static boolean costs(Policy.Indicator indicator, String category) {
        if (indicator.primitive() instanceof Primitive.DeductPer deduct) {
            return deduct.points().containsKey(category);
        }
        BigDecimal credit = indicator.credit().get(category);
        return credit != null && credit.compareTo(BigDecimal.ONE) < 0;
    }

    String absence(IndicatorScore score) {
        return score.figure() instanceof Figure.Absent absent
                ? words.get("absence." + absent.reason().name())
                : words.get("absence.SECTION_NOT_ASSESSED");
    }

    static Cell amount(Optional<BigDecimal> value, String why) {
        return value.map(Cell::amount).orElseGet(() -> Cell.missing(why));
    }
}
