package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.ReadingReader;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Department;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Shortfall;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Reconciliation;
import org.daylight.report.Excerpt;

/**
 * Takes a period in and admits it as a run does, and scores nothing. It works in a folder of its own, so that a run that
 * was interrupted finds its own as it left it.
 */
public final class Check {

    private static final Comparator<Refusal> BY_PLACE = Comparator.comparing(Refusal::address)
            .thenComparing(Refusal::feed)
            .thenComparing(Refusal::column)
            .thenComparing(Refusal::code);

    private final Assessment.Request request;
    private final Progress progress;

    /** The caller holds the lock of the home. */
    public Check(Assessment.Request request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param receipts what became of each file, by name
     * @param refusals first refused rows of each file that has any, by the file's name
     * @param identities of the files; all of them hold
     * @param roster departments of the period
     * @param fewer where submissions have lost rows since an earlier version
     */
    public record Checked(
            ReportingPeriod period,
            List<FileReceipt> receipts,
            Map<String, Excerpt<Refusal>> refusals,
            List<Identity> identities,
            List<Shortfall> fewer,
            Roster roster) {}

    /**
     * Checks the period asked for, or the latest that the inbox holds.
     *
     * @param shown refused rows to hand back of each file; the others are counted
     * @throws StopException if a definition or an input would stop a run
     */
    public Checked run(int shown) throws Exception {
        var preparation = new Preparation(request);
        ReportingPeriod period = preparation.period();
        request.definitions().requireInForce(period.first());
        preparation.checkCalendar(period);
        progress.at(period.name(), Progress.Stage.RECEIVE, 0, 1);
        Assignment assignment = preparation.assignment(period, request.asOf()).aside("check");
        try {
            List<FileReceipt> receipts = new Crossing(assignment)
                    .settle(new Admission(assignment, progress).admit(request.threads()), request.threads());
            List<Identity> identities = Reconciliation.ofFiles(new BothEnds(assignment, Map.of()).files(receipts));
            Reconciliation.require(identities);
            List<Shortfall> fewer = FewerRows.since(assignment).of(receipts);
            return new Checked(period, receipts, refusals(assignment, shown), identities, fewer, assignment.roster());
        } finally {
            assignment.work().remove();
        }
    }

    private static Map<String, Excerpt<Refusal>> refusals(Assignment assignment, int shown) throws IOException {
        var byFile = new TreeMap<String, First>();
        for (String department : everybody(assignment)) {
            new ReadingReader(assignment.work().readings(), department)
                    .forEach(reading -> take(reading, byFile, shown));
            new ReadingReader(assignment.work().copies(), department).forEach(reading -> take(reading, byFile, shown));
        }
        var excerpts = new TreeMap<String, Excerpt<Refusal>>();
        byFile.forEach((file, first) -> excerpts.put(file, first.excerpt()));
        return excerpts;
    }

    private static List<String> everybody(Assignment assignment) {
        var codes = new ArrayList<String>();
        codes.add(WorkFolder.NOBODY);
        assignment.roster().departments().stream().map(Department::code).forEach(codes::add);
        return codes;
    }

    private static void take(Reading reading, Map<String, First> byFile, int shown) {
        if (reading instanceof Refusal refusal) {
            byFile.computeIfAbsent(refusal.address().file().name(), file -> new First(shown))
                    .add(refusal);
        }
    }

    /** Keeps the first refusals by place, in whatever order they come, and counts all. */
    private static final class First {

        private final PriorityQueue<Refusal> lastOnTop = new PriorityQueue<>(BY_PLACE.reversed());
        private final int shown;
        private long total;

        First(int shown) {
            this.shown = shown;
        }

        void add(Refusal refusal) {
            total++;
            lastOnTop.add(refusal);
            if (lastOnTop.size() > shown) {
                lastOnTop.poll();
            }
        }

        Excerpt<Refusal> excerpt() {
            return new Excerpt<>(lastOnTop.stream().sorted(BY_PLACE).toList(), total);
        }
    }
}
