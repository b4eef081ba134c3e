package org.daylight.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The working days of a place: Monday to Friday, without the days off and with the make-up days of the yearly notices.
 *
 * <p>Counting convention: the start day is excluded, the last day is included. Example: an application signed for on
 * 2022-09-30 with 20 working days is due on 2022-11-02, because Saturday 10-08 and Sunday 10-09 were worked.
 *
 * <p>Definition: W = {d : a notice makes d worked} ∪ {d Monday to Friday : no notice makes d a day off};
 * between(s, e) = |W ∩ (s, e]|; plus(s, n) = the least e with between(s, e) = n, and s itself for n = 0. Where two
 * notices name a day, the one issued later wins.
 *
 * <p>Source: 全国年节及纪念日放假办法; 国务院关于职工工作时间的规定, article 7 (offices rest on Saturday and Sunday); the
 * yearly notices of the General Office of the State Council, named by number in each {@link Reason}.
 *
 * <p>Edges: beyond the last year with a notice Monday to Friday are assumed and results are provisional; a day before
 * the first year is refused, never guessed. The last days of December can still be changed by the next year's notice:
 * who settles a December asks {@link #missingYears} for the next year too. Unit: days of the local date, no time of
 * day. A calendar also knows how it stood on each day before ({@link #asOf}). Every question is answered in constant time, and the object never changes, so threads may share it.
 */
public final class WorkingCalendar {

    private final String name;
    private final String version;
    private final int firstYear;
    private final int lastYear;
    private final int firstDay;
    private final int lastDay;
    private final Map<LocalDate, Reason> named;
    private final DayTable days;
    /** How it stood from each day of issue on; empty where it stands for every day alike. */
    private final NavigableMap<LocalDate, WorkingCalendar> versions;

    private WorkingCalendar(
            String name, String version, List<CalendarYear> years, NavigableMap<LocalDate, WorkingCalendar> versions) {
        this.name = name;
        this.version = version;
        this.firstYear = years.get(0).year();
        this.lastYear = years.get(years.size() - 1).year();
        this.firstDay = epochDay(LocalDate.of(firstYear, 1, 1));
        this.lastDay = epochDay(LocalDate.of(lastYear, 12, 31));
        this.named = named(years);
        // one year more, because a notice may name days of the next January
        this.days = new DayTable(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear + 1, 12, 31), named);
        this.versions = versions;
    }

    private WorkingCalendar(WorkingCalendar other) {
        this.name = other.name;
        this.version = other.version;
        this.firstYear = other.firstYear;
        this.lastYear = other.lastYear;
        this.firstDay = other.firstDay;
        this.lastDay = other.lastDay;
        this.named = other.named;
        this.days = other.days;
        this.versions = new TreeMap<>();
    }

    /**
     * A calendar of consecutive years.
     *
     * @param name such as {@code cn}
     * @param version what an edition records about it, such as {@code 2026.1}
     * @param years in any order, none missing in between
     */
    public static WorkingCalendar of(String name, String version, List<CalendarYear> years) {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        List<CalendarYear> sorted = new ArrayList<>(years);
        sorted.sort(Comparator.comparingInt(CalendarYear::year));
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("calendar " + name + ": no year; expected at least one with its notice");
        }
        for (int i = 1; i < sorted.size(); i++) {
            int expected = sorted.get(i - 1).year() + 1;
            if (sorted.get(i).year() != expected) {
                throw new IllegalArgumentException(
                        "calendar " + name + ": " + sorted.get(i).year() + " follows " + (expected - 1) + "; expected "
                                + expected + ", each year once and none left out");
            }
        }
        return new WorkingCalendar(name, version, sorted, versions(name, version, sorted));
    }

    private static NavigableMap<LocalDate, WorkingCalendar> versions(
            String name, String version, List<CalendarYear> years) {
        var versions = new TreeMap<LocalDate, WorkingCalendar>();
        years.stream()
                .flatMap(year -> year.notices().stream())
                .map(Notice::issuedOn)
                .distinct()
                .forEach(day -> {
                    List<CalendarYear> known = known(years, day);
                    if (!known.isEmpty()) {
                        versions.put(day, new WorkingCalendar(name, version, known, new TreeMap<>()));
                    }
                });
        return versions;
    }

    /** The years that were settled on the evening of a day, up to the first that was not. */
    private static List<CalendarYear> known(List<CalendarYear> years, LocalDate day) {
        var known = new ArrayList<CalendarYear>();
        for (CalendarYear year : years) {
            List<Notice> issued = year.notices().stream()
                    .filter(notice -> !notice.issuedOn().isAfter(day))
                    .toList();
            if (issued.stream().allMatch(notice -> notice.rest().isEmpty())) {
                break;
            }
            known.add(new CalendarYear(year.year(), issued));
        }
        return known;
    }

    /**
     * The calendar as it stood on the evening of a day: with the notices issued until then, that of the day among them.
     *
     * <p>Example: as of 2020-01-25 Saturday 2020-02-01 was to be worked; the notice of 2020-01-26 made it a day off.
     *
     * <p>Edges: a notice holds from the date under it, not from the day of its printing; before the first notice the
     * calendar stands as the first one left it; a version that is asked gives itself.
     */
    public WorkingCalendar asOf(LocalDate day) {
        if (versions.isEmpty()) {
            return this;
        }
        var version = versions.floorEntry(day);
        return version == null ? versions.firstEntry().getValue() : version.getValue();
    }

    /** The calendar of today for every day, whatever was known on it. */
    public WorkingCalendar present() {
        return new WorkingCalendar(this);
    }

    private static Map<LocalDate, Reason> named(List<CalendarYear> years) {
        Map<LocalDate, Reason> reasons = new HashMap<>();
        years.stream()
                .flatMap(year -> year.notices().stream())
                .sorted(Comparator.comparing(Notice::issuedOn))
                .forEach(notice -> {
                    notice.rest()
                            .forEach(off ->
                                    off.days().forEach(day -> reasons.put(day, Reason.holiday(off.name(), notice))));
                    notice.makeUp().forEach(day -> reasons.put(day, Reason.makeUp(notice)));
                });
        return Map.copyOf(reasons);
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    /** True where a notice settles the year of the day. */
    public boolean covers(LocalDate day) {
        return coversYear(day.getYear());
    }

    /** True where a notice settles the year. */
    public boolean coversYear(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** The years of a range, both ends included, that no notice settles. */
    public List<Integer> missingYears(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(year -> !coversYear(year))
                .boxed()
                .toList();
    }

    /** True where the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return days.working(known(day));
    }

    /** Why the day counts or not. */
    public Reason reason(LocalDate day) {
        int number = known(day);
        Reason set = named.get(day);
        if (set != null) {
            return set;
        }
        boolean working = days.working(number);
        if (number > lastDay) {
            return Reason.of(working ? Reason.Kind.ASSUMED_WEEKDAY : Reason.Kind.ASSUMED_WEEKEND);
        }
        return Reason.of(working ? Reason.Kind.WEEKDAY : Reason.Kind.WEEKEND);
    }

    /** The last day of a limit in working days: start excluded, last day included; 0 gives the start itself. */
    public Due plus(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException(
                    "limit of " + workingDays + " working days is negative; expected 0 or more");
        }
        int from = counted(start);
        int end = workingDays == 0 ? from : days.day(days.count(from) + workingDays);
        return new Due(LocalDate.ofEpochDay(end), end > lastDay, false);
    }

    /** Working days after a day up to another, inclusive; 0 where the end is not after the start. */
    public int between(LocalDate startExclusive, LocalDate endInclusive) {
        if (!endInclusive.isAfter(startExclusive)) {
            return 0;
        }
        return days.count(epochDay(endInclusive)) - days.count(counted(startExclusive));
    }

    /** The day itself where it is worked, else the first working day after it. */
    public LocalDate nextWorkingDay(LocalDate day) {
        int number = known(day);
        return days.working(number) ? day : LocalDate.ofEpochDay(days.day(days.count(number) + 1));
    }

    /** The n-th working day of a month, from 1. */
    public LocalDate nth(YearMonth month, int n) {
        LocalDate before = month.atDay(1).minusDays(1);
        int worked = between(before, month.atEndOfMonth());
        if (n < 1 || n > worked) {
            throw new IllegalArgumentException("working day " + n + " of " + month + " does not exist; expected 1 to "
                    + worked + " in calendar " + this);
        }
        return plus(before, n).date();
    }

    /** Name and version, such as {@code cn 2026.1}. */
    @Override
    public String toString() {
        return name + " " + version;
    }

    private int known(LocalDate day) {
        return notBefore(firstDay, day);
    }

    /** A start is excluded from the count, so it may be the day before the first one. */
    private int counted(LocalDate start) {
        return notBefore(firstDay - 1, start);
    }

    private int notBefore(int first, LocalDate day) {
        int number = epochDay(day);
        if (number < first) {
            throw new IllegalArgumentException(day + " lies before " + firstYear + ", the first year of calendar "
                    + this + "; add the notices of the years before to the calendar, or leave the date out");
        }
        return number;
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
