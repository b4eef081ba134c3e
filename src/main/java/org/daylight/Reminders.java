package org.daylight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.FileRule;
import org.daylight.job.Situation;
import org.daylight.report.Results.Submission;
import org.daylight.report.Texts;

/** A text for each sender whose data are missing, ready to be pasted into a message. */
final class Reminders {

    private final Console console;
    private final Situation situation;
    private final Texts texts;

    Reminders(Console console, Situation situation, Texts texts) {
        this.console = console;
        this.situation = situation;
        this.texts = texts;
    }

    List<String> lines(List<Submission> submissions) {
        List<Submission> missing =
                submissions.stream().filter(one -> !one.missing().isEmpty()).toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<>(List.of("", console.get("status.reminders")));
        for (Submission one : missing) {
            lines.add("");
            lines.add(reminder(one));
        }
        return lines;
    }

    private String reminder(Submission one) {
        String feeds = one.missing().stream()
                .map(feed -> texts.get("feed." + feed))
                .collect(Collectors.joining(texts.get("list.separator")));
        if (situation.definitions().job().drop().isPresent()) {
            return console.get("status.send", one.name(), period(), feeds);
        }
        List<SourceLayout> owning = situation.definitions().job().layouts().stream()
                .filter(layout -> layout.owns().stream().anyMatch(one.missing()::contains))
                .toList();
        String where = owning.stream()
                .map(layout -> console.get("status.put", files(layout, one.missing()), folder(layout, one.sender())))
                .collect(Collectors.joining(texts.get("list.separator")));
        return console.get("status.reminder", one.name(), period(), feeds, where);
    }

    private String period() {
        String name = situation.period().name();
        if (!name.matches("\\d{4}-\\d{2}")) {
            return name;
        }
        YearMonth month = YearMonth.parse(name);
        return texts.get("period.month", String.valueOf(month.getYear()), texts.get("month." + month.getMonthValue()));
    }

    private String files(SourceLayout layout, List<String> missing) {
        return layout.files().stream()
                .filter(rule -> feeds(rule).stream().anyMatch(missing::contains))
                .map(FileRule::name)
                .distinct()
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private List<String> feeds(FileRule rule) {
        return rule.mappings().stream()
                .flatMap(name -> situation.definitions().mappings().get(name).rows().stream())
                .map(row -> row.feed().name())
                .toList();
    }

    private String folder(SourceLayout layout, String sender) {
        return layout.folder()
                .replace(SourceLayout.PERIOD, situation.period().name())
                .replace(SourceLayout.DEPARTMENT, sender);
    }
}
