package org.daylight.job;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.DamagedException;
import org.daylight.edition.Decision;
import org.daylight.edition.Decisions;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;

/**
 * What the home remembers that bears on the files of a period.
 *
 * @param decisions of people
 * @param assignments of all periods, by SHA-256, the last of each
 * @param withdrawn SHA-256 of every file that was taken back in any period
 * @param past files that the editions of other periods counted
 * @param known files that the editions of this period knew
 */
record PeriodRecord(
        ReportingPeriod period,
        Decisions decisions,
        Map<String, Decision.Assigned> assignments,
        Set<String> withdrawn,
        PastFiles past,
        KnownFiles known) {

    /** @throws DamagedException if a decision on which the period's latest edition rests does not stand there any more */
    static PeriodRecord of(Home home, ReportingPeriod period) throws IOException {
        List<Decision> register = home.register().decisions();
        checkRegister(home, register, period);
        return new PeriodRecord(
                period,
                Decisions.of(register, period.name()),
                assignments(register),
                register.stream()
                        .filter(Decision.Withdrawn.class::isInstance)
                        .map(decision -> ((Decision.Withdrawn) decision).file().sha256())
                        .collect(Collectors.toSet()),
                PastFiles.except(period.name(), home.editions()),
                KnownFiles.of(home.editions().revisions(period.name())));
    }

    private static void checkRegister(Home home, List<Decision> register, ReportingPeriod period) throws IOException {
        Optional<Edition> latest = home.editions().latest(period.name());
        if (latest.isEmpty()) {
            return;
        }
        for (Decision decision : Decisions.read(latest.get()).all()) {
            if (!register.contains(decision)) {
                throw new DamagedException(home.folder().resolve("register.jsonl") + ": a decision of "
                        + decision.act().at() + " by " + decision.act().by() + " is missing, on which "
                        + latest.get().name() + " rests; restore the register from the backup");
            }
        }
    }

    private static Map<String, Decision.Assigned> assignments(List<Decision> register) {
        var assignments = new HashMap<String, Decision.Assigned>();
        for (Decision decision : register) {
            if (decision instanceof Decision.Assigned assigned) {
                assignments.put(assigned.file().sha256(), assigned);
            }
        }
        return assignments;
    }
}
