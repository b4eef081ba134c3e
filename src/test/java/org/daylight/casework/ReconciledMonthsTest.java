package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.daylight.Seeds;
import org.daylight.casework.RandomMonths.Month;
import org.daylight.feed.Address;
import org.daylight.feed.Disposition;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.reconciliation.DepartmentEntry;
import org.daylight.reconciliation.FileEntry;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Reconciliation;
import org.daylight.reconciliation.Run;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two departments over thirteen random months: every month reconciles, and whatever is planted on the way is found. */
class ReconciledMonthsTest {

    private static final List<String> CODES = List.of("D1", "D2");

    private final Map<String, Settled> before = new TreeMap<>();

    static LongStream seeds() {
        return Seeds.of(0, 59);
    }

    /** What somebody does to the readings of both departments between admission and settlement. */
    private interface Tampering {
        void change(List<List<Reading>> readings, Random dice);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMonthReconciles(long seed) {
        for (List<Month> months : months(seed)) {
            assertThatCode(() -> Reconciliation.require(identities(months, (readings, dice) -> {})))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLostRowIsFound(long seed) {
        assertThat(broken(seed, (readings, dice) -> {
                    List<Reading> mine = readings.get(dice.nextInt(2));
                    mine.remove(anyRow(mine, dice));
                }))
                .containsOnly(
                        "R1_FATES FILE",
                        "R1_FATES DEPARTMENT",
                        "R1_FATES RUN",
                        "R3_ROWS FILE",
                        "R3_ROWS DEPARTMENT",
                        "R3_ROWS RUN");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRowThatCameTwiceIsFound(long seed) {
        assertThat(broken(seed, (readings, dice) -> {
                    List<Reading> mine = readings.get(dice.nextInt(2));
                    Row row = (Row) mine.get(anyRow(mine, dice));
                    mine.add(copy(row, row.department(), row.address().file().name()));
                }))
                .containsOnly(
                        "R1_FATES FILE",
                        "R1_FATES DEPARTMENT",
                        "R1_FATES RUN",
                        "R3_ROWS FILE",
                        "R3_ROWS DEPARTMENT",
                        "R3_ROWS RUN");
    }

    /** No number changes, so only the digests can tell. */
    @ParameterizedTest
    @MethodSource("seeds")
    void rowsSwappedBetweenDepartmentsAreFound(long seed) {
        assertThat(broken(seed, (readings, dice) -> {
                    List<Reading> ones = readings.get(0);
                    List<Reading> others = readings.get(1);
                    int one = anyRow(ones, dice);
                    while (sameFeed(others, (Row) ones.get(one)) < 0) {
                        one = anyRow(ones, dice);
                    }
                    int other = sameFeed(others, (Row) ones.get(one));
                    Row mine = (Row) ones.get(one);
                    Row yours = (Row) others.get(other);
                    ones.set(one, copy(yours, "D1", yours.address().file().name()));
                    others.set(other, copy(mine, "D2", mine.address().file().name()));
                }))
                .containsOnly("R3_ROWS FILE", "R3_ROWS DEPARTMENT", "R3_ROWS RUN");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedCellIsFound(long seed) {
        assertThat(broken(seed, (readings, dice) -> {
                    List<Reading> mine = readings.get(dice.nextInt(2));
                    int index = anyRow(mine, dice);
                    Row row = (Row) mine.get(index);
                    Object[] values = values(row);
                    values[0] = row.key() + "0";
                    mine.set(index, new Row(row.feed(), row.address(), row.department(), values));
                }))
                .containsOnly("R3_ROWS FILE", "R3_ROWS DEPARTMENT", "R3_ROWS RUN");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLostRefusalIsFound(long seed) {
        assertThat(broken(seed, (readings, dice) -> readings.forEach(mine -> mine.removeIf(Refusal.class::isInstance))))
                .containsOnly("R1_REFUSED DEPARTMENT", "R3_REFUSED FILE", "R3_REFUSED DEPARTMENT", "R3_REFUSED RUN");
    }

    /** Laws broken and the kinds of places in the first month. */
    private TreeSet<String> broken(long seed, Tampering tampering) {
        List<Month> months = months(seed).get(0).stream()
                .map(ReconciledMonthsTest::withOneOfEach)
                .toList();
        var broken = new TreeSet<String>();
        identities(months, tampering).stream()
                .filter(identity -> !identity.holds())
                .forEach(identity ->
                        broken.add(identity.law() + " " + identity.place().kind()));
        return broken;
    }

    /** So that there is something to lose and to swap, whatever the seed. */
    private static Month withOneOfEach(Month month) {
        String department = month.readings().get(0) instanceof Row row
                ? row.department()
                : ((Refusal) month.readings().get(0)).department();
        String day = month.scope().first().toString();
        var readings = new ArrayList<>(month.readings());
        readings.add(of(RowText.read("request ONE COUNTER " + day, "more.csv", 2), department));
        readings.add(of(RowText.read("refused requests OTHER NOT_A_DATE", "more.csv", 3), department));
        return new Month(month.scope(), readings);
    }

    /** For each month, that of both departments. */
    private static List<List<Month>> months(long seed) {
        List<Month> ones = new RandomMonths(seed).months();
        List<Month> others = new RandomMonths(seed + 1_000).months();
        var both = new ArrayList<List<Month>>();
        for (int i = 0; i < ones.size(); i++) {
            both.add(List.of(of(ones.get(i), "D1"), of(others.get(i), "D2")));
        }
        return both;
    }

    private static Month of(Month month, String department) {
        return new Month(
                month.scope(),
                month.readings().stream().map(one -> of(one, department)).toList());
    }

    private static Reading of(Reading reading, String department) {
        String file = department + "/" + reading.address().file().name();
        if (reading instanceof Row row) {
            return copy(row, department, file);
        }
        Refusal refusal = (Refusal) reading;
        return new Refusal(
                at(refusal.address(), file),
                refusal.feed(),
                department,
                refusal.key(),
                refusal.column(),
                refusal.code(),
                refusal.found(),
                refusal.expected(),
                List.of());
    }

    private static Row copy(Row row, String department, String file) {
        return new Row(row.feed(), at(row.address(), file), department, values(row));
    }

    private static Address at(Address address, String file) {
        return new Address(new Address.Delivered(address.file().sha256(), file), address.sheet(), address.line());
    }

    private static Object[] values(Row row) {
        var values = new Object[row.feed().columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.value(i);
        }
        return values;
    }

    private static int anyRow(List<Reading> readings, Random dice) {
        int index = dice.nextInt(readings.size());
        while (!(readings.get(index) instanceof Row)) {
            index = (index + 1) % readings.size();
        }
        return index;
    }

    /** Of the other department a row of the same feed, or -1. */
    private static int sameFeed(List<Reading> readings, Row row) {
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof Row other && other.feed() == row.feed()) {
                return i;
            }
        }
        return -1;
    }

    private List<Identity> identities(List<Month> months, Tampering tampering) {
        var files = new ArrayList<FileEntry>();
        months.forEach(month -> files.addAll(files(month)));
        List<List<Reading>> readings = new ArrayList<>();
        months.forEach(month -> readings.add(new ArrayList<>(month.readings())));
        tampering.change(readings, new Random(1));
        var departments = new ArrayList<DepartmentEntry>();
        for (int i = 0; i < CODES.size(); i++) {
            departments.add(settle(CODES.get(i), months.get(i).scope(), readings.get(i)));
        }
        boolean first = months.get(0).scope().continuity() == Scope.Continuity.FIRST;
        return Reconciliation.of(
                new Run(files, departments, first ? "" : "before", 2, new TreeMap<>(Map.of(Status.SCORED, 2L))));
    }

    private static List<FileEntry> files(Month month) {
        Map<String, List<Reading>> byFile = new TreeMap<>();
        month.readings()
                .forEach(reading -> byFile.computeIfAbsent(
                                reading.address().file().name(), name -> new ArrayList<>())
                        .add(reading));
        return byFile.entrySet().stream()
                .map(file -> Ends.file(file.getKey(), Disposition.TAKEN, file.getValue()))
                .toList();
    }

    private DepartmentEntry settle(String code, Scope scope, List<Reading> readings) {
        CaseBook book = CaseBook.open(scope, code);
        Optional<Settled> earlier = Optional.ofNullable(before.get(code));
        earlier.ifPresent(settled -> settled.remembered().forEach(book::remember));
        readings.forEach(book::accept);
        Settled settled = book.settle();
        before.put(code, settled);
        return Ends.department(code, readings, settled, earlier);
    }
}
