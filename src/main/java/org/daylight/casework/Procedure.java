package org.daylight.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.calendar.ClockFacts;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.StatutoryClock;
import org.daylight.feed.Row;

/**
 * Whether the procedural acts of a request were lawful.
 *
 * <p>Source: article 30: one notice to supplement, within 7 working days of receipt; article 33: extension, see
 * {@link Extensions}. That a consulted third party answers late is no breach of the department that asked.
 */
final class Procedure {

    private final RequestProcess process;
    private final ClockFacts facts;
    private final StatutoryClock clock;
    private final ClockRule rule;

    Procedure(RequestProcess process, ClockFacts facts, StatutoryClock clock, ClockRule rule) {
        this.process = process;
        this.facts = facts;
        this.clock = clock;
        this.rule = rule;
    }

    /** One judgement an act, each counting when the act was done. */
    List<Judgement> judgements(LocalDate asOf) {
        var all = new ArrayList<Judgement>();
        for (int i = 0; i < process.notices().size(); i++) {
            Row notice = process.notices().get(i);
            all.add(act(notice, i, i == 0 ? noticeFault(notice) : "SUPPLEMENT_ASKED_TWICE"));
        }
        for (int i = 0; i < process.extensions().size(); i++) {
            Row extension = process.extensions().get(i);
            all.add(act(extension, i, i == 0 ? extensionFault(extension, asOf) : "EXTENDED_TWICE"));
        }
        return all;
    }

    private String noticeFault(Row notice) {
        LocalDate last = clock.supplementNoticeDue(facts.receipt()).date();
        return RequestProcess.at(notice).date().isAfter(last) ? "SUPPLEMENT_ASKED_LATE" : "";
    }

    private String extensionFault(Row extension, LocalDate asOf) {
        LocalDate due = clock.due(facts.withoutExtension(), asOf).date();
        return Extensions.fault(extension, due, rule);
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
