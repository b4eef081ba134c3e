package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws how many service cases ended, on four days of a month, each standing for its week. */
final class VolumeMaker {

    private static final int WEEKS = 4;
    private static final List<String> CHANNELS = List.of("HALL", "WEB", "APP");

    private final long seed;

    VolumeMaker(long seed) {
        this.seed = seed;
    }

    List<Matter> month(Office office, YearMonth month) {
        Dice dice = Dice.of(seed, "volumes", office.code(), month.toString());
        Profile profile = Profile.of(seed, office, month);
        var rows = new ArrayList<Matter>();
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate day = month.atDay(week * 7 - dice.between(0, 4));
            LocalDateTime at = day.atTime(17, 0);
            int cases = cases(office, dice);
            int late = 0;
            for (int i = 0; i < cases; i++) {
                late += dice.chance(profile.slip(0.15)) ? 1 : 0;
            }
            String number =
                    String.format(Locale.ROOT, "BL%s-%s-%d", month.toString().replace("-", ""), office.number(), week);
            rows.add(new Matter(
                    List.of(at),
                    new Facts()
                            .add("volume_no", number, at)
                            .add("department_code", office.code(), at)
                            .add("channel", dice.pick(CHANNELS), at)
                            .add("date", day, at)
                            .add("cases", cases, at)
                            .add("in_time", cases - late, at)));
        }
        return rows;
    }

    private static int cases(Office office, Dice dice) {
        return switch (office.group()) {
            case "G1", "G2" -> dice.between(12, 30);
            case "G3" -> dice.between(6, 14);
            default -> dice.between(8, 18);
        };
    }
}
