package org.daylight.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One kind of table that departments or system owners send: its name, its columns, its key. */
public final class Feed {

    private final String name;
    private final String chinese;
    private final List<Column> columns;
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * A feed; its first column is the key of its cases.
     *
     * @param name canonical English name, snake case
     * @param chinese the name that departments know it by
     * @param columns in canonical order
     */
    public Feed(String name, String chinese, List<Column> columns) {
        this.name = name;
        this.chinese = chinese;
        this.columns = List.copyOf(columns);
        var heads = new HashSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            indexes.put(columns.get(i).name(), i);
            for (String alias : columns.get(i).aliases()) {
                if (!heads.add(alias)) {
                    throw new IllegalArgumentException("feed " + name + ": the head " + alias + " names two columns");
                }
            }
        }
    }

    public String name() {
        return name;
    }

    public String chinese() {
        return chinese;
    }

    public List<Column> columns() {
        return columns;
    }

    public boolean has(String column) {
        return indexes.containsKey(column);
    }

    /** Position of a column; a name that the feed does not have is a programming error. */
    public int index(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("feed " + name + " has no column " + column + "; it has "
                    + columns.stream().map(Column::name).collect(Collectors.joining(", ")));
        }
        return index;
    }

    public Column column(String column) {
        return columns.get(index(column));
    }

    @Override
    public String toString() {
        return name;
    }
}
