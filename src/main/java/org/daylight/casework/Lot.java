package org.daylight.casework;

import java.util.Comparator;
import java.util.Optional;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * The rows of one file for one feed that have the same fate.
 *
 * @param file name of the file, relative to the inbox
 * @param feed canonical name
 * @param fate what became of them
 * @param code why they were refused; present with the fates of refused rows and only with them
 */
public record Lot(String file, String feed, Fate fate, Optional<Refusal.Code> code) implements Comparable<Lot> {

    private static final Comparator<Lot> ORDER = Comparator.comparing(Lot::file)
            .thenComparing(Lot::feed)
            .thenComparing(lot -> lot.fate.name())
            .thenComparing(lot -> lot.code.map(Refusal.Code::name).orElse(""));

    public Lot {
        boolean refused = fate == Fate.REFUSED_ALONE || fate == Fate.REFUSED_BESIDE;
        if (refused != code.isPresent()) {
            throw new IllegalArgumentException(
                    file + " " + feed + ": fate " + fate + " with reason " + code + "; refused rows have one");
        }
    }

    /** The lot of a row that was not refused. */
    static Lot of(Row row, Fate fate) {
        return new Lot(row.address().file().name(), row.feed().name(), fate, Optional.empty());
    }

    /** The lot of a refused row. */
    public static Lot of(Refusal refusal, Fate fate) {
        return new Lot(refusal.address().file().name(), refusal.feed(), fate, Optional.of(refusal.code()));
    }

    @Override
    public int compareTo(Lot other) {
        return ORDER.compare(this, other);
    }
}
