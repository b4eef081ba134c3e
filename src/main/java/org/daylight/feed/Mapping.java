package org.daylight.feed;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a file of a foreign layout comes to canonical shape, without code.
 *
 * @param name as the job names it
 * @param zone zone of local times in the file
 * @param rows what one physical row yields: one rule a canonical row, so that a row may feed several steps
 * @param shape how the file is cut into cells
 */
public record Mapping(String name, ZoneId zone, List<RowRule> rows, FileShape shape) {

    public Mapping {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(shape);
        rows = List.copyOf(rows);
    }

    /** A mapping of files whose cells are parted by commas. */
    public Mapping(String name, ZoneId zone, List<RowRule> rows) {
        this(name, zone, rows, FileShape.COMMAS);
    }

    /**
     * How a text file is cut into cells.
     *
     * @param separator what parts the cells: comma, semicolon, tab or bar
     * @param encoding what its sender declares; it decides only where the bytes allow two encodings
     */
    public record FileShape(char separator, Optional<Encoding> encoding) {

        public static final FileShape COMMAS = new FileShape(',');

        /** A file of whose encoding nothing is declared. */
        public FileShape(char separator) {
            this(separator, Optional.empty());
        }

        public FileShape {
            Objects.requireNonNull(encoding);
            if (",;\t|".indexOf(separator) < 0) {
                throw new IllegalArgumentException(
                        "separator '" + separator + "': expected a comma, semicolon, tab or bar");
            }
        }
    }

    /** A file that already has the canonical heads of a feed, or their Chinese aliases. */
    public static Mapping canonical(Feed feed, ZoneId zone) {
        return new Mapping(feed.name(), zone, List.of(new RowRule(feed, List.of(), Map.of())));
    }

    /**
     * One canonical row out of a physical row.
     *
     * @param feed the feed that it feeds
     * @param when conditions that must all hold, or the rule yields nothing for this row
     * @param values canonical column to its origin; empty means: every column under its own head or alias
     */
    public record RowRule(Feed feed, List<Condition> when, Map<String, Origin> values) {

        public RowRule {
            when = List.copyOf(when);
            values = Map.copyOf(values);
            values.keySet().forEach(feed::index);
        }

        public boolean canonical() {
            return values.isEmpty();
        }
    }

    /**
     * A filter on a cell of the physical row.
     *
     * @param head the file's own head
     * @param test how the cell is compared
     * @param words what it is compared with, to the letter
     */
    public record Condition(String head, Test test, List<String> words) {

        public enum Test {
            IN,
            NOT_IN,
            PRESENT,
            ABSENT
        }

        public Condition {
            words = List.copyOf(words);
        }

        public boolean holds(String cell) {
            return switch (test) {
                case IN -> words.contains(cell);
                case NOT_IN -> !words.contains(cell);
                case PRESENT -> !cell.isEmpty();
                case ABSENT -> cell.isEmpty();
            };
        }
    }

    /** Where a canonical value comes from. */
    public sealed interface Origin {}

    /**
     * A cell of the physical row.
     *
     * @param head the file's own head
     * @param formats accepted date patterns ({@link java.time.format.DateTimeFormatter}), tried in order; empty means ISO
     * @param codes the file's own words to canonical ones, for a column of any kind; a word that it does not list
     *     refuses the row; empty means canonical codes and aliases
     * @param absent words that mean an empty cell, such as {@code N/A}
     */
    public record Cell(String head, List<String> formats, Map<String, String> codes, List<String> absent)
            implements Origin {
        public Cell {
            formats = List.copyOf(formats);
            codes = Map.copyOf(codes);
            absent = List.copyOf(absent);
        }

        public static Cell of(String head) {
            return new Cell(head, List.of(), Map.of(), List.of());
        }
    }

    /** The same value for every row. */
    public record Constant(String value) implements Origin {}

    /** The name of the folder that the file lies in, directly or as the source's pattern captures it. */
    public record FolderName() implements Origin {}

    /** The first group of a regular expression found in the file's name. */
    public record FileName(Pattern pattern) implements Origin {
        public FileName {
            if (pattern.matcher("").groupCount() < 1) {
                throw new IllegalArgumentException("file name pattern '" + pattern
                        + "': expected a group in parentheses around what it takes from the name, such as ^([^_]+)_");
            }
        }
    }

    /** The zone that this mapping reads in, unless it is the job's. */
    public Optional<ZoneId> foreignZone(ZoneId jobZone) {
        return zone.equals(jobZone) ? Optional.empty() : Optional.of(zone);
    }
}
