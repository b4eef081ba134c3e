package org.daylight.intake.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;

/**
 * A good file of the sample month.
 *
 * @param feed that it holds
 * @param folder word of the department's folder, empty where rows name their department
 * @param grid its rows, heads first
 */
record Original(Feed feed, String folder, Grid grid) {

    private static final Path MONTH = Path.of("sample-data", "inbox", "2026-09");
    private static final int MOST_ROWS = 25;
    /** A department that no roster has, planted in the sample. */
    private static final String STRANGER = ",YC-499,";

    /** English heads and Chinese heads, with and without times of day, from a department and from a citywide owner. */
    static List<Original> all() {
        return List.of(
                of(Feeds.REQUESTS, "YC-405"),
                of(Feeds.RESPONSES, "YC-405"),
                of(Feeds.REQUESTS, "YC-403"),
                of(Feeds.RESPONSES, "YC-403"),
                of(Feeds.WORK_ORDERS, "citywide/hotline"),
                of(Feeds.REVIEWS, "citywide/service-bureau"));
    }

    static Original of(Feed feed, String place) {
        boolean citywide = place.startsWith("citywide");
        Path folder =
                citywide ? MONTH.resolve(place) : MONTH.resolve("departments").resolve(place);
        return new Original(feed, citywide ? "" : place, Grid.of(rows(folder.resolve(feed.name() + ".csv"))));
    }

    private static List<List<String>> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.contains(STRANGER))
                    .limit(MOST_ROWS)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Original with(Grid other) {
        return new Original(feed, folder, other);
    }

    String name() {
        return folder.isEmpty() ? feed.name() : folder + "/" + feed.name();
    }

    /** The same with dates as a spreadsheet keeps them. */
    Original serials() {
        return with(Grid.serials(grid));
    }

    /** The heads of the original, to be changed. */
    List<String> heads() {
        return new ArrayList<>(grid.rows().get(0));
    }
}
