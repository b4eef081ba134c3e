package org.daylight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.casework.Balance;
import org.daylight.feed.ControlTotals;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileCount;
import org.daylight.reconciliation.FileEntry;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Place;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;

/** The tables of a receipt; the last line of those that count is their total. */
final class ReceiptTables {

    private static final List<String> CLASSES = List.of(
            "physical", "headerRows", "titleRows", "blankRows", "totalRows", "dataRows", "leftOut", "refusedAlone");

    private final Results results;
    private final List<ReceivedFile> files;
    private final List<Identity> identities;
    private final Words words;

    ReceiptTables(Results results, List<ReceivedFile> files, List<Identity> identities, Words words) {
        this.results = results;
        this.files = files;
        this.identities = identities;
        this.words = words;
    }

    /** Rows of each file, by its name. */
    Map<String, RowLine> lines() {
        var lines = new LinkedHashMap<String, RowLine>();
        files.forEach(file -> lines.put(file.entry().name(), line(file.entry())));
        results.departments()
                .forEach(month -> month.tally()
                        .lots()
                        .forEach((lot, sum) -> lines.computeIfAbsent(lot.file(), name -> new RowLine())
                                .fate(lot, sum)));
        return lines;
    }

    private static RowLine line(FileEntry file) {
        var line = new RowLine().read(file.sum());
        return file.disposition() == Disposition.TAKEN
                ? line.compared(file.compared().rows())
                : line.setAside(file.sum().accepted().rows());
    }

    Table files() {
        Map<String, RowLine> lines = lines();
        var rows = new ArrayList<List<Cell>>();
        var total = new RowLine();
        var count = FileCount.NONE;
        for (ReceivedFile file : files) {
            RowLine line = lines.get(file.entry().name());
            total.plus(line);
            count = count.plus(file.entry().count().orElse(FileCount.NONE));
            rows.add(file(file, line));
        }
        rows.add(row(
                List.of(Cell.words(words.get("receipt.total")), Cell.words(""), Cell.words("")),
                counts(count, total),
                total.cells(),
                List.of(Cell.words(total.reasons(words)), proof(Place.Kind.RUN, ""))));
        return new Table("files", words.get("table.receiptFiles"), fileColumns(), rows);
    }

    private List<Cell> file(ReceivedFile file, RowLine line) {
        String why = file.refusal()
                .map(refusal -> words.get("file." + refusal.code()))
                .orElseGet(() -> line.reasons(words));
        return row(
                List.of(
                        Cell.words(file.entry().name()),
                        file.sender().isEmpty()
                                ? Cell.missing(words.get("missing.department"))
                                : Cell.words(file.sender()),
                        Cell.words(words.get("disposition."
                                + (file.refusal().isPresent()
                                        ? "REFUSED"
                                        : file.entry().disposition())))),
                counts(file.entry().count().orElse(FileCount.NONE), line),
                line.cells(),
                List.of(Cell.words(why), proof(Place.Kind.FILE, file.entry().name())));
    }

    private static List<Cell> counts(FileCount count, RowLine line) {
        return Stream.of(
                        count.physical(),
                        count.header(),
                        count.title(),
                        count.blank(),
                        count.total(),
                        count.data(),
                        count.filtered(),
                        line.refusedAlone())
                .map(Cell::count)
                .toList();
    }

    private List<Column> fileColumns() {
        return Stream.of(
                        Stream.of(words.text("file", 34), words.text("sender", 20), words.text("disposition", 12)),
                        CLASSES.stream().map(id -> words.column(id, Format.COUNT, 8)),
                        RowLine.columns(words),
                        Stream.of(words.text("whyRefused", 24), words.text("proof", 12)))
                .flatMap(part -> part)
                .toList();
    }

    Table departments() {
        var rows = new ArrayList<List<Cell>>();
        var total = new RowLine();
        var balance = Balance.EMPTY;
        for (Results.Month month : results.departments()) {
            RowLine line = of(month);
            Balance its = month.tally().balances().values().stream().reduce(Balance.EMPTY, Balance::plus);
            total.plus(line);
            balance = balance.plus(its);
            rows.add(row(
                    List.of(
                            Cell.words(month.department().name()),
                            Cell.words(words.get("status." + month.card().status()))),
                    line.cells(),
                    List.of(Cell.count(refused(line))),
                    balance(its),
                    List.of(
                            Cell.words(line.reasons(words)),
                            proof(Place.Kind.DEPARTMENT, month.department().code()))));
        }
        rows.add(row(
                List.of(Cell.words(words.get("receipt.total")), Cell.words("")),
                total.cells(),
                List.of(Cell.count(refused(total))),
                balance(balance),
                List.of(Cell.words(total.reasons(words)), proof(Place.Kind.RUN, ""))));
        return new Table("departments", words.get("table.receiptDepartments"), departmentColumns(), rows);
    }

