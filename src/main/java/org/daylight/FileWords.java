package org.daylight;

import java.util.List;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.Manifest;
import org.daylight.feed.Masking;

/** Says which file is meant. A file's name is whatever its sender wrote, and is shown so that it can do no harm. */
final class FileWords {

    private final Console console;

    FileWords(Console console) {
        this.console = console;
    }

    /** A file's name without whatever would move the cursor, break the line or turn the text around. */
    static String shown(String name) {
        return Masking.name(name);
    }

    /** Says that a word names no file of the period, or several. */
    void complain(String word, List<Manifest.Input> found, ReportingPeriod period) {
        if (found.isEmpty()) {
            console.complain("file.unknown", shown(word), period.name());
            return;
        }
        console.complain("file.several", shown(word), period.name());
        found.forEach(input -> console.complainPlainly("  " + shown(input.name()) + "  " + input.sha256()));
    }
}
