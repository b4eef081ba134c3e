package org.daylight.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daylight.feed.Feeds;

/** What one department sends for one month. */
final class OfficeMonth {

    private record Line(String no, Step step) {}

    private final Office office;
    private final YearMonth month;
    private final LocalDateTime end;
    private final List<Request> requests;

    /** The files of a month out of all requests that the department ever received. */
    OfficeMonth(Office office, YearMonth month, List<Request> requests) {
        this.office = office;
        this.month = month;
        this.end = City.end(month);
        this.requests = requests;
    }

    void write(Path folder) throws IOException {
        save(requestSheet(), folder, "departments/" + office.folder() + "/requests.csv");
        save(responseSheet(), folder, "departments/" + office.folder() + "/responses.csv");
    }

    private void save(Sheet sheet, Path folder, String file) throws IOException {
        BadRow.spoil(sheet, month, file, openRequest());
        sheet.save(folder.resolve(file));
    }

    private Sheet requestSheet() {
        var sheet = new Sheet(Feeds.REQUESTS, office.dialect());
        requests.stream().filter(this::registered).forEach(request -> sheet.row(cells(request.facts())));
        return sheet;
    }

    /** Requests of the month; in the very first month also those that were still open when it began. */
    private boolean registered(Request request) {
        YearMonth submitted = YearMonth.from(request.submitted());
        return submitted.equals(month) || month.equals(City.FIRST) && opening(request);
    }

    private static boolean opening(Request request) {
        return request.openAt(City.start(City.FIRST));
    }

    private Sheet responseSheet() {
        var sheet = new Sheet(Feeds.RESPONSES, office.dialect());
        for (Line line : lines()) {
            Map<String, Object> cells = cells(line.step().facts());
            cells.put("request_no", line.no());
            sheet.row(cells);
        }
        return sheet;
    }

    /** Steps of the month; in the very first month also the earlier ones of requests that were still open. */
    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (Request request : requests) {
            request.steps().stream()
                    .filter(step -> step.reported().equals(month)
                            || month.equals(City.FIRST) && step.reported().isBefore(month))
                    .filter(step -> !month.equals(City.FIRST) || registered(request))
                    .forEach(step -> lines.add(new Line(request.no(), step)));
        }
        lines.sort(Comparator.comparing((Line line) -> line.step().at()).thenComparing(Line::no));
        return lines;
    }

    private Map<String, Object> cells(Facts facts) {
        Map<String, Object> cells = facts.knownBefore(end);
        if (office.dialect() == Dialect.FULL) {
            cells.put("department_code", office.code());
        }
        return cells;
    }

    /** The latest request of the month that has been received and had no step yet. */
    private String openRequest() {
        return requests.stream()
                .filter(request -> YearMonth.from(request.submitted()).equals(month))
                .filter(request -> request.facts().knownBefore(end).containsKey("registered_at"))
                .filter(request ->
                        request.steps().stream().noneMatch(step -> step.at().isBefore(end)))
                .map(Request::no)
                .reduce("", (earlier, later) -> later);
    }
}
