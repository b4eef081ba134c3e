package org.daylight.calendar;

/**
 * An extension that counts. Whether it does (approved by the head of the office, the applicant told not later than the
 * due day before it: article 33) is for the caller to judge, who knows the papers; an extension that fails is left out
 * of the facts. {@link ClockFacts#withoutExtension} gives the due day to judge it by.
 *
 * @param days working days granted; the clock adds at most {@code maxExtensionDays} of its rule
 */
public record Extension(int days) {

    public Extension {
        if (days < 1) {
            throw new IllegalArgumentException("extension of " + days + " working days; expected at least 1");
        }
    }
}
