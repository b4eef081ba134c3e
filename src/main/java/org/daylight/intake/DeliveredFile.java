package org.daylight.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.daylight.feed.Address;
import org.daylight.feed.CoverReading;
import org.daylight.feed.CoverTable;
import org.daylight.feed.Encoding;
import org.daylight.feed.Epoch;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.TableTop;
import org.daylight.feed.Translation;

/**
 * One archived file of whatever format, with the tables that it holds. Its content decides what it is, not its name:
 * text with separators, a workbook of Office Open XML, or one of Excel 97 to 2003.
 *
 * @param path where it lies in the archive
 * @param file what it is called in addresses
 * @param mappings by which its tables may be read; of several, each table is read by the one whose heads it bears
 * @param encoding what the source declares of its text files; it decides only where their bytes allow two
 */
public record DeliveredFile(Path path, Address.Delivered file, List<Mapping> mappings, Optional<Encoding> encoding) {

    /** Makes ready what reads the rows of a table. */
    @FunctionalInterface
    public interface TableOpener {
        /**
         * A translator, or the refusal of the file.
         *
         * @param mapping whose heads the table bears
         * @param heads trimmed cells of its header row
         * @param epoch how the workbook counts days; empty for a text file
         */
        Translation open(Mapping mapping, List<String> heads, Optional<Epoch> epoch);
    }

    public DeliveredFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(file);
        Objects.requireNonNull(encoding);
        mappings = List.copyOf(mappings);
    }

    /** A file of whose encoding nothing is declared. */
    public DeliveredFile(Path path, Address.Delivered file, List<Mapping> mappings) {
        this(path, file, mappings, Optional.empty());
    }

    /**
     * The first rows of each of its tables, sheets without content left out; none of a file that cannot be read, which
     * {@link #read} refuses. Formulas are not checked.
     */
    public List<TableTop> look() {
        var tops = new ArrayList<TableTop>();
        try {
            visit(new Look(tops), Book.Depth.GLANCE);
        } catch (IOException | BadFile unreadable) {
            return List.of();
        }
        return List.copyOf(tops);
    }

    /** What its cover sheet says, or its refusal; empty if it has none, as no text file has. */
    public Optional<CoverReading> cover() {
        try {
            return Content.of(path) == Content.TEXT ? Optional.empty() : CoverTable.find(file, look());
        } catch (IOException | BadFile unreadable) {
            return Optional.empty();
        }
    }

    /** Hands over all rows with content; or refuses the file, maybe in the middle. */
    Optional<FileRefusal> visit(SheetVisitor visitor) {
        try {
            visit(visitor, Book.Depth.WHOLE);
            return Optional.empty();
        } catch (BadFile bad) {
            return Optional.of(bad.refusal(file));
        } catch (IOException unreadable) {
            return Optional.of(unreadable(unreadable));
        }
    }

    private void visit(SheetVisitor visitor, Book.Depth depth) throws IOException {
        switch (Content.of(path)) {
            case TEXT -> text().cells().visit(visitor);
            case ZIP -> Books.zip(path, book -> book.visit(visitor, depth));
            case OLE2 -> Books.ole2(path, book -> book.visit(visitor, depth));
        }
    }

    private static void add(List<TableTop> tops, TableTop top) {
        if (!top.rows().isEmpty()) {
            tops.add(top);
        }
    }

    /** Takes the first rows of each sheet. */
    private static final class Look implements SheetVisitor {

        private final List<TableTop> tops;
        private final Glance glance = new Glance(new ArrayList<>());
        private String name;

        Look(List<TableTop> tops) {
            this.tops = tops;
        }

        @Override
        public void begin(String sheet) {
            name = sheet;
            glance.begin(sheet);
        }

        @Override
        public boolean row(SheetRow row) {
            return glance.row(row);
        }

        @Override
        public void end(long physical) {
            add(tops, new TableTop(name, glance.rows()));
        }
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
        try {
            return switch (Content.of(path)) {
                case TEXT -> text(opener, readings);
                case ZIP -> book(use -> Books.zip(path, use), opener, readings);
                case OLE2 -> book(use -> Books.ole2(path, use), opener, readings);
            };
        } catch (BadFile bad) {
            return bad.refusal(file);
        } catch (IOException unreadable) {
            return unreadable(unreadable);
        }
    }

    private FileRefusal unreadable(IOException error) {
        return new FileRefusal(file, Code.UNREADABLE, error.getClass().getSimpleName(), "");
    }

    private TextFile text() {
        return new TextFile(path, mappings, encoding);
    }

    private FileCount text(TableOpener opener, Consumer<Reading> readings) throws IOException {
        var way = new TableReading.Way(mappings, Optional.empty(), opener, readings);
        var sheets = new SheetsReading(way, Long.MAX_VALUE);
        text().cells().visit(sheets);
        return sheets.text();
    }

    /** Opens a workbook for somebody. */
    @FunctionalInterface
    private interface Opening {
        void with(Books.Use use) throws IOException;
    }

    private FileCount book(Opening opening, TableOpener opener, Consumer<Reading> readings) throws IOException {
        var count = new FileCount[1];
        opening.with(book -> {
            var way = new TableReading.Way(mappings, Optional.of(book.epoch()), opener, readings);
            var sheets = new SheetsReading(way, book.mostRows());
            book.visit(sheets, Book.Depth.WHOLE);
            count[0] = sheets.book();
        });
        return count[0];
    }
}
