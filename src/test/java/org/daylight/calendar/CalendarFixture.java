package org.daylight.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The official calendar for tests, read from {@code jobs/calendars/cn.yaml} without the product's own reader. */
public final class CalendarFixture {

    private static final Path FILE = Path.of("jobs", "calendars", "cn.yaml");
    private static final WorkingCalendar CN = read();

    private CalendarFixture() {}

    /** Working days 2019 to 2026. */
    public static WorkingCalendar cn() {
        return CN;
    }

    /** A calendar of one year with the given day off and no make-up day. */
    public static WorkingCalendar year(int year, String holiday, LocalDate off) {
        var notice = new Notice("test", "test", off, "", List.of(new Holiday(holiday, off, off)), List.of());
        return WorkingCalendar.of("test", "1", List.of(new CalendarYear(year, List.of(notice))));
    }

    static Object yaml(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    static LocalDate date(Object value) {
        return value instanceof Date read
                ? read.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse((String) value);
    }

    private static WorkingCalendar read() {
        Map<?, ?> file = (Map<?, ?>) yaml(FILE);
        List<CalendarYear> years = list(file.get("years")).stream()
                .map(CalendarFixture::calendarYear)
                .toList();
        return WorkingCalendar.of((String) file.get("calendar"), (String) file.get("version"), years);
    }

    private static CalendarYear calendarYear(Map<String, Object> entry) {
        return new CalendarYear(
                (Integer) entry.get("year"),
                list(entry.get("notices")).stream().map(CalendarFixture::notice).toList());
    }

    private static Notice notice(Map<String, Object> entry) {
        return new Notice(
                (String) entry.get("number"),
                (String) entry.get("title"),
                date(entry.get("issued_on")),
                (String) entry.get("source"),
                list(entry.get("rest")).stream()
                        .map(rest ->
                                new Holiday((String) rest.get("name"), date(rest.get("from")), date(rest.get("to"))))
                        .toList(),
                ((List<?>) entry.get("make_up"))
                        .stream().map(CalendarFixture::date).toList());
    }
}
