package org.daylight.render.pdf;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.daylight.report.Report;
import org.daylight.report.Texts;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** The HTML templates of a folder; faults in them are named by file, line and column. */
final class Templates {

    private final Path folder;
    private final Texts texts;
    private final Faces faces;
    private final TemplateEngine engine;

    Templates(Path folder, Texts texts, Faces faces) {
        this.folder = folder;
        this.texts = texts;
        this.faces = faces;
        this.engine = new TemplateEngine();
        engine.setTemplateResolver(new FolderResolver(folder));
        engine.setEngineContextFactory(StrictContext::of);
    }

    /** The page of the report's template, as XHTML. */
    String page(Report report) {
        Map<String, Object> names = Map.of(
                "parts",
                new Parts(report),
                "print",
                new Print(faces),
                "heat",
                new HeatMap(),
                "texts",
                new Phrases(texts));
        try {
            return engine.process(report.template(), new Context(Locale.ROOT, names));
        } catch (TemplateProcessingException e) {
            throw new IllegalArgumentException(place(report, e) + ": " + reason(e), e);
        }
    }

    private String place(Report report, TemplateProcessingException fault) {
        String template = fault.getTemplateName() == null ? report.template() : fault.getTemplateName();
        String file = folder.resolve(template + FolderResolver.ENDING).toString();
        return fault.getLine() == null ? file : file + " line " + fault.getLine() + ", column " + fault.getCol();
    }

    /** The innermost cause says what is wrong; those around it only say that something is. */
    static String reason(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
