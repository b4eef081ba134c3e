package org.daylight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.feed.Address;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.report.Table.Format;
import org.daylight.score.Policy;

/** Single cases, refused rows and refused files, each with its address and what to do. Numbers and dates only. */
final class CaseTables {

    private static final int DATE = 11;

    private final Policy policy;
    private final Words words;
    private final RefusalWords refusals;

    CaseTables(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
        this.refusals = words.refusals();
    }

    /** For the office: every listed case of every department. */
    Table exceptions(List<Results.Month> months) {
        var rows = new ArrayList<List<Cell>>();
        for (Results.Month month : months) {
            month.cases()
                    .shown()
                    .forEach(one -> rows.add(exception(month.department().name(), one)));
        }
        return new Table(
                "exceptions",
                words.get("table.exceptions"),
                List.of(
                        words.text("department", 20),
                        words.text("number", 18),
                        words.text("measure", 18),
                        words.text("category", 12),
                        words.text("state", 12),
                        words.column("receipt", Format.DATE, DATE),
                        words.column("due", Format.DATE, DATE),
                        words.text("provisional", 12),
                        words.column("ended", Format.DATE, DATE),
                        words.text("problem", 28)),
                rows);
    }

    private List<Cell> exception(String department, ListedCase one) {
        return List.of(
                Cell.words(department),
                Cell.words(one.key()),
                Cell.words(words.measure(one.measure())),
                Cell.words(words.category(one.measure(), one.category())),
                Cell.words(words.get("state." + one.state().name())),
                day(one.receipt(), "missing.receipt"),
                day(one.due(), "missing.due"),
                dueKind(one),
                day(one.ended(), "missing.ended"),
                Cell.words(one.problem().isEmpty() ? "" : words.problem(one.problem())));
    }

    private Cell dueKind(ListedCase one) {
        return one.due().isEmpty()
                ? Cell.missing(words.get("missing.due"))
                : Cell.words(words.get(one.provisional() ? "due.provisional" : "due.official"));
    }

    /** For a department: its cases without those that could lead to the person who complained. */
    Table own(Results.Month month) {
        var rows = month.cases().shown(CaseTables::maySee).stream()
                .map(this::ownRow)
                .toList();
        return new Table(
                "cases",
                words.get("table.cases"),
                List.of(
                        words.text("number", 20),
                        words.text("indicator", 34),
                        words.text("category", 14),
                        words.column("receipt", Format.DATE, DATE),
                        words.column("due", Format.DATE, DATE),
                        words.column("ended", Format.DATE, DATE),
                        words.text("note", 26)),
                rows);
    }

    static boolean maySee(ListedCase one) {
        return one.measure().listing(one.category()) == Measure.Listing.DEPARTMENT;
    }

    private List<Cell> ownRow(ListedCase one) {
        return List.of(
                Cell.words(one.key()),
                Cell.words(indicator(one.measure())),
                Cell.words(words.category(one.measure(), one.category())),
                day(one.receipt(), "missing.receipt"),
                day(one.due(), "missing.due"),
                day(one.ended(), "missing.ended"),
                Cell.words(note(one)));
    }

    private String note(ListedCase one) {
        var parts = new ArrayList<String>();
        if (!one.problem().isEmpty()) {
            parts.add(words.problem(one.problem()));
        }
        if (one.provisional()) {
            parts.add(words.get("due.provisional"));
        }
        return words.sentences(parts);
    }

    private String indicator(Measure measure) {
        return policy.indicators()
                .filter(indicator -> indicator.measures().anyMatch(measure::equals))
                .findFirst()
                .map(words::indicator)
                .orElseGet(() -> words.measure(measure));
    }

    /** For the office: refused files, then refused rows of all departments, then those of none. */
    Table refused(Results results) {
        var rows = new ArrayList<List<Cell>>();
        results.files().shown().forEach(file -> rows.add(refusedFile(file)));
        for (Results.Month month : results.departments()) {
            Cell name = Cell.words(month.department().name());
            cells(month.refusals()).forEach(row -> rows.add(refusedRow(name, row)));
        }
        Cell nobody = Cell.missing(words.get("missing.department"));
        cells(results.strays()).forEach(row -> rows.add(refusedRow(nobody, row)));
        return new Table(
                "refused",
                words.get("table.refused"),
                List.of(
                        words.text("department", 20),
                        words.text("file", 28),
                        words.column("line", Format.COUNT, 8),
                        words.text("refusedColumn", 12),
                        words.text("reason", 18),
                        words.text("found", 18),
                        words.text("expected", 22),
                        words.text("whatToDo", 30)),
                rows);
    }

    private static Stream<Refusal> cells(Excerpt<Refusal> rows) {
        return rows.shown().stream().flatMap(Refusal::each);
    }

    private List<Cell> refusedFile(FileRefusal file) {
        Cell whole = Cell.missing(words.get("missing.wholeFile"));
        return List.of(
                Cell.missing(words.get("missing.byPath")),
                Cell.name(file.file().name()),
                whole,
                whole,
                Cell.words(words.get("file." + file.code().name())),
                Cell.name(refusals.found(file)),
                Cell.words(refusals.expected(file)),
                Cell.words(words.get("file.do." + file.code().name())));
    }

    private List<Cell> refusedRow(Cell department, Refusal row) {
        return List.of(
                department,
                Cell.name(file(row.address())),
                Cell.count(row.address().line()),
                column(row),
                Cell.words(words.get("refusal." + row.code().name())),
                Cell.words(refusals.found(row)),
                Cell.words(refusals.expected(row)),
                Cell.words(words.get("refusal.do." + row.code().name())));
    }

    /** For a department: its refused rows, without those that could lead to the person who complained. */
    Table ownRefused(Results.Month month) {
        return ownRefused(month.refusals().shown());
    }

    Table ownRefused(List<Refusal> all) {
        Function<Refusal, List<Cell>> line = row -> List.of(
                Cell.name(file(row.address())),
                Cell.count(row.address().line()),
                column(row),
                Cell.words(words.get("refusal." + row.code().name())),
                Cell.words(refusals.found(row)),
                Cell.words(refusals.expected(row)),
                Cell.words(words.get("refusal.do." + row.code().name())));
        return new Table(
                "refused",
                words.get("table.refused"),
                List.of(
                        words.text("file", 34),
                        words.column("line", Format.COUNT, 8),
                        words.text("refusedColumn", 12),
                        words.text("reason", 18),
                        words.text("found", 18),
                        words.text("expected", 20),
                        words.text("whatToDo", 30)),
                all.stream()
                        .filter(row -> !Feeds.isGuarded(row.feed()))
                        .flatMap(Refusal::each)
                        .map(line)
                        .toList());
    }

    private Cell column(Refusal row) {
        return row.column().isEmpty() ? Cell.missing(words.get("missing.wholeRow")) : Cell.words(row.column());
    }

    private static String file(Address address) {
        return address.sheet().isEmpty()
                ? address.file().name()
                : address.file().name() + " [" + address.sheet() + "]";
    }

    private Cell day(Optional<LocalDate> day, String missing) {
        return day.map(Cell::day).orElseGet(() -> Cell.missing(words.get(missing)));
    }
}
