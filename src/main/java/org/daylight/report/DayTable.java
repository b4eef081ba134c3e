package org.daylight.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.report.Table.Format;
import org.daylight.score.DayCounts;
import org.daylight.score.Tally;

/** How many working days the replies took: of a department, its group and all, by percentiles and bands. */
final class DayTable {

    /** Working days for a reply, article 33. */
    private static final int LIMIT = 20;
    /** Days beyond it that are told apart from more. */
    private static final int SHORTLY = 5;

    private static final int QUARTERS = 75;
    private static final int TENTHS = 90;

    private final Words words;
    /** Rows of the groups by their codes, and the one of all: the same in the book of each department. */
    private final Map<String, List<Cell>> groups;

    private final List<Cell> all;

    DayTable(Results results, Words words) {
        this.words = words;
        this.groups = results.departments().stream()
                .collect(Collectors.groupingBy(
                        month -> month.department().group(),
                        Collectors.mapping(Results.Month::tally, Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> row(words.of(results.policy().groups().get(each.getKey())), each.getValue())));
        this.all = row(
                words.get("evidence.all"),
                results.departments().stream().map(Results.Month::tally).toList());
    }

    /** Beside its department the group and all, each as one histogram of all its cases. */
    Table of(Results.Month month) {
        return new Table(
                "evidenceReplyDays",
                words.get("table.evidenceReplyDays"),
                columns(),
                List.of(
                        row(month.department().name(), List.of(month.tally())),
                        groups.get(month.department().group()),
                        all));
    }

    private List<Table.Column> columns() {
        var columns = new ArrayList<Table.Column>();
        columns.add(words.text("evidence.whose", 26));
        for (String id : List.of("replies", "median", "quarters", "tenths", "half", "within", "shortly", "more")) {
            columns.add(words.column("evidence." + id, Format.COUNT, 12));
        }
        return columns;
    }

    private List<Cell> row(String name, Collection<Tally> months) {
        DayCounts days = DayCounts.ofReplies(months);
        return List.of(
                Cell.words(name),
                Cell.count(days.total()),
                day(days.median()),
                day(days.percentile(QUARTERS)),
                day(days.percentile(TENTHS)),
                Cell.count(days.between(0, LIMIT / 2)),
                Cell.count(days.between(LIMIT / 2 + 1, LIMIT)),
                Cell.count(days.between(LIMIT + 1, LIMIT + SHORTLY)),
                Cell.count(days.above(LIMIT + SHORTLY)));
    }

    private Cell day(Optional<Integer> days) {
        return days.<Cell>map(Cell::count).orElseGet(() -> Cell.missing(words.get("evidence.noReplies")));
    }
}
