package org.daylight.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.feed.Department;
import org.daylight.feed.Roster;

/**
 * Finds in a name of a file, folder or sheet whose it is: the codes, names and aliases of the roster, and the titles of
 * citywide sources. A word inside a longer one does not count, so that 教育局 in 教育局考试院 names only the latter; two
 * words that overlap both count. Digits alone and single characters are not looked for: they stand in names by accident.
 */
public final class NameWords {

    private record Word(String text, String department, String source) {

        boolean isSource() {
            return department.isEmpty();
        }

        String id() {
            return department + source;
        }
    }

    private record Hit(int from, int to, Word word) {
        boolean isTwin(Hit other) {
            return other.from == from && other.to == to && other.word.isSource() != word.isSource();
        }

        boolean isInside(Hit other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    /**
     * What a name says.
     *
     * @param departments codes
     * @param sources names of citywide sources
     * @param twins those of either that one and the same word names: a bureau may be a department and run a system
     */
    public record Whose(Set<String> departments, Set<String> sources, Set<String> twins) {
        public Whose {
            twins = Set.copyOf(twins);
            departments = Set.copyOf(departments);
            sources = Set.copyOf(sources);
        }
    }

    /** A citywide source and what people call it. */
    public record Source(String name, List<String> titles) {
        public Source {
            titles = List.copyOf(titles);
        }
    }

    private final List<Word> words = new ArrayList<>();

    public NameWords(Roster roster, List<Source> sources) {
        for (Department department : roster.departments()) {
            add(department.code(), department.code(), "");
            add(department.name(), department.code(), "");
            department.aliases().forEach(alias -> add(alias, department.code(), ""));
        }
        for (Source source : sources) {
            add(source.name(), "", source.name());
            source.titles().forEach(title -> add(title, "", source.name()));
        }
    }

    private void add(String text, String department, String source) {
        String folded = fold(text);
        if (folded.codePointCount(0, folded.length()) > 1 && !folded.matches("[0-9]+")) {
            words.add(new Word(folded, department, source));
        }
    }

    /** In one form, whatever way the characters were typed or a file system keeps them. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Whose a name says that the file is. */
    public Whose in(String name) {
        List<Hit> hits = hits(fold(name));
        var departments = new TreeSet<String>();
        var sources = new TreeSet<String>();
        var twins = new TreeSet<String>();
        for (Hit hit : hits) {
            if (hits.stream().noneMatch(hit::isInside)) {
                (hit.word().isSource() ? sources : departments).add(hit.word().id());
                if (hits.stream().anyMatch(hit::isTwin)) {
                    twins.add(hit.word().id());
                }
            }
        }
        return new Whose(departments, sources, twins);
    }

    private List<Hit> hits(String name) {
        var hits = new ArrayList<Hit>();
        for (Word word : words) {
            for (int at = name.indexOf(word.text()); at >= 0; at = name.indexOf(word.text(), at + 1)) {
                int end = at + word.text().length();
                if (isBoundary(name, at) && isBoundary(name, end)) {
                    hits.add(new Hit(at, end, word));
                }
            }
        }
        return hits;
    }

    /** Between two Latin letters or digits no word ends; Chinese is written without gaps. */
    private static boolean isBoundary(String name, int at) {
        return at == 0 || at == name.length() || !(isLatin(name.charAt(at - 1)) && isLatin(name.charAt(at)));
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }
}
