package org.daylight.definition;

import static org.daylight.definition.Shape.required;

import java.util.Optional;
import org.daylight.calendar.CalendarYear;
import org.daylight.calendar.Holiday;
import org.daylight.calendar.Notice;
import org.daylight.calendar.WorkingCalendar;

/** {@code jobs/calendars/<name>.yaml} to a {@link WorkingCalendar}. */
final class CalendarReader {

    private static final Shape REST = Shape.of(
            "rest",
            required("name", Form.TEXT, "春节"),
            required("from", Form.DATE, "2026-02-15"),
            required("to", Form.DATE, "2026-02-23"));
    private static final Shape NOTICE = Shape.of(
            "notice",
            required("number", Form.TEXT, "国办发明电〔2025〕7号"),
            required("title", Form.TEXT, "国务院办公厅关于2026年部分节假日安排的通知"),
            required("issued_on", Form.DATE, "2025-11-04"),
            required("source", Form.TEXT, "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"),
            required("rest", new Type.ListOf(REST, 0), "[{name: 春节, from: 2026-02-15, to: 2026-02-23}]"),
            required("make_up", new Type.ListOf(Form.DATE, 0), "[2026-02-14, 2026-02-28]"));
    private static final Shape YEAR = Shape.of(
            "year",
            required("year", Form.INTEGER, "2026"),
            required("notices", new Type.ListOf(NOTICE), "[{number: 国办发明电〔2025〕7号, ...}]"));

    static final Shape SHAPE = Shape.of(
            "calendar",
            required("calendar", Form.NAME, "cn"),
            required("version", Form.TEXT, "\"2026.1\""),
            required("years", new Type.ListOf(YEAR), "[{year: 2026, notices: [...]}]"));

    private CalendarReader() {}

    static Optional<WorkingCalendar> read(YamlMap top, String stem) {
        Checks.named(top, "calendar", stem);
        return top.make(() -> WorkingCalendar.of(
                top.get("calendar", Form.NAME),
                top.get("version", Form.TEXT),
                top.makeAll("years", CalendarReader::year)));
    }

    private static Optional<CalendarYear> year(YamlMap map) {
        return map.make(
                () -> new CalendarYear(map.get("year", Form.INTEGER), map.makeAll("notices", CalendarReader::notice)));
    }

    private static Optional<Notice> notice(YamlMap map) {
        return map.make(() -> new Notice(
                map.get("number", Form.TEXT),
                map.get("title", Form.TEXT),
                map.get("issued_on", Form.DATE),
                map.get("source", Form.TEXT),
                map.makeAll("rest", CalendarReader::holiday),
                map.list("make_up", Form.DATE)));
    }

    private static Optional<Holiday> holiday(YamlMap map) {
        return map.make(
                () -> new Holiday(map.get("name", Form.TEXT), map.get("from", Form.DATE), map.get("to", Form.DATE)));
    }
}
