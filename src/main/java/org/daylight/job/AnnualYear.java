package org.daylight.job;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.annual.FormTable;
import org.daylight.annual.YearCounts;
import org.daylight.annual.YearLedger;
import org.daylight.casework.Measure;
import org.daylight.feed.Department;
import org.daylight.job.YearEditions.Sealed;
import org.daylight.report.Results.Submission;
import org.daylight.score.Tally;

/**
 * What the ledger knows of a calendar year.
 *
 * @param year which
 * @param department that it is about; empty for the whole government
 * @param periods names of those that are sealed, in order, without a gap
 * @param missing names of those that are not
 * @param unsent what was owed and did not come, and so is in no figure
 * @param ledger what the periods count
 * @param due requests that fell due in the year
 * @param late those of them that were not replied to in time
 */
public record AnnualYear(
        int year,
        Optional<Department> department,
        List<String> periods,
        List<String> missing,
        List<Unsent> unsent,
        YearLedger ledger,
        long due,
        long late) {

    /** The feed whose cases a table counts. */
    private static final Map<FormTable, String> FEEDS =
            Map.of(FormTable.TABLE_3, "requests", FormTable.TABLE_4, "remedies");

    /**
     * Data that were owed and did not come.
     *
     * @param sender code of a department or name of a source
     * @param name as printed
     * @param feeds canonical names
     * @param period in which they did not come
     */
    public record Unsent(String sender, String name, List<String> feeds, String period) {}

    public AnnualYear {
        periods = List.copyOf(periods);
        missing = List.copyOf(missing);
        unsent = List.copyOf(unsent);
    }

    /** @throws StopException if a department's cases vanished between two periods, or the sums contradict each other */
    static AnnualYear of(int year, List<Sealed> periods, List<String> missing, Optional<Department> about) {
        var scope = new TreeSet<String>();
        periods.forEach(period -> period.departments().stream()
                .map(Department::code)
                .filter(code -> about.map(one -> one.code().equals(code)).orElse(true))
                .forEach(scope::add));
        YearCounts counts = YearCounts.sum(
                scope.stream().map(code -> counts(year, periods, code)).toList());
        YearLedger ledger = YearLedger.of(counts, told(periods, scope));
        if (!ledger.proof().mismatches().isEmpty()) {
            throw new StopException("--year " + year + ": the sealed editions contradict each other at "
                    + ledger.proof().mismatches().get(0).brief() + "; check them with daylight verify");
        }
        List<Tally> tallies = periods.stream()
                .flatMap(period ->
                        scope.stream().filter(period.tallies()::containsKey).map(period.tallies()::get))
                .toList();
        return new AnnualYear(
                year,
                about,
                periods.stream().map(Sealed::name).toList(),
                missing,
                unsent(periods, scope),
                ledger,
                count(tallies, "IN_TIME") + count(tallies, "LATE"),
                count(tallies, "LATE"));
    }

    private static long count(List<Tally> tallies, String category) {
        return tallies.stream()
                .mapToLong(tally -> tally.count(Measure.REPLY_TIMELINESS, category))
                .sum();
    }

    private static YearCounts counts(int year, List<Sealed> periods, String code) {
        YearCounts counts = YearCounts.of(periods.stream()
                .filter(period -> period.tallies().containsKey(code))
                .map(period -> period.tallies().get(code).annual())
                .toList());
        if (!counts.broken().isEmpty()) {
            throw new StopException(
                    "--year " + year + ": " + code + " closes a period with other cases than it opens the"
                            + " next with (" + String.join(", ", counts.broken())
                            + "); it left the roster and came back, so its open cases must be settled by hand first");
        }
        return counts;
    }

    /** The tables whose feed came at all, be it with nothing in it: only then is nothing 0. */
    private static Set<FormTable> told(List<Sealed> periods, Set<String> scope) {
        var told = EnumSet.noneOf(FormTable.class);
        FEEDS.forEach((table, feed) -> {
            boolean came = periods.stream()
                    .flatMap(period -> period.receipts().stream())
                    .filter(receipt -> receipt.department().isEmpty() || scope.contains(receipt.department()))
                    .anyMatch(receipt ->
                            receipt.feeds().contains(feed) && !receipt.copies().contains(feed));
            if (came) {
                told.add(table);
            }
        });
        return told;
    }

    private static List<Unsent> unsent(List<Sealed> periods, Set<String> scope) {
        var departments = new TreeSet<String>();
        periods.forEach(period -> period.departments().forEach(one -> departments.add(one.code())));
        // Of other departments than the one asked for nothing is said; a source speaks of all.
        departments.removeAll(scope);
        List<String> counted = List.of("requests", "responses", "remedies");
        List<Unsent> unsent = new ArrayList<>();
        for (Sealed period : periods) {
            for (Submission one : period.submissions()) {
                List<String> feeds =
                        counted.stream().filter(one.missing()::contains).toList();
                if (!feeds.isEmpty() && !departments.contains(one.sender())) {
                    unsent.add(new Unsent(one.sender(), one.name(), feeds, period.name()));
                }
            }
        }
        return unsent;
    }

    /** Whether nothing is left to look into but what no feed tells. */
    public boolean isWhole() {
        return missing.isEmpty() && unsent.isEmpty() && ledger.isWhole();
    }
}
