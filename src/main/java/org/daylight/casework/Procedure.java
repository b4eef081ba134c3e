package org.daylight.casework;

import java.util.ArrayList;
import java.util.List;
import org.daylight.feed.Row;

/**
 * Whether the procedural acts of a request were lawful.
 *
 * <p>Source: article 30: one notice to supplement, within 7 working days of receipt; article 33: extension, see
 * {@link Extensions}. That a consulted third party answers late is no breach of the department that asked.
 */
final class Procedure {

    private final RequestProcess process;
    private final RequestClock clock;

    Procedure(RequestProcess process, RequestClock clock) {
        this.process = process;
        this.clock = clock;
    }

    /** One judgement an act, each counting when the act was done. */
    List<Judgement> judgements() {
        var all = new ArrayList<Judgement>();
        List<Row> notices = process.notices();
        for (int i = 0; i < notices.size(); i++) {
            all.add(act(notices.get(i), i, i == 0 ? noticeFault(notices.get(0)) : "SUPPLEMENT_ASKED_TWICE"));
        }
        List<Row> extensions = process.extensions();
        for (int i = 0; i < extensions.size(); i++) {
            all.add(act(extensions.get(i), i, i == 0 ? clock.extensionFault() : "EXTENDED_TWICE"));
        }
        return all;
    }

    private String noticeFault(Row notice) {
        return RequestProcess.at(notice).date().isAfter(clock.noticeDue()) ? "SUPPLEMENT_ASKED_LATE" : "";
    }

    private static Judgement act(Row act, int index, String fault) {
        return new Judgement(
                Measure.PROCEDURE,
                RequestProcess.kind(act) + (index + 1),
                fault.isEmpty() ? "LAWFUL" : "BREACH",
                RequestProcess.at(act),
                1,
                fault);
    }
}
