package org.daylight.casework;

import static org.daylight.casework.RequestColumns.AT;
import static org.daylight.casework.RequestColumns.STEP;
import static org.daylight.casework.RequestColumns.STEP_REF;
import static org.daylight.casework.RequestColumns.SUBMITTED;
import static org.daylight.casework.RequestColumns.UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.calendar.Moment;
import org.daylight.calendar.Pause;
import org.daylight.feed.Row;

/** The dated steps of one request in the order in which they happened, each checked against the ones before it. */
final class RequestProcess {

    private static final Comparator<Row> ORDER = Comparator.comparing((Row step) -> at(step).at())
            .thenComparing(step -> rank(kind(step)))
            .thenComparing(Row::address);

    private final Row request;
    private final Contradictions contradictions;
    private final Map<String, LocalDate> openConsultations = new LinkedHashMap<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Row> notices = new ArrayList<>();
    private final List<Row> extensions = new ArrayList<>();
    private Optional<Moment> supplemented = Optional.empty();
    private Optional<LocalDate> agreedDelay = Optional.empty();
    private Optional<Row> end = Optional.empty();

    RequestProcess(Row request, List<Row> steps, Contradictions contradictions) {
        this.request = request;
        this.contradictions = contradictions;
        steps.stream().sorted(ORDER).forEach(this::take);
    }

    /** On one day a notice precedes its answer, and the end comes last, however the ledger lists them. */
    private static int rank(String kind) {
        return switch (kind) {
            case "SUPPLEMENT_ASKED", "CONSULT_SENT" -> 0;
            case "REPLIED", "WITHDRAWN", "LAPSED" -> 2;
            default -> 1;
        };
    }

    static Moment at(Row step) {
        return step.moment(AT).orElseThrow();
    }

    static String kind(Row step) {
        return step.text(STEP).orElseThrow();
    }

    private void take(Row step) {
        Moment submitted = request.moment(SUBMITTED).orElseThrow();
        if (submitted.isAfter(at(step))) {
            contradictions.refuse(
                    step,
                    "at",
                    kind(step).equals("REPLIED") ? "REPLY_BEFORE_REQUEST" : "STEP_BEFORE_REQUEST",
                    ">= " + submitted);
            return;
        }
        switch (kind(step)) {
            case "SUPPLEMENT_ASKED" -> notices.add(step);
            case "SUPPLEMENT_RECEIVED" -> supplement(step);
            case "CONSULT_SENT" -> openConsultations.putIfAbsent(ref(step), at(step).date());
            case "CONSULT_RETURNED" -> returned(step);
            case "EXTENDED" -> extensions.add(step);
            case "DELAY_AGREED" -> delay(step);
            case "LAPSED" -> lapse(step);
            default -> end(step);
        }
    }

    private void supplement(Row step) {
        if (notices.isEmpty()) {
            contradictions.refuse(step, "step", "SUPPLEMENT_NOT_ASKED", "SUPPLEMENT_ASKED");
        } else if (supplemented.isEmpty()) {
            supplemented = Optional.of(at(step));
        }
    }

    private void returned(Row step) {
        LocalDate sent = openConsultations.remove(ref(step));
        if (sent == null) {
            contradictions.refuse(step, "step", "CONSULTATION_NOT_SENT", "CONSULT_SENT");
        } else {
            pauses.add(Pause.of(sent, at(step).date()));
        }
    }

    private void delay(Row step) {
        agreedDelay = step.date(UNTIL);
        if (agreedDelay.isEmpty()) {
            contradictions.refuse(step, "until", "DELAY_WITHOUT_DATE", "yyyy-MM-dd");
        }
    }

    private void lapse(Row step) {
        if (notices.isEmpty()) {
            contradictions.refuse(step, "step", "LAPSED_WITHOUT_NOTICE", "SUPPLEMENT_ASKED");
        } else {
            end(step);
        }
    }

    private void end(Row step) {
        if (end.isPresent()) {
            contradictions.refuse(step, "step", "ENDED_TWICE", kind(end.get()) + " " + at(end.get()));
        } else {
            end = Optional.of(step);
        }
    }

    private static String ref(Row step) {
        return step.text(STEP_REF).orElse("");
    }

    /** Consultations that have returned and those that still wait. */
    List<Pause> pauses() {
        var all = new ArrayList<>(pauses);
        openConsultations.values().forEach(sent -> all.add(Pause.open(sent)));
        return all;
    }

    /** Supplement notices, in order; only the first is lawful (article 30). */
    List<Row> notices() {
        return notices;
    }

    /** When the supplement asked for was received. */
    Optional<Moment> supplemented() {
        return supplemented;
    }

    List<Row> extensions() {
        return extensions;
    }

    Optional<LocalDate> agreedDelay() {
        return agreedDelay;
    }

    Optional<Row> end() {
        return end;
    }

    boolean endedBy(String kind) {
        return end.map(RequestProcess::kind).filter(kind::equals).isPresent();
    }
}
