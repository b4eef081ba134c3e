package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Chance, the same for the same seed and the same words on every machine. */
final class Dice {

    private static final long SPREAD = 0xFF51AFD7ED558CCDL;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Dice for one purpose: what one department draws never moves what another draws. */
    static Dice of(long seed, String... purpose) {
        return new Dice(mix(seed, purpose));
    }

    /** A seed of its own for each purpose. */
    static long mix(long seed, String... purpose) {
        long mixed = seed;
        for (String word : purpose) {
            mixed = (mixed ^ word.hashCode()) * SPREAD;
            mixed ^= mixed >>> 33;
        }
        return mixed;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number of a range, both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double share() {
        return random.nextDouble();
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String pick(Odds odds) {
        return odds.word(random.nextInt(odds.total()));
    }

    /** Such as {@code A7F3}: stands for a person, tells nothing. */
    String pseudonym() {
        return String.format(Locale.ROOT, "%c%03X", 'A' + between(0, 25), between(0, 0xFFF));
    }

    /** 09:30 to 17:29. */
    LocalDateTime officeTime(LocalDate day) {
        return day.atTime(9, 30).plusMinutes(between(0, 479));
    }

    /** 07:00 to 09:29, before the office opens the mail. */
    LocalDateTime morning(LocalDate day) {
        return day.atTime(7, 0).plusMinutes(between(0, 149));
    }

    /** 07:00 to 22:59. */
    LocalDateTime anyTime(LocalDate day) {
        return day.atTime(7, 0).plusMinutes(between(0, 959));
    }
}
