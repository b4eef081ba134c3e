package org.daylight.job;

import java.io.IOException;
import java.nio.file.Path;
import org.daylight.definition.Definitions;
import org.daylight.render.data.PlainReport;
import org.daylight.render.excel.ExcelRenderer;
import org.daylight.render.pdf.PdfRenderer;
import org.daylight.report.ReceiptReport;
import org.daylight.report.Renderer;
import org.daylight.report.ReturnSlip;
import org.daylight.report.Texts;

/**
 * The renderers of a run, made before any file is read, so that a broken template stops it, and made once, since fonts and
 * templates are costly to parse.
 *
 * @param excel of the ranked workbook
 * @param pdf of every paper
 * @param receipt of receipts as workbooks
 * @param slips of return slips as workbooks
 * @param text of receipts as plain text
 */
public record Renderers(Renderer excel, Renderer pdf, Renderer receipt, Renderer slips, Renderer text) {

    public static Renderers of(Definitions definitions) throws IOException {
        Path templates = definitions.root().resolve(definitions.job().templates());
        Texts texts = definitions.texts();
        return new Renderers(
                ExcelRenderer.of(definitions.workbook(), texts),
                PdfRenderer.of(templates.resolve("pdf"), texts),
                ExcelRenderer.of(ReceiptReport.layout(definitions.workbook()), texts),
                ExcelRenderer.of(ReturnSlip.layout(definitions.workbook()), texts),
                new PlainReport(texts));
    }
}
