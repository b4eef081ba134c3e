package org.daylight.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.appeal.Appeal;
import org.daylight.appeal.Hearing;
import org.daylight.appeal.Service;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.casework.Measure;
import org.daylight.definition.Definitions;
import org.daylight.definition.JobDefinition;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.feed.Department;
import org.daylight.feed.Feeds;
import org.daylight.feed.Roster;
import org.daylight.feed.Row;
import org.daylight.feed.Terms;
import org.daylight.score.Policy;

/**
 * Reads what was served and what was appealed. Both are the office's own files: a line that cannot be read, or that fits no
 * edition, department, case or indicator, stops the run.
 */
final class AppealsReader {

    private static final Terms.DateLimits NO_LIMITS = Terms.DateLimits.of(LocalDate.EPOCH, LocalDate.EPOCH);

    private final Ground ground;
    private final JobDefinition.Appeals rules;
    private final Map<String, Printed> printed = new LinkedHashMap<>();
    private final Map<List<String>, Service> services = new HashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<Appeal> inTime = new ArrayList<>();
    private final List<Appeal> late = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private String file = "";

    /**
     * What lines are held against.
     *
     * @param revisions of the period, the first one first
     * @param day it is; nothing has happened after it
     */
    record Ground(Definitions definitions, Roster roster, List<Edition> revisions, LocalDate day) {}

    private record Printed(Edition edition, Published published) {}

    private AppealsReader(Ground ground) throws IOException {
        this.ground = ground;
        this.rules = ground.definitions().job().appeals().orElseThrow();
        for (Edition one : ground.revisions()) {
            printed.put(one.name(), new Printed(one, Published.read(one)));
        }
    }

    /**
     * How far the appeals have come.
     *
     * @param standing the edition that was or is to be served, by name; empty if there is none yet
     * @throws StopException with every line that is wrong
     */
    static Hearing read(Ground ground, String standing, Optional<OfficeFile> served, Optional<OfficeFile> appeals)
            throws IOException {
        var reader = new AppealsReader(ground);
        if (served.isPresent()) {
            reader.served(served.get());
        }
        if (appeals.isPresent()) {
            reader.appeals(appeals.get());
        }
        if (!reader.faults.isEmpty()) {
            throw new StopException(reader.faults);
        }
        return reader.hearing(standing);
    }

    private Terms terms() {
        LocalDate earliest = ground.definitions().job().dates().earliest();
        var limits = ground.day().isBefore(earliest) ? NO_LIMITS : Terms.DateLimits.of(earliest, ground.day());
        return new Terms(ground.roster(), limits, ground.definitions().job().zone());
    }

    private void served(OfficeFile from) {
        file = from.name().name();
        for (Row row : from.rows(Feeds.SERVED, terms(), faults)) {
            var cells = new Cells(row);
            Optional<String> department = department(cells);
            Optional<Printed> edition = edition(cells);
            LocalDate on = cells.day("served_on").orElseThrow();
            if (department.isEmpty() || edition.isEmpty()) {
                continue;
            }
            var service = new Service(cells.text("edition"), department.get(), on, cells.text("received_by"));
            check(
                    services.putIfAbsent(key(service.edition(), service.department()), service) == null,
                    cells,
                    "department_code",
                    "found " + service.department() + " a second time for " + service.edition()
                            + ", expected each once; keep the day on which it was served");
        }
    }

    private static List<String> key(String edition, String department) {
        return List.of(edition, department);
    }

    private Optional<String> department(Cells cells) {
        String word = cells.text("department_code");
        Optional<Department> department = ground.roster().find(word);
        check(
                department.isPresent(),
                cells,
                "department_code",
                "found " + word + ", expected one of the roster; correct the code");
        return department.map(Department::code);
    }

    private Optional<Printed> edition(Cells cells) {
        String name = cells.text("edition");
        check(
                printed.containsKey(name),
                cells,
                "edition",
                "found " + name + ", expected an edition of this period, one of " + printed.keySet()
                        + "; copy it from the report that was served");
        return Optional.ofNullable(printed.get(name));
    }

