package org.daylight.render.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets a template read files below its own folder and nothing else: no other file, no host, no class path. */
final class Gate {

    private final Path folder;
    private final List<String> refused = new ArrayList<>();

    /**
     * @param folder real path of the template folder
     */
    Gate(Path folder) {
        this.folder = folder;
    }

    void guard(PdfRendererBuilder builder) {
        builder.useExternalResourceAccessControl(
                (uri, type) -> admits(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isPlain(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        // A second lock: were a check ever skipped, these schemes would still open nothing.
        FSStreamFactory closed = Gate::closed;
        builder.useProtocolsStreamImplementation(closed, "http", "https", "ftp", "jar", "classpath", "data");
    }

    private static FSStream closed(String uri) {
        throw new IllegalArgumentException(uri + ": papers read no network; expected a file of the template folder");
    }

    /** As written in the template: a name without scheme or host, or a file. */
    private boolean isPlain(String uri) {
        return check(uri, isFile(uri));
    }

    private static boolean isFile(String uri) {
        try {
            URI parsed = URI.create(uri);
            return parsed.getRawAuthority() == null
                    && (parsed.getScheme() == null || parsed.getScheme().equalsIgnoreCase("file"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** As resolved: a file that truly lies below the folder, links followed. */
    private boolean admits(String uri) {
        return check(uri, isFile(uri) && isInside(uri));
    }

    private boolean isInside(String uri) {
        try {
            return Path.of(URI.create(uri)).toRealPath().startsWith(folder);
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return false;
        }
    }

    private boolean check(String uri, boolean admitted) {
        if (!admitted) {
            refused.add(uri);
        }
        return admitted;
    }

    /** What a template asked for in vain. */
    List<String> refused() {
        return List.copyOf(refused);
    }
}
