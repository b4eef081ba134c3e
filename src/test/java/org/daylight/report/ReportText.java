package org.daylight.report;

import java.util.stream.Collectors;

/** A report as text: everything it holds, in order. */
final class ReportText {

    private ReportText() {}

    static String of(Report report) {
        var text = new StringBuilder(report.template() + " | " + report.title() + "\n");
        report.facts()
                .forEach((name, fact) -> text.append("fact ")
                        .append(name)
                        .append(" = ")
                        .append(fact)
                        .append('\n'));
        report.notes().forEach((name, lines) -> {
            text.append("\nnote ").append(name).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        });
        report.tables().forEach(table -> table(text, table));
        report.charts().forEach(chart -> chart(text, chart));
        return text.toString();
    }

    private static void table(StringBuilder text, Table table) {
        text.append("\ntable ")
                .append(table.id())
                .append(" | ")
                .append(table.title())
                .append('\n');
        text.append("  ")
                .append(table.columns().stream()
                        .map(column -> column.head().replace("\n", "\\n"))
                        .collect(Collectors.joining(" | ")))
                .append('\n');
        table.rows()
                .forEach(row -> text.append("  ")
                        .append(row.stream().map(ReportText::cell).collect(Collectors.joining(" | ")))
                        .append('\n'));
    }

    private static String cell(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.value().toPlainString();
        }
        return cell instanceof Cell.Day day ? day.date().toString() : "[" + ((Cell.Missing) cell).reason() + "]";
    }

    private static void chart(StringBuilder text, Chart chart) {
        text.append("\nchart ")
                .append(chart.id())
                .append(' ')
                .append(chart.type())
                .append(" | ");
        text.append(chart.title())
                .append(" | ")
                .append(chart.unit())
                .append(" | ")
                .append(chart.alternative());
        text.append("\n  ").append(String.join(" | ", chart.categories())).append('\n');
        chart.series()
                .forEach(series -> text.append("  ")
                        .append(series.name())
                        .append(": ")
                        .append(series.values().stream()
                                .map(value -> value.map(Object::toString).orElse("gap"))
                                .collect(Collectors.joining(" | ")))
                        .append('\n'));
    }
}
