package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.ranking.PastScores;
import org.daylight.ranking.Ranking;
import org.daylight.report.Chart.Series;
import org.daylight.report.Chart.Type;
import org.daylight.score.Dimension;
import org.daylight.score.Median;
import org.daylight.score.Tally;

/** Charts of scores and days. */
final class ScoreCharts {

    /** The statutory limit for a reply in working days, article 33, and the most that an extension can make of it. */
    private static final int LIMIT = 20;

    private static final int EXTENDED = 40;

    private final Results results;
    private final Words words;

    ScoreCharts(Results results, Words words) {
        this.results = results;
        this.words = words;
    }

    /** Whether a chart shows anything: some value, and for lines more than one month, for ranks more than one department. */
    static boolean worthDrawing(Chart chart) {
        boolean compares = chart.type() == Type.LINES || chart.type() == Type.RANGES;
        return !chart.empty() && (!compares || chart.categories().size() > 1);
    }

    /** Total scores of a group, best first. */
    Chart totals(Ranking ranking) {
        String group = words.of(ranking.title());
        return new Chart(
                "scores-" + ranking.group(),
                Type.BARS,
                words.get("chart.totals.title", group),
                words.get(
                        "chart.totals.alternative",
                        group,
                        words.count(ranking.ranked().size())),
                words.get("unit.marks"),
                names(ranking),
                List.of(series("column.total", ranking, place -> place.card().total())));
    }

    /** Compliance and satisfaction of a group, in the order of places. */
    Chart dimensions(String id, Ranking ranking) {
        String group = words.of(ranking.title());
        return new Chart(
                id,
                Type.DUMBBELL,
                words.get("chart.dimensions.title", group),
                words.get(
                        "chart.dimensions.alternative",
                        group,
                        words.count(ranking.ranked().size())),
                words.get("unit.marks"),
                names(ranking),
                List.of(
                        series("column.compliance", ranking, place -> score(place, Dimension.COMPLIANCE)),
                        series("column.satisfaction", ranking, place -> score(place, Dimension.SATISFACTION))));
    }

    /** The ranks that the counts of each department of a group allow, and the published one. */
    Chart ranks(Ranking ranking) {
        String group = words.of(ranking.title());
        return new Chart(
                "ranks-" + ranking.group(),
                Type.RANGES,
                words.get("chart.ranks.title", group),
                words.get(
                        "chart.ranks.alternative",
                        group,
                        words.count(ranking.ranked().size())),
                words.get("column.rank"),
                names(ranking),
                List.of(
                        series(
                                "column.interval",
                                ranking,
                                place -> place.interval().map(each -> BigDecimal.valueOf(each.best()))),
                        series(
                                "chart.ranks.worst",
                                ranking,
                                place -> place.interval().map(each -> BigDecimal.valueOf(each.worst()))),
                        series(
                                "chart.ranks.published",
                                ranking,
                                place -> Optional.of(BigDecimal.valueOf(place.rank())))));
    }

    private static List<String> names(Ranking ranking) {
        return ranking.ranked().stream()
                .map(place -> place.card().department().name())
                .toList();
    }

    private static Optional<BigDecimal> score(Ranking.Place place, Dimension dimension) {
        return Optional.ofNullable(place.card().scores().get(dimension));
    }

    private Series series(String name, Ranking ranking, Function<Ranking.Place, Optional<BigDecimal>> value) {
        return new Series(words.get(name), ranking.ranked().stream().map(value).toList());
    }

    /** The middle total of each group over the months. */
    Chart trend() {
        List<Series> series = results.rankings().stream()
                .map(ranking -> new Series(words.of(ranking.title()), medians(ranking)))
                .filter(line -> line.values().stream().anyMatch(Optional::isPresent))
                .toList();
        return lines(words.get("chart.trend.title"), words.get("chart.trend.alternative"), series);
    }

    /** A department's total over the months, beside the middle of its group. */
    Chart trend(Standing standing) {
        String code = standing.card().department().code();
        Stream<Optional<BigDecimal>> past = results.history().stream()
                .map(month -> Optional.ofNullable(month.departments().get(code)).flatMap(PastScores.Past::total));
        var own = Stream.concat(past, Stream.of(standing.card().total())).toList();
        String group = words.of(standing.ranking().title());
        return lines(
                words.get("chart.own.title"),
                words.get("chart.own.alternative", standing.card().department().name()),
                List.of(
                        new Series(words.get("column.total"), own),
                        new Series(words.get("chart.own.median", group), medians(standing.ranking()))));
    }

    private Chart lines(String title, String alternative, List<Series> series) {
        var months = new ArrayList<String>();
        results.history().forEach(month -> months.add(month.period()));
        months.add(results.edition().period());
        return new Chart("trend", Type.LINES, title, alternative, words.get("unit.marks"), months, series);
    }

    private List<Optional<BigDecimal>> medians(Ranking ranking) {
        Stream<Optional<BigDecimal>> past =
                results.history().stream().map(month -> Median.of(past(month, ranking.group())));
        List<BigDecimal> now = ranking.ranked().stream()
                .flatMap(place -> place.card().total().stream())
                .toList();
        return Stream.concat(past, Stream.of(Median.of(now))).toList();
    }

    /** Totals of those that the month ranked in a group. */
    static List<BigDecimal> past(PastScores month, String group) {
        return month.departments().values().stream()
                .filter(past -> past.group().equals(group) && past.rank().isPresent())
                .flatMap(past -> past.total().stream())
                .toList();
    }

    /** How many replies took how many working days. */
    Chart days() {
        SortedMap<Integer, Long> replies = replies();
        var labels = new ArrayList<String>();
        IntStream.rangeClosed(0, LIMIT).forEach(day -> labels.add(Integer.toString(day)));
        labels.add(words.get("chart.days.range", Integer.toString(LIMIT + 1), Integer.toString(EXTENDED)));
        labels.add(words.get("chart.days.over", Integer.toString(EXTENDED)));
        return new Chart(
                "days",
                Type.COLUMNS,
                words.get("chart.days.title"),
                words.get("chart.days.alternative", words.count(sum(replies))),
                words.get("unit.cases"),
                labels,
                List.of(new Series(words.get("chart.days.series"), columns(replies))));
    }

    private SortedMap<Integer, Long> replies() {
        var all = new TreeMap<Integer, Long>();
        results.departments()
                .forEach(month -> month.tally()
                        .days()
                        .getOrDefault(Tally.REPLY_DAYS, Collections.emptySortedMap())
                        .forEach((days, count) -> all.merge(days, count, Long::sum)));
        return all;
    }

    private static List<Optional<BigDecimal>> columns(SortedMap<Integer, Long> replies) {
        if (replies.isEmpty()) {
            return Collections.nCopies(LIMIT + 3, Optional.empty());
        }
        var values = new ArrayList<Optional<BigDecimal>>();
        IntStream.rangeClosed(0, LIMIT).forEach(day -> values.add(number(replies.getOrDefault(day, 0L))));
        values.add(number(sum(replies.subMap(LIMIT + 1, EXTENDED + 1))));
        values.add(number(sum(replies.tailMap(EXTENDED + 1))));
        return values;
    }

    private static long sum(Map<Integer, Long> replies) {
        return replies.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Optional<BigDecimal> number(long count) {
        return Optional.of(BigDecimal.valueOf(count));
    }
}
