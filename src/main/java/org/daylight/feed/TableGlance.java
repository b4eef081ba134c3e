package org.daylight.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the first rows of a table tell beside what the table is. */
public final class TableGlance {

    private static final String DEPARTMENT = "department_code";

    private TableGlance() {}

    /**
     * The departments that a table's own column of departments names in its first rows, as codes of the roster.
     *
     * @return empty if it has no such column, no row, or a row whose department is not there or not on the roster
     */
    public static Set<String> departments(TableTop top, TableChoice.Table table, Roster roster) {
        List<TableTop.TopRow> rows = top.rows();
        int column = column(rows.get(table.header()).cells(), table.mapping());
        var departments = new TreeSet<String>();
        for (TableTop.TopRow row : rows.subList(table.header() + 1, rows.size())) {
            String word = column < 0 || column >= row.cells().size()
                    ? ""
                    : row.cells().get(column);
            Optional<Department> found = roster.find(word).or(() -> roster.find(Wide.fold(word)));
            if (found.isEmpty()) {
                return Set.of();
            }
            departments.add(found.get().code());
        }
        return departments;
    }

    private static int column(List<String> heads, Mapping mapping) {
        for (int i = 0; i < heads.size(); i++) {
            if (namesDepartment(heads.get(i), mapping)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean namesDepartment(String head, Mapping mapping) {
        return mapping.rows().stream()
                .anyMatch(rule -> rule.canonical()
                        ? rule.feed().has(DEPARTMENT)
                                && rule.feed()
                                        .columns()
                                        .get(rule.feed().index(DEPARTMENT))
                                        .isNamed(head)
                        : rule.values().get(DEPARTMENT) instanceof Mapping.Cell cell
                                && cell.head().equals(head));
    }

    /** Whether rows stand below the heads of a table. */
    public static boolean hasRows(TableTop top, TableChoice.Table table) {
        return top.rows().size() > table.header() + 1;
    }
}
