package org.daylight.casework;

import static org.daylight.casework.RequestColumns.AT;
import static org.daylight.casework.RequestColumns.STEP;
import static org.daylight.casework.RequestColumns.STEP_REF;
import static org.daylight.casework.RequestColumns.SUBMITTED;
import static org.daylight.casework.RequestColumns.UNTIL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.Moment;
import org.daylight.calendar.Pause;
import org.daylight.feed.Row;

/**
 * The dated steps of one request in the order in which they happened, each checked against the ones before it. What comes
 * after the end moves nothing any more.
 */
final class RequestProcess {

    /** Of a day first what opens something, then what answers it, then the end, whatever hour or line each bears. */
    private static final Comparator<Row> ORDER = Comparator.comparing((Row step) -> at(step).date())
            .thenComparing(step -> rank(kind(step)))
            .thenComparing(step -> at(step).at())
            .thenComparing(Row::address)
            .thenComparing(Row::toString);

    private final Row request;
    private final Contradictions contradictions;
    private final Consultations consultations = new Consultations();
    private final List<Row> acts = new ArrayList<>();
    private Optional<Row> end = Optional.empty();

    RequestProcess(Row request, List<Row> steps, Contradictions contradictions) {
        this.request = request;
        this.contradictions = contradictions;
        steps.stream().sorted(ORDER).forEach(this::take);
    }

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
        String kind = kind(step);
        if (submitted.isAfter(at(step))) {
            String problem = kind.equals("REPLIED") ? "REPLY_BEFORE_REQUEST" : "STEP_BEFORE_REQUEST";
            contradictions.refuse(step, "at", problem, ">= " + submitted);
        } else if (rank(kind) == 2) {
            end(step, kind);
        } else if (end.isEmpty()) {
            act(step, kind);
        }
    }

    private void act(Row step, String kind) {
        String reference = step.text(STEP_REF).orElse("");
        switch (kind) {
            case "CONSULT_SENT" -> consultations.sent(reference, at(step).date());
            case "CONSULT_RETURNED" -> {
                if (!consultations.returned(reference, at(step).date())) {
                    contradictions.refuse(step, "step", "CONSULTATION_NOT_SENT", "CONSULT_SENT");
                }
            }
            case "SUPPLEMENT_RECEIVED" -> supplement(step);
            case "DELAY_AGREED" -> delay(step);
            default -> acts.add(step);
        }
    }

    private void supplement(Row step) {
        if (notices().isEmpty()) {
            contradictions.refuse(step, "step", "SUPPLEMENT_NOT_ASKED", "SUPPLEMENT_ASKED");
        } else {
            acts.add(step);
        }
    }

    private void delay(Row step) {
        if (step.date(UNTIL).isEmpty()) {
            contradictions.refuse(step, "until", "DELAY_WITHOUT_DATE", "yyyy-MM-dd");
        } else {
            acts.add(step);
        }
    }

    private void end(Row step, String kind) {
        if (end.isPresent()) {
            contradictions.refuse(step, "step", "ENDED_TWICE", kind(end.get()) + " " + at(end.get()));
        } else if (kind.equals("LAPSED") && notices().isEmpty()) {
            contradictions.refuse(step, "step", "LAPSED_WITHOUT_NOTICE", "SUPPLEMENT_ASKED");
        } else if (kind.equals("LAPSED") && supplemented().isPresent()) {
            String came = "no SUPPLEMENT_RECEIVED " + at(supplemented().get());
            contradictions.refuse(step, "step", "LAPSED_AFTER_SUPPLEMENT", came);
        } else {
            end = Optional.of(step);
        }
    }

    /** Consultations that have returned and those that still wait; with the case all of them end. */
    List<Pause> pauses() {
        return consultations.pauses(end.map(step -> at(step).date()));
    }

    /** Everything up to the end that may move the clock, but for the consultations, in its order. */
    List<Row> acts() {
        return acts;
    }

    /** Supplement notices, in order; only the first is lawful (article 30). */
    List<Row> notices() {
        return acts("SUPPLEMENT_ASKED");
    }

    List<Row> extensions() {
        return acts("EXTENDED");
    }

    private List<Row> acts(String kind) {
        return acts.stream().filter(act -> kind(act).equals(kind)).toList();
    }

    /** When the supplement asked for was received: once; what is sent in after it restarts nothing. */
    Optional<Row> supplemented() {
        return acts("SUPPLEMENT_RECEIVED").stream().findFirst();
    }

    Optional<Row> end() {
        return end;
    }

    boolean endedBy(String kind) {
        return end.map(RequestProcess::kind).filter(kind::equals).isPresent();
    }
}
