package org.daylight.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two faces of the house font, parsed once. A parsed face locks its own reading, so all documents and threads share
 * it; what a document uses of it is embedded as a subset of its own.
 */
final class Faces {

    static final String FAMILY = "Noto Sans SC";
    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup regularGlyphs;
    private final CmapLookup boldGlyphs;

    private Faces(TrueTypeFont regular, TrueTypeFont bold) throws IOException {
        this.regular = regular;
        this.bold = bold;
        this.regularGlyphs = regular.getUnicodeCmapLookup();
        this.boldGlyphs = bold.getUnicodeCmapLookup();
    }

    static Faces load() throws IOException {
        return new Faces(parse("NotoSansSC-Regular.ttf"), parse("NotoSansSC-Bold.ttf"));
    }

    private static TrueTypeFont parse(String file) throws IOException {
        try (InputStream in = Faces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("class path: no font " + FOLDER + file + "; add the jar ph-fonts-noto-sans-sc");
            }
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // One glyph a character: no ligature may come between a name and those who search for it.
            face.setEnableGsub(false);
            return face;
        }
    }

    boolean shows(int codePoint) {
        return regularGlyphs.getGlyphId(codePoint) != 0 && boldGlyphs.getGlyphId(codePoint) != 0;
    }

    /** Width of a text in hundredths of the letter size. */
    int regular(String text) {
        return width(text, regular, regularGlyphs);
    }

    /** Width of a bold text in hundredths of the letter size. */
    int bold(String text) {
        return width(text, bold, boldGlyphs);
    }

    private static int width(String text, TrueTypeFont face, CmapLookup glyphs) {
        try {
            long units = 0;
            for (int codePoint : text.codePoints().toArray()) {
                units += face.getAdvanceWidth(glyphs.getGlyphId(codePoint));
            }
            return Math.toIntExact((units * 100 + face.getUnitsPerEm() - 1) / face.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException("font " + FAMILY + " cannot be measured; restore its jar", e);
        }
    }

    void offer(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new Subset(document, regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(new Subset(document, bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    /** Enters a face into a document when the document first uses it. */
    private static final class Subset extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont face;

        Subset(PDDocument document, TrueTypeFont face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, face, true);
            } catch (IOException e) {
                throw new UncheckedIOException("font " + FAMILY + " cannot be embedded; restore its jar", e);
            }
        }
    }
}
