package org.daylight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daylight.definition.JobDefinition;
import org.daylight.feed.Shortfall;
import org.daylight.report.HeldText;
import org.daylight.report.Texts;

/** Where submissions have lost rows since an earlier version, a line each. */
final class FewerLines {

    private final Console console;
    private final Texts texts;
    private final JobDefinition job;

    FewerLines(Console console, Texts texts, JobDefinition job) {
        this.console = console;
        this.texts = texts;
        this.job = job;
    }

    /**
     * The lines under a heading; none where nothing was lost.
     *
     * @param names of departments by their codes
     */
    List<String> of(List<Shortfall> fewer, Map<String, String> names) {
        var lines = new ArrayList<String>();
        for (Shortfall one : fewer) {
            String what = console.get("fewer.line", about(one, names), new HeldText(texts).of(one));
            boolean holds =
                    one.exceeds(job.fewerRowsHeld()) && !one.department().isEmpty();
            lines.add(holds ? console.get("fewer.holds", what) : what);
        }
        if (!lines.isEmpty()) {
            lines.add(0, console.get("fewer.lines"));
            lines.add(console.get("fewer.do"));
        }
        return lines;
    }

    private String about(Shortfall one, Map<String, String> names) {
        return names.containsKey(one.department()) ? names.get(one.department()) : title(one.source());
    }

    private String title(String source) {
        return job.sources().stream()
                .filter(one -> one.layout().name().equals(source))
                .map(one -> texts.of(one.title()))
                .findFirst()
                .orElse(source);
    }
}
