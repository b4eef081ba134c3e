package org.daylight.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.daylight.casework.RandomMonths.Month;
import org.daylight.feed.Address;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * What the sources of a department send about thirteen months, out of a seed: files in several versions, some of them taken
 * back. A newer version may have lost rows and hold rows of any other month. In which order they come is left open.
 */
final class LateFiles {

    private static final int SOURCES = 2;
    private static final int VERSIONS = 4;
    private static final int STRAY_ROWS = 4;

    private final Random random;
    private final List<Scope> scopes;
    private final List<Reading> all;
    private final List<Arrival> arrivals = new ArrayList<>();

    LateFiles(long seed) {
        random = new Random(seed);
        List<Month> months = new RandomMonths(seed).months();
        scopes = months.stream().map(Month::scope).toList();
        all = months.stream().flatMap(month -> month.readings().stream()).toList();
        for (int month = 0; month < months.size(); month++) {
            for (int source = 0; source < SOURCES; source++) {
                send(new Slot(month, source), months.get(month).readings());
            }
        }
    }

    /** Where versions of one file take each other's place. */
    record Slot(int month, int source) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            return Integer.compare(month * SOURCES + source, other.month * SOURCES + other.source);
        }
    }

    /**
     * A file, or that it is taken back.
     *
     * @param readings of the file; none where it is taken back
     */
    record Arrival(Slot slot, int version, Kind kind, List<Reading> readings) {

        enum Kind {
            FILE,
            TAKEN_BACK
        }

        String name() {
            return LateFiles.name(slot, version);
        }
    }

    private static String name(Slot slot, int version) {
        return slot.month() + "/" + slot.source() + "-" + version + ".csv";
    }

    /** The frames of the months. */
    List<Scope> scopes() {
        return scopes;
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /**
     * The arrivals in some order, each in the round of its month or a later one; in the last round come those that are too
     * late for all months.
     */
    List<List<Arrival>> rounds(Random dice) {
        var shuffled = new ArrayList<>(arrivals);
        Collections.shuffle(shuffled, dice);
        var rounds = new ArrayList<List<Arrival>>();
        for (int round = 0; round <= scopes.size(); round++) {
            rounds.add(new ArrayList<>());
        }
        shuffled.forEach(one -> {
            int month = one.slot().month();
            boolean late = dice.nextInt(3) == 0;
            rounds.get(late ? month + dice.nextInt(scopes.size() + 1 - month) : month)
                    .add(one);
        });
        return rounds;
    }

    /** Half of the months' rows from each source, and what came of them later. */
    private void send(Slot slot, List<Reading> readings) {
        List<Reading> mine = new ArrayList<>();
        for (int i = slot.source(); i < readings.size(); i += SOURCES) {
            mine.add(readings.get(i));
        }
        int versions = random.nextInt(2) == 0 ? 1 : 1 + random.nextInt(VERSIONS);
        for (int version = 1; version <= versions; version++) {
            arrivals.add(new Arrival(slot, version, Arrival.Kind.FILE, placed(mine, name(slot, version))));
            if (random.nextInt(5) == 0) {
                arrivals.add(new Arrival(slot, version, Arrival.Kind.TAKEN_BACK, List.of()));
            }
            mine = corrected(mine);
        }
    }

    private List<Reading> corrected(List<Reading> readings) {
        var corrected = new ArrayList<>(readings);
        corrected.removeIf(reading -> random.nextInt(5) == 0);
        for (int i = random.nextInt(STRAY_ROWS); i > 0; i--) {
            corrected.add(all.get(random.nextInt(all.size())));
        }
        return corrected;
    }

    private static List<Reading> placed(List<Reading> readings, String file) {
        var placed = new ArrayList<Reading>();
        for (Reading reading : readings) {
            var address = new Address(new Address.Delivered(file, file), "", placed.size() + 2);
            placed.add(reading instanceof Row row ? moved(row, address) : moved((Refusal) reading, address));
        }
        return placed;
    }

    private static Row moved(Row row, Address address) {
        var values = new Object[row.feed().columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.value(i);
        }
        return new Row(row.feed(), address, row.department(), values);
    }

    private static Refusal moved(Refusal refusal, Address address) {
        return new Refusal(
                address,
                refusal.feed(),
                refusal.department(),
                refusal.key(),
                refusal.column(),
                refusal.code(),
                refusal.found(),
                refusal.expected(),
                List.of());
    }
}
