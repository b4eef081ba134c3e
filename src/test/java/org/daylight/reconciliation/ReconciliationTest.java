package org.daylight.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.casework.Balance;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.feed.ControlTotals.Difference;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileCount;
import org.daylight.feed.ReadingSum;
import org.daylight.feed.Refusal.Code;
import org.daylight.feed.RowDigest;
import org.daylight.feed.RowSum;
import org.daylight.reconciliation.DepartmentEntry.Before;
import org.daylight.reconciliation.FileEntry.Copy;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Tally;
import org.junit.jupiter.api.Test;

/** One file of one department beside a superseded one; then everything that can be wrong, one thing at a time. */
class ReconciliationTest {

    private static final String FILE = "2026-09/D1/requests.csv";
    private static final String OLD = "2026-09/D1/requests-old.csv";
    private static final String SHA = "ab".repeat(32);
    private static final String BEGIN_ANEW =
            "; expected the same on every side; a row was lost, counted twice or changed on"
                    + " its way; the same command begins anew from the archive; if it stops again, keep the home as it is and"
                    + " report this message";
    private static final String ZERO = "0".repeat(64);

    private final List<FileEntry> files = new ArrayList<>(List.of(taken(), superseded()));
    private final SortedMap<Lot, RowSum> copied = new TreeMap<>();
    private DepartmentEntry department =
            department(tally(4, 1, 1, 2), Map.of(Code.CONFLICT, 2L, Code.MISSING, 1L), 3, 5);
    private Map<Status, Long> statuses = Map.of(Status.SCORED, 1L, Status.HELD, 1L);

    /** Nine data rows: eight accepted, one refused. */
    private static FileEntry taken() {
        var refused = new TreeMap<>(Map.of(Code.MISSING, sum(1, 100)));
        return new FileEntry(
                FILE,
                Disposition.TAKEN,
                List.of(new Copy("received", SHA, 512), new Copy("read", SHA, 512), new Copy("archived", SHA, 512)),
                Optional.of(new FileCount(13, 1, 1, 1, 1, 9, 0, 9, new TreeSet<>(List.of("requests")))),
                List.of(new Difference("requests", "9 rows", "9 rows"), new Difference("requests.fee", "1.50", "1.50")),
                readings(new ReadingSum(sum(8, 1 + 2 + 3 + 4), refused)),
                new TreeSet<>());
    }

    private static FileEntry superseded() {
        return new FileEntry(
                OLD,
                Disposition.SUPERSEDED,
                List.of(),
                Optional.of(new FileCount(6, 1, 0, 0, 0, 5, 0, 5, new TreeSet<>())),
                List.of(),
                readings(new ReadingSum(sum(5, 50), new TreeMap<>())),
                new TreeSet<>());
    }

    private static SortedMap<String, SortedMap<String, ReadingSum>> readings(ReadingSum sum) {
        return new TreeMap<>(Map.of("D1", new TreeMap<>(Map.of("requests", sum))));
    }

    private static RowSum sum(long rows, long digest) {
        return new RowSum(rows, new RowDigest(0, 0, 0, digest));
    }

    private static Tally tally(long counted, long duplicate, long toCome, long conflict) {
        return new Tally.Counting()
                .addLot(lot(Fate.COUNTED, Optional.empty()), sum(counted, 1))
                .addLot(lot(Fate.DUPLICATE, Optional.empty()), sum(duplicate, 2))
                .addLot(lot(Fate.TO_COME, Optional.empty()), sum(toCome, 3))
                .addLot(lot(Fate.REFUSED_BESIDE, Optional.of(Code.CONFLICT)), sum(conflict, 4))
                .addLot(lot(Fate.REFUSED_ALONE, Optional.of(Code.MISSING)), sum(1, 100))
                .addRefusals("requests", Code.CONFLICT, 2)
                .addRefusals("requests", Code.MISSING, 1)
                .addBalance("requests", new Balance(3, 4, 2, 5))
                .tally();
    }

    private static Lot lot(Fate fate, Optional<Code> code) {
        return new Lot(FILE, "requests", fate, code);
    }

    private DepartmentEntry department(Tally tally, Map<Code, Long> evidence, long handedOver, long handedOn) {
        return new DepartmentEntry(
                "D1",
                tally,
                new TreeMap<>(Map.of("requests", new TreeMap<>(evidence))),
                copied,
                new TreeMap<>(Map.of("requests", handedOn)),
                new Before(
                        new TreeMap<>(Map.of("requests", new Balance(0, 3, 0, 3))),
                        new TreeMap<>(Map.of("requests", handedOver))));
    }

    private List<Identity> identities() {
        return Reconciliation.of(new Run(files, List.of(department), "2026-08/r1", 2, new TreeMap<>(statuses)));
    }

