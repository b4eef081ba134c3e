package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.daylight.calendar.CalendarFixture;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.junit.jupiter.api.Test;

/** The cases that wait longest, counted by hand on the notices of 2026. */
class OpenCaseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private static final Scope SCOPE = new Scope(
            FIRST,
            LocalDate.of(2026, 10, 1).atStartOfDay(),
            LocalDate.of(2026, 10, 1).atStartOfDay(),
            Scope.Continuity.FIRST,
            null,
            Optional.of(CalendarFixture.cn()),
            Set.of(),
            Set.of());

    /** After Friday the 18th: Sunday the 20th is worked, 21 to 24, Mid-Autumn from 25 to 27, 28 to 30. */
    @Test
    void theAgeIsInWorkingDaysUpToTheDayOfTheData() {
        assertThat(of(Feeds.REQUESTS, State.OPEN_IN_TIME, "2026-09-18"))
                .contains(new OpenCase(
                        "requests",
                        "2026-09-18",
                        State.OPEN_IN_TIME,
                        LocalDate.of(2026, 9, 18),
                        Optional.of(LocalDate.of(2026, 10, 20)),
                        OptionalInt.of(8)));
    }

    /** The calendar begins with 2019. */
    @Test
    void theAgeOfWhatIsOlderThanTheCalendarIsNotTold() {
        assertThat(of(Feeds.REQUESTS, State.OPEN_OVERDUE, "2018-12-28")
                        .orElseThrow()
                        .age())
                .isEmpty();
        assertThat(of(Feeds.REQUESTS, State.OPEN_OVERDUE, "2019-01-02")
                        .orElseThrow()
                        .age())
                .isPresent();
    }

    @Test
    void whatHasEndedOrCouldLeadToAPersonIsNoneOfThem() {
        assertThat(of(Feeds.REQUESTS, State.CLOSED_LATE, "2026-09-18")).isEmpty();
        assertThat(of(Feeds.COMPLAINTS, State.OPEN_OVERDUE, "2026-09-18")).isEmpty();
        assertThat(of(Feeds.REVIEWS, State.OPEN_OVERDUE, "2026-09-18")).isEmpty();
    }

    @Test
    void ofManyTheTenOldestStay() {
        var books = new Books();
        IntStream.rangeClosed(1, 15)
                .mapToObj(i -> LocalDate.of(2026, 9, 16 - i).toString())
                .forEach(day -> of(Feeds.WORK_ORDERS, State.OPEN_IN_TIME, day).ifPresent(books::open));

        List<OpenCase> kept = books.close().oldest();

        assertThat(kept.stream().map(OpenCase::key))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(day -> LocalDate.of(2026, 9, day).toString())
                        .toList());
    }

    private static Optional<OpenCase> of(Feed feed, State state, String receipt) {
        LocalDate day = LocalDate.parse(receipt);
        return OpenCase.of(
                feed,
                new Case(
                        receipt,
                        state,
                        Moment.day(day),
                        Optional.of(day),
                        Optional.of(Moment.day(LocalDate.of(2026, 10, 20))),
                        false,
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        List.of()),
                SCOPE);
    }
}
