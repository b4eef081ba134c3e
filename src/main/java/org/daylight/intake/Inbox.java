package org.daylight.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout;

/**
 * The folder into which sources deliver. It is only read: nothing in it is moved or opened here, and no link in it is
 * followed.
 *
 * <p>Left alone are hidden names, lock files ({@code ~$...}) and files still being written ({@code .part},
 * {@code .tmp}, {@code .crdownload}, {@code .download}). Whatever else lies in a folder that leads to a source is found or refused, never passed over.
 *
 * @param root the folder
 * @param sources where each source lays its files
 * @param drop the folder in it for whatever comes, which is looked at by itself
 * @param largestFile bytes that one file may have
 */
public record Inbox(Path root, List<SourceLayout> sources, Optional<DropFolder> drop, long largestFile) {

    private static final Pattern LEFT_ALONE = Pattern.compile("(?i)\\..*|~\\$.*|.*\\.(part|tmp|crdownload|download)");

    public Inbox {
        Objects.requireNonNull(root);
        sources = List.copyOf(sources);
        Objects.requireNonNull(drop);
    }

    /** An inbox without a drop folder. */
    public Inbox(Path root, List<SourceLayout> sources, long largestFile) {
        this(root, sources, Optional.empty(), largestFile);
    }

    /** Whether a folder is the drop folder. */
    boolean isDrop(List<String> names) {
        return drop.filter(folder -> folder.name().equals(String.join("/", names)))
                .isPresent();
    }

    /** Whether the drop folder lies below a folder. */
    boolean leadsToDrop(List<String> names) {
        return drop.filter(folder -> folder.name().startsWith(String.join("/", names) + "/"))
                .isPresent();
    }

    /**
     * What lies in the inbox for one period.
     *
     * @param period as its folder is called, such as {@code 2026-09}
     * @param roster departments of the period, by which folders are known
     * @throws IOException if a folder cannot be listed
     */
    public Snapshot snapshot(String period, Roster roster) throws IOException {
        var survey = new Survey(this, period, roster);
        survey.visit(root, List.of());
        return survey.snapshot();
    }

    /**
     * The periods for which the inbox holds a folder, in their order; empty if no source keeps one.
     *
     * @throws IOException if a folder cannot be listed
     */
    public SortedSet<String> periods() throws IOException {
        var periods = new TreeSet<String>();
        List<FolderPattern> patterns = sources.stream()
                .filter(SourceLayout::byPeriod)
                .map(FolderPattern::ofAnyPeriod)
                .toList();
        collect(root, List.of(), patterns, periods);
        return periods;
    }

    private static void collect(Path folder, List<String> names, List<FolderPattern> patterns, TreeSet<String> periods)
            throws IOException {
        for (Path entry : entries(folder)) {
            List<String> below = below(names, entry);
            boolean leads = patterns.stream().anyMatch(pattern -> pattern.leadsThrough(below));
            if (leads && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                patterns.forEach(pattern -> pattern.period(below).ifPresent(periods::add));
                collect(entry, below, patterns, periods);
            }
        }
    }

    /** What a folder holds, in no order, without what is left alone. */
    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry ->
                            !LEFT_ALONE.matcher(entry.getFileName().toString()).matches())
                    .toList();
        }
    }

    static List<String> below(List<String> names, Path entry) {
        var below = new ArrayList<>(names);
        below.add(entry.getFileName().toString());
        return List.copyOf(below);
    }
}
