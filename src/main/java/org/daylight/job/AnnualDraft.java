package org.daylight.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Document;
import org.daylight.annual.FormGrid;
import org.daylight.annual.FormTable;
import org.daylight.annual.Layout;
import org.daylight.annual.Spot;
import org.daylight.edition.Durable;
import org.daylight.render.excel.AnnualWorkbook;
import org.daylight.render.word.AnnualDocument;
import org.daylight.report.Texts;

/** The draft of an annual report: its six sections, with the figures that the ledger knows and prompts for the rest. */
public final class AnnualDraft {

    private final AnnualYear year;
    private final Texts texts;

    public AnnualDraft(AnnualYear year, Texts texts) {
        this.year = year;
        this.texts = texts;
    }

    /** What became of a file. */
    public enum Outcome {
        WRITTEN,
        /** The same bytes stand there already. */
        SAME,
        /** Something else stands there, which somebody may have gone on with. */
        LEFT_ALONE
    }

    /** A file and what became of it. */
    public record Written(Path file, Outcome outcome) {}

    /** The report with its sentences, as it can be checked. */
    public AnnualReport report() {
        return year.ledger().report().withParagraphs(document().sentences());
    }

    private Document document() {
        AnnualReport tables = year.ledger().report();
        String who = year.department().orElse(texts.get("annual.government"));
        var blocks = new ArrayList<Document.Block>();
        blocks.add(heading("one"));
        blocks.add(new Document.Paragraph(texts.get("annual.basis", number(year.year()))));
        if (!year.isWhole()) {
            blocks.add(new Document.Prompt(texts.get(
                    "annual.partial",
                    year.months().get(0),
                    year.months().get(year.months().size() - 1),
                    String.join(texts.get("list.separator"), year.missing()))));
        }
        blocks.add(prompt("proactive"));
        blocks.add(new Document.Paragraph(texts.get("annual.requests", figures(tables))));
        Stream.of("management", "platform", "supervision").map(this::prompt).forEach(blocks::add);
        blocks.add(heading("two"));
        blocks.add(prompt("table2"));
        blocks.add(new Document.Tabled(FormGrid.of(tables, FormTable.TABLE_2)));
        blocks.add(heading("three"));
        blocks.add(new Document.Tabled(FormGrid.of(tables, FormTable.TABLE_3)));
        if (!year.ledger().isWhole()) {
            blocks.add(new Document.Prompt(texts.get("annual.unplaced", number(unplaced()))));
        }
        blocks.add(heading("four"));
        blocks.add(new Document.Paragraph(texts.get("annual.remedies", remedies(tables))));
        blocks.add(new Document.Tabled(FormGrid.of(tables, FormTable.TABLE_4)));
        blocks.add(heading("five"));
        blocks.add(prompt("problems"));
        blocks.add(heading("six"));
        blocks.add(prompt("fees"));
        return new Document(texts.get("annual.title", who, number(year.year())), blocks);
    }

    private Document.Block heading(String section) {
        return new Document.Heading(texts.get("annual.section." + section));
    }

    private Document.Block prompt(String what) {
        return new Document.Prompt(texts.get("annual.prompt." + what));
    }

    private Object[] figures(AnnualReport tables) {
        return Stream.concat(
                        Stream.of(number(year.year())),
                        Stream.of("new", "carried_over", "total", "carry_forward", "open", "partial")
                                .map(row -> figure(tables, new Spot(FormTable.TABLE_3, row, "total"))))
                .toArray();
    }

    private static Object[] remedies(AnnualReport tables) {
        List<Layout.Line> blocks = tables.layout().lines(FormTable.TABLE_4);
        long suits = blocks.stream()
                .skip(1)
                .mapToLong(block -> tables.at(new Spot(FormTable.TABLE_4, block.code(), "total"))
                        .value()
                        .longValueExact())
                .sum();
        return new Object[] {
            figure(tables, new Spot(FormTable.TABLE_4, blocks.get(0).code(), "total")), number(suits)
        };
    }

    private static String figure(AnnualReport tables, Spot spot) {
        return tables.at(spot).value().toPlainString();
    }

    private static String number(long value) {
        return Long.toString(value);
    }

    private long unplaced() {
        return year.ledger().unplaced().values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Writes document and workbook into a folder; a file that is there and differs is left alone. */
    public List<Written> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Document document = document();
        LocalDate day = LocalDate.of(year.year() + 1, 1, 1);
        var word = new ByteArrayOutputStream();
        AnnualDocument.write(document, day, word);
        var sheets = new ByteArrayOutputStream();
        List<String> names = Stream.of("table2", "table3", "table4")
                .map(table -> texts.get("annual.sheet." + table))
                .toList();
        AnnualWorkbook.write(document, names, day, sheets);
        return List.of(
                write(folder.resolve("annual-report.docx"), word), write(folder.resolve("annual-report.xlsx"), sheets));
    }

    private static Written write(Path file, ByteArrayOutputStream bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean same = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(file), bytes.toByteArray());
            return new Written(file, same ? Outcome.SAME : Outcome.LEFT_ALONE);
        }
        Durable.write(file, bytes::writeTo);
        return new Written(file, Outcome.WRITTEN);
    }
}
