package org.daylight.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.daylight.render.chart.ChartPainter;
import org.daylight.render.chart.ChartStyle;
import org.daylight.report.Renderer;
import org.daylight.report.Report;
import org.daylight.report.Texts;

/**
 * Renders reports as PDF/A-2b and PDF/UA-1 papers by HTML templates. One instance serves all threads; making one parses
 * the fonts (about a second, 40 MB), so make one a language and keep it.
 *
 * <p>The template folder holds {@code <template>.html}, the fragments and the style sheet that it names, and
 * {@code charts.properties}. Nothing outside it is read, no host is ever asked.
 */
public final class PdfRenderer implements Renderer {

    /** The looks of charts, in the template folder. */
    static final String CHARTS = "charts.properties";

    private final Path folder;
    private final Path realFolder;
    private final Texts texts;
    private final Templates templates;
    private final Faces faces;
    private final ChartPainter painter;
    private final byte[] colours;
    private final Consumer<Substitution> listener;

    private PdfRenderer(Path folder, Texts texts, Faces faces, ChartPainter painter, Consumer<Substitution> listener)
            throws IOException {
        this.folder = folder;
        this.realFolder = folder.toRealPath();
        this.texts = texts;
        this.faces = faces;
        this.templates = new Templates(folder, texts, faces);
        this.painter = painter;
        this.colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        this.listener = listener;
    }

    /**
     * A renderer of one language.
     *
     * @param templateFolder such as {@code report-templates/pdf}
     * @param texts the words of the templates, keys {@code pdf.*}
     * @throws IllegalArgumentException if the style of charts is wrong, naming file and line
     * @throws IOException if a file or font cannot be read
     */
    public static PdfRenderer of(Path templateFolder, Texts texts) throws IOException {
        // The library logs to the console by itself; what it has to say becomes an exception here.
        XRLog.setLoggerImpl(new Silence());
        useOwnTransformer();
        ChartStyle style = ChartStyle.read(templateFolder.resolve(CHARTS));
        return new PdfRenderer(templateFolder, texts, Faces.load(), ChartPainter.of(style), substitution -> {});
    }

    /** A renderer of a folder whose looks of charts may be wrong: they are plain then. */
    static PdfRenderer forTrial(Path templateFolder, Texts texts) throws IOException {
        XRLog.setLoggerImpl(new Silence());
        useOwnTransformer();
        Path charts = templateFolder.resolve(CHARTS);
        boolean sound =
                Files.isRegularFile(charts) && ChartStyle.mistakes(charts).isEmpty();
        ChartPainter painter = ChartPainter.of(sound ? ChartStyle.read(charts) : ChartStyle.PLAIN);
        return new PdfRenderer(templateFolder, texts, Faces.load(), painter, substitution -> {});
    }

    /**
     * Names the JDK's own XML transformer for the process, unless one is named already: otherwise every paper looks for
     * another one in every jar, which takes an eighth of its time.
     */
    private static void useOwnTransformer() {
        String key = TransformerFactory.class.getName();
        if (System.getProperty(key) == null) {
            System.setProperty(
                    key, TransformerFactory.newDefaultInstance().getClass().getName());
        }
    }

    /** The same renderer, which also tells of characters that no font shows; the listener is called by any thread. */
    public PdfRenderer telling(Consumer<Substitution> listener) throws IOException {
        return new PdfRenderer(folder, texts, faces, painter, listener);
    }

    /** The same renderer, which reads the templates again. */
    PdfRenderer anew() throws IOException {
        return new PdfRenderer(folder, texts, faces, painter, listener);
    }

    /** The filled template, before it is laid out. */
    String page(Report report) {
        return templates.page(report);
    }

    @Override
    public String format() {
        return "pdf";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the template is wrong, naming file, line and column; nothing is written then
     */
    @Override
    public void render(Report report, OutputStream out) throws IOException {
        if (!report.language().toLanguageTag().equals(texts.tag())) {
            throw new IllegalArgumentException(
                    "report '" + report.title() + "' is in " + report.language().toLanguageTag() + ", the texts in "
                            + texts.tag() + "; give both in one language");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tryOut(report, bytes).raise();
        bytes.writeTo(out);
    }

    /** Writes the paper in any case, and gives what the layout complains of. */
    Complaints tryOut(Report report, OutputStream out) throws IOException {
        Glyphs glyphs = new Glyphs(faces);
        String page = glyphs.clean(page(report));
        try (PDDocument document = new PDDocument()) {
            Complaints complaints = layOut(report, page, glyphs, document);
            Imprint.of(report).stamp(document);
            document.setDocumentId(Fingerprint.of(report, page));
            document.save(out);
            glyphs.substitution(report.title()).ifPresent(listener);
            return complaints;
        }
    }

    private Complaints layOut(Report report, String page, Glyphs glyphs, PDDocument document) throws IOException {
        Gate gate = new Gate(realFolder);
        Complaints complaints = new Complaints(folder, report.template(), gate);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withDiagnosticConsumer(complaints::hear);
        builder.withHtmlContent(page, realFolder.toUri().toString());
        builder.useObjectDrawerFactory(drawers(new ChartDrawer(report, painter, glyphs)));
        faces.offer(builder, document);
        gate.guard(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        return complaints;
    }

    private static DefaultObjectDrawerFactory drawers(ChartDrawer charts) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(ChartDrawer.TYPE, charts);
        return drawers;
    }
}
