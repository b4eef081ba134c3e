package org.daylight.reconciliation;

import static org.daylight.reconciliation.Law.R0_CONTENT;
import static org.daylight.reconciliation.Law.R0_SIZE;
import static org.daylight.reconciliation.Law.R1_DATA;
import static org.daylight.reconciliation.Law.R1_FATES;
import static org.daylight.reconciliation.Law.R1_PHYSICAL;
import static org.daylight.reconciliation.Law.R1_READINGS;
import static org.daylight.reconciliation.Law.R2_DECLARED;
import static org.daylight.reconciliation.Law.R3_REFUSED;
import static org.daylight.reconciliation.Law.R3_ROWS;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.feed.ControlTotals;
import org.daylight.feed.FileCount;
import org.daylight.feed.ReadingSum;
import org.daylight.feed.RowDigest;
import org.daylight.feed.RowSum;

/** What must hold of one file. */
final class FileLaws {

    private FileLaws() {}

    /** What holds as soon as it is admitted. */
    static List<Identity> admitted(FileEntry file) {
        Place place = Place.file(file.name());
        var identities = new ArrayList<Identity>();
        if (!file.copies().isEmpty()) {
            identities.add(new Identity(R0_SIZE, place, copies(file, copy -> BigDecimal.valueOf(copy.bytes()))));
            identities.add(new Identity(
                    R0_CONTENT, place, copies(file, copy -> new BigDecimal(new BigInteger(copy.sha256(), 16)))));
        }
        file.count().ifPresent(count -> identities.addAll(rows(place, count, file.sum())));
        file.controls().forEach(control -> identities.add(declared(file, control)));
        return identities;
    }

    private static List<Side> copies(FileEntry file, Function<FileEntry.Copy, BigDecimal> number) {
        return file.copies().stream()
                .map(copy -> Side.of(copy.name(), number.apply(copy)))
                .toList();
    }

    static List<Identity> rows(Place place, FileCount count, ReadingSum sum) {
        Side classes = new Side.Builder()
                .plus("header", count.header())
                .plus("title", count.title())
                .plus("blank", count.blank())
                .plus("total", count.total())
                .plus("data", count.data())
                .side("classes");
        Side data = new Side.Builder()
                .plus("filtered", count.filtered())
                .plus("taken", count.taken())
                .side("classes");
        var readings = new Side.Builder().plus("accepted", sum.accepted().rows());
        sum.refused().forEach((code, refused) -> readings.plus("refused:" + code, refused.rows()));
        return List.of(
                Identity.of(R1_PHYSICAL, place, Side.of("physical", count.physical()), classes),
                Identity.of(R1_DATA, place, Side.of("data", count.data()), data),
                Identity.of(R1_READINGS, place, Side.of("readings", count.readings()), readings.side("classes")));
    }

    private static Identity declared(FileEntry file, ControlTotals.Difference control) {
        return Identity.of(
                R2_DECLARED,
                new Place(Place.Kind.FILE, file.name(), control.subject()),
                Side.of("countedOfIt", number(control.counted())),
                Side.of("declared", number(control.declared())));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.split(" ", 2)[0]);
    }

    /** What holds when every row of it has its fate. */
    static List<Identity> settled(FileEntry file, SortedMap<Lot, RowSum> lots) {
        Place place = Place.file(file.name());
        Fates fates = new Fates().add(lots).setAside(List.of(file));
        RowSum accepted = file.sum().accepted();
        RowDigest refused = file.counts() ? file.sum().refusals().digest() : RowDigest.ZERO;
        return List.of(
                Identity.of(R1_FATES, place, Side.of("accepted", accepted.rows()), fates.counts()),
                Identity.of(R3_ROWS, place, Side.of("accepted", accepted.digest()), fates.digests()),
                Identity.of(
                        R3_REFUSED,
                        place,
                        Side.of("refused", refused),
                        Side.of("refusedOut", alone(lots.entrySet().stream()))));
    }

    /** Digest of the refusals that reached a department. */
    static RowDigest alone(Stream<Map.Entry<Lot, RowSum>> lots) {
        return lots.filter(lot -> lot.getKey().fate() == Fate.REFUSED_ALONE)
                .map(lot -> lot.getValue().digest())
                .reduce(RowDigest.ZERO, RowDigest::plus);
    }
}