    private List<String> broken() {
        return identities().stream()
                .filter(identity -> !identity.holds())
                .map(Identity::toString)
                .toList();
    }

    @Test
    void everyIdentityWithItsNumbers() {
        assertThat(identities().stream().map(Identity::toString).map(text -> text.replace("0".repeat(60), "..")))
                .containsExactly(
                        "R0 size, " + FILE + ": received 512 = read 512 = archived 512",
                        "R0 content, " + FILE + ": received " + SHA + " = read " + SHA + " = archived " + SHA,
                        "R1 physical, " + FILE
                                + ": physical 13 = classes 13 (header 1 + title 1 + blank 1 + total 1 + data 9)",
                        "R1 data, " + FILE + ": data 9 = classes 9 (taken 9)",
                        "R1 readings, " + FILE + ": readings 9 = classes 9 (accepted 8 + refused MISSING 1)",
                        "R2 declared, " + FILE + ", requests: counted of it 9 = declared 9",
                        "R2 declared, " + FILE + ", requests.fee: counted of it 1.50 = declared 1.50",
                        "R1 fates, " + FILE
                                + ": accepted 8 = with a fate 8 (counted 4 + duplicate 1 + refused beside CONFLICT 2"
                                + " + to come 1)",
                        "R3 rows, " + FILE + ": accepted ..000a = with a fate ..000a (counted ..0001 + duplicate ..0002"
                                + " + refused beside CONFLICT ..0004 + to come ..0003)",
                        "R3 refused, " + FILE + ": refused ..0064 = refused out ..0064",
                        "R1 physical, " + OLD + ": physical 6 = classes 6 (header 1 + data 5)",
                        "R1 data, " + OLD + ": data 5 = classes 5 (taken 5)",
                        "R1 readings, " + OLD + ": readings 5 = classes 5 (accepted 5)",
                        "R1 fates, " + OLD + ": accepted 5 = with a fate 5 (superseded 5)",
                        "R3 rows, " + OLD + ": accepted ..0032 = with a fate ..0032 (superseded ..0032)",
                        "R3 refused, " + OLD + ": refused ..0000 = refused out ..0000",
                        "R1 fates, department D1, requests: accepted 8 = with a fate 8 (counted 4 + duplicate 1"
                                + " + refused beside CONFLICT 2 + to come 1)",
                        "R3 rows, department D1, requests: accepted ..000a = with a fate ..000a (counted ..0001"
                                + " + duplicate ..0002 + refused beside CONFLICT ..0004 + to come ..0003)",
                        "R1 refused, department D1, requests: refused 3 (refused MISSING 1 + refused CONFLICT 2)"
                                + " = in tally 3 (refused MISSING 1 + refused CONFLICT 2)"
                                + " = in evidence 3 (refused MISSING 1 + refused CONFLICT 2)",
                        "R3 refused, department D1, requests: refused ..0064 = refused out ..0064",
                        "R4 ledger, department D1, requests: come 7 (opening 3 + received 4) = gone 7 (ended 2 + closing 5)",
                        "R4 opening, department D1, requests: opening 3 = closed with 3 = handed over 3",
                        "R4 closing, department D1, requests: closing 5 = handed on 5",
                        "R1 physical, the whole run: physical 19 = classes 19 (header 2 + title 1 + blank 1 + total 1"
                                + " + data 14)",
                        "R1 data, the whole run: data 14 = classes 14 (taken 14)",
                        "R1 readings, the whole run: readings 14 = classes 14 (accepted 13 + refused MISSING 1)",
                        "R1 fates, the whole run: accepted 13 = with a fate 13 (counted 4 + duplicate 1"
                                + " + refused beside CONFLICT 2 + superseded 5 + to come 1)",
                        "R3 rows, the whole run: accepted ..003c = with a fate ..003c (counted ..0001 + duplicate ..0002"
                                + " + refused beside CONFLICT ..0004 + superseded ..0032 + to come ..0003)",
                        "R3 refused, the whole run: refused ..0064 = refused out ..0064",
                        "R5 roster, the whole run: roster 2 = with a status 2 (status SCORED 1 + status HELD 1)");
        assertThat(broken()).isEmpty();
    }

