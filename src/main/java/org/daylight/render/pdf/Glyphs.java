package org.daylight.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.report.Chart;

/**
 * Replaces what the font cannot show, which PDFBox would refuse with the whole document, and remembers it. Invisible
 * characters (control, direction, zero width) count as such too: a name must not read otherwise than it is stored.
 */
final class Glyphs {

    private static final int BOX = 0x25A1;

    private final Faces faces;
    private final Set<Integer> replaced = new TreeSet<>();

    Glyphs(Faces faces) {
        this.faces = faces;
    }

    String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> out.appendCodePoint(isShown(codePoint) ? codePoint : box(codePoint)));
        return out.toString();
    }

    private boolean isShown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
            return true;
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && faces.shows(codePoint);
    }

    private int box(int codePoint) {
        replaced.add(codePoint);
        return BOX;
    }

    Chart clean(Chart chart) {
        List<Chart.Series> series = chart.series().stream()
                .map(one -> new Chart.Series(clean(one.name()), one.values()))
                .toList();
        List<String> categories = chart.categories().stream().map(this::clean).toList();
        return new Chart(
                chart.id(),
                chart.type(),
                clean(chart.title()),
                clean(chart.alternative()),
                clean(chart.unit()),
                categories,
                series);
    }

    /** What was replaced, if anything was. */
    Optional<Substitution> substitution(String report) {
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        List<String> characters = replaced.stream().map(Character::toString).toList();
        return Optional.of(new Substitution(report, characters));
    }
}
