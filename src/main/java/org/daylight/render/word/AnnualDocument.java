package org.daylight.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.annual.Document;
import org.daylight.render.word.Contract.Place;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The annual report as a document to be gone on with, filled into the office's template: each block in the looks of its
 * sample, in the order of the report.
 */
public final class AnnualDocument {

    /** The template, in the folder of templates. */
    public static final String FILE = "annual-report.docx";

    private static final String TITLE = "title";
    private static final String NOTE = "note";
    private static final String HEADING = "heading";
    private static final String PAGE_HEADING = "page_heading";
    private static final String PARAGRAPH = "paragraph";
    private static final String PROMPT = "prompt";

    private static final Contract CONTRACT = Contract.of(Place.ANYWHERE, TITLE)
            .and(Place.REPEATED, NOTE, HEADING, PAGE_HEADING, PARAGRAPH, PROMPT)
            .and(Place.CELL, SampleTable.CELLS.toArray(String[]::new));

    private final WordTemplate template;

    private AnnualDocument(WordTemplate template) {
        this.template = template;
    }

    /**
     * Reads the template.
     *
     * @throws UnsoundDocumentException with every mistake of it
     */
    public static AnnualDocument read(Path template) throws IOException {
        return new AnnualDocument(WordTemplate.read(template, CONTRACT, AnnualDocument::check));
    }

    private static void check(Draft draft, Faults faults) {
        SampleTable.check(draft, faults);
        Node text = SampleTable.in(draft).getParentNode();
        for (String name : List.of(NOTE, HEADING, PAGE_HEADING, PARAGRAPH, PROMPT)) {
            Paragraph sample = draft.at(name);
            if (sample.element().getParentNode() != text) {
                faults.add(
                        draft.text(),
                        sample,
                        "found " + Contract.written(name)
                                + " elsewhere than the sample table; expected both in the text"
                                + " itself, in no other table or frame; move it there");
            }
        }
    }

    /**
     * Writes a report; the same report and template give the same bytes.
     *
     * @param day that the file says it was made on
     */
    public void write(Document report, LocalDate day, OutputStream out) throws IOException {
        Draft draft = template.draft(Map.of(TITLE, report.title()));
        SampleTable table = SampleTable.of(draft);
        Samples samples = samples(draft);
        for (Document.Block block : report.blocks()) {
            if (block instanceof Document.Heading heading) {
                boolean top = heading.place() == Document.Place.NEW_PAGE;
                samples.put(top ? PAGE_HEADING : HEADING, heading.text());
            } else if (block instanceof Document.Paragraph paragraph) {
                samples.put(PARAGRAPH, paragraph.text());
            } else if (block instanceof Document.Prompt prompt) {
                samples.put(PROMPT, prompt.text());
            } else if (block instanceof Document.Note note) {
                samples.put(NOTE, note.text());
            } else if (block instanceof Document.Tabled tabled) {
                samples.put(table.element(), table.of(tabled.grid()));
            }
        }
        samples.remove();
        draft.write(report.title(), day, out);
    }

    private static Samples samples(Draft draft) {
        var samples = new Samples(draft);
        for (String name : List.of(NOTE, HEADING, PAGE_HEADING, PARAGRAPH, PROMPT)) {
            samples.add(draft.at(name).element());
        }
        Element table = SampleTable.in(draft);
        samples.add(table);
        return samples.close();
    }
}
