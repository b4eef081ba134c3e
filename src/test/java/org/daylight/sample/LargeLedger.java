package org.daylight.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The requests of one department of a large set, with their steps. */
final class LargeLedger {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 4);
    /** Working days up to the end of the month, by which whatever happens has happened. */
    private static final List<byte[]> DAYS = Stream.iterate(FIRST, day -> day.plusDays(1))
            .limit(FIRST.until(City.LAST.atEndOfMonth(), ChronoUnit.DAYS) + 1)
            .filter(City.CALENDAR::isWorkingDay)
            .map(day -> ByteLines.bytes(day.toString()))
            .toList();

    private static final int LAST = DAYS.size() - 1;
    /** The last requests come so early that there is room for a supplement and a reply. */
    private static final int LAST_RECEIPT = LAST - 10;

    private static final int LIMIT = 20;

    private static final byte[] REQUEST = ByteLines.bytes("L");
    private static final byte[] ARCHIVE = ByteLines.bytes("D");
    private static final byte[] WEB = ByteLines.bytes(",WEB,");
    private static final byte[] COUNTER = ByteLines.bytes(",COUNTER,");
    private static final byte[] APPLICANT = ByteLines.bytes(",NATURAL,A");
    private static final byte[] SUBJECT = ByteLines.bytes(",批复,");
    private static final byte[] ASKED = ByteLines.bytes(",SUPPLEMENT_ASKED,");
    private static final byte[] RECEIVED = ByteLines.bytes(",SUPPLEMENT_RECEIVED,");
    private static final byte[] EXTENDED = ByteLines.bytes(",EXTENDED,");
    private static final byte[] APPROVER = ByteLines.bytes(",,,HEAD,");
    private static final byte[] TEN_DAYS = ByteLines.bytes(",10,,,,,,,");
    private static final byte[] WITHDRAWN = ByteLines.bytes(",WITHDRAWN,");
    private static final byte[] REPLIED = ByteLines.bytes(",REPLIED,");
    private static final byte[] BY_WEB = ByteLines.bytes(",,,,,,,,WEB,,open,,,");

    private final ByteLines requests;
    private final ByteLines steps;
    private final int department;
    private final SplittableRandom random;
    private int serial;

    LargeLedger(ByteLines requests, ByteLines steps, int department, long seed) {
        this.requests = requests;
        this.steps = steps;
        this.department = department;
        this.random = new SplittableRandom(Dice.mix(seed, "ledger", String.valueOf(department)));
    }

    void write(int count) throws IOException {
        for (serial = 1; serial <= count; serial++) {
            int receipt = random.nextInt(LAST_RECEIPT);
            request(receipt);
            course(receipt);
        }
    }

    private void request(int receipt) throws IOException {
        byte[] day = DAYS.get(receipt);
        int minute = random.nextInt(60);
        no(requests.text(REQUEST));
        boolean web = random.nextInt(5) > 0;
        requests.text(web ? WEB : COUNTER).time(day, 9, minute).commas(2);
        if (web) {
            requests.text(day);
        }
        requests.comma().text(day).text(APPLICANT).number(random.nextInt(1000), 3);
        requests.text(SUBJECT).text(ARCHIVE).number(serial, 7).comma().end();
    }

    private ByteLines no(ByteLines lines) {
        return lines.number(department, 3).number(serial, 7);
    }

    /** Of 100 requests 88 are answered, 3 after a supplement, 3 after an extension, 2 withdrawn, 4 left. */
    private void course(int receipt) throws IOException {
        int kind = random.nextInt(100);
        if (kind < 88) {
            reply(receipt, receipt);
        } else if (kind < 91) {
            plain(ASKED, receipt + 3);
            plain(RECEIVED, receipt + 6);
            reply(receipt + 6, receipt + 6);
        } else if (kind < 94) {
            extension(receipt + 5);
            reply(receipt, receipt + 5);
        } else if (kind < 96) {
            plain(WITHDRAWN, receipt + 1 + random.nextInt(5));
        }
    }

    /** One reply in twenty takes longer than the limit, where the month leaves it the time. */
    private void reply(int start, int after) throws IOException {
        boolean late = random.nextInt(20) == 0 && start + LIMIT < LAST;
        int earliest = late ? start + LIMIT + 1 : after + 1;
        int latest = Math.min(late ? earliest + 5 : start + LIMIT, LAST);
        step(REPLIED, earliest + random.nextInt(latest - earliest + 1));
        steps.text(BY_WEB).end();
    }

    private void extension(int day) throws IOException {
        step(EXTENDED, day);
        steps.text(APPROVER)
                .text(DAYS.get(day))
                .comma()
                .text(DAYS.get(day))
                .text(TEN_DAYS)
                .end();
    }

    private void plain(byte[] kind, int day) throws IOException {
        step(kind, day);
        steps.commas(13).end();
    }

    private void step(byte[] kind, int day) {
        no(steps.text(REQUEST)).text(kind).text(DAYS.get(day));
    }
}
