package org.daylight.real;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/**
 * What must become of every row of the published file, worked out by hand from its cells alone: the second opinion that
 * the product is held against.
 */
final class TorontoFile {

    private static final LocalDate EARLIEST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2016, 1, 1);
    private static final int LIMIT = 30;
    private static final Comparator<Line> BY_END =
            Comparator.comparing(Line::ended).thenComparing(Line::number);

    /** Refusals as {@code line feed CODE}. */
    final Set<String> refusals = new TreeSet<>();

    final Map<String, Long> requests = new TreeMap<>();
    final Map<String, Long> responses = new TreeMap<>();
    final Map<String, Long> states = new TreeMap<>();
    /** Numbers of requests; of a row without one its place, once as a request and once as a step. */
    final List<String> undetermined = new ArrayList<>();

    /** Cases that the rate rests on, by category. */
    final Map<String, Long> judged = new TreeMap<>();

    final List<Line> lines = new ArrayList<>();

    /** A row with the line that it stands in; no cell of the file holds a line break. */
    record Line(long number, CSVRecord cells) {

        String identifier() {
            return cells.get("identifier");
        }

        private String place() {
            return "requests.csv line " + number;
        }

        String accepted() {
            return cells.get("date_accepted");
        }

        String ended() {
            return cells.get("date");
        }

        boolean endedBeforeAccepted() {
            return !accepted().isEmpty() && !ended().isEmpty() && ended().compareTo(accepted()) < 0;
        }

        /** All of the row that its request rests on. */
        private String request() {
            String applicant = switch (cells.get("applicant_type")) {
                case "public", "business", "academia", "organization" -> cells.get("applicant_type");
                default -> "other";
            };
            return accepted() + applicant;
        }

        /** Whether its step adds nothing to that of another row of the request. */
        private boolean saysNoMoreThan(Line other) {
            String pages = cells.get("number_of_pages");
            return ended().equals(other.ended())
                    && cells.get("decision").equals(other.cells.get("decision"))
                    && (pages.isEmpty() || pages.equals(other.cells.get("number_of_pages")));
        }

        private String requestFault() {
            return identifier().isEmpty() || accepted().isEmpty() ? "MISSING" : fault(accepted());
        }

        private String stepFault() {
            boolean missing = identifier().isEmpty() || cells.get("decision").isEmpty();
            return missing || ended().isEmpty() ? "MISSING" : fault(ended());
        }

        private static String fault(String day) {
            LocalDate date = LocalDate.parse(day);
            return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? "IMPLAUSIBLE_DATE" : "";
        }
    }

    static TorontoFile read(Path csv) throws IOException {
        var file = new TorontoFile();
        var cases = new TreeMap<String, List<Line>>();
        for (CSVRecord record : RealRun.rows(csv)) {
            var line = new Line(record.getRecordNumber() + 1, record);
            file.lines.add(line);
            cases.computeIfAbsent(line.identifier(), number -> new ArrayList<>())
                    .add(line);
        }
        cases.forEach(file::settle);
        return file;
    }

    private void settle(String identifier, List<Line> rows) {
        int before = refusals.size();
        List<Line> good = rows.stream()
                .filter(row -> stands(row, "requests", row.requestFault(), requests))
                .toList();
        List<Line> steps = rows.stream()
                .filter(row -> stands(row, "responses", row.stepFault(), responses))
                .toList();
        boolean conflict = good.stream().map(Line::request).distinct().count() > 1;
        if (conflict) {
            good.forEach(row -> refuse(row, "requests", "CONFLICT", requests));
        } else {
            count(requests, "counted", Math.min(1, good.size()));
            count(requests, "duplicate", Math.max(0, good.size() - 1));
        }
        LocalDate accepted =
                conflict || good.isEmpty() ? null : LocalDate.parse(good.get(0).accepted());
        Line end = end(steps, accepted);
        if (identifier.isEmpty()) {
            rows.forEach(row -> undetermined.addAll(List.of(row.place(), row.place())));
            count(states, "UNDETERMINED", rows.size());
        } else if (refusals.size() > before) {
            undetermined.add(identifier);
            count(states, "UNDETERMINED", 1);
        } else {
            judge(accepted, end);
        }
    }

    private boolean stands(Line row, String feed, String fault, Map<String, Long> fates) {
        if (!fault.isEmpty()) {
            refuse(row, feed, fault, fates);
        }
        return fault.isEmpty();
    }

    /** The step that ended the request; what lies before it was accepted, and what ends it again, is refused. */
    private Line end(List<Line> steps, LocalDate accepted) {
        Line end = null;
        var refused = new ArrayList<Line>();
        List<Line> first = steps.stream()
                .filter(step -> !repeats(step, steps))
                .sorted(BY_END)
                .toList();
        for (Line step : first) {
            boolean early = accepted != null && LocalDate.parse(step.ended()).isBefore(accepted);
            if (early || accepted != null && end != null) {
                refused.add(step);
            } else {
                count(responses, "counted", 1);
                end = end == null ? step : end;
            }
        }
        List<Line> repeated =
                steps.stream().filter(step -> !first.contains(step)).toList();
        repeated.stream()
                .filter(step -> List.copyOf(refused).stream().anyMatch(step::saysNoMoreThan))
                .forEach(refused::add);
        refused.forEach(step -> refuse(step, "responses", "CONTRADICTION", responses));
        count(
                responses,
                "duplicate",
                repeated.stream().filter(step -> !refused.contains(step)).count());
        return end;
    }

    private static boolean repeats(Line step, List<Line> steps) {
        return steps.stream()
                .filter(other -> other != step && step.saysNoMoreThan(other))
                .anyMatch(other -> other.number() < step.number() || !other.saysNoMoreThan(step));
    }

    private void judge(LocalDate accepted, Line end) {
        LocalDate due = accepted.plusDays(LIMIT);
        boolean late = LocalDate.parse(end.ended()).isAfter(due);
        boolean withdrawn = end.cells().get("decision").equals("discontinued");
        count(states, late ? "CLOSED_LATE" : withdrawn ? "WITHDRAWN" : "CLOSED_IN_TIME", 1);
        if (due.isBefore(LATEST) && (late || !withdrawn)) {
            count(judged, late ? "LATE" : "IN_TIME", 1);
        }
    }

    private void refuse(Line row, String feed, String code, Map<String, Long> fates) {
        refusals.add(row.number() + " " + feed + " " + code);
        count(fates, code, 1);
    }

    private static void count(Map<String, Long> counts, String what, long more) {
        if (more > 0) {
            counts.merge(what, more, Long::sum);
        }
    }
}