    @Test
    void aLostRowStopsTheRunWithBothSides() {
        department = department(tally(3, 1, 1, 2), Map.of(Code.CONFLICT, 2L, Code.MISSING, 1L), 3, 5);
        assertThatThrownBy(() -> Reconciliation.require(identities()))
                .isInstanceOf(UnreconciledException.class)
                .hasMessage(String.join(
                        "\n",
                        "R1 fates, " + FILE + ": accepted 8 is not with a fate 7 (counted 3 + duplicate 1"
                                + " + refused beside CONFLICT 2 + to come 1)" + BEGIN_ANEW,
                        "R1 fates, department D1, requests: accepted 8 is not with a fate 7 (counted 3 + duplicate 1"
                                + " + refused beside CONFLICT 2 + to come 1)" + BEGIN_ANEW,
                        "R1 fates, the whole run: accepted 13 is not with a fate 12 (counted 3 + duplicate 1"
                                + " + refused beside CONFLICT 2 + superseded 5 + to come 1)" + BEGIN_ANEW));
    }

    @Test
    void anEditedBalanceIsFoundAtEitherEnd() {
        department = department(tally(4, 1, 1, 2), Map.of(Code.CONFLICT, 2L, Code.MISSING, 1L), 2, 6);
        assertThatThrownBy(() -> Reconciliation.require(identities()))
                .hasMessage("R4 opening, department D1, requests: opening 3 is not closed with 3 is not handed over 2;"
                        + " expected the same on every side; the edition opened with does not hand on what it closed with,"
                        + " or the roster has lost a department whose cases are open; restore the edition from the backup,"
                        + " or keep the department in the roster until its cases have ended\n"
                        + "R4 closing, department D1, requests: closing 5 is not handed on 6" + BEGIN_ANEW);
    }

    @Test
    void aDepartmentThatLeftTheRosterWithOpenCasesIsFound() {
        files.remove(0);
        department = department(Tally.EMPTY, Map.of(), 3, 0);
        assertThat(broken())
                .containsExactly(
                        "R4 opening, department D1, requests: opening 0 is not closed with 3 is not handed over 3");
    }

    @Test
    void aReadingOfASupersededFileThatReachedADepartmentIsFound() {
        files.set(0, aside(taken(), Disposition.SUPERSEDED));
        assertThat(broken())
                .contains(
                        "R1 fates, " + FILE + ": accepted 8 is not with a fate 16 (counted 4 + duplicate 1"
                                + " + refused beside CONFLICT 2 + superseded 8 + to come 1)",
                        "R1 fates, department D1, requests: accepted 0 is not with a fate 8 (counted 4 + duplicate 1"
                                + " + refused beside CONFLICT 2 + to come 1)");
    }

    private static FileEntry aside(FileEntry file, Disposition disposition) {
        return new FileEntry(
                file.name(),
                disposition,
                file.copies(),
                file.count(),
                file.controls(),
                file.readings(),
                new TreeSet<>());
    }

    /** Rows of a copy are compared and go no further; those that could not be read stay in the evidence. */
    @Test
    void aCopyIsComparedToTheRow() {
        String copy = "2026-09/D1/orders.csv";
        files.add(new FileEntry(
                copy,
                Disposition.TAKEN,
                List.of(),
                Optional.of(new FileCount(4, 1, 0, 0, 0, 3, 0, 3, new TreeSet<>(List.of("work_orders")))),
                List.of(),
                new TreeMap<>(Map.of(
                        "D1",
                        new TreeMap<>(Map.of(
                                "work_orders",
                                new ReadingSum(sum(2, 20), new TreeMap<>(Map.of(Code.MISSING, sum(1, 30)))))))),
                new TreeSet<>(List.of("work_orders"))));
        assertThat(broken()).isNotEmpty().allMatch(text -> text.contains("refused"));
        copied.put(new Lot(copy, "work_orders", Fate.REFUSED_ALONE, Optional.of(Code.MISSING)), sum(1, 30));
        department = department(tally(4, 1, 1, 2), Map.of(Code.CONFLICT, 2L, Code.MISSING, 1L), 3, 5);
        assertThat(broken()).isEmpty();
        assertThat(identities().stream().map(Identity::toString))
                .contains("R1 fates, " + copy + ": accepted 2 = with a fate 2 (compared 2)");
    }

    @Test
    void aRefusalMissingFromTheEvidenceIsFound() {
        department = department(tally(4, 1, 1, 2), Map.of(Code.CONFLICT, 2L), 3, 5);
        assertThat(broken())
                .containsExactly(
                        "R1 refused, department D1, requests: refused 3 (refused MISSING 1 + refused CONFLICT 2)"
                                + " is not in tally 3 (refused MISSING 1 + refused CONFLICT 2)"
                                + " is not in evidence 2 (refused CONFLICT 2)");
    }

