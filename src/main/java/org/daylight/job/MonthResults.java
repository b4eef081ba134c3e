package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.casework.ListedCase;
import org.daylight.crossing.Finding;
import org.daylight.edition.Dockets;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Published;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.ranking.PastScores;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Rankings;
import org.daylight.ranking.Uncertainty;
import org.daylight.report.Excerpt;
import org.daylight.report.Results;
import org.daylight.report.Texts;
import org.daylight.score.HeldReason;
import org.daylight.score.Policy;
import org.daylight.score.Pooled;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Scoring;
import org.daylight.score.Tally;

/** Puts the results of a month together from stored tallies and the growing edition; scores and ranks on the way. */
final class MonthResults {

    /** Cases and refusals that a report shows of one department; the edition's evidence holds them all. */
    private static final int SHOWN = 1_000;

    private final Assignment assignment;
    private final Edition edition;
    private final Map<String, Tally> tallies;
    private final int revision;

    /**
     * Results of a month.
     *
     * @param edition that holds receipts and evidence: growing, or sealed
     * @param tallies by department code
     */
    MonthResults(Assignment assignment, Edition edition, Map<String, Tally> tallies, int revision) {
        this.assignment = assignment;
        this.edition = edition;
        this.tallies = tallies;
        this.revision = revision;
    }

    /** How each department of the roster stands, in its order; nothing is ranked for it. */
    List<Status> statuses() throws IOException {
        PastMonths before = PastMonths.of(assignment);
        return months(standing(FileReceipt.read(edition)), before.policy(), pooled(before)).stream()
                .map(month -> month.card().status())
                .toList();
    }

    Results results(Texts texts) throws IOException {
        List<FileReceipt> receipts = FileReceipt.read(edition);
        Standing standing = standing(receipts);
        PastMonths before = PastMonths.of(assignment);
        Map<String, Pooled> pooled = pooled(before);
        List<Results.Month> months = months(standing, before.policy(), pooled);
        List<PastScores> history = Published.before(
                assignment.home().editions(), assignment.period().name());
        Optional<PastScores> latest =
                history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
        List<Ranking> published = Rankings.rank(
                before.policy(), months.stream().map(Results.Month::card).toList(), latest);
        List<Ranking> rankings = Uncertainty.add(before.policy(), published, tallies(pooled));
        return new Results(
                about(months),
                before.policy(),
                months,
                rankings,
                history,
                strays(),
                files(receipts),
                standing.submissions(texts),
                differences(),
                Dockets.readOpen(edition, assignment.period().name()),
                FileReceipt.fewer(edition),
                assignment.course());
    }

    private Standing standing(List<FileReceipt> receipts) throws IOException {
        return new Standing(assignment.definitions(), assignment.roster(), receipts, FileReceipt.fewer(edition));
    }

    /** Each department's month with what the policy pools. */
    private Map<String, Pooled> pooled(PastMonths before) throws IOException {
        var pooled = new HashMap<String, Pooled>();
        for (Department department : assignment.roster().departments()) {
            pooled.put(department.code(), before.pooled(department, tallies.get(department.code())));
        }
        return pooled;
    }

    private static Map<String, Tally> tallies(Map<String, Pooled> pooled) {
        return pooled.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().tally()));
    }

    private List<Results.Month> months(Standing standing, Policy policy, Map<String, Pooled> pooled)
            throws IOException {
        var months = new ArrayList<Results.Month>();
        for (Department department : assignment.roster().departments()) {
            months.add(month(department, standing, Scoring.of(policy), pooled.get(department.code())));
        }
        return months;
    }

    private Results.Month month(Department department, Standing standing, Scoring scoring, Pooled month)
            throws IOException {
        Tally tally = month.tally();
        List<HeldReason> held = held(department, standing, scoring.unjudged(tally));
        Status status = held.isEmpty() ? standing.status(department) : Status.HELD;
        Scorecard card = scoring.score(department, month, status);
        var cases = new ArrayList<ListedCase>();
        var refusals = new ArrayList<Refusal>();
        var evidence = edition.evidence(department.code());
        long[] totals = new long[2];
        evidence.cases(one -> {
            totals[0]++;
            if (cases.size() < SHOWN) {
                cases.add(one);
            }
        });
        evidence.refusals(one -> {
            totals[1]++;
            if (refusals.size() < SHOWN) {
                refusals.add(one);
            }
        });
        return new Results.Month(
                card, tally, new Excerpt<>(cases, totals[0]), new Excerpt<>(refusals, totals[1]), held);
    }

    /** Who sent nothing is not held: there is nothing to look at. */
    private List<HeldReason> held(Department department, Standing standing, List<HeldReason> unjudged)
            throws IOException {
        if (standing.status(department) == Status.NOT_SUBMITTED) {
            return List.of();
        }
        var held = new ArrayList<>(standing.held(department));
        held.addAll(unjudged);
        if (disputed(department)) {
            held.add(HeldReason.of(HeldReason.Code.CLAIMED, ""));
        }
        return held;
    }

    private List<Results.Difference> differences() throws IOException {
        var counts = new TreeMap<Finding.Code, TreeMap<String, TreeMap<String, Long>>>();
        for (Department department : assignment.roster().departments()) {
            edition.evidence(department.code())
                    .findings(one -> counts.computeIfAbsent(one.code(), none -> new TreeMap<>())
                            .computeIfAbsent(one.department(), none -> new TreeMap<>())
                            .merge(one.feed(), 1L, Long::sum));
        }
        var differences = new ArrayList<Results.Difference>();
        counts.forEach((code, departments) -> departments.forEach((department, feeds) -> feeds.forEach(
                (feed, count) -> differences.add(new Results.Difference(code, department, feed, count)))));
        return differences;
    }

    /** Whether somebody has to rule whose case one of its cases is. */
    private boolean disputed(Department department) throws IOException {
        boolean[] disputed = new boolean[1];
        edition.evidence(department.code())
                .findings(finding -> disputed[0] |= finding.code().holds());
        return disputed[0];
    }

    private Results.Edition about(List<Results.Month> months) {
        boolean provisional =
                months.stream().flatMap(month -> month.cases().shown().stream()).anyMatch(ListedCase::provisional);
        return new Results.Edition(
                assignment.period().name(),
                assignment.period().first(),
                assignment.period().last(),
                revision,
                assignment.asOf(),
                provisional ? Results.DueDates.PROVISIONAL : Results.DueDates.OFFICIAL,
                assignment.definitions().digest(),
                assignment.definitions().job().marking());
    }

    /** Refused rows of which no department could be read. */
    private Excerpt<Refusal> strays() throws IOException {
        var shown = new ArrayList<Refusal>();
        long[] total = new long[1];
        edition.evidence(WorkFolder.NOBODY).refusals(refusal -> {
            total[0]++;
            if (shown.size() < SHOWN) {
                shown.add(refusal);
            }
        });
        return new Excerpt<>(shown, total[0]);
    }

    private static Excerpt<FileRefusal> files(List<FileReceipt> receipts) {
        return Excerpt.whole(receipts.stream()
                .filter(receipt -> receipt.disposition() == Disposition.TAKEN)
                .flatMap(receipt -> receipt.refusal().stream())
                .toList());
    }
}
