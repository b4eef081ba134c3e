package org.daylight.render.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.daylight.definition.WorkbookLayouts;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;

/** What stands in {@code report-templates}. */
final class Shipped {

    private static final Path TEMPLATES = Path.of("report-templates");

    private Shipped() {}

    static WorkbookLayout layout(String report, Texts texts) {
        return WorkbookLayouts.read(Path.of(""), TEMPLATES.toString(), texts).get(report);
    }

    static WorkbookTemplate looks() {
        try {
            return WorkbookTemplate.read(TEMPLATES.resolve(WorkbookLayouts.FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
