package org.daylight.render.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The looks of official documents (GB/T 9704-2012): A4, margins of 37, 35, 28 and 26 mm, title in 小标宋 of size 2 (22 pt),
 * text in 仿宋 of size 3 (16 pt) on lines of 28 pt, headings in 黑体. Fonts are named, not embedded.
 */
final class Typography {

    static final String TITLE = "方正小标宋简体";
    static final String HEADING = "黑体";
    static final String BODY = "仿宋_GB2312";
    private static final String LATIN = "Times New Roman";

    static final int SIZE_2 = 22;
    static final int SIZE_3 = 16;
    static final int SIZE_SMALL_4 = 12;

    private static final double LINE = 28;
    /** Two characters of size 3, in twentieths of a point. */
    private static final int INDENT = 2 * SIZE_3 * 20;

    private static final double TWIPS_A_MM = 1440 / 25.4;

    private Typography() {}

    /** Size and margins of the page, in millimetres as the standard gives them. */
    static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(15));
        margins.setFooter(twips(25));
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MM));
    }

    static XWPFParagraph title(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(28 * 20);
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            XWPFRun run = write(paragraph, lines[i], TITLE, SIZE_2);
            if (i < lines.length - 1) {
                run.addBreak();
            }
        }
        return paragraph;
    }

    static XWPFParagraph heading(XWPFDocument document, String text) {
        XWPFParagraph paragraph = indented(document);
        paragraph.setKeepNext(true);
        write(paragraph, text, HEADING, SIZE_3);
        return paragraph;
    }

    static XWPFRun body(XWPFDocument document, String text) {
        XWPFParagraph paragraph = indented(document);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return write(paragraph, text, BODY, SIZE_3);
    }

    /** Smaller than the text that stays. */
    static XWPFRun note(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(2 * SIZE_SMALL_4 * 20);
        return write(paragraph, text, BODY, SIZE_SMALL_4);
    }

    private static XWPFParagraph indented(XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        return paragraph;
    }

    static XWPFRun write(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(LATIN, FontCharRange.ascii);
        run.setFontFamily(LATIN, FontCharRange.hAnsi);
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }
}
