package org.daylight.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what a table is and where its heads stand, by its heads alone. */
public final class Tables {

    /** A title may hold one word that is also a head; two of them in one row are no accident. */
    private static final int ENOUGH = 2;

    private static final Comparator<Fit> ORDER =
            Comparator.comparingInt(Fit::lacking).thenComparing(Fit::known, Comparator.reverseOrder());

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
        fits.sort(ORDER);
        List<String> best = fits.stream()
                .filter(fit -> ORDER.compare(fit, fits.get(0)) == 0)
                .map(fit -> fit.mapping().name())
                .toList();
        return best.size() > 1
                ? new TableChoice.Ambiguous(best)
                : new TableChoice.Table(fits.get(0).mapping(), fits.get(0).header());
    }

    /**
     * The heads of a table whose header is the row at an index. Where a head runs over two rows beside the head of a
     * group, it stands in the upper one, and the cell below it is empty.
     */
    public static List<String> heads(TableTop top, int header, Mapping mapping) {
        List<String> cells = top.rows().get(header).cells();
        if (header == 0) {
            return cells;
        }
        List<String> above = top.rows().get(header - 1).cells();
        var vocabulary = new Vocabulary(mapping);
        int width = Math.max(cells.size(), knownWidth(above, vocabulary));
        return IntStream.range(0, width)
                .mapToObj(i -> {
                    String head = i < cells.size() ? cells.get(i) : "";
                    boolean upper = head.isEmpty() && i < above.size() && vocabulary.admits(above.get(i));
                    return upper ? above.get(i) : head;
                })
                .toList();
    }

    /** Cells up to the last that is a head. */
    private static int knownWidth(List<String> cells, Vocabulary vocabulary) {
        return IntStream.range(0, cells.size())
                .filter(i -> vocabulary.admits(cells.get(i)))
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    /** Index of the row that has most heads which a mapping knows, the first where none has any. */
    public static int mostKnown(TableTop top, Mapping mapping) {
        var vocabulary = new Vocabulary(mapping);
        int best = 0;
        long most = 0;
        for (int i = 0; i < top.rows().size(); i++) {
            long known =
                    top.rows().get(i).cells().stream().filter(vocabulary::knows).count();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        return best;
    }

    private static Fit fit(TableTop top, Mapping mapping) {
        var vocabulary = new Vocabulary(mapping);
        Fit best = new Fit(mapping, -1, vocabulary.lacking(Set.of()), 0);
        for (int i = 0; i < top.rows().size(); i++) {
            List<String> cells = heads(top, i, mapping);
            Set<String> meanings = new HashSet<>();
            cells.forEach(cell -> meanings.addAll(vocabulary.meanings(cell)));
            long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
            boolean enough = meanings.size() >= ENOUGH || !meanings.isEmpty() && filled == 1 && vocabulary.size() == 1;
            best = better(best, new Fit(mapping, enough ? i : -1, vocabulary.lacking(meanings), meanings.size()));
        }
        return best;
    }

    /**
     * The heads of groups stand above the real ones and know fewer; heads that are repeated know the same. A row that is
     * no header knows no more heads than one that is.
     */
    private static Fit better(Fit one, Fit next) {
        if (next.header() < 0) {
            return one.known() >= next.known() ? one : next;
        }
        return one.header() < 0 || ORDER.compare(next, one) < 0 ? next : one;
    }
}
