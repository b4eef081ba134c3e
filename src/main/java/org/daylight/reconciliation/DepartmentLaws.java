package org.daylight.reconciliation;

import static org.daylight.reconciliation.Law.R1_FATES;
import static org.daylight.reconciliation.Law.R1_REFUSED;
import static org.daylight.reconciliation.Law.R3_REFUSED;
import static org.daylight.reconciliation.Law.R3_ROWS;
import static org.daylight.reconciliation.Law.R4_CLOSING;
import static org.daylight.reconciliation.Law.R4_LEDGER;
import static org.daylight.reconciliation.Law.R4_OPENING;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.casework.Balance;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.ReadingSum;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowSum;

/** What must hold of one department, feed by feed. */
final class DepartmentLaws {

    private final Run run;
    private final DepartmentEntry department;

    DepartmentLaws(Run run, DepartmentEntry department) {
        this.run = run;
        this.department = department;
    }

    List<Identity> all() {
        var identities = new ArrayList<Identity>();
        for (Feed feed : Feeds.ALL) {
            ReadingSum in = run.counting()
                    .map(file -> file.of(department.code(), feed.name()))
                    .reduce(ReadingSum.NONE, ReadingSum::plus);
            SortedMap<Lot, RowSum> out = lots(feed);
            if (in.readings() > 0 || !out.isEmpty() || department.refused().containsKey(feed.name())) {
                identities.addAll(rows(Place.department(department.code(), feed.name()), in, out));
            }
            identities.addAll(ledger(feed.name()));
        }
        return identities;
    }

    private SortedMap<Lot, RowSum> lots(Feed feed) {
        var lots = department.lots();
        lots.keySet().removeIf(lot -> !lot.feed().equals(feed.name()));
        return lots;
    }

    private List<Identity> rows(Place place, ReadingSum in, SortedMap<Lot, RowSum> out) {
        Fates fates = new Fates().add(out);
        return List.of(
                Identity.of(R1_FATES, place, Side.of("accepted", in.accepted().rows()), fates.counts()),
                Identity.of(R3_ROWS, place, Side.of("accepted", in.accepted().digest()), fates.digests()),
                Identity.of(
                        R1_REFUSED,
                        place,
                        refused("refused", refused(in, out)),
                        refused(
                                "inTally",
                                department.withCopied(
                                        place.feed(), department.tally().refused())),
                        refused("inEvidence", department.withCopied(place.feed(), department.refused()))),
                Identity.of(
                        R3_REFUSED,
                        place,
                        Side.of("refused", in.refusals().digest()),
                        Side.of("refusedOut", FileLaws.alone(out.entrySet().stream()))));
    }

    /** Rows refused at admission, and beside the other rows of their case. */
    private static SortedMap<Refusal.Code, Long> refused(ReadingSum in, SortedMap<Lot, RowSum> out) {
        var codes = new TreeMap<Refusal.Code, Long>();
        in.refused().forEach((code, sum) -> codes.merge(code, sum.rows(), Long::sum));
        out.forEach((lot, sum) -> {
            if (lot.fate() == Fate.REFUSED_BESIDE) {
                codes.merge(lot.code().orElseThrow(), sum.rows(), Long::sum);
            }
        });
        return codes;
    }

    private static Side refused(String name, SortedMap<Refusal.Code, Long> codes) {
        var side = new Side.Builder();
        codes.forEach((code, rows) -> side.plus("refused:" + code, rows));
        return side.side(name);
    }

    private List<Identity> ledger(String feed) {
        Balance balance = department.tally().balances().getOrDefault(feed, Balance.EMPTY);
        Balance before = department.before().balances().getOrDefault(feed, Balance.EMPTY);
        long taken = department.before().handedOn().getOrDefault(feed, 0L);
        long handedOn = department.handedOn().getOrDefault(feed, 0L);
        Place place = Place.department(department.code(), feed);
        var identities = new ArrayList<Identity>();
        if (!balance.equals(Balance.EMPTY)) {
            identities.add(Identity.of(R4_LEDGER, place, come(balance), gone(balance)));
        }
        if (!run.opening().isEmpty() && (balance.opening() > 0 || before.closing() > 0 || taken > 0)) {
            identities.add(Identity.of(
                    R4_OPENING,
                    place,
                    Side.of("opening", balance.opening()),
                    Side.of("closedWith", before.closing()),
                    Side.of("handedOver", taken)));
        }
        if (balance.closing() > 0 || handedOn > 0) {
            identities.add(Identity.of(
                    R4_CLOSING, place, Side.of("closing", balance.closing()), Side.of("handedOn", handedOn)));
        }
        return identities;
    }

    private static Side come(Balance balance) {
        return new Side.Builder()
                .plus("opening", balance.opening())
                .plus("received", balance.received())
                .side("come");
    }

    private static Side gone(Balance balance) {
        return new Side.Builder()
                .plus("ended", balance.ended())
                .plus("closing", balance.closing())
                .side("gone");
    }
}
