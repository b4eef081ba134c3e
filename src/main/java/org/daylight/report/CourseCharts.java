package org.daylight.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.ranking.PastScores;
import org.daylight.ranking.Ranking;
import org.daylight.report.Chart.Series;
import org.daylight.report.Chart.Type;
import org.daylight.score.Median;

/**
 * A small chart for each department of a group: its total over the last months, beside the median of the group. Past
 * totals are those that the latest sealed edition of each month published; a month without one is a gap.
 */
final class CourseCharts {

    /** A year, and the same month of the year before. */
    static final int MOST = 13;

    /** Two points make a line of anything. */
    static final int FEWEST = 3;

    private final Results results;
    private final Words words;
    private final Map<String, PastScores> past = new TreeMap<>();
    private final List<String> months;

    CourseCharts(Results results, Words words) {
        this.results = results;
        this.words = words;
        results.history().forEach(month -> past.put(month.period(), month));
        this.months = months();
    }

    /** Months of the calendar from the first known one on, at most {@link #MOST}; periods that are no months as they are. */
    private List<String> months() {
        String now = results.edition().period();
        try {
            var all = new ArrayList<String>();
            YearMonth last = YearMonth.parse(now);
            for (int back = MOST - 1; back > 0; back--) {
                String month = last.minusMonths(back).toString();
                if (!all.isEmpty() || past.containsKey(month)) {
                    all.add(month);
                }
            }
            all.add(now);
            return all;
        } catch (DateTimeParseException e) {
            // A period of another length, such as a quarter: those that were sealed, without the calendar's gaps.
            var all = new ArrayList<>(past.keySet());
            all.add(now);
            return all.subList(Math.max(0, all.size() - MOST), all.size());
        }
    }

    /** One a department, in the order of ranks; none while fewer than {@link #FEWEST} months were assessed. */
    List<Chart> of(Ranking ranking) {
        long known = months.stream().filter(past::containsKey).count() + 1;
        if (known < FEWEST) {
            return List.of();
        }
        List<Optional<BigDecimal>> medians = medians(ranking);
        return Standing.withRank(ranking).stream()
                .map(standing -> chart(standing, medians))
                .toList();
    }

    private Chart chart(Standing standing, List<Optional<BigDecimal>> medians) {
        String code = standing.card().department().code();
        String name = standing.card().department().name();
        var own = new ArrayList<Optional<BigDecimal>>();
        for (String month : months.subList(0, months.size() - 1)) {
            own.add(Optional.ofNullable(past.get(month))
                    .flatMap(scores -> Optional.ofNullable(scores.departments().get(code)))
                    .flatMap(PastScores.Past::total));
        }
        own.add(standing.card().total());
        String group = words.of(standing.ranking().title());
        return new Chart(
                "course-" + standing.ranking().group() + "/" + code,
                Type.LINES,
                words.get(
                        "chart.course.title", standing.rank().map(words::count).orElse(""), name, now(standing)),
                alternative(name, own),
                words.get("unit.marks"),
                months,
                List.of(
                        new Series(words.get("column.total"), own),
                        new Series(words.get("chart.own.median", group), medians)));
    }

    private String now(Standing standing) {
        return standing.card().total().map(words::marks).orElseGet(() -> standing.why(words));
    }

    /** The known totals with their months, for who cannot see the line. */
    private String alternative(String name, List<Optional<BigDecimal>> own) {
        var known = new ArrayList<String>();
        for (int i = 0; i < months.size(); i++) {
            String month = months.get(i);
            own.get(i).ifPresent(total -> known.add(words.get("chart.course.point", month, words.marks(total))));
        }
        return known.isEmpty()
                ? words.get("chart.course.none", name)
                : words.get("chart.course.alternative", name, words.list(known));
    }

    private List<Optional<BigDecimal>> medians(Ranking ranking) {
        var medians = new ArrayList<Optional<BigDecimal>>();
        for (String month : months.subList(0, months.size() - 1)) {
            medians.add(Optional.ofNullable(past.get(month))
                    .flatMap(scores -> Median.of(ScoreCharts.past(scores, ranking.group()))));
        }
        medians.add(Median.of(ranking.ranked().stream()
                .flatMap(place -> place.card().total().stream())
                .toList()));
        return medians;
    }
}
