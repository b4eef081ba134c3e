package org.daylight.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.daylight.annual.Document;
import org.daylight.render.excel.SteadyZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/** The annual report as a document to be gone on with; what a person has to write is highlighted. */
public final class AnnualDocument {

    private static final String PRODUCT = "Daylight";

    private AnnualDocument() {}

    /**
     * Writes it; the same report gives the same bytes.
     *
     * @param day that the file says it was made on
     */
    public static void write(Document report, LocalDate day, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("daylight-", ".docx");
        try {
            try (var document = new XWPFDocument();
                    OutputStream file = Files.newOutputStream(draft)) {
                describe(document, report, day);
                fill(document, report);
                document.write(file);
            }
            SteadyZip.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    private static void fill(XWPFDocument document, Document report) {
        Typography.page(document);
        Typography.title(document, report.title());
        for (Document.Block block : report.blocks()) {
            if (block instanceof Document.Heading heading) {
                Typography.heading(document, heading.text()).setPageBreak(heading.place() == Document.Place.NEW_PAGE);
            } else if (block instanceof Document.Paragraph paragraph) {
                Typography.body(document, paragraph.text());
            } else if (block instanceof Document.Prompt prompt) {
                Typography.body(document, prompt.text()).setTextHighlightColor(STHighlightColor.YELLOW.toString());
            } else if (block instanceof Document.Note note) {
                Typography.note(document, note.text()).setTextHighlightColor(STHighlightColor.YELLOW.toString());
            } else if (block instanceof Document.Tabled table) {
                FormTables.add(document, table.grid());
            }
        }
    }

    /** What the document says about itself: nothing about the machine, the person or the clock. */
    private static void describe(XWPFDocument document, Document report, LocalDate day) {
        Optional<Date> made = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(report.title().replace("\n", ""));
        core.setCreator(PRODUCT);
        core.setLastModifiedByUser(PRODUCT);
        core.setCreated(made);
        core.setModified(made);
        document.getProperties().getExtendedProperties().setApplication(PRODUCT);
    }
}
