package org.daylight.reconciliation;

import static org.daylight.reconciliation.Law.R1_FATES;
import static org.daylight.reconciliation.Law.R3_REFUSED;
import static org.daylight.reconciliation.Law.R3_ROWS;
import static org.daylight.reconciliation.Law.R5_ROSTER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.casework.Lot;
import org.daylight.feed.FileCount;
import org.daylight.feed.ReadingSum;
import org.daylight.feed.RowDigest;
import org.daylight.feed.RowSum;

/** Holds both ends of a run against each other, to the row. */
public final class Reconciliation {

    private final Run run;
    private final SortedMap<Lot, RowSum> lots;

    private Reconciliation(Run run) {
        this.run = run;
        this.lots = run.lots();
    }

    /** Every identity of a run: of each file, of each department, and of the whole. */
    public static List<Identity> of(Run run) {
        return new Reconciliation(run).identities();
    }

    /** The identities that hold as soon as files are admitted, before anything is made of their rows. */
    public static List<Identity> ofFiles(List<FileEntry> files) {
        return files.stream().flatMap(file -> FileLaws.admitted(file).stream()).toList();
    }

    /**
     * Passes if every identity holds.
     *
     * @throws UnreconciledException with every one that does not
     */
    public static void require(List<Identity> identities) {
        List<Identity> broken =
                identities.stream().filter(identity -> !identity.holds()).toList();
        if (!broken.isEmpty()) {
            throw new UnreconciledException(broken);
        }
    }

    private List<Identity> identities() {
        var identities = new ArrayList<Identity>();
        Map<String, TreeMap<Lot, RowSum>> byFile = lots.entrySet().stream()
                .collect(Collectors.groupingBy(
                        lot -> lot.getKey().file(),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, RowSum::plus, TreeMap::new)));
        for (FileEntry file : run.files()) {
            identities.addAll(FileLaws.admitted(file));
            SortedMap<Lot, RowSum> its =
                    byFile.containsKey(file.name()) ? byFile.get(file.name()) : Collections.emptySortedMap();
            if (file.count().isPresent() || !its.isEmpty()) {
                identities.addAll(FileLaws.settled(file, its));
            }
        }
        run.departments().forEach(department -> identities.addAll(new DepartmentLaws(run, department).all()));
        identities.addAll(whole());
        return identities;
    }

    /** Catches what no single file or department shows: rows of a file or department that nobody knows. */
    private List<Identity> whole() {
        FileCount count =
                run.files().stream().flatMap(file -> file.count().stream()).reduce(FileCount.NONE, FileCount::plus);
        ReadingSum all = run.files().stream().map(FileEntry::sum).reduce(ReadingSum.NONE, ReadingSum::plus);
        RowDigest refused =
                run.counting().map(file -> file.sum().refusals().digest()).reduce(RowDigest.ZERO, RowDigest::plus);
        Fates fates = new Fates().add(lots).setAside(run.files());
        var identities = new ArrayList<>(FileLaws.rows(Place.run(), count, all));
        identities.add(Identity.of(
                R1_FATES, Place.run(), Side.of("accepted", all.accepted().rows()), fates.counts()));
        identities.add(Identity.of(
                R3_ROWS, Place.run(), Side.of("accepted", all.accepted().digest()), fates.digests()));
        identities.add(Identity.of(
                R3_REFUSED,
                Place.run(),
                Side.of("refused", refused),
                Side.of("refusedOut", FileLaws.alone(lots.entrySet().stream()))));
        identities.add(roster());
        return identities;
    }

    private Identity roster() {
        var statuses = new Side.Builder();
        run.statuses().forEach((status, departments) -> statuses.plus("status:" + status, departments));
        return Identity.of(R5_ROSTER, Place.run(), Side.of("roster", run.roster()), statuses.side("withAStatus"));
    }
}
