package org.daylight.casework;

import static org.daylight.casework.RequestColumns.CHANNEL;
import static org.daylight.casework.RequestColumns.CONFIRMED;
import static org.daylight.casework.RequestColumns.SIGNED;
import static org.daylight.casework.RequestColumns.SUBMITTED;

import java.time.LocalDate;
import java.util.Optional;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * The day on which a request was received.
 *
 * <p>Example: sent through the web on Saturday 2026-09-05, confirmed on Monday 2026-09-07: received 2026-09-07.
 *
 * <p>Source: article 31 of 政府信息公开条例: in person, the day of submission; by post with signature, the day of signing; by
 * ordinary mail, through the internet or by fax, the day on which both sides have confirmed. An oral request is written
 * down by the organ itself (article 29) and so received when it is made.
 *
 * <p>Edge: no such date yet, no receipt. Through the policy's {@code rest_day_channels} a day of rest becomes the next
 * working day.
 */
final class Receipt {

    private Receipt() {}

    /** The moment that the channel's rule points to, before any move off a rest day. */
    static Optional<Moment> moment(Row request) {
        return switch (channel(request)) {
            case "COUNTER", "ORAL" -> request.moment(SUBMITTED);
            case "REGISTERED_MAIL" -> request.moment(SIGNED);
            default -> request.moment(CONFIRMED);
        };
    }

    static Optional<LocalDate> day(Row request, Scope scope) {
        return moment(request)
                .filter(scope::knows)
                .map(Moment::date)
                .map(day -> scope.rules().restDayChannels().contains(channel(request))
                        ? scope.workingDays().nextWorkingDay(day)
                        : day);
    }

    /** Whether the channel's receipt waits for both sides to confirm. */
    static boolean needsConfirming(Row request) {
        return switch (channel(request)) {
            case "ORDINARY_MAIL", "WEB", "EMAIL", "FAX" -> true;
            default -> false;
        };
    }

    private static String channel(Row request) {
        return request.text(CHANNEL).orElseThrow();
    }
}
