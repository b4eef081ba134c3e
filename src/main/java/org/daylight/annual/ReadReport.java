package org.daylight.annual;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was read.
 *
 * @param report what has its place in the form
 * @param unplaced what has none
 * @param extent whether the file ought to hold the whole report
 */
public record ReadReport(AnnualReport report, List<Unplaced> unplaced, Extent extent) {

    /** What a file ought to hold. */
    public enum Extent {
        WHOLE,
        /** Single tables, as data. */
        TABLES
    }

    public ReadReport {
        unplaced = List.copyOf(unplaced);
    }

    /**
     * One report that came in several files, each with tables of its own.
     *
     * @return nothing if two of them hold the same table or follow different templates
     */
    public static Optional<ReadReport> join(List<ReadReport> files) {
        boolean one =
                files.stream().map(file -> file.report().template()).distinct().count() == 1;
        boolean apart = Arrays.stream(FormTable.values())
                .allMatch(table ->
                        files.stream().filter(file -> file.report().has(table)).count() <= 1);
        return one && apart ? Optional.of(joined(files)) : Optional.empty();
    }

    private static ReadReport joined(List<ReadReport> files) {
        var cells = new LinkedHashMap<Spot, Entry>();
        files.forEach(file -> cells.putAll(file.report().cells()));
        var report = new AnnualReport(
                files.get(0).report().template(),
                cells,
                files.stream()
                        .flatMap(file -> file.report().paragraphs().stream())
                        .toList());
        return new ReadReport(
                report,
                files.stream().flatMap(file -> file.unplaced().stream()).toList(),
                files.stream().map(ReadReport::extent).anyMatch(Extent.WHOLE::equals) ? Extent.WHOLE : Extent.TABLES);
    }
}
