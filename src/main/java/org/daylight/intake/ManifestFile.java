package org.daylight.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.daylight.feed.Address;
import org.daylight.feed.CellFault;
import org.daylight.feed.CoverReading;
import org.daylight.feed.CoverTable;
import org.daylight.feed.Encoding;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
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

    /** What it declares, or its refusal. A manifest is text in UTF-8 unless its bytes say otherwise, or a workbook. */
    public CoverReading read() {
        var rows = new Rows();
        Optional<FileRefusal> refusal = walk(rows);
        return refusal.isPresent() ? refusal.get() : CoverTable.whole(file, new TableTop("", rows.rows));
    }

    /** Its rows, none of which is data: one of heads, the others titles. */
    public FileOutcome count() {
        var rows = new Rows();
        Optional<FileRefusal> refusal = walk(rows);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int content = rows.rows.size();
        int header = Math.min(1, content);
        return new FileCount(
                rows.physical, header, content - header, rows.physical - content, 0, 0, 0, 0, new TreeSet<>());
    }

    private Optional<FileRefusal> walk(Rows rows) {
        return new DeliveredFile(path, file, List.of(), Optional.of(Encoding.UTF_8)).visit(rows);
    }

    /** The rows of the one sheet that has any. */
    private static final class Rows implements SheetVisitor {

        private final List<TopRow> rows = new ArrayList<>();
        private long before;
        private long physical;

        @Override
        public void begin(String sheet) {
            before = rows.size();
        }

        @Override
        public boolean row(SheetRow row) {
            if (before > 0) {
                throw new BadFile(Code.BAD_COVER, "two sheets with content", "one sheet with content");
            }
            if (!row.faults().isEmpty()) {
                CellFault fault = row.faults().get(0);
                throw new BadFile(
                        Code.BAD_COVER,
                        "row " + row.line() + ", cell " + (fault.column() + 1) + ": " + fault.found(),
                        fault.expected());
            }
            return rows.add(new TopRow(row.line(), List.of(row.cells())));
        }

        @Override
        public void end(long rowsOfSheet) {
            physical += rowsOfSheet;
        }
    }
}
