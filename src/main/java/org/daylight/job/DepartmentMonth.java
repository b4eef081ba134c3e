package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daylight.casework.CaseBook;
import org.daylight.casework.Hand;
import org.daylight.casework.Hands;
import org.daylight.casework.ListedCase;
import org.daylight.casework.OpenCase;
import org.daylight.casework.Reckoned;
import org.daylight.casework.Remembered;
import org.daylight.casework.Settled;
import org.daylight.casework.Upheld;
import org.daylight.edition.Edition;
import org.daylight.edition.ReadingReader;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.proposal.Habits;
import org.daylight.score.Tally;

/** Assesses one department's month: streams its readings through casework into a tally, its evidence and its balance. */
final class DepartmentMonth {

    /** Working bytes whose cases fit in memory at once; a larger department is cut by its case numbers. */
    private static final long BYTES_AT_ONCE = 64L << 20;

    private final Assignment assignment;
    private final String department;
    private final Tally.Counting counting = new Tally.Counting();
    private final List<ListedCase> listed = new ArrayList<>();
    private final List<Reckoned> reckoned = new ArrayList<>();
    private final List<OpenCase> open = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Remembered> remembered = new ArrayList<>();
    private final Set<Assignment.Exclusion> excluded = new HashSet<>();
    private final List<Upheld> upheld = new ArrayList<>();
    private final List<Hand> hands = new ArrayList<>();

    DepartmentMonth(Assignment assignment, String department) {
        this.assignment = assignment;
        this.department = department;
    }

    /** The tally; evidence and closing balance are on the disk when it returns. */
    Tally assess() throws IOException {
        var readings = new ReadingReader(assignment.work().readings(), department);
        int books = books(readings.bytes());
        for (int book = 0; book < books; book++) {
            settle(readings, book, books);
        }
        assignment.adjustments(department).forEach(counting::addAdjustment);
        countHands();
        known();
        Collections.sort(listed);
        Collections.sort(reckoned);
        refusals.sort(Comparator.comparing(Refusal::address).thenComparing(Refusal::feed));
        remembered.sort(Comparator.comparing((Remembered one) -> CaseBook.CASES.indexOf(one.feed()))
                .thenComparing(Remembered::key));
        Edition edition = assignment.growing();
        edition.evidence(department).write(listed, reckoned, refusals);
        edition.evidence(department).writeOldest(OpenCase.oldest(open.stream()));
        Collections.sort(upheld);
        edition.evidence(department)
                .writeUpheld(upheld.stream().filter(one -> !one.leaked()).toList());
        assignment
                .work()
                .restricted(department)
                .writeUpheld(upheld.stream().filter(Upheld::leaked).toList());
        edition.balance(department).write(remembered);
        return counting.tally();
    }

    /** What one hand did in several books is counted together, and whose it is goes no further. */
    private void countHands() {
        Habits habits = assignment.definitions().proposals().signals().habits();
        Hands.histograms(hands, habits.sameHand().minutes())
                .forEach((name, sizes) -> sizes.forEach((size, count) -> counting.addDays(name, size, count)));
    }

    /** Who takes out a case that nobody knows has mistyped its number. */
    private void known() {
        List<String> unknown = assignment.exclusions(department).stream()
                .filter(out -> !excluded.contains(out))
                .map(out -> assignment.period().name() + "/adjustments.csv, "
                        + out.by().number() + ", record_no: found "
                        + out.key() + ", which is no case of " + department + " in " + out.feed()
                        + " of this period; expected the number of one; correct record_no or department_code")
                .toList();
        if (!unknown.isEmpty()) {
            throw new StopException(unknown);
        }
    }

    private void settle(ReadingReader readings, int book, int books) throws IOException {
        CaseBook cases = CaseBook.open(assignment.scope(), department, assignment.group(department));
        if (assignment
                .opening()
                .filter(edition -> edition.hasBalance(department))
                .isPresent()) {
            assignment.opening().get().balance(department).forEach(earlier -> {
                if (belongs(earlier.feed(), earlier.key(), book, books)) {
                    cases.remember(earlier);
                }
            });
        }
        readings.forEach(reading -> {
            if (belongs(reading, book, books)) {
                take(reading, cases);
            }
        });
        assignment.exclusions(department).stream()
                .filter(out -> cases.exclude(out.feed(), out.key()))
                .forEach(excluded::add);
        assignment.contests(department).forEach(one -> cases.contest(one.feed(), one.key(), one.measures()));
        Settled settled = cases.settle();
        counting.add(settled);
        listed.addAll(settled.listed());
        reckoned.addAll(settled.reckoned());
        open.addAll(settled.oldest());
        refusals.addAll(settled.refusals());
        remembered.addAll(settled.remembered());
        upheld.addAll(settled.upheld());
        hands.addAll(settled.hands());
    }

    private void take(Reading reading, CaseBook cases) {
        cases.accept(reading);
        if (reading instanceof Refusal refusal) {
            counting.addRefusal(refusal);
            refusals.add(refusal);
        }
    }

    /** Into how many books so many working bytes are cut. */
    static int books(long bytes) {
        return Math.toIntExact(bytes / BYTES_AT_ONCE + 1);
    }

    /** Whether a reading belongs into that book of so many. */
    static boolean belongs(Reading reading, int book, int books) {
        if (reading instanceof Row row) {
            return belongs(row.feed(), row.key(), book, books);
        }
        var refusal = (Refusal) reading;
        return belongs(Feeds.find(refusal.feed()).orElseThrow(), refusal.key(), book, books);
    }

    private static boolean belongs(Feed feed, String key, int book, int books) {
        return books == 1 || Math.floorMod(CaseBook.isWhole(feed) ? 0 : key.hashCode(), books) == book;
    }
}
