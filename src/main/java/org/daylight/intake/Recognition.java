package org.daylight.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.feed.FormSheet;
import org.daylight.feed.Mapping;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.feed.TableChoice;
import org.daylight.feed.TableGlance;
import org.daylight.feed.TableTop;
import org.daylight.feed.Tables;

/**
 * Recognises whose a dropped file is, which tables it holds and of which period, by all that is known of it. Nothing is
 * guessed: what no clue tells, or what two clues tell differently, stays open, and a person says it.
 *
 * @param sources who sends what
 * @param mappings by name
 * @param roster departments of the period
 * @param asked the period that is looked at
 */
public record Recognition(List<SourceLayout> sources, Map<String, Mapping> mappings, Roster roster, Asked asked) {

    /**
     * The period that is looked at.
     *
     * @param period its name
     * @param month the month that a name without a year can only mean; empty where it could mean several
     */
    public record Asked(String period, Optional<Integer> month) {}

    /** What a file was recognised as. */
    public sealed interface Finding {}

    /**
     * A file of the period.
     *
     * @param department code, empty where rows name theirs
     * @param mappings names of the mappings by which its tables may be read
     */
    public record Known(String source, String department, List<String> mappings) implements Finding {}

    /** A file of another period. */
    public record Elsewhere(String period) implements Finding {}

    /**
     * A file that a person has to assign.
     *
     * @param source empty where it is open
     * @param department code, empty where it is open
     * @param found what was recognised, and what contradicts itself
     * @param lacks what is open
     * @param concerns code of the department for which it speaks all the same: rows stand in it of what that department
     *     has to send, the strongest evidence that names anybody names that department alone, and no other period is meant
     */
    public record Open(String source, String department, String found, List<String> lacks, Set<String> concerns)
            implements Finding {
        public Open {
            lacks = List.copyOf(lacks);
            concerns = Set.copyOf(concerns);
        }

        /** Whether the period alone is open. */
        public boolean isTimeless() {
            return lacks.equals(List.of(PERIOD));
        }
    }

    /** What can be open. */
    public static final String DEPARTMENT = "department";

    public static final String FEED = "feed";
    public static final String PERIOD = "period";

    public Recognition {
        sources = List.copyOf(sources);
        mappings = Map.copyOf(mappings);
        Objects.requireNonNull(roster);
        Objects.requireNonNull(asked);
    }

    /**
     * What the tables of a file tell.
     *
     * @param mappings that read them
     * @param departments that their columns name
     * @param tables that hold anything and are no sheets of the form itself
     * @param read how many of them a mapping reads
     * @param rows canonical names of the feeds of which any row stands in them
     */
    private record Content(Set<String> mappings, Set<String> departments, int tables, int read, Set<String> rows) {}

    /**
     * What a file is.
     *
     * @param told clues beside its content: its cover, the names of its sheets, its own name and its folders'
     * @param tops the first rows of its tables; none where the file cannot be read
     */
    public Finding of(List<Clue> told, List<TableTop> tops) {
        Content content = content(tops);
        var all = new ArrayList<>(told);
        all.add(Clue.content(content.departments()));
        var answers = new Answers(all, roster);
        Optional<String> period = answers.period(asked);
        if (period.isPresent() && !period.get().equals(asked.period())) {
            return new Elsewhere(period.get());
        }
        Optional<SourceLayout> source = source(content, new Answers(told, roster));
        boolean rowsTell =
                source.filter(one -> one.department() == DepartmentFrom.COLUMN).isPresent();
        Optional<String> department = rowsTell ? Optional.of("") : answers.department();
        if (period.isPresent() && source.isPresent() && department.isPresent()) {
            return new Known(source.get().name(), department.get(), mappings(content, source.get()));
        }
        var lacks = new ArrayList<String>();
        if (department.isEmpty()) {
            lacks.add(DEPARTMENT);
        }
        if (source.isEmpty()) {
            lacks.add(FEED);
        }
        if (period.isEmpty()) {
            lacks.add(PERIOD);
        }
        return new Open(
                source.map(SourceLayout::name).orElse(""),
                department.orElse(""),
                answers.found(feeds(content.mappings())),
                lacks,
                answers.concerns(asked, content.rows()));
    }

    private Content content(List<TableTop> tops) {
        var known = new TreeSet<String>();
        var departments = new TreeSet<String>();
        var rows = new TreeSet<String>();
        int tables = 0;
        int read = 0;
        for (TableTop top : tops) {
            if (FormSheet.of(top).isEmpty() && !top.rows().isEmpty()) {
                tables++;
                if (Tables.choose(top, candidates()) instanceof TableChoice.Table table) {
                    read++;
                    known.add(table.mapping().name());
                    departments.addAll(TableGlance.departments(top, table, roster));
                    rows.addAll(
                            TableGlance.hasRows(top, table)
                                    ? feeds(Set.of(table.mapping().name()))
                                    : List.of());
                }
            }
        }
        return new Content(known, departments, tables, read, rows);
    }

    /** Every mapping that any source's files may be read by, each once. */
    private List<Mapping> candidates() {
        var all = new LinkedHashMap<String, Mapping>();
        sources.forEach(source -> names(source).forEach(name -> all.put(name, mappings.get(name))));
        return List.copyOf(all.values());
    }

    private static List<String> names(SourceLayout source) {
        return source.files().stream()
                .flatMap(rule -> rule.mappings().stream())
                .distinct()
                .toList();
    }

    /**
     * The source whose tables these are. A department's name on tables that only a citywide source sends makes them
     * neither the one's nor the other's: whose record it is, a person says.
     */
    private Optional<SourceLayout> source(Content content, Answers told) {
        List<SourceLayout> able =
                sources.stream().filter(source -> reads(source, content)).toList();
        boolean citywide = able.stream().anyMatch(source -> source.department() == DepartmentFrom.COLUMN);
        boolean department =
                !told.departments().isEmpty() || !content.departments().isEmpty() && !citywide;
        if (!department && told.sources().isEmpty()) {
            return able.size() == 1 ? Optional.of(able.get(0)) : Optional.empty();
        }
        List<SourceLayout> meant = able.stream()
                .filter(source -> source.department() == DepartmentFrom.COLUMN
                        ? told.sources().contains(source.name())
                                && told.otherDepartments().isEmpty()
                        : department && told.otherSources().isEmpty())
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Tables that nobody knows may be anybody's: admission refuses them to whoever else the file tells. */
    private static boolean reads(SourceLayout source, Content content) {
        return names(source).containsAll(content.mappings());
    }

    /** The mappings that were recognised, or, where a table was not, all of the source's: admission says what it thinks. */
    private static List<String> mappings(Content content, SourceLayout source) {
        return content.read() == 0 || content.read() < content.tables()
                ? names(source)
                : List.copyOf(content.mappings());
    }

    private List<String> feeds(Set<String> names) {
        return names.stream()
                .flatMap(name -> mappings.get(name).rows().stream())
                .map(rule -> rule.feed().name())
                .distinct()
                .toList();
    }
}
