package org.daylight.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.daylight.appeal.Course;
import org.daylight.casework.ListedCase;
import org.daylight.crossing.Finding;
import org.daylight.feed.Department;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.feed.Shortfall;
import org.daylight.proposal.Docket;
import org.daylight.ranking.PastScores;
import org.daylight.ranking.Ranking;
import org.daylight.score.HeldReason;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Tally;

/**
 * All that an edition has to tell.
 *
 * @param edition what it is about
 * @param policy the scheme that scored it
 * @param departments every department of the roster, in the order of codes
 * @param rankings groups in the policy's order
 * @param history earlier months, oldest first, without this one
 * @param strays refused rows of which no department could be read
 * @param files refused files
 * @param submissions who owed or sent files: departments in the order of codes, then citywide sources
 * @param differences what departments and sources say against each other, by code, department and feed
 * @param docket what is proposed, and what became of earlier proposals, without what is restricted
 * @param fewer where submissions have lost rows since an earlier version
 * @param course where the edition stands between its first printing and its last, and what it changed
 */
public record Results(
        Edition edition,
        Policy policy,
        List<Month> departments,
        List<Ranking> rankings,
        List<PastScores> history,
        Excerpt<Refusal> strays,
        Excerpt<FileRefusal> files,
        List<Submission> submissions,
        List<Difference> differences,
        Docket docket,
        List<Shortfall> fewer,
        Course course) {

    public Results {
        Objects.requireNonNull(course);
        Objects.requireNonNull(docket);
        fewer = List.copyOf(fewer);
        differences = List.copyOf(differences);
        Objects.requireNonNull(edition);
        departments = List.copyOf(departments);
        rankings = List.copyOf(rankings);
        history = List.copyOf(history);
        submissions = List.copyOf(submissions);
    }

    /**
     * What an edition is about.
     *
     * @param period its name, such as {@code 2026-09}
     * @param first first day
     * @param last last day
     * @param revision 1 for the first edition of the period
     * @param asOf instant whose knowledge counts, in the job's zone
     * @param dueDates whether all due dates rest on official notices
     * @param definitions SHA-256 of the definitions that it was made by
     * @param marking what the office marks its papers with
     */
    public record Edition(
            String period,
            LocalDate first,
            LocalDate last,
            int revision,
            ZonedDateTime asOf,
            DueDates dueDates,
            String definitions,
            Marking marking) {}

    /** What the due dates of an edition rest on. */
    public enum DueDates {
        OFFICIAL,
        /** Some lie beyond the last year with a notice, where Monday to Friday were assumed. */
        PROVISIONAL
    }

    /**
     * A department's month.
     *
     * @param tally its counts; an empty one if it sent nothing
     * @param cases to be found by number, in their order, those that only the office may see included
     * @param refusals of rows about it, in the order of their addresses
     * @param held what a person has to look at; none unless it is held
     */
    public record Month(
            Scorecard card, Tally tally, Excerpt<ListedCase> cases, Excerpt<Refusal> refusals, List<HeldReason> held) {

        public Month {
            held = List.copyOf(held);
        }

        public Department department() {
            return card.department();
        }
    }

    /**
     * So many findings of one kind.
     *
     * @param department code of the department whose rows they are about
     * @param feed of the rows
     */
    public record Difference(Finding.Code code, String department, String feed, long count) {}

    /**
     * What a sender delivered.
     *
     * @param sender code of a department, or name of a citywide source
     * @param name as printed
     * @param files received, refused ones included
     * @param refusedFiles of them
     * @param open files that nobody could assign and that speak for it
     * @param accepted rows
     * @param refused rows
     * @param missing canonical names of feeds that it owed and did not send
     */
    public record Submission(
            String sender,
            String name,
            long files,
            long refusedFiles,
            long open,
            long accepted,
            long refused,
            List<String> missing) {

        public Submission {
            missing = List.copyOf(missing);
        }

        /** The gravest thing that can be said about it. */
        public State state() {
            if (files == 0 && !missing.isEmpty()) {
                return open > 0 ? State.FILES_OPEN : State.NOTHING_SENT;
            }
            if (refusedFiles > 0) {
                return State.FILES_REFUSED;
            }
            if (open > 0) {
                return State.FILES_OPEN;
            }
            if (!missing.isEmpty()) {
                return State.FEEDS_MISSING;
            }
            return refused > 0 ? State.ROWS_REFUSED : State.IN_ORDER;
        }

        /** How a submission stands. The words stand in the bundles under {@code submission.<NAME>}. */
        public enum State {
            NOTHING_SENT,
            FILES_REFUSED,
            /** Nothing is refused, and a file waits for somebody to say whose it is. */
            FILES_OPEN,
            FEEDS_MISSING,
            ROWS_REFUSED,
            IN_ORDER
        }
    }

    /**
     * The month of a department.
     *
     * @throws IllegalArgumentException if it is not on the roster
     */
    public Month month(String department) {
        return departments.stream()
                .filter(month -> month.department().code().equals(department))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("department '" + department
                        + "' is not on the roster of period " + edition.period() + "; it has "
                        + departments.stream()
                                .map(month -> month.department().code())
                                .toList()));
    }

    /** The same with what is proposed. */
    public Results with(Docket proposed) {
        return new Results(
                edition,
                policy,
                departments,
                rankings,
                history,
                strays,
                files,
                submissions,
                differences,
                proposed,
                fewer,
                course);
    }

    /** The same at that point of its course. */
    public Results with(Course known) {
        return new Results(
                edition,
                policy,
                departments,
                rankings,
                history,
                strays,
                files,
                submissions,
                differences,
                docket,
                fewer,
                known);
    }

    /** The ranking of a group, which may be empty of places. */
    public Ranking ranking(String group) {
        return rankings.stream()
                .filter(ranking -> ranking.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ranking of group '" + group + "'; there are "
                        + rankings.stream().map(Ranking::group).toList()));
    }

    /** Places over all groups. */
    long ranked() {
        return rankings.stream().mapToLong(ranking -> ranking.ranked().size()).sum();
    }
}
