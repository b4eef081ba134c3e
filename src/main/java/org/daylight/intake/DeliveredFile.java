package org.daylight.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.daylight.feed.Address;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.TableChoice;
import org.daylight.feed.TableTop;
import org.daylight.feed.Tables;
import org.daylight.feed.Translation;
import org.daylight.feed.Translator;

/**
 * One archived file of whatever format, with the tables that it holds. Its content decides what it is, not its name.
 *
 * @param path where it lies in the archive
 * @param file what it is called in addresses
 * @param mappings by which its tables may be read; of several, each table is read by the one whose heads it bears
 */
public record DeliveredFile(Path path, Address.Delivered file, List<Mapping> mappings) {

    /** Makes ready what reads the rows of a table. */
    @FunctionalInterface
    public interface TableOpener {
        /**
         * A translator, or the refusal of the file.
         *
         * @param mapping whose heads the table bears
         * @param heads trimmed cells of its header row
         */
        Translation open(Mapping mapping, List<String> heads);
    }

    public DeliveredFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(file);
        mappings = List.copyOf(mappings);
    }

    /** The first rows of each of its tables; none of a file that cannot be read, which {@link #read} refuses. */
    public List<TableTop> look() {
        var rows = new ArrayList<TableTop.TopRow>();
        csv().rows(heads -> keep(rows, heads, 1), (cells, line) -> keep(rows, List.of(cells), line));
        return List.of(new TableTop("", rows));
    }

    private static Optional<FileRefusal> keep(List<TableTop.TopRow> rows, List<String> cells, long line) {
        if (rows.size() < TableTop.MOST_ROWS) {
            rows.add(new TableTop.TopRow(line, cells));
        }
        return Optional.empty();
    }

    /**
     * Reads the whole file into rows and refusals. It may turn out broken after some of its rows were handed over: if the
     * outcome is a {@link FileRefusal}, none of them counts.
     *
     * @param opener makes ready what reads a table
     * @param readings takes each row and refusal, in the order of the file
     * @return the rows of all tables, counted, or the refusal of the file
     */
    public FileOutcome read(TableOpener opener, Consumer<Reading> readings) {
        var translation = new Translation[1];
        FileOutcome outcome = csv().rows(
                        heads -> {
                            translation[0] = opener.open(mapping(heads), heads);
                            return translation[0] instanceof FileRefusal refusal
                                    ? Optional.of(refusal)
                                    : Optional.empty();
                        },
                        (cells, line) -> ((Translator) translation[0])
                                .translate(cells, "", line)
                                .forEach(readings));
        return outcome instanceof FileCount count && translation[0] instanceof Translator translator
                ? counted(count, translator)
                : outcome;
    }

    private CsvFile csv() {
        return new CsvFile(path, file, mappings.get(0).shape());
    }

    private Mapping mapping(List<String> heads) {
        var top = new TableTop("", List.of(new TableTop.TopRow(1, heads)));
        return Tables.choose(top, mappings) instanceof TableChoice.Table table ? table.mapping() : mappings.get(0);
    }

    private static FileCount counted(FileCount count, Translator translator) {
        return new FileCount(
                count.physical(),
                count.header(),
                count.title(),
                count.blank(),
                count.total(),
                count.data(),
                translator.filtered(),
                translator.readings(),
                translator.feedNames());
    }
}
