package org.daylight.job;

import java.math.BigDecimal;
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
import org.daylight.feed.Roster;
import org.daylight.feed.Shortfall;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.report.Results.Submission;
import org.daylight.report.Texts;
import org.daylight.score.HeldReason;
import org.daylight.score.HeldReason.Code;
import org.daylight.score.Scorecard.Status;

/** Who owed files, who sent them, and what that means for a department's month. */
public final class Standing {

    private final Definitions definitions;
    private final Roster roster;
    private final List<FileReceipt> receipts;
    private final List<Shortfall> fewer;

    /** @param fewer where submissions have lost rows since an earlier version */
    public Standing(Definitions definitions, Roster roster, List<FileReceipt> receipts, List<Shortfall> fewer) {
        this.definitions = definitions;
        this.roster = roster;
        this.receipts = receipts.stream()
                .filter(receipt -> receipt.disposition() == Disposition.TAKEN)
                .toList();
        this.fewer = List.copyOf(fewer);
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
                        List.of(),
                        source.layout().owns()));
            }
        }
        return all;
    }

    /** What a department itself delivered. */
    public Submission of(Department department) {
        return submission(department.code(), department.name(), sent(department), open(department), owed(department));
    }

    /** A file that nobody can assign is not sent by whoever its name may name: anybody could have named it so. */
    private List<FileReceipt> sent(Department department) {
        return receipts.stream()
                .filter(receipt -> !receipt.open())
                .filter(receipt ->
                        department(receipt).filter(department::equals).isPresent())
                .toList();
    }

    private List<FileReceipt> open(Department department) {
        return receipts.stream()
                .filter(receipt -> receipt.open() && receipt.concerns().contains(department.code()))
                .toList();
    }

    /** A department that owed files is judged only by a whole submission. */
    public Status status(Department department) {
        if (of(department).state() == Submission.State.NOTHING_SENT) {
            return Status.NOT_SUBMITTED;
        }
        return held(department).isEmpty() ? Status.SCORED : Status.HELD;
    }

    /** All that a person has to look at before a department is judged by its files. */
    public List<HeldReason> held(Department department) {
        Submission submission = of(department);
        if (submission.state() == Submission.State.NOTHING_SENT) {
            return List.of();
        }
        var reasons = new ArrayList<HeldReason>();
        sent(department)
                .forEach(receipt -> receipt.refusal()
                        .ifPresent(refusal -> reasons.add(
                                HeldReason.of(refusal.waits() ? Code.FILE_WAITS : Code.FILE_REFUSED, receipt.name()))));
        open(department).forEach(receipt -> reasons.add(HeldReason.of(Code.FILE_OPEN, receipt.name())));
        submission.missing().forEach(feed -> reasons.add(HeldReason.of(Code.FEED_MISSING, feed)));
        BigDecimal share = definitions.job().fewerRowsHeld();
        fewer.stream()
                .filter(one -> one.department().equals(department.code()) && one.exceeds(share))
                .forEach(one -> reasons.add(new HeldReason(Code.FEWER_ROWS, one.feed(), one.before(), one.now())));
        return reasons;
    }

    private Submission submission(
            String sender, String name, List<FileReceipt> sent, List<FileReceipt> open, List<String> owed) {
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
                open.size(),
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

    /**
     * A file that no rule fits still lies in somebody's folder, and its sender must hear of it. What was opened to see
     * whose it is, and is nobody's, is not judged by its folder once more.
     */
    Optional<Department> department(FileReceipt receipt) {
        if (!receipt.department().isEmpty()) {
            return roster.find(receipt.department());
        }
        if (!receipt.source().isEmpty() || receipt.open()) {
            return Optional.empty();
        }
        return Arrays.stream(receipt.name().split("/"))
                .map(word -> roster.find(word).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
