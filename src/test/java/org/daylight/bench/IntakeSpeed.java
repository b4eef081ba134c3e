package org.daylight.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Encoding;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.Mapping;
import org.daylight.feed.Roster;
import org.daylight.feed.Terms;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;
import org.xml.sax.InputSource;

/**
 * Reads one file of requests as CSV and as XLSX, and in the same run lets commons-csv and POI's own event reader cut the
 * same files into cells. Prints rows a second of the best of several rounds, and ratios.
 */
public final class IntakeSpeed {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final int ROUNDS = 5;
    private static final List<String> HEADS =
            List.of("request_no", "channel", "submitted_at", "confirmed_at", "applicant_type", "subject", "fee");

    private IntakeSpeed() {}

    /** Something that reads a file and tells its data rows. */
    @FunctionalInterface
    private interface Reading {
        long rows() throws Exception;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments folder for the files; then optionally rows of each (500000)
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500_000;
        Path csv = folder.resolve("requests-" + rows + ".csv");
        Path xlsx = folder.resolve("requests-" + rows + ".xlsx");
        if (Files.notExists(xlsx)) {
            writeCsv(csv, rows);
            writeXlsx(xlsx, rows);
        }
        double text = speed("Daylight, CSV", rows, () -> daylight(csv));
        double plainText = speed("commons-csv alone", rows, () -> commonsCsv(csv));
        double book = speed("Daylight, XLSX", rows, () -> daylight(xlsx));
        double plainBook = speed("POI events alone", rows, () -> poi(xlsx));
        say("ratio to commons-csv %.2f, to POI events %.2f", plainText / text, plainBook / book);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static double speed(String name, int rows, Reading reading) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long read = reading.rows();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            if (read != rows) {
                throw new IllegalStateException(name + ": " + read + " rows of " + rows);
            }
        }
        say("%s: %,.0f rows/s", name, rows / best);
        return rows / best;
    }

    private static List<String> cells(int row) {
        return List.of(
                String.format(Locale.ROOT, "SQ-2026-%07d", row),
                row % 3 == 0 ? "当面" : "网络",
                "2026-09-" + (10 + row % 20) + " 10:15:00",
                "2026-09-" + (10 + row % 20),
                "公民",
                "关于第" + row % 977 + "号地块征收补偿安置方案的信息",
                row % 5 == 0 ? "12.5" : "");
    }

    private static void writeCsv(Path path, int rows) throws IOException {
        try (var out = Files.newBufferedWriter(path, UTF_8)) {
            out.write(String.join(",", HEADS) + "\n");
            for (int i = 0; i < rows; i++) {
                out.write(String.join(",", cells(i)) + "\n");
            }
        }
    }

    private static void writeXlsx(Path path, int rows) throws IOException {
        try (var book = new SXSSFWorkbook(null, 100, true, true);
                OutputStream out = Files.newOutputStream(path)) {
            var sheet = book.createSheet("requests");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
            for (int i = -1; i < rows; i++) {
                var row = sheet.createRow(i + 1);
                List<String> cells = i < 0 ? HEADS : cells(i);
                for (int column = 0; column < cells.size(); column++) {
                    var cell = row.createCell(column);
                    if (i >= 0 && column == 2) {
                        cell.setCellValue(46275.427 + i % 20);
                        cell.setCellStyle(date);
                    } else {
                        cell.setCellValue(cells.get(column));
                    }
                }
            }
            book.write(out);
        }
    }

    private static long daylight(Path path) {
        var department =
                new Department("D1", "教育局", List.of(), "A", LocalDate.of(2019, 1, 1), Optional.empty(), List.of());
        var terms = new Terms(Roster.of(List.of(department), DAY), Terms.DateLimits.of(DAY.minusYears(9), DAY), ZONE);
        var name = new Address.Delivered("", "a");
        List<Mapping> mappings =
                List.of(Mapping.canonical(Feeds.REQUESTS, ZONE), Mapping.canonical(Feeds.RESPONSES, ZONE));
        FileOutcome outcome = new DeliveredFile(path, name, mappings, Optional.of(Encoding.UTF_8))
                .read(
                        (mapping, heads, epoch) ->
                                Translator.prepare(mapping, new FileContext(heads, name, "D1", "D1", epoch), terms),
                        reading -> {});
        return outcome instanceof FileCount count ? count.data() : -1;
    }

    private static long commonsCsv(Path path) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(path, UTF_8))) {
            return parser.stream().count() - 1;
        }
    }

    private static long poi(Path path) throws Exception {
        var counter = new Counter();
        try (OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(file);
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(file), counter, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
            file.revert();
        }
        return counter.rows - 1;
    }

    private static final class Counter implements SheetContentsHandler {

        private long rows;

        @Override
        public void startRow(int row) {
            rows++;
        }

        @Override
        public void endRow(int row) {
            // rows are counted where they begin
        }

        @Override
        public void cell(String name, String text, XSSFComment comment) {
            // the text has been made, which is what is measured
        }
    }
}
