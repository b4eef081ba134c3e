package org.daylight.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.definition.Definitions;
import org.daylight.definition.JobDefinition;
import org.daylight.edition.FileReceipt;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.report.Results.Submission;
import org.daylight.report.Texts;
import org.daylight.score.Scorecard.Status;

/** Who owed files, who sent them, and what that means for a department's month. */
public final class Standing {

    private final Definitions definitions;
    private final Roster roster;
    private final List<FileReceipt> receipts;

    public Standing(Definitions definitions, Roster roster, List<FileReceipt> receipts) {
        this.definitions = definitions;
        this.roster = roster;
        this.receipts = receipts.stream()
                .filter(receipt -> receipt.disposition() == Disposition.TAKEN)
                .toList();
    }

    /** Departments in the order of codes, then citywide sources in the order of the job. */
    public List<Submission> submissions(Texts texts) {
        var all = new ArrayList<Submission>();
        roster.departments().forEach(department -> all.add(of(department)));
        for (JobDefinition.Source source : definitions.job().sources()) {
            if (source.layout().department() == DepartmentFrom.COLUMN) {
                List<FileReceipt> sent = receipts.stream()
                        .filter(receipt ->
                                receipt.source().equals(source.layout().name()))
                        .toList();
                all.add(submission(
                        source.layout().name(),
                        texts.of(source.title()),
                        sent,
                        source.layout().owns()));
            }
        }
        return all;
    }

    /** What a department itself delivered. */
    public Submission of(Department department) {
        List<FileReceipt> sent = receipts.stream()
                .filter(receipt ->
                        department(receipt).filter(department::equals).isPresent())
                .toList();
        return submission(department.code(), department.name(), sent, owed(department));
    }

    /** A department that owed files is judged only by a whole submission. */
    public Status status(Department department) {
        return switch (of(department).state()) {
            case NOTHING_SENT -> Status.NOT_SUBMITTED;
            case FILES_REFUSED, FEEDS_MISSING -> Status.HELD;
            case ROWS_REFUSED, IN_ORDER -> Status.SCORED;
        };
    }

    private Submission submission(String sender, String name, List<FileReceipt> sent, List<String> owed) {
        Set<String> missing = new LinkedHashSet<>(owed);
        sent.stream()
                .filter(receipt -> receipt.refusal().isEmpty())
                .forEach(receipt -> missing.removeAll(receipt.feeds()));
        long refusedFiles =
                sent.stream().filter(receipt -> receipt.refusal().isPresent()).count();
        return new Submission(
                sender,
                name,
                sent.size(),
                refusedFiles,
                sent.stream().mapToLong(FileReceipt::acceptedRows).sum(),
                sent.stream().mapToLong(FileReceipt::refusedRows).sum(),
                List.copyOf(missing));
    }

    /** Feeds that a department has to send itself: its duties, as far as sources of departments own them. */
    private List<String> owed(Department department) {
        return definitions.job().layouts().stream()
                .filter(layout -> layout.department() != DepartmentFrom.COLUMN)
                .flatMap(layout -> layout.owns().stream())
                .filter(department.duties()::contains)
                .toList();
    }

    private static boolean isUnassigned(FileReceipt receipt) {
        return receipt.refusal()
                .filter(refusal -> refusal.code() == FileRefusal.Code.UNASSIGNED)
                .isPresent();
    }

    /**
     * A file that no rule fits still lies in somebody's folder, and its sender must hear of it. What was opened to see
     * whose it is, and is nobody's, is not judged by its folder once more.
     */
    Optional<Department> department(FileReceipt receipt) {
        if (!receipt.department().isEmpty()) {
            return roster.find(receipt.department());
        }
        if (!receipt.source().isEmpty() || isUnassigned(receipt)) {
            return Optional.empty();
        }
        return Arrays.stream(receipt.name().split("/"))
                .map(word -> roster.find(word).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
