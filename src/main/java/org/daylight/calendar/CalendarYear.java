package org.daylight.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A year whose days are settled. The year is that of the notices' title: the notice for 2019 also sets the last days
 * of December 2018.
 *
 * @param year as in the title
 * @param notices in the order of issue; a later one overrides an earlier one on the days that it names
 */
public record CalendarYear(int year, List<Notice> notices) {

    public CalendarYear {
        notices = List.copyOf(notices);
        if (notices.stream().allMatch(notice -> notice.rest().isEmpty())) {
            throw new IllegalArgumentException("calendar year " + year + ": no notice with a day off; expected the"
                    + " year's notice, or leave the year out until it is issued");
        }
        for (int i = 1; i < notices.size(); i++) {
            if (notices.get(i).issuedOn().isBefore(notices.get(i - 1).issuedOn())) {
                throw new IllegalArgumentException("calendar year " + year + ": notice "
                        + notices.get(i).number() + " is older than the one before it; expected the order of issue");
            }
        }
        for (Notice notice : notices) {
            days(notice).forEach(day -> near(year, notice, day));
        }
    }

    private static Stream<LocalDate> days(Notice notice) {
        return Stream.concat(notice.rest().stream().flatMap(Holiday::days), notice.makeUp().stream());
    }

    private static void near(int year, Notice notice, LocalDate day) {
        if (Math.abs(day.getYear() - year) > 1) {
            throw new IllegalArgumentException("calendar year " + year + ": notice " + notice.number() + " sets " + day
                    + "; expected a day of " + (year - 1) + " to " + (year + 1));
        }
    }
}
