package org.daylight.report;

import java.io.IOException;
import java.io.OutputStream;

/** The port to a file format. Implementations are safe for use by several threads. */
public interface Renderer {

    /** File name ending, such as {@code xlsx}. */
    String format();

    /**
     * Writes the report; the same report gives the same bytes. The stream stays open.
     *
     * @throws IOException if writing fails
     */
    void render(Report report, OutputStream out) throws IOException;
}
