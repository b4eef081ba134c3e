package org.daylight.intake.annual;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.daylight.annual.Grid;
import org.daylight.annual.Placement;
import org.daylight.annual.ReadReport;
import org.daylight.intake.annual.UnreadableException.Reason;

/** A report as plain tables: data by codes, a row a cell or a row of the form; or the form itself with its titles. */
final class CsvReport {

    private CsvReport() {}

    static ReadReport read(Path file) throws IOException, UnreadableException {
        List<Grid.Row> rows = rows(text(Files.readAllBytes(file)));
        var grid = new Grid("", 0, rows);
        Optional<CodedTable> coded = rows.isEmpty() ? Optional.empty() : CodedTable.of(grid);
        if (coded.isPresent()) {
            return coded.get().read();
        }
        return Placement.of(List.of(grid), List.of(), ReadReport.Extent.TABLES)
                .orElseThrow(() -> new UnreadableException(Reason.NO_TABLE, ""));
    }

    private static List<Grid.Row> rows(String text) throws IOException, UnreadableException {
        var rows = new ArrayList<Grid.Row>();
        try (var parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                rows.add(new Grid.Row(Math.toIntExact(parser.getCurrentLineNumber()), cells(row)));
            }
        } catch (UncheckedIOException broken) {
            throw new UnreadableException(
                    Reason.BROKEN, String.valueOf(broken.getCause().getMessage()));
        }
        return rows;
    }

    private static List<Grid.Cell> cells(CSVRecord row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> new Grid.Cell(i, row.get(i)))
                .toList();
    }

    /** In UTF-8 or else in GB18030, each to the letter. */
    private static String text(byte[] bytes) throws UnreadableException {
        String text = Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .flatMap(charset -> decode(bytes, charset).stream())
                .findFirst()
                .orElseThrow(() -> new UnreadableException(Reason.NOT_TEXT, ""));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
