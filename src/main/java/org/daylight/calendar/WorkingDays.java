package org.daylight.calendar;

/**
 * A number of working days.
 *
 * @param count zero or more
 */
public record WorkingDays(int count) implements Comparable<WorkingDays> {

    public WorkingDays {
        if (count < 0) {
            throw new IllegalArgumentException("working days: " + count + " is negative; expected 0 or more");
        }
    }

    @Override
    public int compareTo(WorkingDays other) {
        return Integer.compare(count, other.count);
    }
}
