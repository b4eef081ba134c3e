package org.daylight.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.crossing.City;
import org.daylight.crossing.Finding;
import org.daylight.crossing.Ledger;
import org.daylight.crossing.Verdicts;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Manifest;
import org.daylight.edition.ReadingReader;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.ReadingSum.Turned;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.feed.RowDigests;
import org.daylight.feed.RowSum;

/**
 * Settles what crosses departments and sources, between admission and assessment: rows that two departments claim become
 * refusals in the readings of both, copies are held against what their owners sent, and all findings go to the evidence.
 */
final class Crossing {

    private final Assignment assignment;
    private final Map<Address.Delivered, String> sources;

    /** The crossing of a run whose files are all admitted. */
    Crossing(Assignment assignment) {
        this.assignment = assignment;
        this.sources = assignment.inputs().stream()
                .collect(Collectors.toMap(
                        input -> new Address.Delivered(input.sha256(), input.name()),
                        Manifest.Input::source,
                        (one, same) -> one));
    }

    /** The receipts as they stand when rows that are another's, or nobody knows whose, have become refusals. */
    List<FileReceipt> settle(List<FileReceipt> receipts, int threads) throws Exception {
        City city = city(threads);
        for (String department : city.suspects()) {
            readings(department).forEach(reading -> {
                if (reading instanceof Row row) {
                    city.row(row);
                }
            });
            remembered(department, request -> city.remembered(department, request));
        }
        Map<String, List<Finding>> found = city.findings().stream().collect(Collectors.groupingBy(Finding::department));
        var tasks = new ArrayList<Callable<Turnings>>();
        Stream.concat(Stream.of(WorkFolder.NOBODY), codes().stream())
                .forEach(department -> tasks.add(() -> settle(department, found.getOrDefault(department, List.of()))));
        List<Turnings> turned = Workers.all(threads, tasks);
        return receipts.stream().map(receipt -> turning(receipt, turned)).toList();
    }

    /** Rows of one department that became refusals, by file and feed. */
    private record Turnings(String department, Map<String, SortedMap<String, Turned>> files) {}

    private static FileReceipt turning(FileReceipt receipt, List<Turnings> turned) {
        var own = new TreeMap<String, SortedMap<String, Turned>>();
        for (Turnings each : turned) {
            if (each.files().containsKey(receipt.name())) {
                own.put(each.department(), each.files().get(receipt.name()));
            }
        }
        return own.isEmpty() ? receipt : receipt.turning(own);
    }

    private Turnings settle(String department, List<Finding> found) throws IOException {
        var turnings = new Turnings(department, new HashMap<>());
        Verdicts verdicts = Verdicts.of(found);
        if (!verdicts.none()) {
            var digests = new RowDigests();
            readings(department).replace(reading -> {
                Reading now = verdicts.on(reading);
                if (now != reading) {
                    turn(reading, (Refusal) now, turnings, digests);
                }
                return now;
            });
        }
        Copies copies = new Copies(assignment.work(), department, sources::get).compare();
        var all = new TreeSet<>(found);
        all.addAll(copies.findings());
        assignment.growing().evidence(department).writeCrossing(List.copyOf(all), copies.refused());
        return turnings;
    }

    private static void turn(Reading row, Refusal refusal, Turnings turnings, RowDigests digests) {
        RowSum before = RowSum.of(digests.of(row));
        RowSum after = RowSum.of(digests.of(refusal));
        turnings.files()
                .computeIfAbsent(refusal.address().file().name(), none -> new TreeMap<>())
                .compute(
                        refusal.feed(),
                        (feed, turned) -> (turned == null ? Turned.NONE : turned).and(before, refusal.code(), after));
    }

    private City city(int threads) throws Exception {
        var tasks = new ArrayList<Callable<Ledger>>();
        codes().forEach(department -> tasks.add(() -> ledger(department)));
        return new City(
                new City.Terms(
                        assignment.definitions().job().caseNumbers(),
                        rulings(),
                        keptSince(),
                        assignment.policy().cases().keepMonths(),
                        sources::get),
                Workers.all(threads, tasks));
    }

    /** Case number to the code of the department whose case it was ruled to be. */
    private Map<String, String> rulings() {
        var rulings = new TreeMap<String, String>();
        assignment.decisions().rulings().forEach((number, ruled) -> rulings.put(number, ruled.department()));
        return rulings;
    }

    private Ledger ledger(String department) throws IOException {
        var ledger = new Ledger(department);
        readings(department).forEach(ledger::take);
        remembered(department, ledger::remember);
        return ledger;
    }

    /** First day of the oldest month from which the balances come down to this one without a gap. */
    private LocalDate keptSince() throws IOException {
        List<Edition> before = assignment.home().editions().chain(assignment.opening(), Integer.MAX_VALUE);
        return before.isEmpty()
                ? assignment.period().first()
                : ReportingPeriod.parse(before.get(before.size() - 1).manifest().period())
                        .first();
    }

    private List<String> codes() {
        return assignment.roster().departments().stream().map(Department::code).toList();
    }

    private ReadingReader readings(String department) {
        return new ReadingReader(assignment.work().readings(), department);
    }

    private void remembered(String department, Consumer<String> taker) throws IOException {
        Optional<Edition> before = assignment.opening().filter(edition -> edition.hasBalance(department));
        if (before.isPresent()) {
            before.get().balance(department).forEach(earlier -> {
                if (earlier.feed() == Feeds.REQUESTS) {
                    taker.accept(earlier.key());
                }
            });
        }
    }
}
