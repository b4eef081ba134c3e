package org.daylight.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an edition stands between its first printing and its last, and what it changed.
 *
 * @param basis digest over all that its figures rest on but appeals; empty where there are no appeals
 * @param window working days in which to appeal; 0 where there are no appeals
 * @param windows of those who were served when it was made
 * @param appeals that were filed in time
 * @param late appeals that came too late and were not considered
 * @param against the edition that its changes are told against; empty for a first revision
 * @param changes against it, in the order of departments and indicators
 * @param heard codes of departments that are to be heard: they lost by what others were given back
 */
public record Course(
        State state,
        String basis,
        int window,
        List<Hearing.Window> windows,
        List<Appeal> appeals,
        List<Appeal> late,
        String against,
        List<Change> changes,
        List<String> heard) {

    /** What an edition is. The words stand in the bundles under {@code course.<NAME>}. */
    public enum State {
        /** The job knows no appeals. */
        PLAIN,
        /** It can be appealed against. */
        PRELIMINARY,
        /** Everybody was served, every window is over, every appeal is ruled on. */
        FINAL
    }

    public static final Course PLAIN =
            new Course(State.PLAIN, "", 0, List.of(), List.of(), List.of(), "", List.of(), List.of());

    public Course {
        Objects.requireNonNull(state);
        windows = List.copyOf(windows);
        appeals = List.copyOf(appeals);
        late = List.copyOf(late);
        changes = List.copyOf(changes);
        heard = List.copyOf(heard);
    }

    /** A preliminary or final edition, before its changes are known. */
    public static Course of(State state, String basis, int window, Hearing hearing) {
        return new Course(
                state, basis, window, hearing.windows(), hearing.appeals(), hearing.late(), "", List.of(), List.of());
    }

    /**
     * The same with what changed.
     *
     * @param edition the one before
     * @param before what it published
     * @param now what is published
     */
    public Course against(String edition, List<Marks> before, List<Marks> now) {
        List<Change> changes = Changes.between(before, now, this);
        List<String> heard = state == State.FINAL ? Changes.heard(changes) : List.of();
        return new Course(state, basis, window, windows, appeals, late, edition, changes, heard);
    }

    /** The last day on which a department can appeal, where it was served. */
    public Optional<LocalDate> until(String department) {
        return windows.stream()
                .filter(one -> one.department().equals(department))
                .map(Hearing.Window::until)
                .findFirst();
    }
}
