package org.daylight.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.feed.Feeds;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.CaseNumbers;
import org.daylight.report.Marking;

/**
 * What an office lets Daylight do, and when.
 *
 * @param name file name without ending
 * @param title as printed, by language
 * @param zone of all times without one, and of the schedule
 * @param period the stretch of time that an edition is about
 * @param schedule when the job runs by itself; empty for never
 * @param calendar name of the working-day calendar; empty where nothing is counted in working days
 * @param policy name of the policy
 * @param templates folder of the report templates, relative to the project folder
 * @param language of the papers; empty where whoever runs the job says it
 * @param inbox folder of delivered files, relative to the project folder
 * @param drop the one folder of the inbox for whatever comes, if the office wants one
 * @param roster the roster's file, relative to the inbox
 * @param dates which dates in delivered files can be true
 * @param fewerRowsHeld share of its rows, 0 to 1, that a submission may lose from one version to the next; a department
 *     that loses more is held
 * @param appeals how an edition can be appealed against; empty where an edition is final as it stands
 * @param marking what the office marks its papers with
 * @param sources who sends what
 */
public record JobDefinition(
        String name,
        Map<String, String> title,
        ZoneId zone,
        Period period,
        Optional<Schedule> schedule,
        Optional<String> calendar,
        String policy,
        String templates,
        Optional<Locale> language,
        String inbox,
        Optional<Drop> drop,
        String roster,
        PlausibleDates dates,
        BigDecimal fewerRowsHeld,
        Optional<Appeals> appeals,
        Marking marking,
        List<Source> sources) {

    /** The stretch of time that an edition is about. */
    public enum Period {
        MONTH,
        QUARTER,
        YEAR,
        /** First and last day given on the command line. */
        RANGE
    }

    /** When a job runs by itself, in its own zone. */
    public sealed interface Schedule {

        /** Time of day. */
        LocalTime at();

        /** On the n-th working day of each month, from 1, by the job's calendar. */
        record WorkingDay(int n, LocalTime at) implements Schedule {}

        /** On a day of each month, 1 to 28. */
        record DayOfMonth(int day, LocalTime at) implements Schedule {}
    }

    /**
     * One folder for whatever departments send.
     *
     * @param folder below the inbox
     * @param quietSeconds for how long a file must not have changed before it is taken
     */
    public record Drop(String folder, int quietSeconds) {}

    /**
     * How an edition can be appealed against.
     *
     * @param window working days, the day after service being the first
     * @param scoredBy names of all who score: none of them may rule
     */
    public record Appeals(int window, Set<String> scoredBy) {}

    /**
     * Dates outside of these are typing errors.
     *
     * @param earliest first day that can be true
     * @param daysAhead how many days after as-of can be true, for what is planned
     */
    public record PlausibleDates(LocalDate earliest, int daysAhead) {}

    /**
     * A sender: a kind of department, or the owner of a citywide system.
     *
     * @param title as printed, by language
     * @param severalFiles what several of its files are to each other
     */
    public record Source(Map<String, String> title, SourceLayout layout, SeveralFiles severalFiles) {}

    /** What several files of one sender for one period and feed are. */
    public enum SeveralFiles {
        /** Each stands for the whole, and only the newest counts. */
        VERSIONS,
        /** They are parts of one whole, and all of them count. */
        PARTS
    }

    public JobDefinition {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(period);
        Objects.requireNonNull(language);
        Objects.requireNonNull(marking);
        sources = List.copyOf(sources);
    }

    /** How far numbers of requests reach; all sources that own requests say the same. */
    public CaseNumbers caseNumbers() {
        return layouts().stream()
                .filter(layout -> layout.owns().contains(Feeds.REQUESTS.name()))
                .map(SourceLayout::caseNumbers)
                .findFirst()
                .orElse(CaseNumbers.CITYWIDE);
    }

    /** The layouts of all sources, in their order. */
    public List<SourceLayout> layouts() {
        return sources.stream().map(Source::layout).toList();
    }
}
