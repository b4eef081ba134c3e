package org.daylight.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.daylight.annual.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/** The annual report as a document to be gone on with; what a person has to write is highlighted. */
public final class AnnualDocument {

    private AnnualDocument() {}

    /**
     * Writes it; the same report gives the same bytes.
     *
     * @param day that the file says it was made on
     */
    public static void write(Document report, LocalDate day, OutputStream out) throws IOException {
        PlainFile.write(report.title(), day, document -> fill(document, report), out);
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
}
