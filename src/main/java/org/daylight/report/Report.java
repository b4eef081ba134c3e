package org.daylight.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report as typed values, before any file format: a renderer lays it out by its template.
 *
 * @param template name of the template, such as {@code ranking} or {@code scorecard}
 * @param language of all texts in it
 * @param title as printed
 * @param facts single values that a template may place, by name (period, edition, policy, score of a card...), in
 *     printed form and in the order of their building; labels stand in the bundles under {@code fact.<name>}. Every
 *     report has {@link #AS_OF_INSTANT}
 * @param tables in the order in which they are laid out
 * @param charts in the order in which they are laid out
 * @param notes paragraphs by name, such as {@code method}
 */
public record Report(
        String template,
        Locale language,
        String title,
        Map<String, String> facts,
        List<Table> tables,
        List<Chart> charts,
        Map<String, List<String>> notes) {

    /** The fact that holds the as-of instant in ISO form, for the dates that a file carries about itself. */
    public static final String AS_OF_INSTANT = "asOfInstant";

    public Report {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /** The fact of that name; a template that asks for another is wrong. */
    public String fact(String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException(
                    "report " + template + " has no fact '" + name + "'; it has " + facts.keySet());
        }
        return fact;
    }

    /** The table of that id; a template that asks for another is wrong. */
    public Table table(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("report " + template + " has no table '" + id
                        + "'; it has " + tables.stream().map(Table::id).toList()));
    }

    /** The chart of that id; a template that asks for another is wrong. */
    public Chart chart(String id) {
        return charts.stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("report " + template + " has no chart '" + id
                        + "'; it has " + charts.stream().map(Chart::id).toList()));
    }
}
