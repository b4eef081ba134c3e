package org.daylight.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;

/**
 * Writes one large month, 2026-09, in the layout of {@code sample-data/inbox}: for benchmarks, not for reading. To each
 * request belong 1.0 to 1.1 steps on average and a fifth of a hotline order; all cells are canonical.
 */
public final class LargeSet {

    private static final int REQUESTS = 8_000_000;
    private static final int DEPARTMENTS = 60;

    private final Path inbox;
    private final Path month;
    private final long seed;
    private final List<Office> offices;

    private LargeSet(Path inbox, int departments, long seed) {
        this.inbox = inbox;
        this.month = inbox.resolve(City.LAST.toString());
        this.seed = seed;
        this.offices = offices(departments);
    }

    /**
     * Writes the set.
     *
     * @param args folder, then optionally requests (8000000), departments (60), seed
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("no folder; expected: folder [requests] [departments] [seed]");
        }
        int requests = args.length > 1 ? Integer.parseInt(args[1]) : REQUESTS;
        int departments = args.length > 2 ? Integer.parseInt(args[2]) : DEPARTMENTS;
        write(Path.of(args[0]), requests, departments, args.length > 3 ? Long.parseLong(args[3]) : SampleCity.SEED);
    }

    /** Writes that many requests of that many departments, spread evenly, with all that belongs to them. */
    public static void write(Path inbox, int requests, int departments, long seed) throws IOException {
        var set = new LargeSet(inbox, departments, seed);
        set.requests(requests);
        set.orders(requests / 5);
        set.reviews(requests / 100);
    }

    private void requests(int requests) throws IOException {
        SampleCity.roster(offices).save(inbox.resolve("roster.csv"));
        for (int i = 0; i < offices.size(); i++) {
            int share = requests / offices.size() + (i < requests % offices.size() ? 1 : 0);
            Path folder = month.resolve("departments").resolve(offices.get(i).folder());
            try (var requestFile = new ByteLines(folder.resolve("requests.csv"), head(Feeds.REQUESTS, Dialect.PLAIN));
                    var stepFile =
                            new ByteLines(folder.resolve("responses.csv"), head(Feeds.RESPONSES, Dialect.PLAIN))) {
                new LargeLedger(requestFile, stepFile, i + 1, seed).write(share);
            }
        }
    }

    private void orders(int orders) throws IOException {
        Path file = month.resolve("citywide/hotline/work_orders.csv");
        try (var lines = new ByteLines(file, head(Feeds.WORK_ORDERS, Dialect.FULL))) {
            new LargeCitywide(lines, offices, seed).orders(orders);
        }
    }

    private void reviews(int reviews) throws IOException {
        Path file = month.resolve("citywide/service-bureau/reviews.csv");
        try (var lines = new ByteLines(file, head(Feeds.REVIEWS, Dialect.FULL))) {
            new LargeCitywide(lines, offices, seed).reviews(reviews);
        }
    }

    private static String head(Feed feed, Dialect dialect) {
        return dialect.columns(feed).stream().map(dialect::head).collect(Collectors.joining(","));
    }

    private static List<Office> offices(int count) {
        var offices = new ArrayList<Office>();
        for (int i = 1; i <= count; i++) {
            String number = String.format(Locale.ROOT, "%03d", i);
            String code = "LS-" + number;
            offices.add(new Office(code, "G" + (i % 4 + 1), "测试单位" + number, "测试" + number, code, Dialect.PLAIN));
        }
        return offices;
    }
}
