package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.definition.JobDefinition;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Home;
import org.daylight.feed.Department;
import org.daylight.report.Results.Submission;
import org.daylight.report.Texts;
import org.daylight.score.Tally;

/** The newest sealed editions of a calendar year, read once for every annual report about it. */
public final class YearEditions {

    private final int year;
    private final List<Sealed> periods;
    private final List<String> missing;

    private YearEditions(int year, List<Sealed> periods, List<String> missing) {
        this.year = year;
        this.periods = List.copyOf(periods);
        this.missing = List.copyOf(missing);
    }

    /**
     * What an edition tells about its period.
     *
     * @param name of the period
     * @param departments that were assessed
     * @param tallies of each, by code
     * @param receipts of the files that counted
     * @param submissions who owed what, and sent it or did not
     */
    record Sealed(
            String name,
            List<Department> departments,
            Map<String, Tally> tallies,
            List<FileReceipt> receipts,
            List<Submission> submissions) {

        static Sealed of(Home home, Edition edition, Texts words) throws IOException {
            SealedMonth month = SealedMonth.open(home, edition);
            Map<String, Tally> tallies = new HashMap<>();
            for (Department department : month.departments()) {
                tallies.put(department.code(), month.tally(department));
            }
            return new Sealed(
                    edition.manifest().period(),
                    month.departments(),
                    tallies,
                    FileReceipt.read(edition).stream()
                            .filter(FileReceipt::counts)
                            .toList(),
                    month.submissions(words));
        }
    }

    /**
     * Reads the editions of a year.
     *
     * @param kind of the job's periods
     * @param words in which sources are named
     * @throws StopException if no period is sealed, one is missing between two others, or an edition did not open with the
     *     newest one before it
     */
    public static YearEditions read(Home home, JobDefinition.Period kind, int year, Texts words) throws IOException {
        List<Sealed> periods = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Optional<Edition> before = Optional.empty();
        for (String name : names(kind, year)) {
            Optional<Edition> edition = home.editions().latest(name);
            if (edition.isEmpty()) {
                missing.add(name);
                continue;
            }
            if (before.isPresent()) {
                requireNext(before.get(), edition.get(), missing);
            }
            before = edition;
            periods.add(Sealed.of(home, edition.get(), words));
        }
        if (periods.isEmpty()) {
            throw new StopException(home.folder() + ": no period of " + year + " is sealed; expected editions such as "
                    + missing.get(0) + "; assess them with daylight run first");
        }
        return new YearEditions(year, periods, missing);
    }

    private static List<String> names(JobDefinition.Period kind, int year) {
        return switch (kind) {
            case MONTH ->
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> String.format(Locale.ROOT, "%04d-%02d", year, month))
                        .toList();
            case QUARTER ->
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> String.format(Locale.ROOT, "%04d-Q%d", year, quarter))
                        .toList();
            case YEAR -> List.of(String.format(Locale.ROOT, "%04d", year));
            case RANGE ->
                throw new StopException("--year " + year
                        + ": the job is about a span of days; expected one with months, quarters or years");
        };
    }

    /** What one period closed with must be what the next opened with, or the year's sums would not be of one ledger. */
    private static void requireNext(Edition before, Edition edition, List<String> missing) throws IOException {
        String opening = edition.manifest().opening();
        if (opening.equals(before.name())) {
            return;
        }
        String period = edition.manifest().period();
        String last = before.manifest().period();
        List<String> gap =
                missing.stream().filter(name -> name.compareTo(last) > 0).toList();
        throw new StopException(edition.name() + ": opened with "
                + (opening.isEmpty() ? "no edition" : opening) + ", expected " + before.name()
                + (gap.isEmpty() ? "" : "; between them there is no edition of " + String.join(", ", gap))
                + "; run "
                + String.join(
                        ", ", Stream.concat(gap.stream(), Stream.of(period)).toList())
                + " again, and the periods after it in order");
    }

    /** Every department of any period, as the newest that has it names it, in the order of their codes. */
    public List<Department> departments() {
        var departments = new TreeMap<String, Department>();
        periods.forEach(period -> period.departments().forEach(one -> departments.put(one.code(), one)));
        return List.copyOf(departments.values());
    }

    /** The year of the whole government. */
    public AnnualYear whole() {
        return AnnualYear.of(year, periods, missing, Optional.empty());
    }

    /**
     * The year of a department.
     *
     * @param word its code, name or alias
     * @throws StopException if no edition of the year has it
     */
    public AnnualYear department(String word) {
        Department department = departments().stream()
                .filter(one -> one.code().equals(word)
                        || one.name().equals(word)
                        || one.aliases().contains(word))
                .findFirst()
                .orElseThrow(() -> new StopException("--department " + word + ": no edition of " + year
                        + " has it; expected a code, name or alias of the roster, such as "
                        + departments().get(0).code()));
        return AnnualYear.of(year, periods, missing, Optional.of(department));
    }
}
