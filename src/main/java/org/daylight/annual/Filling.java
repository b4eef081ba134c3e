package org.daylight.annual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.annual.Unplaced.Reason;

/** A form that is being filled in from what a file holds. Used by one thread. */
public final class Filling {

    private final Template template;
    private final Layout layout;
    private final Map<Spot, Entry> cells = new LinkedHashMap<>();
    private final Set<Spot> disputed = new HashSet<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    public Filling(Template template) {
        this.template = template;
        this.layout = Layout.of(template);
    }

    Layout layout() {
        return layout;
    }

    /** Puts a text where it belongs, or names it: nothing is overwritten and nothing is taken for 0. */
    public void put(Spot spot, Grid grid, Grid.Row row, String text) {
        Optional<Entry> entry = Entry.parse(text);
        if (!layout.has(spot)) {
            Reason reason =
                    layout.line(spot.table(), spot.row()).isEmpty() ? Reason.UNKNOWN_ROW : Reason.UNKNOWN_COLUMN;
            name(Unplaced.of(reason, grid, row, Optional.empty(), text));
        } else if (entry.isEmpty()) {
            name(Unplaced.of(Reason.NO_FIGURE, grid, row, Optional.of(spot), text));
            cells.putIfAbsent(spot, Entry.ABSENT);
        } else if (disputed.contains(spot)
                || !cells.getOrDefault(spot, entry.get()).equals(entry.get())) {
            name(Unplaced.of(Reason.TWICE, grid, row, Optional.of(spot), text));
            disputed.add(spot);
            cells.put(spot, Entry.ABSENT);
        } else {
            cells.put(spot, entry.get());
        }
    }

    /** The same for a text that says of itself what it is: if it is something else, it is no figure. */
    public void putAs(Spot spot, Grid grid, Grid.Row row, String text, String kind) {
        boolean agrees = Entry.parse(text)
                .filter(entry -> entry.kind().name().equals(kind))
                .isPresent();
        put(spot, grid, row, agrees ? text : kind + " '" + text + "'");
    }

    /** Whether the form has that cell. */
    public boolean asks(Spot spot) {
        return layout.has(spot);
    }

    public void name(Unplaced one) {
        unplaced.add(one);
    }

    /** How many cells have found their place. */
    int filled() {
        return cells.size();
    }

    /** The report as it stands. */
    public ReadReport close(List<String> paragraphs, ReadReport.Extent extent) {
        return new ReadReport(new AnnualReport(template, cells, paragraphs), unplaced, extent);
    }
}
