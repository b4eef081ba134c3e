package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RowDigestsTest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final Address.Delivered FILE = new Address.Delivered("ab", "requests.csv");

    @Test
    void sumsAreThoseOfWholeNumbersModulo256Bits() {
        var dice = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            RowDigest one = digest(dice);
            RowDigest other = digest(dice);
            assertThat(one.plus(other).value())
                    .isEqualTo(one.value().add(other.value()).mod(MODULUS));
            assertThat(RowDigest.parse(one.toString())).isEqualTo(one);
        }
        var most = new RowDigest(-1, -1, -1, -1);
        assertThat(most.plus(new RowDigest(0, 0, 0, 1))).isEqualTo(RowDigest.ZERO);
        assertThat(most.toString()).isEqualTo("f".repeat(64));
    }

    /** Every other one has long runs of ones, over which a carry runs. */
    private static RowDigest digest(Random dice) {
        return new RowDigest(part(dice), part(dice), part(dice), part(dice));
    }

    private static long part(Random dice) {
        return dice.nextBoolean() ? dice.nextLong() : -1L << dice.nextInt(3);
    }

    /** Taken away again, the low part borrowing from the higher ones. */
    @Test
    void aDigestAndItsNegativeAreNothing() {
        for (RowDigest one : List.of(
                new RowDigest(1, 2, 3, 4), new RowDigest(-1, 0, 0, 0), new RowDigest(0, -5, 0, -1), RowDigest.ZERO)) {
            assertThat(one.plus(one.negated())).isEqualTo(RowDigest.ZERO);
        }
        assertThat(new RowDigest(0, 0, 0, 1).negated()).isEqualTo(new RowDigest(-1, -1, -1, -1));
    }

    @Test
    void isReadStrictly() {
        assertThatThrownBy(() -> RowDigest.parse("FF"))
                .hasMessage("digest: found 'FF', expected 64 hexadecimal digits in small letters");
    }

    @Test
    void whatElseIsWrongWithARowBelongsToIt() {
        var place = new Address(FILE, "", 7);
        var none = new Refusal(place, "requests", "D1", "R1", "at", Refusal.Code.MISSING, "", "a date", List.of());
        var digests = new TreeSet<String>();
        for (String found : List.of("", "x", "y")) {
            var more = found.isEmpty()
                    ? List.<Refusal.Offence>of()
                    : List.of(new Refusal.Offence("fee", Refusal.Code.NOT_A_NUMBER, found, "0.00"));
            digests.add(new RowDigests()
                    .of(new Refusal(
                            place,
                            none.feed(),
                            none.department(),
                            none.key(),
                            none.column(),
                            none.code(),
                            none.found(),
                            none.expected(),
                            more))
                    .toString());
        }
        assertThat(digests).hasSize(3).contains(new RowDigests().of(none).toString());
    }

    /** The expected digest was worked out by another program from the bytes in the order that the class describes. */
    @Test
    void isTheSumThatAnybodyCanWorkOut() {
        var refusal = new Refusal(
                new Address(FILE, "", 7), "requests", "D1", "R1", "at", Refusal.Code.MISSING, "", "a date", List.of());
        assertThat(new RowDigests().of(refusal).toString())
                .isEqualTo("090c57e550c9de0b29f13374b5dca4bef0fd5a2b957cf41a2206c9752bc29018");
        var more = new Refusal(
                refusal.address(),
                refusal.feed(),
                refusal.department(),
                refusal.key(),
                refusal.column(),
                refusal.code(),
                refusal.found(),
                refusal.expected(),
                List.of(
                        new Refusal.Offence("fee", Refusal.Code.NOT_A_NUMBER, "x", "0.00"),
                        new Refusal.Offence("step", Refusal.Code.MISSING, "", "")));
        assertThat(new RowDigests().of(more).toString())
                .isEqualTo("0b184ddf3ca30b12511e4f120176e130cdd3db85d16b0cabc574c739e58772e1");
    }

    @Test
    void everythingThatARowSaysAndWhereItStandsDecides() {
        var digests = new RowDigests();
        var seen = new HashSet<RowDigest>();
        List<Row> rows = List.of(
                row(FILE, "", 7, "D1", "R1", "1"),
                row(FILE, "", 8, "D1", "R1", "1"),
                row(FILE, "7", 7, "D1", "R1", "1"),
                row(FILE, "", 7, "D2", "R1", "1"),
                row(FILE, "", 7, "D1", "R2", "1"),
                row(FILE, "", 7, "D1", "R1", "1.0"),
                row(FILE, "", 7, "D1", "R1", null),
                row(new Address.Delivered("ac", "requests.csv"), "", 7, "D1", "R1", "1"),
                row(new Address.Delivered("ab", "Requests.csv"), "", 7, "D1", "R1", "1"));
        rows.forEach(row -> seen.add(digests.of(row)));
        assertThat(seen).hasSize(rows.size());
        assertThat(digests.of(rows.get(0))).isEqualTo(new RowDigests().of(rows.get(0)));
    }

    private static Row row(Address.Delivered file, String sheet, long line, String department, String key, String fee) {
        var values = new Object[Feeds.REQUESTS.columns().size()];
        values[0] = key;
        values[Feeds.REQUESTS.index("fee")] = fee == null ? null : new java.math.BigDecimal(fee);
        return new Row(Feeds.REQUESTS, new Address(file, sheet, line), department, values);
    }

    @RepeatedTest(5)
    void theOrderOfReadingsChangesNothing() {
        var rows = new java.util.ArrayList<>(IntStream.range(0, 200)
                .mapToObj(i -> row(FILE, "", i, "D" + i % 3, "R" + i, null))
                .toList());
        var ordered = new ReadingSums();
        rows.forEach(ordered::add);
        Collections.shuffle(rows, new Random(7));
        var shuffled = new ReadingSums();
        rows.forEach(shuffled::add);
        assertThat(shuffled.sums()).isEqualTo(ordered.sums()).hasSize(3);
    }

    @Test
    void readingsAddUpByDepartmentFeedAndReason() {
        var sums = new ReadingSums();
        Row row = row(FILE, "", 2, "D1", "R1", null);
        var refusal = new Refusal(
                new Address(FILE, "", 3), "requests", "", "", "at", Refusal.Code.MISSING, "", "a date", List.of());
        sums.add(row);
        sums.add(refusal);
        var digests = new RowDigests();
        assertThat(sums.sums())
                .isEqualTo(Map.of(
                        "D1",
                        Map.of("requests", new ReadingSum(RowSum.of(digests.of(row)), new TreeMap<>())),
                        "",
                        Map.of(
                                "requests",
                                new ReadingSum(
                                        RowSum.NONE,
                                        new TreeMap<>(Map.of(Refusal.Code.MISSING, RowSum.of(digests.of(refusal))))))));
    }
}
