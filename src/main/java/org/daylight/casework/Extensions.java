package org.daylight.casework;

import static org.daylight.casework.RequestColumns.APPROVED_AT;
import static org.daylight.casework.RequestColumns.APPROVED_BY;
import static org.daylight.casework.RequestColumns.NOTIFIED;
import static org.daylight.casework.RequestColumns.WORKING_DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.Extension;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * Whether an extension counts.
 *
 * <p>Source: article 33 of 政府信息公开条例: an extension needs the approval of the head of the office for information
 * disclosure and notice to the applicant, and is of at most 20 working days. Approval or notice after the due date
 * extends nothing: the term has already run out. A second extension has no basis.
 */
final class Extensions {

    private Extensions() {}

    /** What is wrong with it, by name in the message bundles; empty if it is lawful. */
    static String fault(Row extension, LocalDate due, ClockRule rule) {
        if (extension.text(APPROVED_BY).isEmpty()
                || extension
                        .moment(APPROVED_AT)
                        .filter(approved -> approved.date().isAfter(due))
                        .isPresent()) {
            return "EXTENSION_NOT_APPROVED";
        }
        Optional<Moment> notified = extension.moment(NOTIFIED);
        if (notified.isEmpty() || notified.get().date().isAfter(due)) {
            return "EXTENSION_NOT_NOTIFIED";
        }
        Optional<Long> days = extension.integer(WORKING_DAYS);
        if (days.isEmpty() || days.get() < 1) {
            return "EXTENSION_WITHOUT_DAYS";
        }
        return days.get() > rule.maxExtensionDays() ? "EXTENSION_TOO_LONG" : "";
    }

    /** The days it adds: none if it is unlawful, the lawful maximum if it is only too long. */
    static Optional<Extension> effect(Row extension, String fault, ClockRule rule) {
        return switch (fault) {
            case "" ->
                Optional.of(new Extension(
                        Math.toIntExact(extension.integer(WORKING_DAYS).orElseThrow())));
            case "EXTENSION_TOO_LONG" ->
                Optional.of(rule.maxExtensionDays()).filter(days -> days > 0).map(Extension::new);
            default -> Optional.empty();
        };
    }
}
