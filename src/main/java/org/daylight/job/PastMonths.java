package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.feed.Department;
import org.daylight.score.GroupTargets;
import org.daylight.score.Policy;
import org.daylight.score.Pooled;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Tally;

/**
 * What the months before bring to the scores of a month, from the editions that its opening names, each naming the one
 * before it. Later revisions of them change nothing: the chain is part of what decides the run.
 */
final class PastMonths {

    /** A month that was sealed, the latest first. */
    private record Month(Edition edition, Published published) {}

    private final Policy policy;
    private final List<Month> months;

    private PastMonths(Policy policy, List<Month> months) {
        this.policy = policy;
        this.months = List.copyOf(months);
    }

    /** As many as the policy may ask for, as far as they follow each other. */
    static PastMonths of(Assignment assignment) throws IOException {
        var months = new ArrayList<Month>();
        for (Edition edition : assignment.home().editions().chain(assignment.opening(), needed(assignment.policy()))) {
            months.add(new Month(edition, Published.read(edition)));
        }
        Policy frozen = months.isEmpty()
                ? assignment.policy()
                : GroupTargets.freeze(
                        assignment.policy(), months.get(0).published().rates());
        return new PastMonths(frozen, months);
    }

    private static int needed(Policy policy) {
        return Math.max(policy.lookback().monthsBefore(), GroupTargets.asked(policy) ? 1 : 0);
    }

    /** The policy with the targets that the groups set themselves. */
    Policy policy() {
        return policy;
    }

    /** The month of a department as it is scored; of earlier months those up to the first without its scores. */
    Pooled pooled(Department department, Tally tally) throws IOException {
        var before = new ArrayList<Pooled.Earlier>();
        for (Month month :
                months.subList(0, Math.min(months.size(), policy.lookback().monthsBefore()))) {
            if (!scored(month, department)) {
                break;
            }
            before.add(new Pooled.Earlier(
                    month.published().period(),
                    Tally.decode(Files.readString(month.edition().tally(department.code())))));
        }
        return Pooled.of(policy, tally, before);
    }

    private static boolean scored(Month month, Department department) {
        return month.published()
                .entry(department.code())
                .filter(entry -> entry.status().equals(Status.SCORED.name())
                        || entry.status().equals(Status.NO_CASES.name()))
                .isPresent();
    }
}
