package org.daylight.job;

import java.io.IOException;
import java.nio.file.Path;
import org.daylight.definition.Definitions;
import org.daylight.definition.WorkbookLayouts;
import org.daylight.render.excel.WorkbookTemplate;
import org.daylight.render.word.AnnualDocument;
import org.daylight.render.word.DocumentFault;
import org.daylight.render.word.NoticeDocument;
import org.daylight.render.word.UnsoundDocumentException;

/** The templates of a job: of the documents that people go on writing, and the looks of workbooks. */
public final class Documents {

    private Documents() {}

    /**
     * Notices.
     *
     * @throws StopException with every mistake of the template
     */
    static NoticeDocument notice(Definitions definitions) throws IOException {
        return read(definitions, NoticeDocument.FILE, NoticeDocument::read);
    }

    /**
     * Annual reports.
     *
     * @throws StopException with every mistake of the template
     */
    public static AnnualDocument annual(Definitions definitions) throws IOException {
        return read(definitions, AnnualDocument.FILE, AnnualDocument::read);
    }

    /**
     * The looks of workbooks.
     *
     * @throws StopException with every mistake of the samples
     */
    public static WorkbookTemplate looks(Definitions definitions) throws IOException {
        try {
            return WorkbookTemplate.read(template(definitions, WorkbookLayouts.FOLDER));
        } catch (IllegalArgumentException e) {
            throw new StopException(e.getMessage().lines().toList());
        }
    }

    /** Reads a template. */
    private interface Reader<T> {
        T read(Path template) throws IOException;
    }

    /** Where a template lies. */
    static Path template(Definitions definitions, String file) {
        return definitions.root().resolve(definitions.job().templates()).resolve(file);
    }

    private static <T> T read(Definitions definitions, String file, Reader<T> reader) throws IOException {
        try {
            return reader.read(template(definitions, file));
        } catch (UnsoundDocumentException e) {
            throw new StopException(
                    e.faults().stream().map(DocumentFault::toString).toList());
        }
    }
}
