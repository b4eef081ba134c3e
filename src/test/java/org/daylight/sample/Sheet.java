package org.daylight.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;

/** A CSV file of one feed as its sender writes it: UTF-8, lines ended by LF. */
final class Sheet {

    private final Feed feed;
    private final Dialect dialect;
    private final List<Column> columns;
    private final List<String> lines = new ArrayList<>();

    Sheet(Feed feed, Dialect dialect) {
        this.feed = feed;
        this.dialect = dialect;
        this.columns = dialect.columns(feed);
        lines.add(line(columns.stream().map(dialect::head).toArray()));
    }

    void row(Map<String, Object> cells) {
        cells.keySet().forEach(feed::index);
        lines.add(line(columns.stream()
                .map(column -> dialect.text(column, cells.get(column.name())))
                .toArray()));
    }

    /** Puts a line in as it is, to stand as the given line of the file (the head is line 1), or as the last one. */
    void insert(int number, String line) {
        lines.add(Math.min(number - 1, lines.size()), line);
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    int size() {
        return lines.size();
    }

    void save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static String line(Object... cells) {
        return CSVFormat.DEFAULT.format(cells);
    }
}
