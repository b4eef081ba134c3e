package org.daylight.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.casework.LateFiles.Arrival;
import org.daylight.casework.LateFiles.Slot;
import org.daylight.feed.Disposition;
import org.daylight.feed.Reading;
import org.daylight.reconciliation.FileEntry;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Reconciliation;
import org.daylight.reconciliation.Run;
import org.daylight.score.Scorecard.Status;

/**
 * What an office keeps of one department: the files that came, in whatever order, and the edition of each month. Of a file
 * the newest version counts that was not taken back; a month opens with the edition of the month before as it stands then.
 */
final class KeptMonths {

    private final List<Scope> scopes;
    /** In the order in which they came. */
    private final Map<Slot, SortedMap<Integer, Arrival>> files = new LinkedHashMap<>();

    private final Set<String> takenBack = new HashSet<>();
    private final Map<Integer, Edition> editions = new HashMap<>();

    KeptMonths(List<Scope> scopes) {
        this.scopes = scopes;
    }

    /**
     * A month as it was assessed.
     *
     * @param opening the edition of the month before that it opened with
     * @param basis versions of the files that count, of this month and, by its opening, of all months before
     * @param received files of this month, with what became of them
     */
    record Edition(
            Settled settled, Optional<Edition> opening, Map<Slot, Integer> basis, Map<Arrival, Disposition> received) {

        /** Everything that must hold of it. */
        List<Identity> identities() {
            List<Reading> readings = received.entrySet().stream()
                    .filter(file -> file.getValue() == Disposition.TAKEN)
                    .flatMap(file -> file.getKey().readings().stream())
                    .toList();
            List<FileEntry> files = received.entrySet().stream()
                    .map(file -> Ends.file(
                            file.getKey().name(), file.getValue(), file.getKey().readings()))
                    .toList();
            return Reconciliation.of(new Run(
                    files,
                    List.of(Ends.department("D1", readings, settled, opening.map(Edition::settled))),
                    opening.isPresent() ? "before" : "",
                    1,
                    new TreeMap<>(Map.of(Status.SCORED, 1L))));
        }
    }

    void arrive(Arrival one) {
        if (one.kind() == Arrival.Kind.TAKEN_BACK) {
            takenBack.add(one.name());
        } else {
            files.computeIfAbsent(one.slot(), slot -> new TreeMap<>()).put(one.version(), one);
        }
    }

    Arrival file(Slot slot, int version) {
        return files.get(slot).get(version);
    }

    Edition edition(int month) {
        return editions.get(month);
    }

    /** Assesses a month by what stands now. */
    void run(int month) {
        Optional<Edition> opening = Optional.ofNullable(editions.get(month - 1));
        Map<Slot, Integer> basis = new HashMap<>(opening.map(Edition::basis).orElseGet(Map::of));
        Map<Arrival, Disposition> received = new IdentityHashMap<>();
        CaseBook book = CaseBook.open(scopes.get(month), "D1");
        opening.ifPresent(edition -> edition.settled().remembered().forEach(book::remember));
        files.forEach((slot, versions) -> {
            if (slot.month() == month) {
                Optional<Arrival> counts = counting(versions);
                counts.ifPresent(one -> basis.put(slot, one.version()));
                counts.ifPresent(one -> one.readings().forEach(book::accept));
                versions.values().forEach(one -> received.put(one, became(one, counts)));
            }
        });
        editions.put(month, new Edition(book.settle(), opening, basis, received));
    }

    private Optional<Arrival> counting(SortedMap<Integer, Arrival> versions) {
        return versions.values().stream()
                .filter(one -> !takenBack.contains(one.name()))
                .reduce((older, newer) -> newer);
    }

    private Disposition became(Arrival one, Optional<Arrival> counts) {
        if (takenBack.contains(one.name())) {
            return Disposition.WITHDRAWN;
        }
        return counts.filter(taken -> taken == one).isPresent() ? Disposition.TAKEN : Disposition.SUPERSEDED;
    }
}
