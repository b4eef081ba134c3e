package org.daylight.appeal;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An edition was served on a department.
 *
 * @param edition its name, such as {@code 2026-09/r1}
 * @param department code
 * @param on the recorded day; the window begins on the day after it
 * @param receivedBy who took it; empty if nobody is named
 */
public record Service(String edition, String department, LocalDate on, String receivedBy) {
    public Service {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(department);
        Objects.requireNonNull(on);
    }
}
