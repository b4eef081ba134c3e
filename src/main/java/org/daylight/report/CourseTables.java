package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.appeal.Appeal;
import org.daylight.appeal.Change;
import org.daylight.appeal.Course;
import org.daylight.report.Table.Format;
import org.daylight.score.Policy;

/** Whether an edition is preliminary or final, what it changed against the one before and why, and who is to be heard. */
final class CourseTables {

    private final Results results;
    private final Course course;
    private final Words words;

    CourseTables(Results results, Words words) {
        this.results = results;
        this.course = results.course();
        this.words = words;
    }

    /** The annex; nothing where there is nothing to tell. */
    List<Table> annex() {
        var tables = new ArrayList<Table>();
        if (!course.against().isEmpty()) {
            tables.add(changes());
        }
        if (!course.appeals().isEmpty() || !course.late().isEmpty()) {
            tables.add(appeals());
        }
        return tables;
    }

    /** The sentences, where there are any. */
    void into(Map<String, List<String>> notes) {
        List<String> sentences = sentences();
        if (!sentences.isEmpty()) {
            notes.put("course", sentences);
        }
    }

    /** What the edition is, what it was held against, who is to be heard. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (course.state() != Course.State.PLAIN) {
            sentences.add(words.get("course." + course.state().name(), Integer.toString(course.window())));
        }
        if (!course.against().isEmpty()) {
            sentences.add(
                    words.get(course.changes().isEmpty() ? "course.unchanged" : "course.changed", course.against()));
        }
        if (!course.heard().isEmpty()) {
            sentences.add(words.get(
                    "course.heard",
                    words.list(course.heard().stream().map(this::name).toList())));
        }
        return sentences;
    }

    /** What a department must know about appealing: by when, and how. */
    List<String> toDepartment(String department) {
        return switch (course.state()) {
            case PLAIN -> List.of();
            case FINAL -> List.of(words.get("course.FINAL"));
            case PRELIMINARY ->
                List.of(course.until(department)
                        .map(day -> words.get("course.until", words.day(day)))
                        .orElseGet(() -> words.get("course.PRELIMINARY", Integer.toString(course.window()))));
        };
    }

    private Table changes() {
        return new Table(
                "changes",
                words.get("table.changes", course.against()),
                List.of(
                        words.text("department", 20),
                        words.text("indicator", 28),
                        words.column("marksBefore", Format.MARKS, 10),
                        words.column("marksAfter", Format.MARKS, 10),
                        words.column("rankBefore", Format.COUNT, 8),
                        words.column("rankAfter", Format.COUNT, 8),
                        words.text("changeWhy", 34)),
                course.changes().stream().map(this::change).toList());
    }

    private List<Cell> change(Change one) {
        return List.of(
                Cell.words(name(one.department())),
                Cell.words(one.whole() ? words.get("course.total") : indicator(one.indicator())),
                marks(one.before()),
                marks(one.after()),
                rank(one, one.rankBefore()),
                rank(one, one.rankAfter()),
                Cell.words(why(one)));
    }

    private String why(Change one) {
        String why = words.get("changed." + one.why().name(), String.join(", ", one.appeals()));
        boolean heard = one.whole() && course.heard().contains(one.department());
        return heard ? words.sentences(List.of(why, words.get("course.toHear"))) : why;
    }

    private Cell marks(Optional<BigDecimal> value) {
        return value.map(Cell::amount).orElseGet(() -> Cell.missing(words.get("missing.noMarks")));
    }

    private Cell rank(Change one, Optional<Integer> rank) {
        return rank.map(Cell::count)
                .orElseGet(() -> Cell.missing(words.get(one.whole() ? "missing.noRank" : "missing.noOwnRank")));
    }

    private Table appeals() {
        var rows = new ArrayList<List<Cell>>();
        course.appeals().forEach(one -> rows.add(appeal(one, ruling(one))));
        course.late().forEach(one -> rows.add(appeal(one, words.get("appeal.LATE"))));
        return new Table(
                "appeals",
                words.get("table.appeals"),
                List.of(
                        words.text("appealNo", 12),
                        words.text("department", 20),
                        words.text("appealEdition", 12),
                        words.column("filedOn", Format.DATE, 11),
                        words.text("indicator", 26),
                        words.text("record", 16),
                        words.text("appealRuling", 16),
                        words.text("reason", 26),
                        words.text("ruledBy", 10)),
                rows);
    }

    private String ruling(Appeal one) {
        return one.ruling()
                .map(ruling -> words.get("appeal." + ruling.word().name()))
                .orElseGet(() -> words.get("appeal.OPEN"));
    }

    private List<Cell> appeal(Appeal one, String ruling) {
        Cell none = Cell.missing(words.get("missing.appeal"));
        return List.of(
                Cell.words(one.number()),
                Cell.words(name(one.department())),
                Cell.words(one.edition()),
                Cell.day(one.filedOn()),
                Cell.words(indicator(one.indicator())),
                one.record().isEmpty() ? none : Cell.words(one.record()),
                Cell.words(ruling),
                one.ruling().map(each -> Cell.words(each.reason())).orElse(none),
                one.ruling().map(each -> Cell.words(each.by())).orElse(none));
    }

    private String name(String department) {
        return results.departments().stream()
                .filter(month -> month.department().code().equals(department))
                .map(month -> month.department().name())
                .findFirst()
                .orElse(department);
    }

    private String indicator(String code) {
        return results.policy()
                .indicators()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map((Policy.Indicator each) -> words.indicator(each))
                .orElse(code);
    }
}