    private static long refused(RowLine line) {
        return line.refused().values().stream().mapToLong(Long::longValue).sum();
    }

    private RowLine of(Results.Month month) {
        var line = new RowLine();
        String code = month.department().code();
        files.stream().filter(file -> file.refusal().isEmpty()).forEach(file -> line.plus(of(file.entry(), code)));
        month.tally().lots().forEach(line::fate);
        return line;
    }

    private static RowLine of(FileEntry file, String department) {
        var line = new RowLine();
        if (file.disposition() == Disposition.TAKEN && file.readings().containsKey(department)) {
            file.readings().get(department).forEach((feed, sum) -> {
                line.read(sum);
                line.compared(file.copied().contains(feed) ? sum.accepted().rows() : 0);
            });
        }
        return line;
    }

    private static List<Cell> balance(Balance balance) {
        return Stream.of(balance.opening(), balance.received(), balance.ended(), balance.closing())
                .map(Cell::count)
                .toList();
    }

    private List<Column> departmentColumns() {
        return Stream.of(
                        Stream.of(words.text("department", 24), words.text("status", 16)),
                        RowLine.columns(words),
                        Stream.of("refusedRows", "opening", "received", "endedCases", "closing")
                                .map(id -> words.column(id, Format.COUNT, 8)),
                        Stream.of(words.text("whyRefused", 28), words.text("proof", 12)))
                .flatMap(part -> part)
                .toList();
    }

    /** Refused rows by reason, over all files. */
    Table reasons() {
        var total = new RowLine();
        lines().values().forEach(total::plus);
        List<List<Cell>> rows = total.refused().entrySet().stream()
                .map(entry -> List.of(
                        Cell.words(words.get("refusal." + entry.getKey())),
                        Cell.count(entry.getValue()),
                        Cell.words(words.get("refusal.do." + entry.getKey()))))
                .toList();
        return new Table(
                "reasons",
                words.get("table.receiptReasons"),
                List.of(
                        words.text("reason", 30),
                        words.column("refusedRows", Format.COUNT, 12),
                        words.text("whatToDo", 60)),
                rows);
    }

    /** What senders declared on covers and in manifests, beside what was counted. */
    Table controls() {
        var rows = new ArrayList<List<Cell>>();
        files.forEach(file -> file.entry().controls().forEach(control -> rows.add(control(file, control))));
        return new Table(
                "controls",
                words.get("table.receiptControls"),
                List.of(
                        words.text("file", 40),
                        words.text("declaredFigure", 28),
                        words.text("declared", 16),
                        words.text("countedOfIt", 16),
                        words.text("proof", 12)),
                rows);
    }

    private List<Cell> control(ReceivedFile file, ControlTotals.Difference control) {
        return List.of(
                Cell.words(file.entry().name()),
                Cell.words(control.subject()),
                Cell.words(control.declared()),
                Cell.words(control.counted()),
                Cell.words(words.get(control.same() ? "receipt.holds" : "receipt.fails")));
    }

    /** Whether all identities of a place hold, and how many there are. */
    private Cell proof(Place.Kind kind, String name) {
        List<Identity> its = identities.stream()
                .filter(identity -> identity.place().kind() == kind
                        && identity.place().name().equals(name))
                .toList();
        if (its.isEmpty()) {
            return Cell.missing(words.get("receipt.noProof"));
        }
        boolean all = its.stream().allMatch(Identity::holds);
        return Cell.words(words.get(all ? "receipt.allHold" : "receipt.fails", words.count(its.size())));
    }

    private static List<Cell> row(List<Cell> one, List<Cell> two, List<Cell> three, List<Cell> four) {
        return row(one, two, three, four, List.of());
    }

    private static List<Cell> row(List<Cell> one, List<Cell> two, List<Cell> three, List<Cell> four, List<Cell> five) {
        return Stream.of(one, two, three, four, five).flatMap(List::stream).toList();
    }
}
