package org.daylight.casework;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.calendar.Pause;

/**
 * The consultations of one request, each end paired with its beginning by their reference. Without references the
 * answers take the questions in their order; one more answer belongs to the question that was sent last, since two
 * questions of one day that name nobody look like one row sent twice.
 */
final class Consultations {

    private final Map<String, Deque<LocalDate>> open = new LinkedHashMap<>();
    private final Map<String, LocalDate> last = new LinkedHashMap<>();
    private final List<Pause> returned = new ArrayList<>();

    /** A consultation was sent; the same reference again, while it is open, is the same one. */
    void sent(String reference, LocalDate day) {
        Deque<LocalDate> waiting = open.computeIfAbsent(reference, none -> new ArrayDeque<>());
        if (waiting.isEmpty() || reference.isEmpty()) {
            waiting.add(day);
            last.put(reference, day);
        }
    }

    /** An answer came; false if nothing was ever asked under that reference. */
    boolean returned(String reference, LocalDate day) {
        LocalDate sent = open.getOrDefault(reference, new ArrayDeque<>()).poll();
        LocalDate began = sent == null ? last.get(reference) : sent;
        if (began != null) {
            returned.add(Pause.of(began, day));
        }
        return began != null;
    }

    /**
     * What they pause.
     *
     * @param end of the case, with which every consultation ends too
     */
    List<Pause> pauses(Optional<LocalDate> end) {
        var all = new ArrayList<>(returned);
        open.values().stream()
                .flatMap(Deque::stream)
                .map(sent -> end.map(day -> Pause.of(sent, day)).orElseGet(() -> Pause.open(sent)))
                .forEach(all::add);
        return all;
    }
}
