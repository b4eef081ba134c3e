package org.daylight.annual;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the official tables in grids of texts by the titles of their rows and columns, whatever stands around them. A row
 * is placed only if each of its figures stands under a head of its own; what cannot be placed is named.
 */
public final class Placement {

    private Placement() {}

    /** The report of these grids, by the template that more of their cells follow; nothing if they hold no such table. */
    public static Optional<ReadReport> of(List<Grid> grids, List<String> paragraphs, ReadReport.Extent extent) {
        return Arrays.stream(Template.values())
                .map(template -> place(grids, template))
                .filter(filling -> filling.filled() > 0)
                .max(Comparator.comparingInt(Filling::filled).thenComparing(filling -> filling.layout() == newest()))
                .map(filling -> filling.close(paragraphs, extent));
    }

    private static Layout newest() {
        return Layout.of(Template.V2021);
    }

    private static Filling place(List<Grid> grids, Template template) {
        var filling = new Filling(template);
        for (Grid grid : grids) {
            var remedies = RemedyBand.find(grid);
            remedies.ifPresent(band -> band.place(grid, filling));
            var walk = new GridWalk(grid, filling);
            grid.rows().stream()
                    .filter(row -> remedies.isEmpty() || !remedies.get().covers(row))
                    .forEach(walk::row);
        }
        return filling;
    }
}