    @Test
    void anArchivedFileOfOtherBytesIsFound() {
        FileEntry file = taken();
        files.set(
                0,
                new FileEntry(
                        FILE,
                        Disposition.TAKEN,
                        List.of(
                                new Copy("received", SHA, 512),
                                new Copy("read", SHA, 512),
                                new Copy("archived", "0", 0)),
                        file.count(),
                        file.controls(),
                        file.readings(),
                        new TreeSet<>()));
        assertThatThrownBy(() -> Reconciliation.require(Reconciliation.ofFiles(files)))
                .hasMessage(
                        "R0 size, " + FILE + ": received 512 is not read 512 is not archived 0; expected the same on"
                                + " every side; the archived file is not the one that was received; restore the archive from the"
                                + " backup\n"
                                + "R0 content, " + FILE + ": received " + SHA + " is not read " + SHA
                                + " is not archived " + ZERO
                                + "; expected the same on every side; the archived file is not the one that was received; restore"
                                + " the archive from the backup");
    }

    @Test
    void aDeclaredFigureThatDiffersIsFound() {
        FileEntry file = taken();
        files.set(
                0,
                new FileEntry(
                        FILE,
                        Disposition.TAKEN,
                        file.copies(),
                        file.count(),
                        List.of(new Difference("requests.fee", "1.50", "1.60")),
                        file.readings(),
                        new TreeSet<>()));
        assertThat(broken())
                .containsExactly("R2 declared, " + FILE + ", requests.fee: counted of it 1.50 is not declared 1.60");
    }

    @Test
    void aReadingThatBecameNothingIsFound() {
        FileEntry file = taken();
        files.set(
                0,
                new FileEntry(
                        FILE,
                        Disposition.TAKEN,
                        file.copies(),
                        Optional.of(new FileCount(13, 1, 1, 1, 1, 9, 0, 10, new TreeSet<>())),
                        List.of(),
                        file.readings(),
                        new TreeSet<>()));
        assertThat(broken())
                .containsExactly(
                        "R1 readings, " + FILE + ": readings 10 is not classes 9 (accepted 8 + refused MISSING 1)",
                        "R1 readings, the whole run: readings 15 is not classes 14 (accepted 13 + refused MISSING 1)");
    }

    @Test
    void aDepartmentWithoutAnOutcomeIsFound() {
        statuses = Map.of(Status.SCORED, 1L);
        assertThat(broken())
                .containsExactly("R5 roster, the whole run: roster 2 is not with a status 1 (status SCORED 1)");
    }

    @Test
    void aRowOfAFileThatNobodyDeliveredIsFound() {
        Tally more = new Tally.Counting()
                .add(tally(4, 1, 1, 2))
                .addLot(new Lot("x.csv", "reviews", Fate.COUNTED, Optional.empty()), sum(1, 7))
                .tally();
        department = department(more, Map.of(Code.CONFLICT, 2L, Code.MISSING, 1L), 3, 5);
        assertThat(broken())
                .contains("R1 fates, department D1, reviews: accepted 0 is not with a fate 1 (counted 1)")
                .hasSize(4);
    }

    /** Nothing of a refused file may be counted, so a row under its name is found though it has no count. */
    @Test
    void aRowOfARefusedFileIsFound() {
        FileEntry file = taken();
        files.set(
                0,
                new FileEntry(
                        FILE,
                        Disposition.TAKEN,
                        file.copies(),
                        Optional.empty(),
                        List.of(),
                        new TreeMap<>(),
                        new TreeSet<>()));
        assertThat(broken())
                .contains("R1 fates, " + FILE + ": accepted 0 is not with a fate 8 (counted 4 + duplicate 1"
                        + " + refused beside CONFLICT 2 + to come 1)");
    }

    @Test
    void whatIsBrokenIsToldLineByLineAndSideBySide() {
        statuses = Map.of(Status.SCORED, 1L);
        List<Identity> broken =
                identities().stream().filter(identity -> !identity.holds()).toList();
        assertThat(new UnreconciledException(broken).messages())
                .containsExactly("R5 roster, the whole run: roster 2 is not with a status 1 (status SCORED 1);"
                        + " expected the same on every side; a department of the roster has no outcome or two; give the"
                        + " same command again, and report this message if it stops again");
        assertThat(broken.get(0).sides().stream().map(broken.get(0)::sum)).containsExactly("2", "1");
    }

    /** A digest and its negative make nothing, and a term of nothing is left out. */
    @Test
    void digestsOfASideAddUp() {
        RowDigest one = new RowDigest(0, 0, 0, 5);
        Side side = new Side.Builder()
                .plus("counted", one)
                .plus("toCome", RowDigest.ZERO)
                .plus("duplicate", one.negated())
                .side("withAFate");
        assertThat(side.terms()).extracting(Side.Term::name).containsExactly("counted", "duplicate");
        assertThat(Law.Unit.DIGEST.text(side.sum())).isEqualTo(ZERO);
    }
}
