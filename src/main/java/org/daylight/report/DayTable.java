package org.daylight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.calendar.ClockRule;
import org.daylight.report.Table.Format;
import org.daylight.score.DayCounts;

/** How many working days the replies took: of a department, its group and all, by percentiles and bands. */
final class DayTable {

    /** Working days for a reply by article 33, for policies that count no requests and thus have no reply to show. */
    private static final int LAWFUL = 20;
    /** Days beyond it that are told apart from more. */
    private static final int SHORTLY = 5;

    private static final int QUARTERS = 75;
    private static final int TENTHS = 90;

    private final Words words;
    /** Working days that the policy gives a reply. */
    private final int limit;

    private final List<Results.Month> months;
    /** Rows of the groups by their codes, in their order, and the one of all: the same in the book of each department. */
    private final Map<String, List<Cell>> groups;

    private final List<Cell> all;

    DayTable(Results results, Words words) {
        this.words = words;
        this.limit = results.policy().cases().clock().map(ClockRule::replyDays).orElse(LAWFUL);
        this.months = results.departments();
        this.groups = groups(results);
        this.all = row(words.get("evidence.all"), days(months));
    }

    private Map<String, List<Cell>> groups(Results results) {
        var rows = new LinkedHashMap<String, List<Cell>>();
        results.policy().groups().forEach((code, title) -> {
            List<Results.Month> own = months.stream()
                    .filter(month -> month.department().group().equals(code))
                    .toList();
            if (!own.isEmpty()) {
                rows.put(code, row(words.of(title), days(own)));
            }
        });
        return rows;
    }

    /** All, each group, each department that replied to anything. */
    Table whole() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(all);
        rows.addAll(groups.values());
        for (Results.Month month : months) {
            DayCounts days = days(List.of(month));
            if (days.total() > 0) {
                rows.add(row(month.department().name(), days));
            }
        }
        return new Table("replyDays", words.get("table.evidenceReplyDays"), columns(), rows);
    }

    /** Beside its department the group and all, each as one histogram of all its cases. */
    Table of(Results.Month month) {
        return new Table(
                "evidenceReplyDays",
                words.get("table.evidenceReplyDays"),
                columns(),
                List.of(
                        row(month.department().name(), days(List.of(month))),
                        groups.get(month.department().group()),
                        all));
    }

    private List<Table.Column> columns() {
        var columns = new ArrayList<Table.Column>();
        columns.add(words.text("evidence.whose", 28));
        for (String id : List.of("replies", "median", "quarters", "tenths")) {
            columns.add(words.column("evidence." + id, Format.COUNT, 12));
        }
        columns.add(band("half", limit / 2, limit / 2));
        columns.add(band("within", limit / 2 + 1, limit));
        columns.add(band("shortly", limit + 1, limit + SHORTLY));
        columns.add(band("more", limit + SHORTLY, limit + SHORTLY));
        return columns;
    }

    private Table.Column band(String id, int from, int to) {
        String head = words.get("column.evidence." + id, Integer.toString(from), Integer.toString(to));
        return new Table.Column("evidence." + id, head, Format.COUNT, 12);
    }

    private static DayCounts days(List<Results.Month> months) {
        return DayCounts.ofReplies(months.stream().map(Results.Month::tally).toList());
    }

    private List<Cell> row(String name, DayCounts days) {
        return List.of(
                Cell.words(name),
                Cell.count(days.total()),
                day(days.median()),
                day(days.percentile(QUARTERS)),
                day(days.percentile(TENTHS)),
                Cell.count(days.between(0, limit / 2)),
                Cell.count(days.between(limit / 2 + 1, limit)),
                Cell.count(days.between(limit + 1, limit + SHORTLY)),
                Cell.count(days.above(limit + SHORTLY)));
    }

    private Cell day(Optional<Integer> days) {
        return days.<Cell>map(Cell::count).orElseGet(() -> Cell.missing(words.get("evidence.noReplies")));
    }
}
