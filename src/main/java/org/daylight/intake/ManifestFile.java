package org.daylight.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.daylight.feed.Address;
import org.daylight.feed.CoverReading;
import org.daylight.feed.CoverTable;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping.FileShape;
import org.daylight.feed.TableTop;
import org.daylight.feed.TableTop.TopRow;

/**
 * A manifest: a file beside others of the same sender that says what they are, line by line as {@link CoverTable}
 * reads it. It holds no case.
 *
 * @param path where it lies in the archive
 * @param file what it is called in addresses
 */
public record ManifestFile(Path path, Address.Delivered file) {

    private static final Pattern NAME = Pattern.compile("(?i)(manifest|报送清单)\\.(csv|xlsx)");

    public ManifestFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(file);
    }

    /** Whether a file is a manifest by its name: {@code manifest.csv}, {@code 报送清单.xlsx}. */
    public static boolean isNamed(String name) {
        return NAME.matcher(name.substring(name.lastIndexOf('/') + 1)).matches();
    }

    /** What it declares, or its refusal. */
    public CoverReading read() {
        var rows = new ArrayList<TopRow>();
        FileOutcome outcome = walk(rows);
        return outcome instanceof FileRefusal refusal ? refusal : CoverTable.whole(file, new TableTop("", rows));
    }

    /** Its rows, none of which is data. */
    public FileOutcome count() {
        FileOutcome outcome = walk(new ArrayList<>());
        return outcome instanceof FileCount count
                ? new FileCount(
                        count.physical(), count.header(), count.data(), count.blank(), 0, 0, 0, 0, new TreeSet<>())
                : outcome;
    }

    private FileOutcome walk(List<TopRow> rows) {
        return new CsvFile(path, file, FileShape.COMMAS)
                .rows(
                        heads -> {
                            rows.add(new TopRow(1, heads));
                            return Optional.empty();
                        },
                        (cells, line) -> rows.add(new TopRow(line, List.of(cells))));
    }
}
