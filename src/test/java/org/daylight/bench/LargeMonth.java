package org.daylight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.sample.LargeSet;
import org.daylight.sample.SampleCity;

/**
 * Runs the real program on one large month and, in the same run, lets DuckDB join and aggregate the same files. Prints
 * rows, seconds, rows a second, the peak of resident memory, and the ratio of the two times.
 */
public final class LargeMonth {

    private static final int MILLION = 1_000_000;

    private LargeMonth() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments folder for the set and the home; then optionally requests (8000000), departments (60), and the
     *     program's largest heap (2g)
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8 * MILLION;
        int departments = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        String heap = arguments.length > 3 ? arguments[3] : "2g";
        Path inbox = folder.resolve("inbox-" + requests + "-" + departments);
        if (Files.notExists(inbox)) {
            LargeSet.write(inbox, requests, departments, SampleCity.SEED);
        }
        Set set = Set.of(inbox);
        say("set: %,d rows, %,d MB, %d departments", set.rows(), set.bytes() / MILLION, departments);
        Duration peer = peer(inbox.resolve("2026-09"));
        say("DuckDB join and aggregate: %.1f s, %,.0f rows/s", seconds(peer), set.rows() / seconds(peer));
        String home = folder.resolve("home-" + System.nanoTime()).toString();
        Child run = Child.run(heap, List.of("run", "--inbox", inbox.toString(), "--home", home, "--period", "2026-09"));
        say("daylight run: %.1f s, %,.0f rows/s", run.seconds(), set.rows() / run.seconds());
        say("peak resident memory: %,d MB with -Xmx%s", run.peakMegabytes(), heap);
        say("ratio to DuckDB: %.1f", run.seconds() / seconds(peer));
    }

    private record Set(long rows, long bytes) {
        static Set of(Path inbox) throws IOException {
            long rows = 0;
            long bytes = 0;
            try (Stream<Path> files = Files.walk(inbox)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    bytes += Files.size(file);
                    try (Stream<String> lines = Files.lines(file)) {
                        rows += lines.count() - 1;
                    }
                }
            }
            return new Set(rows, bytes);
        }
    }

    /** The same question put to an analytical database: on time by department, from the same files. */
    private static Duration peer(Path month) throws SQLException {
        long start = System.nanoTime();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            try (var result = statement.executeQuery(String.format(
                    Locale.ROOT,
                    "SELECT split_part(q.filename, '/', -2) d, count(*), count(*) FILTER (p.at <= q.submitted_at + "
                            + "INTERVAL 28 DAY) FROM read_csv('%s/departments/*/requests.csv', filename = true) q "
                            + "LEFT JOIN read_csv('%s/departments/*/responses.csv', header = true, delim = ',') p "
                            + "ON p.request_no = q.request_no AND p.step = 'REPLIED' GROUP BY 1 ORDER BY 1",
                    month,
                    month))) {
                while (result.next()) {
                    result.getLong(2);
                }
            }
            try (var result = statement.executeQuery(String.format(
                    Locale.ROOT,
                    "SELECT department_code, count(*), count(*) FILTER (closed_at <= due_at) "
                            + "FROM read_csv('%s/citywide/hotline/*.csv') GROUP BY 1",
                    month))) {
                while (result.next()) {
                    result.getLong(2);
                }
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
