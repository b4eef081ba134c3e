package org.daylight.casework;

import static org.daylight.feed.Feeds.SERVICE_VOLUMES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/** Puts a day's number of service cases (办件量) together from its latest row. It ends on its day. */
final class VolumeCase {

    private static final int DATE = SERVICE_VOLUMES.index("date");
    private static final int CASES = SERVICE_VOLUMES.index("cases");
    private static final int IN_TIME = SERVICE_VOLUMES.index("in_time");

    private final Row volume;
    private final Scope scope;
    private final Contradictions contradictions;
    private final Moment day;
    private final long cases;

    private VolumeCase(Row volume, String problem, Scope scope) {
        this.volume = volume;
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.day = Moment.day(volume.date(DATE).orElseThrow());
        this.cases = volume.integer(CASES).orElseThrow();
        if (volume.integer(IN_TIME).filter(number -> number > cases).isPresent()) {
            contradictions.refuse(volume, "in_time", "IN_TIME_OVER_CASES", "<= " + cases);
        }
    }

    static Case of(Row volume, String problem, Scope scope) {
        return new VolumeCase(volume, problem, scope).settle();
    }

    private Case settle() {
        return new Case(
                volume.key(),
                contradictions.none() ? State.CLOSED_NO_LIMIT : State.UNDETERMINED,
                day,
                Optional.of(day.date()),
                Optional.empty(),
                false,
                Optional.of(day),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                contradictions.none() ? judgements() : undetermined(),
                contradictions.problem(),
                contradictions.refusals());
    }

    private List<Judgement> undetermined() {
        return List.of(Judgement.because(
                Measure.SERVICE_VOLUME, Measure.UNDETERMINED, scope.notBeforeFirst(day), contradictions.problem()));
    }

    private List<Judgement> judgements() {
        var all = new ArrayList<Judgement>();
        add(all, Measure.SERVICE_VOLUME, "CASES", cases);
        volume.integer(IN_TIME).ifPresent(inTime -> {
            add(all, Measure.SERVICE_TIMELINESS, "IN_TIME", inTime);
            add(all, Measure.SERVICE_TIMELINESS, "LATE", cases - inTime);
        });
        return all;
    }

    /** A category of no case says nothing; each is an act of its own, since one row says several. */
    private void add(List<Judgement> all, Measure measure, String category, long count) {
        if (count > 0) {
            all.add(new Judgement(measure, category.equals("LATE") ? "late" : "", category, day, count, ""));
        }
    }
}
