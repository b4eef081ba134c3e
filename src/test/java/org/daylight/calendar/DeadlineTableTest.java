package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The boundary instants of {@code deadlines.csv}: midnight, holidays, make-up days, year ends, leap days, hours. */
class DeadlineTableTest {

    @ParameterizedTest(name = "{0}: {3} from {2}, act {4}")
    @CsvFileSource(resources = "/calendar/deadlines.csv", useHeadersInDisplayName = true)
    void aLimitEndsWhereTheHandCountSays(
            int no,
            String rule,
            String start,
            String limit,
            String act,
            String due,
            String verdict,
            boolean provisional) {
        Deadline deadline = Deadlines.due(moment(start), Limit.parse(limit), CalendarFixture.cn());

        assertThat(deadline)
                .as(rule)
                .isEqualTo(new Deadline(moment(due), provisional, Optional.of(Limit.parse(limit))));
        assertThat(deadline.metBy(moment(act))).as(rule).isEqualTo(verdict.equals("IN_TIME"));
    }

    private static Moment moment(String text) {
        return text.contains("T") ? Moment.at(LocalDateTime.parse(text)) : Moment.day(LocalDate.parse(text));
    }
}
