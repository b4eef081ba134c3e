package org.daylight.job;

import java.io.IOException;
import java.nio.file.Path;
import org.daylight.definition.Definitions;
import org.daylight.render.excel.ExcelRenderer;
import org.daylight.render.pdf.PdfRenderer;
import org.daylight.report.Renderer;

/**
 * The renderers of a run, made before any file is read, so that a broken template stops it, and made once, since fonts and
 * templates are costly to parse.
 */
public record Renderers(Renderer excel, Renderer pdf) {

    public static Renderers of(Definitions definitions) throws IOException {
        Path templates = definitions.root().resolve(definitions.job().templates());
        return new Renderers(
                ExcelRenderer.of(definitions.workbook(), definitions.texts()),
                PdfRenderer.of(templates.resolve("pdf"), definitions.texts()));
    }
}
