package org.daylight.job;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daylight.definition.Definitions;
import org.daylight.render.data.PlainReport;
import org.daylight.render.excel.ExcelRenderer;
import org.daylight.render.pdf.PdfRenderer;
import org.daylight.render.pdf.Substitution;
import org.daylight.report.Renderer;
import org.daylight.report.Texts;

/**
 * The renderers of a run, made before any file is read, so that a broken template stops it, and made once, since fonts and
 * templates are costly to parse.
 *
 * @param excel of the ranked workbook
 * @param pdf of every paper
 * @param receipt of receipts as workbooks
 * @param slips of return slips as workbooks
 * @param leads of the restricted packet
 * @param appeal of the forms in which departments appeal
 * @param evidence of what stands behind the marks of departments
 * @param text of receipts as plain text
 */
public record Renderers(
        Renderer excel,
        Renderer pdf,
        Renderer receipt,
        Renderer slips,
        Renderer leads,
        Renderer appeal,
        Renderer evidence,
        Renderer text) {

    /**
     * Those of a run.
     *
     * @param unprinted hears of characters that no font of the papers shows; called by any thread
     */
    public static Renderers of(Definitions definitions, Consumer<Substitution> unprinted) throws IOException {
        // Notices come later, by the templates that the edition was sealed with; then it is too late to mend them.
        Documents.notice(definitions);
        Texts texts = definitions.texts();
        var looks = Documents.looks(definitions);
        Function<String, Renderer> excel =
                report -> ExcelRenderer.of(definitions.workbooks().get(report), looks, texts);
        return new Renderers(
                excel.apply("ranking"),
                PdfRenderer.of(Documents.template(definitions, "pdf"), texts).telling(unprinted),
                excel.apply("receipt"),
                excel.apply("return-slip"),
                excel.apply("leads"),
                excel.apply("appeal"),
                excel.apply("evidence"),
                new PlainReport(texts));
    }
}
