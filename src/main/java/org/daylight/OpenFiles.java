package org.daylight;

import java.util.ArrayList;
import java.util.List;
import org.daylight.edition.Manifest;
import org.daylight.feed.FileRefusal;
import org.daylight.intake.Recognition;
import org.daylight.job.Filing;
import org.daylight.report.RefusalWords;
import org.daylight.report.Texts;

/** The files that wait for a person to say something, each with a command line that says it. */
final class OpenFiles {

    /** Digits of a SHA-256 by which a command line names a file: its own name may be anything. */
    private static final int DIGITS = 16;

    private final Console console;
    private final Place place;

    OpenFiles(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    List<String> lines(Filing filing) {
        List<Manifest.Input> open = filing.open();
        String period = filing.period().name();
        if (open.isEmpty()) {
            return List.of(console.get("assign.none", period));
        }
        Texts texts = place.definitions().texts(console.tag());
        var words = new RefusalWords(texts);
        var lines = new ArrayList<>(List.of(console.get("assign.open", period, open.size())));
        for (Manifest.Input file : open) {
            FileRefusal refusal = file.refusal().orElseThrow();
            lines.add("");
            lines.add(FileWords.shown(file.name()));
            lines.add(console.get(
                    "assign.why",
                    texts.get("file." + refusal.code().name()),
                    FileWords.shown(words.found(refusal)),
                    FileWords.shown(words.expected(refusal))));
            commands(file, refusal.code(), period).forEach(command -> lines.add("  " + command));
        }
        return lines;
    }

    private List<String> commands(Manifest.Input file, FileRefusal.Code code, String period) {
        String by = " --by " + console.get("assign.name");
        String that = " " + file.sha256().substring(0, DIGITS) + place.given() + " --period " + period;
        String withdraw = "daylight withdraw" + that + " --reason " + console.get("assign.reason") + by;
        return switch (code) {
            case UNASSIGNED -> List.of("daylight assign" + that + whose(file) + by, withdraw);
            case VERSION_UNCLEAR -> List.of("daylight assign" + that + " --file-version 2" + by, withdraw);
            case ALREADY_COUNTED -> List.of("daylight assign" + that + by, withdraw);
            default ->
                List.of("daylight withdraw \"" + FileWords.shown(file.name()) + "\"" + place.given() + " --period "
                        + period + " --reason " + console.get("assign.reason") + by);
        };
    }

    private String whose(Manifest.Input file) {
        boolean departmentOpen = file.refusal().orElseThrow().expected().contains(Recognition.DEPARTMENT);
        if (file.department().isEmpty() && !departmentOpen) {
            return " --source " + file.source();
        }
        return " --department " + (file.department().isEmpty() ? console.get("assign.code") : file.department());
    }
}
