package org.daylight.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what a table is and where its heads stand, by its heads alone. */
public final class Tables {

    /** A title may hold one word that is also a head; two of them in one row are no accident. */
    private static final int ENOUGH = 2;

    private Tables() {}

    /** A mapping held against a table: where its heads stand, what they lack, how many it knows. */
    private record Fit(Mapping mapping, int header, int lacking, int known) {}

    /**
     * The one mapping whose heads a table bears.
     *
     * @param candidates mappings that the sender's files may be read by
     */
    public static TableChoice choose(TableTop top, List<Mapping> candidates) {
        var fits = new ArrayList<Fit>();
        int mostKnown = 0;
        for (Mapping mapping : candidates) {
            Fit fit = fit(top, mapping);
            mostKnown = Math.max(mostKnown, fit.known());
            if (fit.header() >= 0) {
                fits.add(fit);
            }
        }
        if (fits.isEmpty()) {
            return new TableChoice.NoTable(mostKnown);
        }
        Comparator<Fit> order =
                Comparator.comparingInt(Fit::lacking).thenComparing(Fit::known, Comparator.reverseOrder());
        fits.sort(order);
        List<String> best = fits.stream()
                .filter(fit -> order.compare(fit, fits.get(0)) == 0)
                .map(fit -> fit.mapping().name())
                .toList();
        return best.size() > 1
                ? new TableChoice.Ambiguous(best)
                : new TableChoice.Table(fits.get(0).mapping(), fits.get(0).header());
    }

    private static Fit fit(TableTop top, Mapping mapping) {
        var vocabulary = new Vocabulary(mapping);
        int most = 0;
        for (int i = 0; i < top.rows().size(); i++) {
            List<String> cells = top.rows().get(i).cells();
            Set<String> meanings = new HashSet<>();
            cells.forEach(cell -> meanings.addAll(vocabulary.meanings(cell)));
            long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
            if (meanings.size() >= ENOUGH || !meanings.isEmpty() && filled == 1 && vocabulary.size() == 1) {
                return new Fit(mapping, i, vocabulary.lacking(meanings), meanings.size());
            }
            most = Math.max(most, meanings.size());
        }
        return new Fit(mapping, -1, vocabulary.lacking(Set.of()), most);
    }
}
