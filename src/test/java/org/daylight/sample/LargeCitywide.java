package org.daylight.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What citywide systems report in a large set: hotline orders and ratings, in order of time. */
final class LargeCitywide {

    private static final LocalDate FIRST = City.LAST.atDay(1);
    private static final int LENGTH = City.LAST.lengthOfMonth();
    private static final List<byte[]> DAYS = Stream.iterate(FIRST, day -> day.plusDays(1))
            .limit(LENGTH)
            .map(day -> ByteLines.bytes(day.toString()))
            .toList();
    private static final List<byte[]> DUE = Stream.iterate(FIRST, day -> day.plusDays(1))
            .limit(LENGTH)
            .map(day -> ByteLines.bytes(City.plus(day, 5).toString()))
            .toList();

    private static final byte[] ORDER = ByteLines.bytes("G");
    private static final byte[] REVIEW = ByteLines.bytes("P");
    private static final byte[] PHONE = ByteLines.bytes(",MAIN,PHONE,HELP,");
    private static final byte[] DONE = ByteLines.bytes(",DONE,0,0,");
    private static final byte[] CALLED_BACK = ByteLines.bytes(",HOTLINE,true,true,true,SATISFIED,C");
    private static final byte[] DISSATISFIED = ByteLines.bytes(",HOTLINE,true,true,false,DISSATISFIED,C");
    private static final byte[] OPEN = ByteLines.bytes(",,,,,,,,,,C");
    private static final byte[] TOPIC = ByteLines.bytes(",道路,,");
    private static final byte[] HALL = ByteLines.bytes(",,HALL,");
    private static final byte[] GIVEN = ByteLines.bytes(",false,true,,,,,,,,");

    private final ByteLines lines;
    private final List<byte[]> codes;
    private final SplittableRandom random;

    LargeCitywide(ByteLines lines, List<Office> offices, long seed) {
        this.lines = lines;
        this.codes = offices.stream()
                .map(office -> ByteLines.bytes("," + office.code()))
                .toList();
        this.random = new SplittableRandom(Dice.mix(seed, "citywide"));
    }

    void orders(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            order(i, (int) ((long) i * LENGTH / count));
        }
    }

    private void order(int serial, int day) throws IOException {
        int minute = random.nextInt(60);
        lines.text(ORDER).number(serial, 9).text(code()).text(PHONE);
        lines.time(DAYS.get(day), 9, minute)
                .comma()
                .time(DAYS.get(day), 10, minute)
                .comma();
        lines.time(DAYS.get(day), 11, minute).commas(2);
        lines.text(DUE.get(day)).commas(3);
        int closed = day + 1 + random.nextInt(8);
        int called = closed + 1 + random.nextInt(3);
        if (called < LENGTH) {
            lines.time(DAYS.get(closed), 16, minute).text(DONE).time(DAYS.get(called), 10, minute);
            lines.text(random.nextInt(10) == 0 ? DISSATISFIED : CALLED_BACK);
        } else {
            lines.text(OPEN);
        }
        lines.number(random.nextInt(10_000), 4).text(TOPIC).end();
    }

    void reviews(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            int day = (int) ((long) i * LENGTH / count);
            lines.text(REVIEW).number(i, 9).text(code()).text(HALL);
            lines.time(DAYS.get(day), 10, random.nextInt(60)).commas(2);
            lines.number(5 - random.nextInt(3), 1).text(GIVEN).end();
        }
    }

    private byte[] code() {
        return codes.get(random.nextInt(codes.size()));
    }
}
