package org.daylight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.edition.FileReceipt;
import org.daylight.feed.Shortfall;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.feed.SourceLayout.FileRule;
import org.daylight.job.Situation;
import org.daylight.report.HeldText;
import org.daylight.report.Results.Submission;
import org.daylight.report.Texts;

/** A text for each sender of whom something is wanted, ready to be pasted into a message: what is missing, refused, fewer. */
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
        var messages = new ArrayList<String>();
        for (Submission one : submissions) {
            String message = message(one);
            if (!message.isEmpty()) {
                messages.add("");
                messages.add(console.get("status.message", one.name(), message));
            }
        }
        return StatusFiles.section(console.get("status.reminders"), messages);
    }

    private String message(Submission one) {
        var sentences = new ArrayList<String>();
        if (!one.missing().isEmpty()) {
            sentences.add(missing(one));
        }
        if (one.refusedFiles() + one.refused() > 0) {
            String key = situation.edition().isPresent() ? "status.returned" : "status.returnedYet";
            sentences.add(console.get(key, period(), one.refused(), one.refusedFiles()));
        }
        open(one).forEach(name -> sentences.add(console.get("status.whose", name, period())));
        fewer(one)
                .forEach(fewer -> sentences.add(console.get("status.fewer", period(), new HeldText(texts).of(fewer))));
        return String.join(console.get("status.space"), sentences);
    }

    private List<String> open(Submission one) {
        return situation.receipts().stream()
                .filter(receipt -> receipt.open() && receipt.concerns().contains(one.sender()))
                .map(FileReceipt::name)
                .toList();
    }

    /** What a sender itself sent less of: a department of its own rows, a citywide source of anybody's. */
    private List<Shortfall> fewer(Submission one) {
        return situation.fewer().stream()
                .filter(fewer -> isCitywide(fewer.source())
                        ? fewer.source().equals(one.sender())
                        : fewer.department().equals(one.sender()))
                .toList();
    }

    private boolean isCitywide(String source) {
        return situation.definitions().job().layouts().stream()
                .anyMatch(layout -> layout.name().equals(source) && layout.department() == DepartmentFrom.COLUMN);
    }

    private String missing(Submission one) {
        String feeds = one.missing().stream()
                .map(feed -> texts.get("feed." + feed))
                .collect(Collectors.joining(texts.get("list.separator")));
        if (situation.definitions().job().drop().isPresent()) {
            return console.get("status.send", period(), feeds);
        }
        List<SourceLayout> owning = situation.definitions().job().layouts().stream()
                .filter(layout -> layout.owns().stream().anyMatch(one.missing()::contains))
                .toList();
        String where = owning.stream()
                .map(layout -> console.get("status.put", files(layout, one.missing()), folder(layout, one.sender())))
                .collect(Collectors.joining(texts.get("list.separator")));
        return console.get("status.reminder", period(), feeds, where);
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
