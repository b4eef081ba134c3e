package org.daylight.casework;

import org.daylight.calendar.Moment;

/**
 * What a case says for a measure, and when its moment has come. A case says each thing once, in the first period that
 * knows of it.
 *
 * @param act tells apart the things that a case says for one measure, such as its several procedural acts; empty where
 *     there is only one
 * @param when in which period it counts
 * @param count how often
 * @param problem key of the reason ({@code problem.<NAME>}), empty where the category says all
 */
record Judgement(Measure measure, String act, String category, Moment when, long count, String problem) {

    static Judgement of(Measure measure, String category, Moment when) {
        return new Judgement(measure, "", category, when, 1, "");
    }

    static Judgement because(Measure measure, String category, Moment when, String problem) {
        return new Judgement(measure, "", category, when, 1, problem);
    }

    /** Name of this judgement among those that a case has already said. */
    String label() {
        return act.isEmpty() ? measure.id() : measure.id() + ":" + act;
    }
}
