package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.casework.Lot;
import org.daylight.casework.Remembered.InBalance;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Hashing;
import org.daylight.edition.Manifest;
import org.daylight.edition.Published;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowSum;
import org.daylight.reconciliation.DepartmentEntry;
import org.daylight.reconciliation.FileEntry;
import org.daylight.reconciliation.FileEntry.Copy;
import org.daylight.reconciliation.Run;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Tally;

/** Gathers both ends of a run from what it has left on the disk and in the store, so that they can be reconciled. */
final class BothEnds {

    private final Assignment assignment;
    private final Map<String, Tally> tallies;

    /** @param tallies by department code */
    BothEnds(Assignment assignment, Map<String, Tally> tallies) {
        this.assignment = assignment;
        this.tallies = tallies;
    }

    /** @param statuses of the departments, each once */
    Run run(List<Status> statuses) throws IOException {
        SortedMap<Status, Long> byStatus =
                statuses.stream().collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
        Optional<Edition> opening = assignment.opening();
        return new Run(
                files(FileReceipt.read(assignment.growing())),
                departments(),
                opening.isPresent() ? opening.get().name() : "",
                assignment.roster().departments().size(),
                byStatus);
    }

    List<FileEntry> files(List<FileReceipt> receipts) throws IOException {
        Map<String, Manifest.Input> inputs =
                assignment.inputs().stream().collect(Collectors.toMap(Manifest.Input::name, Function.identity()));
        var files = new ArrayList<FileEntry>();
        for (FileReceipt receipt : receipts) {
            files.add(entry(receipt, copies(inputs.get(receipt.name()), receipt)));
        }
        return files;
    }

    static FileEntry entry(FileReceipt receipt, List<Copy> copies) {
        return new FileEntry(
                receipt.name(),
                receipt.disposition(),
                copies,
                receipt.count(),
                receipt.controls(),
                receipt.readings(),
                receipt.copies());
    }

    /** A file that no source sent was never read, and no copy of it was made. */
    private List<Copy> copies(Manifest.Input input, FileReceipt receipt) throws IOException {
        if (input == null) {
            return List.of();
        }
        Path place = assignment.home().archive().place(input.sha256());
        Copy archived = Files.exists(place)
                ? new Copy("archived", Hashing.of(place), Files.size(place))
                : new Copy("archived", "0", 0);
        return List.of(
                new Copy("received", input.sha256(), input.bytes()),
                new Copy("read", receipt.sha256(), receipt.bytes()),
                archived);
    }

    private List<DepartmentEntry> departments() throws IOException {
        var entries = new ArrayList<DepartmentEntry>();
        entries.add(nobody());
        var codes = new TreeSet<>(tallies.keySet());
        if (assignment.opening().isPresent()) {
            Published.read(assignment.opening().get()).departments().forEach(entry -> codes.add(entry.code()));
        }
        for (String code : codes) {
            entries.add(new DepartmentEntry(
                    code,
                    tallies.getOrDefault(code, Tally.EMPTY),
                    refused(code),
                    copied(code),
                    handedOn(assignment.growing(), code),
                    before(code)));
        }
        return entries;
    }

    /** Refusals that name no department, counted where the edition keeps them. */
    private DepartmentEntry nobody() throws IOException {
        var counting = new Tally.Counting();
        assignment.growing().evidence(WorkFolder.NOBODY).refusals(counting::addRefusal);
        return new DepartmentEntry(
                "",
                counting.tally(),
                refused(WorkFolder.NOBODY),
                copied(WorkFolder.NOBODY),
                new TreeMap<>(),
                nothing());
    }

    private SortedMap<String, SortedMap<Refusal.Code, Long>> refused(String department) throws IOException {
        var refused = new TreeMap<String, SortedMap<Refusal.Code, Long>>();
        assignment
                .growing()
                .evidence(department)
                .refusals(refusal -> refused.computeIfAbsent(refusal.feed(), feed -> new TreeMap<>())
                        .merge(refusal.code(), 1L, Long::sum));
        return refused;
    }

    private SortedMap<Lot, RowSum> copied(String department) throws IOException {
        var counting = new Tally.Counting();
        assignment.growing().evidence(department).refusedCopies(counting::addRefusal);
        return counting.tally().lots();
    }

    private static SortedMap<String, Long> handedOn(Edition edition, String department) throws IOException {
        var open = new TreeMap<String, Long>();
        if (edition.hasBalance(department)) {
            edition.balance(department).forEach(one -> {
                if (one.balance() == InBalance.OPEN) {
                    open.merge(one.feed().name(), 1L, Long::sum);
                }
            });
        }
        return open;
    }

    private DepartmentEntry.Before before(String department) throws IOException {
        Optional<Edition> opening = assignment.opening();
        if (opening.isEmpty() || Files.notExists(opening.get().tally(department))) {
            return nothing();
        }
        Tally tally = Tally.decode(Files.readString(opening.get().tally(department)));
        return new DepartmentEntry.Before(tally.balances(), handedOn(opening.get(), department));
    }

    private static DepartmentEntry.Before nothing() {
        return new DepartmentEntry.Before(new TreeMap<>(), new TreeMap<>());
    }
}
