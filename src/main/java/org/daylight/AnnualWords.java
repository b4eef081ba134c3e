package org.daylight;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Entry;
import org.daylight.annual.Findings;
import org.daylight.annual.Findings.Unchecked;
import org.daylight.annual.FormTable;
import org.daylight.annual.Identity;
import org.daylight.annual.Layout;
import org.daylight.annual.Mismatch;
import org.daylight.annual.Operand;
import org.daylight.annual.ReadReport;
import org.daylight.annual.Spot;
import org.daylight.annual.Template;
import org.daylight.annual.Unplaced;
import org.daylight.feed.Masking;
import org.daylight.intake.annual.UnreadableException;

/** What the check of an annual report found, in words: the place in the form, expected, found, and by which identity. */
final class AnnualWords {

    private final Console console;

    AnnualWords(Console console) {
        this.console = console;
    }

    List<String> lines(List<Path> files, ReadReport read, Findings findings) {
        AnnualReport report = read.report();
        var lines = new ArrayList<String>();
        lines.add(console.get(
                "annual.read",
                files.stream().map(Path::toString).collect(Collectors.joining(", ")),
                report.template().year(),
                tables(report)));
        if (report.paragraphs().isEmpty()) {
            lines.add(console.get("annual.noSentences"));
        }
        section(
                lines,
                "annual.unplaced",
                read.unplaced().stream()
                        .map(one -> unplaced(report.layout(), one))
                        .toList());
        section(
                lines,
                "annual.mismatches",
                findings.mismatches().stream()
                        .map(one -> mismatch(report.layout(), one))
                        .toList());
        section(
                lines,
                "annual.unchecked",
                findings.unchecked().stream()
                        .map(one -> unchecked(report.layout(), one))
                        .toList());
        lines.add("");
        lines.add(
                findings.isEmpty() && read.unplaced().isEmpty()
                        ? console.get("annual.fine")
                        : console.get("annual.mend"));
        return lines;
    }

    /** A line for each of them, as lists show them. */
    List<String> mismatches(List<Mismatch> mismatches) {
        return mismatches.stream()
                .map(one -> "  " + mismatch(Layout.of(Template.V2021), one))
                .toList();
    }

    private void section(List<String> lines, String key, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(console.get(key, items.size()));
            items.forEach(item -> lines.add("  " + item));
        }
    }

    private String tables(AnnualReport report) {
        return Arrays.stream(FormTable.values())
                .map(table -> report.has(table)
                        ? console.get(
                                "annual.table.held",
                                table(table),
                                numbers(report, table),
                                report.layout().spots(table).size())
                        : console.get("annual.table.absent", table(table)))
                .collect(Collectors.joining(console.get("annual.and")));
    }

    private static long numbers(AnnualReport report, FormTable table) {
        return report.layout().spots(table).stream()
                .filter(spot -> report.at(spot).isNumber())
                .count();
    }

    private String table(FormTable table) {
        return console.get("annual.table." + table.number());
    }

    private String mismatch(Layout layout, Mismatch one) {
        String where = one.spot()
                .map(spot -> cell(layout, spot))
                .or(() -> one.table().map(this::table))
                .orElse("");
        return console.get(
                "annual." + one.identity(),
                where,
                entry(one.expected()),
                entry(one.found()),
                sum(layout, one.basis()),
                one.quote());
    }

    private String unchecked(Layout layout, Unchecked one) {
        String wanting = one.wanting().stream()
                .map(operand -> console.get(
                        "annual.wanting", origin(operand, cell(layout, operand.spot())), entry(operand.entry())))
                .collect(Collectors.joining(console.get("annual.and")));
        return console.get("annual.cannot", cell(layout, one.spot()), identity(one.identity()), wanting);
    }

    private String identity(Identity identity) {
        return console.get("annual.identity", identity.number());
    }

    /** Without zeros, since the sum of outcomes has two dozen terms. */
    private String sum(Layout layout, List<Operand> basis) {
        var sum = new StringBuilder();
        for (Operand one : basis) {
            BigDecimal value = one.entry().value();
            if (value.signum() != 0 || basis.size() < 4) {
                String sign = one.sign() < 0 ? " - " : sum.isEmpty() ? "" : " + ";
                sum.append(sign)
                        .append(origin(one, name(layout, one, basis)))
                        .append(' ')
                        .append(value.toPlainString());
            }
        }
        return sum.isEmpty() ? "0" : sum.toString();
    }

    private String origin(Operand operand, String name) {
        return operand.origin() == Operand.Origin.YEAR_BEFORE ? console.get("annual.before", name) : name;
    }

    /** What tells the operands apart: their rows, or, where they stand in one row, their columns. */
    private String name(Layout layout, Operand one, List<Operand> basis) {
        Spot spot = one.spot();
        boolean oneRow = basis.size() > 1
                && basis.stream().map(each -> each.spot().row()).distinct().count() == 1;
        return oneRow ? words(column(layout, spot), spot.column()) : words(row(layout, spot), spot.row());
    }

    /** In Chinese by the title of the form, in English by the code. */
    private String words(String title, String code) {
        return console.get("annual.names").equals("title") ? title : code;
    }

    private String cell(Layout layout, Spot spot) {
        return console.get(
                "annual.cell", table(spot.table()), row(layout, spot), spot.row(), column(layout, spot), spot.column());
    }

    private static String row(Layout layout, Spot spot) {
        return layout.line(spot.table(), spot.row()).map(Layout.Line::title).orElse(spot.row());
    }

    private static String column(Layout layout, Spot spot) {
        return layout.head(spot.table(), spot.column()).map(Layout.Head::title).orElse(spot.column());
    }

    private String entry(Entry entry) {
        return entry.isNumber() ? entry.value().toPlainString() : console.get("annual.entry." + entry.kind());
    }

    private String unplaced(Layout layout, Unplaced one) {
        String place = !one.sheet().isEmpty()
                ? console.get("annual.at.sheet", one.sheet(), one.row())
                : one.table() > 0
                        ? console.get("annual.at.table", one.table(), one.row())
                        : console.get("annual.at.line", one.row());
        Optional<String> cell = one.spot().map(spot -> cell(layout, spot));
        String where =
                cell.map(name -> console.get("annual.at.cell", place, name)).orElse(place);
        return console.get("annual.unplaced." + one.reason(), where, Masking.mask(one.found()));
    }

    String unreadable(Path file, UnreadableException unreadable) {
        return console.get(
                "annual.unreadable",
                file,
                console.get("annual.unreadable." + unreadable.reason(), String.valueOf(unreadable.getMessage())),
                console.get("annual.unreadable.do." + unreadable.reason()));
    }
}
