package org.daylight.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The departments that are assessed in a period, found by code, name or alias. */
public final class Roster {

    private final List<Department> departments;
    private final Map<String, Department> byName = new HashMap<>();

    private Roster(List<Department> departments) {
        this.departments = departments;
        for (Department department : departments) {
            claim(department.code(), department);
            claim(department.name(), department);
            department.aliases().forEach(alias -> claim(alias, department));
        }
    }

    /**
     * The departments that are valid on a day, in the order of their codes.
     *
     * @throws IllegalArgumentException if a code, name or alias names two of them
     */
    public static Roster of(List<Department> versions, LocalDate day) {
        return new Roster(versions.stream()
                .filter(department -> department.validOn(day))
                .sorted(Comparator.comparing(Department::code))
                .toList());
    }

    private void claim(String word, Department department) {
        Department other = byName.putIfAbsent(word, department);
        if (other != null && other != department) {
            throw new IllegalArgumentException("roster: '" + word + "' names both " + other.code() + " and "
                    + department.code() + "; a code, name or alias must name one department");
        }
    }

    public List<Department> departments() {
        return departments;
    }

    /** The department that a code, name or alias names. */
    public Optional<Department> find(String word) {
        return Optional.ofNullable(byName.get(word));
    }
}
