package org.daylight.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/** What the layout finds wrong with a template: a bad style, a missing file, a file out of reach. None goes unsaid. */
final class Complaints {

    private final Path folder;
    private final String template;
    private final Gate gate;
    private final List<String> heard = new ArrayList<>();

    Complaints(Path folder, String template, Gate gate) {
        this.folder = folder;
        this.template = template;
        this.gate = gate;
    }

    void hear(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add(diagnostic.getFormattedMessage());
        }
    }

    /** What the layout said, as it said it. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    /** Files that were asked for in vain. */
    List<String> refused() {
        return gate.refused();
    }

    /** Throws if there was anything. */
    void raise() {
        if (!gate.refused().isEmpty()) {
            throw new IllegalArgumentException(
                    file() + ": it refers to '" + gate.refused().get(0) + "', which is not a file of " + folder
                            + "; expected files of that folder only");
        }
        if (!heard.isEmpty()) {
            throw new IllegalArgumentException(file() + " or a file that it names: " + String.join("; ", heard));
        }
    }

    private String file() {
        return folder.resolve(template + FolderResolver.ENDING).toString();
    }
}
