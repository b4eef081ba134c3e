package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.annual.YearLedger;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.edition.Published;
import org.daylight.score.Tally;

/**
 * A calendar year out of the newest sealed editions of its months.
 *
 * @param year which
 * @param department name of the one that it is about; empty for the whole government
 * @param months names of the months that are sealed, in order, without a gap
 * @param missing names of the months that are not
 * @param ledger what the months count
 */
public record AnnualYear(
        int year, Optional<String> department, List<String> months, List<String> missing, YearLedger ledger) {

    private static final int MONTHS = 12;

    public AnnualYear {
        months = List.copyOf(months);
        missing = List.copyOf(missing);
    }

    /**
     * Reads the editions of a year.
     *
     * @param code of a department, or empty for all of them
     * @throws StopException if no month is sealed, one is missing between two others, or no edition has the department
     */
    public static AnnualYear of(Home home, int year, Optional<String> code) throws IOException {
        var months = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var counts = new ArrayList<Map<String, ? extends Map<String, Long>>>();
        Optional<String> name = Optional.empty();
        for (int number = 1; number <= MONTHS; number++) {
            String month = YearMonth.of(year, number).toString();
            Optional<Edition> edition = home.editions().latest(month);
            if (edition.isEmpty()) {
                missing.add(month);
                continue;
            }
            months.add(month);
            Published published = Published.read(edition.get());
            counts.add(counts(edition.get(), published, code));
            name = published.departments().stream()
                    .filter(entry -> code.filter(entry.code()::equals).isPresent())
                    .findFirst()
                    .map(Published.Entry::name)
                    .or(oneOf(name));
        }
        check(home, year, months, missing);
        if (code.isPresent() && name.isEmpty()) {
            throw new StopException("--department " + code.get() + ": no edition of " + year
                    + " has it; expected the code of a department of the roster, such as YC-201");
        }
        return new AnnualYear(year, name, months, missing, YearLedger.of(counts));
    }

    private static java.util.function.Supplier<Optional<String>> oneOf(Optional<String> name) {
        return () -> name;
    }

    private static void check(Home home, int year, List<String> months, List<String> missing) {
        if (months.isEmpty()) {
            throw new StopException(home.folder() + ": no month of " + year + " is sealed; expected editions such as "
                    + year + "-01; assess them with daylight run first");
        }
        List<String> gaps = missing.stream()
                .filter(month ->
                        month.compareTo(months.get(0)) > 0 && month.compareTo(months.get(months.size() - 1)) < 0)
                .toList();
        if (!gaps.isEmpty()) {
            throw new StopException("--year " + year + ": no edition of " + String.join(", ", gaps)
                    + " between the others, so that nothing can be carried over; assess them with daylight run first");
        }
    }

    private static SortedMap<String, SortedMap<String, Long>> counts(
            Edition edition, Published published, Optional<String> code) throws IOException {
        var sums = new TreeMap<String, SortedMap<String, Long>>();
        for (Published.Entry entry : published.departments()) {
            boolean asked = code.isEmpty() || code.get().equals(entry.code());
            if (asked && Files.exists(edition.tally(entry.code()))) {
                Tally tally = Tally.decode(Files.readString(edition.tally(entry.code())));
                tally.annual()
                        .forEach((line, kinds) ->
                                kinds.forEach((kind, cases) -> sums.computeIfAbsent(line, key -> new TreeMap<>())
                                        .merge(kind, cases, Long::sum)));
            }
        }
        return sums;
    }

    /** Whether every month of the year is there. */
    public boolean isWhole() {
        return missing.isEmpty();
    }
}
