package org.daylight.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;

/** Writes what the fictional city 云川市 sends in 13 months: the inbox of {@code sample-data/}. */
public final class SampleCity {

    /** The seed of {@code sample-data/}. */
    public static final long SEED = 20_260_930L;

    private final RequestMaker requestMaker;
    private final OrderMaker orderMaker;
    private final ReviewMaker reviewMaker;
    private final AnnualMaker annualMaker;
    private final Map<String, List<Request>> requests = new TreeMap<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Matter> remedies = new ArrayList<>();
    private final List<Matter> complaints = new ArrayList<>();
    private final List<Matter> disclosures = new ArrayList<>();
    private final List<Matter> checks = new ArrayList<>();
    private final List<Matter> volumes = new ArrayList<>();

    private SampleCity(long seed) {
        this.requestMaker = new RequestMaker(seed);
        this.orderMaker = new OrderMaker(seed);
        this.reviewMaker = new ReviewMaker(seed);
        this.annualMaker = new AnnualMaker(seed);
        City.OFFICES.forEach(this::live);
        orders.sort(Comparator.comparing(Order::dispatched).thenComparing(Order::no));
        reviews.sort(Comparator.comparing(Review::rated));
        live(seed);
        var matters = new MatterMaker(seed);
        City.months().forEach(month -> {
            remedies.addAll(matters.remedies(month, requests));
            complaints.addAll(matters.complaints(month, requests));
        });
    }

    /**
     * Writes the inbox; what stands there under the same names is replaced.
     *
     * @param args the folder, {@code sample-data/inbox} if none is given
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args.length == 0 ? "sample-data/inbox" : args[0]), SEED);
    }

    /** Writes the inbox into a folder. */
    public static void write(Path inbox, long seed) throws IOException {
        var city = new SampleCity(seed);
        roster(City.OFFICES).save(inbox.resolve("roster.csv"));
        for (YearMonth month : City.months()) {
            city.write(inbox.resolve(month.toString()), month);
        }
    }

    /** The roster of departments that send requests and their steps. */
    static Sheet roster(List<Office> offices) {
        var sheet = new Sheet(Feeds.ROSTER, Dialect.FULL);
        for (Office office : offices) {
            sheet.row(Map.of(
                    "department_code", office.code(),
                    "name", office.name(),
                    "aliases", office.alias(),
                    "group", office.group(),
                    "level", office.level(),
                    "valid_from", LocalDate.of(2020, 1, 1),
                    "duties", "requests;responses"));
        }
        return sheet;
    }

    /** What needs nothing of what else there is. */
    private void live(long seed) {
        var disclosureMaker = new DisclosureMaker(seed);
        var checkMaker = new CheckMaker(seed);
        var volumeMaker = new VolumeMaker(seed);
        City.months()
                .forEach(month -> City.OFFICES.forEach(office -> {
                    disclosures.addAll(disclosureMaker.month(office, month));
                    checks.addAll(checkMaker.month(office, month));
                    volumes.addAll(volumeMaker.month(office, month));
                }));
    }

    private void live(Office office) {
        var all = new ArrayList<Request>();
        for (YearMonth month = City.BEFORE; !month.isAfter(City.LAST); month = month.plusMonths(1)) {
            all.addAll(requestMaker.month(office, month));
            orders.addAll(orderMaker.month(office, month));
            reviews.addAll(reviewMaker.month(office, month));
        }
        requests.put(office.code(), Story.of(office) == Story.BACKDATED ? Backdating.apply(all) : all);
    }

    private void write(Path folder, YearMonth month) throws IOException {
        for (Office office : City.OFFICES) {
            if (Story.of(office) != Story.SILENT || !month.equals(City.LAST)) {
                new OfficeMonth(office, month, requests.get(office.code())).write(folder);
            }
            Optional<Sheet> annual = annualMaker.sheet(office, month);
            if (annual.isPresent()) {
                annual.get().save(folder.resolve("departments/" + office.folder() + "/annual_tables.csv"));
            }
        }
        var orderSheet = new Sheet(Feeds.WORK_ORDERS, Dialect.FULL);
        rows(
                orderSheet,
                month,
                orders.stream().filter(order -> order.standsIn(month)).map(Order::facts));
        save(orderSheet, month, folder, "citywide/hotline/work_orders.csv");
        var reviewSheet = new Sheet(Feeds.REVIEWS, Dialect.FULL);
        rows(
                reviewSheet,
                month,
                reviews.stream().filter(review -> review.standsIn(month)).map(Review::facts));
        save(reviewSheet, month, folder, "citywide/service-bureau/reviews.csv");
        matters(Feeds.REMEDIES, remedies, month).save(folder.resolve("citywide/courts-office/remedies.csv"));
        matters(Feeds.COMPLAINTS, complaints, month).save(folder.resolve("citywide/supervision/complaints.csv"));
        save(matters(Feeds.CHECKS, checks, month), month, folder, "citywide/supervision/checks.csv");
        save(matters(Feeds.DISCLOSURES, disclosures, month), month, folder, "citywide/platform/disclosures.csv");
        matters(Feeds.SERVICE_VOLUMES, volumes, month)
                .save(folder.resolve("citywide/service-bureau/service_volumes.csv"));
    }

    private static Sheet matters(Feed feed, List<Matter> all, YearMonth month) {
        var sheet = new Sheet(feed, Dialect.FULL);
        all.stream()
                .filter(matter -> matter.standsIn(month))
                .sorted(Comparator.comparing(Matter::filed))
                .forEach(matter ->
                        sheet.row(matter.knownBefore(City.end(month), feed == Feeds.REMEDIES ? "PENDING" : "")));
        return sheet;
    }

    private static void rows(Sheet sheet, YearMonth month, Stream<Facts> facts) {
        facts.forEach(fact -> sheet.row(fact.knownBefore(City.end(month))));
    }

    private static void save(Sheet sheet, YearMonth month, Path folder, String file) throws IOException {
        BadRow.spoil(sheet, month, file, "");
        sheet.save(folder.resolve(file));
    }
}
