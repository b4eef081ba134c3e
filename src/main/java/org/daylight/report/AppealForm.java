package org.daylight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.report.Table.Format;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;

/**
 * The form in which a department appeals: every indicator in which it lost marks and every case that it may see under it,
 * with its dates, its limit and what moved its due date, prefilled; grounds and the day of filing are left to be filled in.
 */
public final class AppealForm {

    private static final int DATE = 11;

    private final Results results;
    private final Results.Month month;
    private final List<ListedCase> cases;
    private final DueWays ways;
    private final Words words;

    private AppealForm(Results results, Results.Month month, EvidenceBook.Holdings holdings, Words words) {
        this.results = results;
        this.month = month;
        this.cases = holdings.cases();
        this.ways = new DueWays(holdings.reckoned(), words);
        this.words = words;
    }

    /** The form of a department in the language of the texts. */
    public static Report of(Results results, String department, EvidenceBook.Holdings holdings, Texts texts) {
        return new AppealForm(results, results.month(department), holdings, new Words(texts)).report();
    }

    private Report report() {
        String department = month.department().name();
        Map<String, String> facts = EditionFacts.of(results, words);
        var notes = new LinkedHashMap<String, List<String>>();
        var how = new ArrayList<>(
                new CourseTables(results, words).toDepartment(month.department().code()));
        how.add(words.get("appeal.how"));
        notes.put("how", how);
        return new Report(
                "appeal",
                words.language(),
                words.get("title.appeal", department, facts.get("period")),
                facts,
                List.of(table()),
                List.of(),
                notes);
    }

    private Table table() {
        var rows = new ArrayList<List<Cell>>();
        month.card().indicators().stream().filter(AppealForm::lost).forEach(score -> {
            rows.add(row(score.indicator(), Optional.empty()));
            cases.stream()
                    .filter(CaseTables::maySee)
                    .filter(one -> score.indicator().measures().anyMatch(one.measure()::equals))
                    .filter(one -> !one.category().equals(Measure.EXCLUDED))
                    .forEach(one -> rows.add(row(score.indicator(), Optional.of(one))));
        });
        return new Table("appealForm", words.get("table.appealForm"), columns(), rows);
    }

    private static boolean lost(Scorecard.IndicatorScore score) {
        return score.marks()
                .filter(marks -> marks.compareTo(score.indicator().weight()) < 0)
                .isPresent();
    }

    private List<Table.Column> columns() {
        var columns = new ArrayList<>(List.of(
                words.text("appealEdition", 13),
                words.text("appealDepartment", 12),
                words.text("appealTarget", 10),
                words.text("record", 20),
                words.text("indicatorCode", 10),
                words.text("indicator", 24),
                words.text("category", 12),
                words.column("receipt", Format.DATE, DATE)));
        columns.addAll(ways.columns());
        columns.addAll(List.of(
                words.column("due", Format.DATE, DATE),
                words.column("ended", Format.DATE, DATE),
                words.text("problem", 24),
                words.text("grounds", 30),
                words.text("filedOn", 12)));
        return columns;
    }

    private List<Cell> row(Policy.Indicator indicator, Optional<ListedCase> about) {
        Cell none = Cell.missing("");
        var cells = new ArrayList<Cell>();
        cells.add(
                Cell.words(results.edition().period() + "/r" + results.edition().revision()));
        cells.add(Cell.words(month.department().code()));
        cells.add(Cell.words(words.get("appeal.target." + (about.isEmpty() ? "INDICATOR" : "CASE"))));
        cells.add(about.map(one -> Cell.words(one.key())).orElse(none));
        cells.add(Cell.words(indicator.code()));
        cells.add(Cell.words(words.of(indicator.title())));
        cells.add(about.map(one -> Cell.words(words.category(one.measure(), one.category())))
                .orElse(none));
        cells.add(about.flatMap(ListedCase::receipt).map(Cell::day).orElse(none));
        cells.addAll(about.map(ways::cells).orElse(List.of(none, none)));
        cells.add(about.flatMap(ListedCase::due).map(Cell::day).orElse(none));
        cells.add(about.flatMap(ListedCase::ended).map(Cell::day).orElse(none));
        cells.add(about.filter(one -> !one.problem().isEmpty())
                .map(one -> Cell.words(words.problem(one.problem())))
                .orElse(none));
        cells.add(none);
        cells.add(none);
        return cells;
    }
}
