package org.daylight.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.FileReceipt;
import org.daylight.feed.Address;
import org.daylight.feed.ControlTotals;
import org.daylight.feed.ControlTotals.Difference;
import org.daylight.feed.Declaration;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;

/**
 * Holds what senders declared against what was read. A cover sheet speaks of its own workbook, a manifest of all files
 * that lie in its folder: if anything differs, nobody can tell which is wrong, and nothing of them counts.
 */
final class Controls {

    private final Assignment assignment;

    Controls(Assignment assignment) {
        this.assignment = assignment;
    }

    /**
     * A file as it was admitted.
     *
     * @param part of the working files that hold its readings
     * @param totals what was counted of it; nothing of a manifest
     * @param declaration of a manifest that could be read
     */
    record Admitted(FileReceipt receipt, String part, ControlTotals totals, Optional<Declaration> declaration) {

        static Admitted refused(FileReceipt receipt, String part) {
            return new Admitted(receipt, part, ControlTotals.NONE, Optional.empty());
        }

        String folder() {
            String name = receipt.name();
            return receipt.source() + " " + name.substring(0, name.lastIndexOf('/') + 1);
        }

        String fileName() {
            return receipt.name().substring(receipt.name().lastIndexOf('/') + 1);
        }

        boolean counts() {
            return receipt.disposition() == Disposition.TAKEN
                    && receipt.refusal().isEmpty();
        }
    }

    /** What a manifest speaks of: the files of its folder; in the drop folder, where all lie together, its sender's. */
    String submission(Admitted file) {
        boolean dropped = assignment
                .definitions()
                .job()
                .drop()
                .filter(drop -> file.receipt().name().startsWith(drop.folder() + "/"))
                .isPresent();
        return file.folder() + (dropped ? " " + file.receipt().department() : "");
    }

    /** Why the files beside each manifest do not count, by {@link #submission}; one in order is not in it. */
    Map<String, List<Difference>> differences(List<Admitted> files) {
        return files.stream()
                .filter(file -> file.counts() && file.declaration().isPresent())
                .collect(Collectors.toMap(
                        this::submission,
                        manifest -> differences(manifest, files),
                        (one, other) -> List.of(new Difference("manifests", "2", "1"))));
    }

    private List<Difference> differences(Admitted manifest, List<Admitted> files) {
        Declaration declared = manifest.declaration().orElseThrow();
        List<Admitted> beside = beside(manifest, files);
        Map<String, String> digests = beside.stream()
                .collect(Collectors.toMap(
                        Admitted::fileName, file -> file.receipt().sha256()));
        var differences = new ArrayList<>(ControlTotals.ofFiles(declared, digests));
        differences.addAll(frame(declared, manifest.receipt().department()));
        differences.addAll(totals(beside).differences(declared));
        return differences;
    }

    /** The receipt of a file; that of a manifest with every figure that it declared beside what was counted. */
    FileReceipt told(Admitted file, List<Admitted> files) {
        return file.counts() && file.declaration().isPresent()
                ? file.receipt()
                        .declared(totals(beside(file, files))
                                .figures(file.declaration().get()))
                : file.receipt();
    }

    private List<Admitted> beside(Admitted manifest, List<Admitted> files) {
        return files.stream()
                .filter(file -> submission(file).equals(submission(manifest)) && file != manifest)
                .toList();
    }

    private static ControlTotals totals(List<Admitted> files) {
        return files.stream()
                .filter(Admitted::counts)
                .map(Admitted::totals)
                .reduce(ControlTotals.NONE, ControlTotals::plus);
    }

    /** The refusal of a workbook that is not what its own cover says. */
    Optional<FileRefusal> refusal(
            Address.Delivered file, Declaration declared, String department, ControlTotals counted) {
        var differences = new ArrayList<>(frame(declared, department));
        differences.addAll(counted.differences(declared));
        return ControlTotals.refusal(file, differences);
    }

    /** A period beyond that of the run, or a department other than the folder's. */
    private List<Difference> frame(Declaration declared, String department) {
        var differences = new ArrayList<Difference>();
        declared.period()
                .filter(period -> !encloses(assignment.period(), period))
                .ifPresent(period -> differences.add(
                        new Difference("period", assignment.period().name(), period.name())));
        declared.department()
                .filter(word -> !department.isEmpty()
                        && !assignment.roster().find(word).map(Department::code).equals(Optional.of(department)))
                .ifPresent(word -> differences.add(new Difference("department", department, word)));
        return differences;
    }

    private static boolean encloses(ReportingPeriod whole, ReportingPeriod part) {
        return !part.first().isBefore(whole.first()) && !part.last().isAfter(whole.last());
    }
}
