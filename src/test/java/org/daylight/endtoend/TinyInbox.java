package org.daylight.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows of the sample: two months of a few departments, small enough to be run again and again. */
final class TinyInbox {

    static final String AUGUST = "2026-08";
    static final String SEPTEMBER = "2026-09";

    private static final Path SAMPLE = Path.of("sample-data", "inbox");
    /** Citywide files, each with the position of the column that names the department. */
    private static final Map<String, Integer> CITYWIDE = Map.of(
            "citywide/hotline/work_orders.csv", 1,
            "citywide/service-bureau/reviews.csv", 1,
            "citywide/courts-office/remedies.csv", 2,
            "citywide/supervision/complaints.csv", 1,
            "citywide/supervision/checks.csv", 1,
            "citywide/platform/disclosures.csv", 1,
            "citywide/service-bureau/service_volumes.csv", 1);

    private final Path folder;
    private final List<String> departments;

    private TinyInbox(Path folder, List<String> departments) {
        this.folder = folder;
        this.departments = departments;
    }

    /** Writes the inbox of these departments, whose folders in the sample bear their codes. */
    static void write(Path folder, String... departments) {
        var inbox = new TinyInbox(folder, List.of(departments));
        inbox.filtered("roster.csv", row -> inbox.concerns(row, 0));
        for (String month : List.of(AUGUST, SEPTEMBER)) {
            CITYWIDE.forEach((file, column) -> inbox.filtered(month + "/" + file, row -> inbox.concerns(row, column)));
            inbox.departments.forEach(code -> inbox.department(month, code));
        }
    }

    private boolean concerns(String row, int column) {
        return departments.contains(row.split(",", -1)[column]);
    }

    private void department(String month, String code) {
        for (String feed : List.of("requests.csv", "responses.csv")) {
            String file = month + "/departments/" + code + "/" + feed;
            if (Files.exists(SAMPLE.resolve(file))) {
                filtered(file, row -> true);
            }
        }
    }

    /** The sample's rows hold no line breaks inside cells. */
    private void filtered(String file, Predicate<String> rows) {
        try {
            List<String> lines = Files.readAllLines(SAMPLE.resolve(file));
            Path to = folder.resolve(file);
            Files.createDirectories(to.getParent());
            Files.write(
                    to,
                    Stream.concat(
                                    Stream.of(lines.get(0)),
                                    lines.stream().skip(1).filter(rows))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shuffles the rows of every delivered file below its head. */
    static void shuffle(Path folder, long seed) throws IOException {
        var dice = new Random(seed);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            var rows = new ArrayList<>(Files.readAllLines(file));
            Collections.shuffle(rows.subList(1, rows.size()), dice);
            Files.write(file, rows);
        }
    }
}
