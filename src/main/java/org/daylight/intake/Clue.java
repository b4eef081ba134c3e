package org.daylight.intake;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.intake.PeriodWords.When;

/**
 * What one kind of evidence says of a dropped file.
 *
 * @param kind where it stands
 * @param departments codes of the departments that it names
 * @param sources names of the citywide sources that it names
 * @param twins those of either that one and the same word names
 */
public record Clue(Kind kind, Set<String> departments, Set<String> sources, Set<String> twins, When when) {

    /** Kinds of evidence, the strongest first. They must agree all the same. */
    public enum Kind {
        /** A cover sheet, or a manifest that lists the file. */
        COVER,
        /** A department column that names one department in all of the first rows. */
        CONTENT,
        SHEET,
        NAME,
        FOLDER
    }

    public Clue {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(when);
        departments = Set.copyOf(departments);
        sources = Set.copyOf(sources);
        twins = Set.copyOf(twins);
    }

    /** What a column of departments says. */
    static Clue content(Set<String> departments) {
        return new Clue(Kind.CONTENT, departments, Set.of(), Set.of(), When.UNSAID);
    }

    /** What a sender declares: a department, if it is on the roster its code, and a period. */
    public static Clue cover(Optional<String> department, Optional<String> period) {
        var when = new When(period.map(Set::of).orElse(Set.of()), Set.of(), Set.of());
        return new Clue(Kind.COVER, department.map(Set::of).orElse(Set.of()), Set.of(), Set.of(), when);
    }

    /** What the name of a file, folder or sheet says. */
    public static Clue of(Kind kind, String name, NameWords words) {
        NameWords.Whose whose = words.in(name);
        return new Clue(kind, whose.departments(), whose.sources(), whose.twins(), PeriodWords.in(name));
    }
}
