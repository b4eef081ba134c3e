package org.daylight.sample;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A request for information with its whole course.
 *
 * @param facts the cells of its own row
 * @param steps in order
 */
record Request(String no, LocalDateTime submitted, Facts facts, List<Step> steps) {

    Request {
        steps = List.copyOf(steps);
    }

    Request with(List<Step> others) {
        return new Request(no, submitted, facts, others);
    }

    /** Whether it waits for its end at an instant. */
    boolean openAt(LocalDateTime instant) {
        return submitted.isBefore(instant)
                && steps.stream().noneMatch(step -> step.ends() && step.at().isBefore(instant));
    }
}
