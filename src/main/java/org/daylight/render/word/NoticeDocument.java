package org.daylight.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.render.word.Contract.Place;
import org.daylight.report.Notice;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Notices, filled into the office's template; its looks, and whatever else the office wrote into it, stay as they are. */
public final class NoticeDocument {

    /** The template, in the folder of templates. */
    public static final String FILE = "notice.docx";

    private static final String HEAD = "head";
    private static final String TITLE = "title";
    private static final String HEADING = "heading";
    private static final String PARAGRAPH = "paragraph";

    private static final Contract CONTRACT = Contract.of(Place.REPEATED, "marks")
            .and(Place.ANYWHERE, HEAD, "document_no", TITLE, "addressees")
            .and(Place.REPEATED, HEADING, PARAGRAPH, "attachment")
            .and(Place.ANYWHERE, "organ", "day")
            .and(Place.REPEATED, "copy")
            .and(Place.ANYWHERE, "printed");

    private final WordTemplate template;

    private NoticeDocument(WordTemplate template) {
        this.template = template;
    }

    /**
     * Reads the template.
     *
     * @throws UnsoundDocumentException with every mistake of it
     */
    public static NoticeDocument read(Path template) throws IOException {
        return new NoticeDocument(WordTemplate.read(template, CONTRACT, NoticeDocument::check));
    }

    /** A section is its heading and what stands below it, so they are repeated as a pair. */
    private static void check(Draft draft, Faults faults) {
        Paragraph paragraph = draft.at(PARAGRAPH);
        Node above = paragraph.element().getPreviousSibling();
        while (above != null && !Markup.is(above, "p") && !Markup.is(above, "tbl")) {
            above = above.getPreviousSibling();
        }
        if (!draft.at(HEADING).element().equals(above)) {
            faults.add(
                    draft.text(),
                    paragraph,
                    "found {{paragraph}} elsewhere than below {{heading}}; expected the two directly below each other,"
                            + " since they are repeated for every section; move it there");
        }
    }

    /**
     * Writes a notice; the same notice and template give the same bytes.
     *
     * @param day that the file says it was made on
     */
    public void write(Notice notice, LocalDate day, OutputStream out) throws IOException {
        Draft draft = template.draft(Map.of(
                HEAD,
                notice.head(),
                "document_no",
                notice.documentNo(),
                TITLE,
                notice.title(),
                "addressees",
                notice.addressees(),
                "organ",
                notice.organ(),
                "day",
                notice.day(),
                "printed",
                notice.printed()));
        draft.fit(HEAD, notice.head().length(), TITLE);
        sections(draft, notice.sections());
        draft.repeat("marks", notice.marks());
        draft.repeat("attachment", notice.attachments());
        draft.repeat("copy", notice.copies());
        draft.write(notice.title(), day, out);
    }

    private static void sections(Draft draft, List<Notice.Section> sections) {
        Element heading = draft.at(HEADING).element();
        Element paragraph = draft.at(PARAGRAPH).element();
        for (Notice.Section section : sections) {
            if (!section.heading().isEmpty()) {
                draft.insert(heading, Map.of(HEADING, section.heading()), heading);
            }
            section.paragraphs().forEach(text -> draft.insert(paragraph, Map.of(PARAGRAPH, text), heading));
        }
        draft.remove(heading);
        draft.remove(paragraph);
    }
}
