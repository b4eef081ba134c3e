package org.daylight.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.WorkingCalendar;

/**
 * How far the appeals of a preliminary edition have come on a day.
 *
 * <p>Example: served on Wednesday 2026-09-30 with 5 working days; 1 to 7 October are days of rest, Saturday the 10th is
 * worked: the window ends on 2026-10-13.
 *
 * <p>Definition: the window of a department is so many working days, the day after its service being the first; what is
 * filed on its last day is in time. Source: 期间开始之日不算在内 (《中华人民共和国民法典》 art. 201). Edges: who was not served
 * has no window, and nothing can be final before. Units: working days by the job's calendar.
 *
 * @param windows of those who were served, in the order of departments
 * @param unserved codes of departments, in their order
 * @param appeals filed in time, in the order of their numbers
 * @param late filed after the window; named and not considered
 * @param day it is
 */
public record Hearing(
        List<Window> windows, List<String> unserved, List<Appeal> appeals, List<Appeal> late, LocalDate day) {

    /**
     * When a department can appeal.
     *
     * @param until the last day that is in time
     */
    public record Window(String department, LocalDate servedOn, LocalDate until) {
        boolean over(LocalDate day) {
            return day.isAfter(until);
        }
    }

    public Hearing {
        windows = List.copyOf(windows);
        unserved = List.copyOf(unserved);
        appeals = List.copyOf(appeals);
        late = List.copyOf(late);
    }

    /** The last day on which what was served can be appealed. */
    public static LocalDate until(LocalDate servedOn, int workingDays, WorkingCalendar calendar) {
        return calendar.plus(servedOn, workingDays).date();
    }

    /** Windows that are not over yet. */
    public List<Window> running() {
        return windows.stream().filter(window -> !window.over(day)).toList();
    }

    /** Appeals in time that nobody has ruled on. */
    public List<Appeal> unruled() {
        return appeals.stream().filter(appeal -> appeal.ruling().isEmpty()).toList();
    }

    /** Whether everybody was served, every window is over, and every appeal in time is ruled on. */
    public boolean closed() {
        return unserved.isEmpty() && running().isEmpty() && unruled().isEmpty();
    }

    /** Appeals in time that change something. */
    public List<Appeal> upheld() {
        return appeals.stream().filter(Appeal::upheld).toList();
    }

    public Optional<Window> window(String department) {
        return windows.stream()
                .filter(window -> window.department().equals(department))
                .findFirst();
    }

    /** All appeals, those that came too late last. */
    public List<Appeal> all() {
        var all = new ArrayList<>(appeals);
        all.addAll(late);
        return all;
    }
}
