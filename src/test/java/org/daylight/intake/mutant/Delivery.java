package org.daylight.intake.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Encoding;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Row;
import org.daylight.feed.Terms;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;

/** Reads a file as a run of the sample job for 2026-09 would. */
public final class Delivery {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The feeds of the sample job by their canonical heads. */
    public static final List<Mapping> MAPPINGS =
            List.of(Feeds.REQUESTS, Feeds.RESPONSES, Feeds.WORK_ORDERS, Feeds.REVIEWS).stream()
                    .map(feed -> Mapping.canonical(feed, ZONE))
                    .toList();

    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Terms TERMS = new Terms(
            Roster.of(departments(), LAST),
            new Terms.DateLimits(LocalDate.of(2019, 5, 15), LocalDate.of(2027, 11, 4), LAST.plusYears(10)),
            ZONE);

    private Delivery() {}

    private static List<Department> departments() {
        try {
            return Files.readAllLines(Path.of("sample-data", "inbox", "roster.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Department(
                            cells[0],
                            cells[1],
                            Arrays.stream(cells[2].split(";"))
                                    .filter(alias -> !alias.isEmpty())
                                    .toList(),
                            cells[3],
                            LocalDate.parse(cells[6]),
                            Optional.empty(),
                            List.of()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of a file. */
    public record Taken(FileOutcome outcome, List<Reading> readings) {

        public List<Refusal> refusals() {
            return readings.stream()
                    .filter(Refusal.class::isInstance)
                    .map(Refusal.class::cast)
                    .toList();
        }

        /** Its canonical rows without their addresses, sorted. */
        public List<String> canonical() {
            return readings.stream()
                    .filter(Row.class::isInstance)
                    .map(reading -> canonical((Row) reading))
                    .sorted()
                    .toList();
        }

        private static String canonical(Row row) {
            Feed feed = row.feed();
            return feed
                    + row.department()
                    + IntStream.range(0, feed.columns().size())
                            .mapToObj(row::value)
                            .toList();
        }
    }

    /**
     * How a source sends its files.
     *
     * @param folder word of the department's folder, empty where rows name their department
     * @param encoding that the source declares
     */
    public record Sender(String folder, Optional<Encoding> encoding) {
        public static Sender of(String folder) {
            return new Sender(folder, Optional.of(Encoding.UTF_8));
        }
    }

    public static Taken read(Path path, Sender sender, List<Mapping> mappings) {
        String folder = sender.folder();
        var file = new Address.Delivered("00", path.getFileName().toString());
        var readings = new ArrayList<Reading>();
        FileOutcome outcome = new DeliveredFile(path, file, mappings, sender.encoding())
                .read(
                        (mapping, heads, epoch) ->
                                Translator.prepare(mapping, new FileContext(heads, file, folder, folder, epoch), TERMS),
                        readings::add);
        return new Taken(outcome, readings);
    }
}
