package org.daylight.intake.mutant;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** The same day or moment in another of the forms in which people write it. */
final class DateWords {

    private static final String[] DAYS = {"yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.MM.dd", "yyyyMMdd", "yyyy年M月d日"};
    private static final String[] TIMES = {"HH:mm", "HH:mm:ss", "H时m分", "H点mm分", "H时m分s秒", "下午h:mm"};

    private DateWords() {}

    static String other(String iso, Random dice) {
        boolean day = iso.length() == 10;
        LocalDateTime time = day ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
        String written = format(time, DAYS[dice.nextInt(DAYS.length)]);
        return day ? written : written + " " + clock(time, TIMES[dice.nextInt(TIMES.length)]);
    }

    private static String clock(LocalDateTime time, String form) {
        if (!form.startsWith("下午")) {
            return format(time, form);
        }
        LocalTime clock = time.toLocalTime();
        boolean doubtful = clock.getHour() == 0 || clock.getHour() == 12;
        return doubtful ? format(time, "HH:mm") : (clock.getHour() > 12 ? "下午" : "上午") + format(time, "h:mm");
    }

    private static String format(LocalDateTime time, String form) {
        return time.format(DateTimeFormatter.ofPattern(form, Locale.ROOT));
    }
}
