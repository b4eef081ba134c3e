package org.daylight.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Encoding;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Row;
import org.daylight.feed.Terms;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;

/** Reads the roster. It is the office's own file: a row that cannot be read stops the run. */
final class RosterReader {

    private static final int NAME = Feeds.ROSTER.index("name");
    private static final int ALIASES = Feeds.ROSTER.index("aliases");
    private static final int GROUP = Feeds.ROSTER.index("group");
    private static final int VALID_FROM = Feeds.ROSTER.index("valid_from");
    private static final int VALID_TO = Feeds.ROSTER.index("valid_to");
    private static final int DUTIES = Feeds.ROSTER.index("duties");
    private static final String LIST = "[;；|、,，]";

    private RosterReader() {}

    /**
     * The departments of a roster file that are valid on a day.
     *
     * @throws StopException with every row that cannot be read, or if a name is claimed twice
     */
    static Roster read(Path file, Address.Delivered name, ZoneId zone, LocalDate day) {
        var departments = new ArrayList<Department>();
        var faults = new ArrayList<String>();
        Mapping mapping = Mapping.canonical(Feeds.ROSTER, zone);
        Terms terms = new Terms(
                Roster.of(List.of(), day),
                new Terms.DateLimits(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(9999, 12, 31)),
                zone);
        FileOutcome outcome = new DeliveredFile(file, name, List.of(mapping), Optional.of(Encoding.UTF_8))
                .read(
                        (canonical, heads, epoch) ->
                                Translator.prepare(canonical, new FileContext(heads, name, "", "", epoch), terms),
                        reading -> take(reading, departments, faults));
        if (outcome instanceof FileRefusal refusal) {
            faults.add(0, refusal.toString());
        }
        if (!faults.isEmpty()) {
            throw new StopException(faults);
        }
        return roster(departments, name, day);
    }

    private static Roster roster(List<Department> departments, Address.Delivered name, LocalDate day) {
        try {
            Roster roster = Roster.of(departments, day);
            if (roster.departments().isEmpty()) {
                throw new StopException(name.name() + ": no department is valid on " + day
                        + "; expected at least one row whose valid_from and valid_to enclose it");
            }
            return roster;
        } catch (IllegalArgumentException e) {
            throw new StopException(name.name() + ": " + e.getMessage());
        }
    }

    private static void take(Reading reading, List<Department> departments, List<String> faults) {
        if (reading instanceof Refusal refusal) {
            faults.add(refusal.toString());
        } else if (reading instanceof Row row) {
            departments.add(new Department(
                    row.key(),
                    row.text(NAME).orElseThrow(),
                    split(row.text(ALIASES).orElse("")),
                    row.text(GROUP).orElseThrow(),
                    row.date(VALID_FROM).orElseThrow(),
                    row.date(VALID_TO),
                    split(row.text(DUTIES).orElse(""))));
        }
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(LIST))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
