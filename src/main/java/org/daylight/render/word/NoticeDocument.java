package org.daylight.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.daylight.report.Notice;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/**
 * A notice in the layout of official documents (GB/T 9704-2012): marks top left; the organ's head in red 小标宋 over its
 * number and a red line; title in 小标宋 of size 2; text in 仿宋 of size 3, 22 lines of 28 characters a page; headings in
 * 黑体; organ and day to the right with room for the seal; copies between two lines at the foot of the text; page numbers
 * in size 4 between dashes, outside.
 */
public final class NoticeDocument {

    private static final String RED = "C00000";
    private static final String SONG = "宋体";
    private static final int SIZE_4 = 14;
    private static final int SIZE_HEAD = 36;
    /** Lines that the seal needs above the organ. */
    private static final int ROOM = 3;
    /** The day stands four characters from the right edge. */
    private static final int FROM_RIGHT = 4 * Typography.SIZE_3 * 20;
    /** 225 mm by 22 lines, in twentieths of a point. */
    private static final int LINE_PITCH = 579;

    /** 28 characters of 16 pt on 156 mm stand a quarter of a point closer than they are wide. */
    private static final int CLOSER = -5;

    private NoticeDocument() {}

    /**
     * Writes it; the same notice gives the same bytes.
     *
     * @param day that the file says it was made on
     */
    public static void write(Notice notice, LocalDate day, OutputStream out) throws IOException {
        WordFile.write(notice.title(), day, document -> fill(document, notice), out);
    }

    private static void fill(XWPFDocument document, Notice notice) {
        Typography.page(document);
        grid(document);
        notice.marks().forEach(mark -> left(document, mark));
        head(document, notice);
        XWPFParagraph title = Typography.title(document, notice.title());
        title.setSpacingBefore(28 * 20);
        title.setSpacingBetween(32, LineSpacingRule.EXACT);
        flush(document, notice.addressees());
        for (Notice.Section section : notice.sections()) {
            if (!section.heading().isEmpty()) {
                Typography.heading(document, section.heading());
            }
            section.paragraphs()
                    .forEach(paragraph -> Typography.body(document, paragraph).setCharacterSpacing(CLOSER));
        }
        attachments(document, notice);
        signature(document, notice);
        copies(document, notice);
        footers(document);
    }

    private static void grid(XWPFDocument document) {
        var grid = document.getDocument().getBody().getSectPr().addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE_PITCH));
    }

    private static void left(XWPFDocument document, String text) {
        Typography.write(document.createParagraph(), text, Typography.HEADING, Typography.SIZE_3);
    }

    /** The organ's head, its number and the red line below. */
    private static void head(XWPFDocument document, Notice notice) {
        XWPFParagraph head = document.createParagraph();
        head.setAlignment(ParagraphAlignment.CENTER);
        head.setSpacingBefore(28 * 20);
        Typography.write(head, notice.head(), Typography.TITLE, size(notice.head()))
                .setColor(RED);
        XWPFParagraph number = document.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.setSpacingBefore(28 * 20);
        number.setBorderBottom(Borders.SINGLE);
        number.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
        number.getCTP().getPPr().getPBdr().getBottom().setSz(BigInteger.valueOf(18));
        Typography.write(number, notice.documentNo(), Typography.BODY, Typography.SIZE_3);
    }

    /** As large as fits on one line of 442 pt, and not larger than the head of a superior organ. */
    private static int size(String head) {
        return Math.max(Typography.SIZE_2, Math.min(SIZE_HEAD, 440 / Math.max(1, head.length())));
    }

    private static void flush(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
        Typography.write(paragraph, text, Typography.BODY, Typography.SIZE_3).setCharacterSpacing(CLOSER);
    }

    private static void attachments(XWPFDocument document, Notice notice) {
        if (!notice.attachments().isEmpty()) {
            flush(document, "");
            notice.attachments().forEach(line -> Typography.body(document, line));
        }
    }

    private static void signature(XWPFDocument document, Notice notice) {
        for (int i = 0; i < ROOM; i++) {
            XWPFParagraph room = document.createParagraph();
            room.setSpacingBetween(28, LineSpacingRule.EXACT);
            room.setKeepNext(true);
        }
        right(document, notice.organ(), FROM_RIGHT / 2).setKeepNext(true);
        right(document, notice.day(), FROM_RIGHT).setSpacingAfter(28 * 20);
    }

    private static XWPFParagraph right(XWPFDocument document, String text, int indent) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(indent);
        paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
        Typography.write(paragraph, text, Typography.BODY, Typography.SIZE_3);
        return paragraph;
    }

    private static void copies(XWPFDocument document, Notice notice) {
        int last = notice.copies().size() - 1;
        for (int i = 0; i <= last; i++) {
            XWPFParagraph line = document.createParagraph();
            line.setBorderTop(Borders.SINGLE);
            if (i == last) {
                line.setBorderBottom(Borders.SINGLE);
            }
            line.setIndentationLeft(SIZE_4 * 20);
            line.setKeepNext(i < last);
            Typography.write(line, notice.copies().get(i), Typography.BODY, SIZE_4);
        }
    }

    /** Outside: to the right on odd pages, to the left on even ones, one character from the edge. */
    private static void footers(XWPFDocument document) {
        document.setEvenAndOddHeadings(true);
        footer(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        footer(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    private static void footer(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        paragraph.setIndentationLeft(SIZE_4 * 20);
        paragraph.setIndentationRight(SIZE_4 * 20);
        Typography.write(paragraph, "— ", SONG, SIZE_4);
        XWPFRun number = Typography.write(paragraph, "", SONG, SIZE_4);
        number.getCTR()
                .addNewFldChar()
                .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.BEGIN);
        number.getCTR().addNewInstrText().setStringValue("PAGE");
        number.getCTR()
                .addNewFldChar()
                .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.END);
        Typography.write(paragraph, " —", SONG, SIZE_4);
    }
}
