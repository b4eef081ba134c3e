package org.daylight.annual;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annual report as far as it could be read.
 *
 * @param template the form that it follows
 * @param cells what stands in the cells that it has
 * @param paragraphs its sentences outside the tables, in order; none if it came as bare tables
 */
public record AnnualReport(Template template, Map<Spot, Entry> cells, List<String> paragraphs) {

    /** @throws IllegalArgumentException for a cell that the form does not have */
    public AnnualReport {
        var layout = Layout.of(template);
        cells.keySet().stream().filter(spot -> !layout.has(spot)).findFirst().ifPresent(spot -> {
            throw new IllegalArgumentException("the form of " + template.year() + " has no cell " + spot);
        });
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        paragraphs = List.copyOf(paragraphs);
    }

    public Layout layout() {
        return Layout.of(template);
    }

    public Entry at(Spot spot) {
        return cells.getOrDefault(spot, Entry.ABSENT);
    }

    /** Whether the report holds any cell of a table. */
    public boolean has(FormTable table) {
        return cells.keySet().stream().anyMatch(spot -> spot.table() == table);
    }

    /** The same report with an entry in every cell of the form: {@link Entry#ABSENT} where it has none. */
    public AnnualReport whole() {
        var every = new LinkedHashMap<Spot, Entry>();
        layout().spots().forEach(spot -> every.put(spot, at(spot)));
        return new AnnualReport(template, every, paragraphs);
    }

    /** The same report with another entry in one cell. */
    public AnnualReport with(Spot spot, Entry entry) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(spot, entry);
        return new AnnualReport(template, changed, paragraphs);
    }

    /** The same tables among other sentences. */
    public AnnualReport withParagraphs(List<String> others) {
        return new AnnualReport(template, cells, others);
    }
}