    private void appeals(OfficeFile from) throws IOException {
        file = from.name().name();
        for (Row row : from.rows(Feeds.APPEALS, terms(), faults)) {
            var cells = new Cells(row);
            int before = faults.size();
            Long first = lines.putIfAbsent(row.key(), cells.line());
            check(first == null, cells, "appeal_no", row.key() + " stands in line " + first + " already; keep one");
            Optional<String> department = department(cells);
            Optional<Printed> edition = edition(cells);
            if (department.isPresent() && edition.isPresent()) {
                about(cells, department.get(), edition.get());
                Optional<Service> service = service(cells, department.get());
                Optional<Appeal.Ruling> ruling = ruling(cells);
                if (faults.size() == before) {
                    sort(appeal(row.key(), cells, department.get(), ruling), service.orElseThrow());
                }
            }
        }
    }

    private Optional<Service> service(Cells cells, String department) {
        Service service = services.get(key(cells.text("edition"), department));
        LocalDate said = cells.day("served_on").orElseThrow();
        check(
                service != null && service.on().equals(said),
                cells,
                "served_on",
                "found " + said + ", expected "
                        + (service == null
                                ? "a line of served.csv for " + department
                                : service.on().toString())
                        + " as served.csv records it; correct one of the two");
        LocalDate filed = cells.day("filed_on").orElseThrow();
        check(
                !filed.isBefore(said),
                cells,
                "filed_on",
                "found " + filed + ", expected no day before " + said + ", when it was served; correct the date");
        return Optional.ofNullable(service);
    }

    /** The case or the indicator must be one that the edition tells of. */
    private void about(Cells cells, String department, Printed edition) throws IOException {
        String code = cells.text("indicator");
        Optional<Published.Item> item = edition.published().entry(department).stream()
                .flatMap(entry -> entry.indicators().stream())
                .filter(each -> each.code().equals(code) && each.marks().isPresent())
                .findFirst();
        check(
                item.isPresent(),
                cells,
                "indicator",
                "found " + code + ", expected an indicator with marks of " + department + " in "
                        + edition.edition().name() + "; copy its code from the scorecard or the form");
        String record = cells.text("record_no");
        boolean aboutCase = cells.text("target").equals("CASE");
        check(
                aboutCase != record.isEmpty(),
                cells,
                "record_no",
                aboutCase
                        ? "empty, expected the number of the case; copy it from the form"
                        : "found " + record
                                + " for a whole indicator, expected none; empty it or write CASE as target");
        if (aboutCase && item.isPresent() && !record.isEmpty()) {
            check(
                    lists(edition.edition(), department, record, code),
                    cells,
                    "record_no",
                    "found " + record + ", which " + edition.edition().name() + " does not list for " + department
                            + " under the indicator " + code + "; copy number and indicator from the form");
        }
        item.ifPresent(found -> marks(cells, found));
    }

    /** Whether the edition lists the case, and the department may see it: a ruling must not tell who complained. */
    private boolean lists(Edition edition, String department, String record, String indicator) throws IOException {
        List<Measure> measures = ground.definitions()
                .policy()
                .indicators()
                .filter(each -> each.code().equals(indicator))
                .flatMap(Policy.Indicator::measures)
                .toList();
        boolean[] found = new boolean[1];
        edition.evidence(department)
                .cases(one -> found[0] |= one.key().equals(record)
                        && measures.contains(one.measure())
                        && one.measure().listing(one.category()) == Measure.Listing.DEPARTMENT);
        return found[0];
    }

