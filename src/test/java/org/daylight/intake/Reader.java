package org.daylight.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Encoding;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.Roster;
import org.daylight.feed.TableTop;
import org.daylight.feed.Terms;
import org.daylight.feed.Translator;

/** Reads files of requests and reviews of one department, and makes such files. */
final class Reader {

    static final Address.Delivered FILE = new Address.Delivered("ab12", "in/a");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** Heads of requests without which no row can be read. */
    static final List<String> HEADS = List.of("申请编号", "申请渠道", "提交时间", "申请人类型");

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Department DEPARTMENT =
            new Department("D1", "教育局", List.of(), "A", LocalDate.of(2019, 1, 1), Optional.empty(), List.of());

    private final Path path;
    private List<Mapping> mappings =
            List.of(Mapping.canonical(Feeds.REQUESTS, ZONE), Mapping.canonical(Feeds.REVIEWS, ZONE));
    private Optional<Encoding> encoding = Optional.empty();
    private final List<String> told = new ArrayList<>();

    Reader(Path folder) {
        this.path = folder.resolve("a.bin");
    }

    Reader with(Mapping... only) {
        mappings = List.of(only);
        return this;
    }

    Reader with(Feed feed) {
        return with(Mapping.canonical(feed, ZONE));
    }

    Reader declared(Encoding declared) {
        encoding = Optional.of(declared);
        return this;
    }

    Path path() {
        return path;
    }

    /** What became of each row, without the file's name. */
    List<String> told() {
        return told;
    }

    FileOutcome read(byte[] bytes) {
        write(bytes);
        return read();
    }

    FileOutcome read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    FileOutcome read(String text, Charset charset) {
        return read(text.getBytes(charset));
    }

    void write(byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<TableTop> look() {
        return new DeliveredFile(path, FILE, mappings, encoding).look();
    }

    FileOutcome read() {
        told.clear();
        var terms = new Terms(
                Roster.of(List.of(DEPARTMENT), DAY), Terms.DateLimits.of(LocalDate.of(2019, 5, 15), DAY), ZONE);
        return new DeliveredFile(path, FILE, mappings, encoding)
                .read(
                        (mapping, heads, epoch) ->
                                Translator.prepare(mapping, new FileContext(heads, FILE, "D1", "", epoch), terms),
                        this::tell);
    }

    private void tell(Reading reading) {
        if (reading instanceof org.daylight.feed.Row row) {
            String values = row.feed().columns().stream()
                    .map(column -> row.value(row.feed().index(column.name())))
                    .filter(value -> value != null)
                    .map(Object::toString)
                    .reduce((one, next) -> one + " " + next)
                    .orElse("");
            told.add(row.address().line() + " " + values);
        } else {
            told.add(reading.toString().replace(FILE.name(), "").strip());
        }
    }

    FileOutcome readXlsx(Consumer<Workbook> content) {
        return read(book(new XSSFWorkbook(), content));
    }

    FileOutcome readXls(Consumer<Workbook> content) {
        return read(book(new HSSFWorkbook(), content));
    }

    static byte[] book(Workbook book, Consumer<Workbook> content) {
        try (book;
                var bytes = new java.io.ByteArrayOutputStream()) {
            content.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appends a row: texts, numbers, truth values; {@code null} for no cell. */
    static Row row(Sheet sheet, Object... cells) {
        return rowAt(sheet, sheet.getPhysicalNumberOfRows(), cells);
    }

    static Row rowAt(Sheet sheet, int index, Object... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                put(row.createCell(i), cells[i]);
            }
        }
        return row;
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    static Row heads(Sheet sheet, String... more) {
        var heads = new ArrayList<Object>(HEADS);
        heads.addAll(List.of(more));
        return row(sheet, heads.toArray());
    }

    /** A good row with a number of its own. */
    static Row request(Sheet sheet, String number, Object... more) {
        var cells = new ArrayList<Object>(List.of(number, "网络", "2026-09-03", "公民"));
        cells.addAll(java.util.Arrays.asList(more));
        return row(sheet, cells.toArray());
    }
}