    private void marks(Cells cells, Published.Item item) {
        boolean partly = cells.text("ruling").equals("PARTLY");
        var marks = cells.decimal("marks");
        check(
                partly == marks.isPresent(),
                cells,
                "marks",
                partly
                        ? "empty, expected the marks that are given back; write them"
                        : "found marks, expected none unless the ruling is PARTLY; empty the cell");
        marks.ifPresent(given -> check(
                given.signum() > 0 && given.compareTo(item.weight()) <= 0,
                cells,
                "marks",
                "found " + given.toPlainString() + ", expected more than 0 and at most "
                        + item.weight().toPlainString() + ", the weight of the indicator; correct it"));
    }

    private Optional<Appeal.Ruling> ruling(Cells cells) {
        String word = cells.text("ruling");
        String by = cells.text("ruled_by");
        Optional<LocalDate> on = cells.day("ruled_on");
        boolean ruled = !word.isEmpty();
        for (String column : List.of("reason", "ruled_by", "ruled_on")) {
            boolean given = column.equals("ruled_on")
                    ? on.isPresent()
                    : !cells.text(column).isEmpty();
            check(
                    given == ruled,
                    cells,
                    column,
                    ruled
                            ? "empty, expected it with every ruling; fill it in"
                            : "filled in without a ruling; write the ruling or empty the cell");
        }
        check(
                !rules.scoredBy().contains(by),
                cells,
                "ruled_by",
                "found " + by + ", who scored it (appeals, scored_by of the job), expected somebody else; let another"
                        + " person rule");
        on.ifPresent(day -> check(
                !day.isBefore(cells.day("filed_on").orElseThrow()),
                cells,
                "ruled_on",
                "found " + day + ", expected no day before the appeal was filed; correct the date"));
        return on.filter(day -> ruled)
                .map(day -> new Appeal.Ruling(
                        Appeal.Word.valueOf(word), cells.text("reason"), by, day, cells.decimal("marks")));
    }

    private static Appeal appeal(String number, Cells cells, String department, Optional<Appeal.Ruling> ruling) {
        return new Appeal(
                number,
                cells.text("edition"),
                department,
                cells.day("filed_on").orElseThrow(),
                cells.text("record_no"),
                cells.text("indicator"),
                cells.text("grounds"),
                ruling);
    }

    private void sort(Appeal appeal, Service service) {
        boolean tooLate = appeal.filedOn().isAfter(until(service));
        (tooLate ? late : inTime).add(appeal);
    }

    private LocalDate until(Service service) {
        WorkingCalendar calendar = ground.definitions().calendar().orElseThrow();
        return Hearing.until(service.on(), rules.window(), calendar);
    }

    /** Who was served an edition that says of it what the standing one says, was served. */
    private Hearing hearing(String standing) {
        var windows = new ArrayList<Hearing.Window>();
        var unserved = new ArrayList<String>();
        for (Department department : ground.roster().departments()) {
            Optional<Service> service = service(department.code(), standing);
            service.ifPresentOrElse(
                    one -> windows.add(new Hearing.Window(one.department(), one.on(), until(one))),
                    () -> unserved.add(department.code()));
        }
        return new Hearing(windows, unserved, inTime, late, ground.day());
    }

    private Optional<Service> service(String department, String standing) {
        if (!printed.containsKey(standing)) {
            return Optional.empty();
        }
        Optional<Published.Entry> said = printed.get(standing).published().entry(department);
        return printed.values().stream()
                .filter(one -> one.published().entry(department).equals(said))
                .flatMap(one ->
                        Optional.ofNullable(services.get(key(one.edition().name(), department))).stream())
                .reduce((earlier, later) -> later);
    }

    private void check(boolean holds, Cells cells, String column, String what) {
        if (!holds) {
            faults.add(file + " line " + cells.line() + ", " + column + ": " + what);
        }
    }

    /** A row by the names of its columns. */
    private record Cells(Row row) {

        long line() {
            return row.address().line();
        }

        String text(String column) {
            return row.text(row.feed().index(column)).orElse("");
        }

        Optional<LocalDate> day(String column) {
            return row.date(row.feed().index(column));
        }

        Optional<java.math.BigDecimal> decimal(String column) {
            return row.decimal(row.feed().index(column));
        }
    }
}
