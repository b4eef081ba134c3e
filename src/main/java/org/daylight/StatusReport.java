package org.daylight;

import static org.daylight.TextTable.Align.LEFT;
import static org.daylight.TextTable.Align.RIGHT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.crossing.Finding;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.feed.Department;
import org.daylight.job.Situation;
import org.daylight.job.Standing;
import org.daylight.report.HeldText;
import org.daylight.report.Results.Submission;
import org.daylight.report.Results.Submission.State;
import org.daylight.report.Texts;

/** How the submissions of a period stand, in words: a line a sender, what was refused, what is held, whom to remind. */
final class StatusReport {

    private final Console console;
    private final Situation situation;
    private final Texts texts;
    private final List<Submission> submissions;

    StatusReport(Console console, Situation situation) {
        this.console = console;
        this.situation = situation;
        this.texts = situation.definitions().texts(console.tag());
        this.submissions = new Standing(
                        situation.definitions(), situation.roster(), situation.receipts(), situation.fewer())
                .submissions(texts);
    }

    List<String> lines() throws IOException {
        var lines = new ArrayList<String>();
        lines.add(head());
        lines.add("");
        lines.addAll(
                situation.edition().isPresent() ? results(situation.edition().get()) : arrivals());
        lines.add("");
        lines.add(summary());
        var files = new StatusFiles(console, situation, texts);
        lines.addAll(files.lines());
        if (situation.edition().isPresent()) {
            lines.addAll(held(Published.read(situation.edition().get())));
            lines.addAll(crossing(situation.edition().get()));
        }
        lines.addAll(files.since());
        lines.addAll(new Reminders(console, situation, texts).lines(submissions));
        return lines;
    }

    private String head() {
        String period = situation.period().name();
        return situation.edition().isPresent()
                ? console.get(
                        "status.edition", period, situation.edition().get().name())
                : console.get("status.inbox", period);
    }

    private List<String> results(Edition edition) throws IOException {
        Map<String, String> outcomes = Published.read(edition).departments().stream()
                .collect(Collectors.toMap(Published.Entry::code, Published.Entry::status));
        var table = new TextTable(LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT, LEFT)
                .row(
                        console.get("status.code"),
                        console.get("status.name"),
                        console.get("status.files"),
                        console.get("status.refusedFiles"),
                        console.get("status.rows"),
                        console.get("status.refusedRows"),
                        console.get("status.state"),
                        console.get("status.outcome"));
        for (Submission one : submissions) {
            String outcome =
                    outcomes.containsKey(one.sender()) ? texts.get("status." + outcomes.get(one.sender())) : "";
            table.row(
                    one.sender(),
                    one.name(),
                    one.files(),
                    one.refusedFiles(),
                    one.accepted(),
                    one.refused(),
                    state(one),
                    outcome);
        }
        return table.lines();
    }

    private List<String> arrivals() {
        var table = new TextTable(LEFT, LEFT, RIGHT, LEFT)
                .row(
                        console.get("status.code"),
                        console.get("status.name"),
                        console.get("status.files"),
                        console.get("status.state"));
        submissions.forEach(one -> table.row(one.sender(), one.name(), one.files(), arrival(one)));
        return table.lines();
    }

    /** Of files that nobody has read yet only their arrival can be said. */
    private String arrival(Submission one) {
        if (one.state() != State.IN_ORDER) {
            return state(one);
        }
        return console.get(one.files() == 0 ? "status.owesNothing" : "status.arrived");
    }

    private String state(Submission one) {
        return texts.get("submission." + one.state().name(), String.valueOf(one.refusedFiles()), feeds(one.missing()));
    }

    private String feeds(List<String> names) {
        return names.stream()
                .map(name -> texts.get("feed." + name))
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private String summary() {
        long nothing = count(State.NOTHING_SENT);
        long incomplete = count(State.FEEDS_MISSING) + count(State.FILES_REFUSED);
        long owing = submissions.stream()
                .filter(one -> one.files() > 0 || !one.missing().isEmpty())
                .count();
        return console.get("status.summary", owing, owing - nothing - incomplete, incomplete, nothing);
    }

    private long count(State state) {
        return submissions.stream().filter(one -> one.state() == state).count();
    }

    /** How often departments and sources contradict each other, and where each finding stands. */
    private List<String> crossing(Edition edition) throws IOException {
        var lines = new ArrayList<String>();
        for (Department department : situation.roster().departments()) {
            var counts = new TreeMap<Finding.Code, Long>();
            edition.evidence(department.code()).findings(one -> counts.merge(one.code(), 1L, Long::sum));
            counts.forEach((code, count) -> lines.add(
                    console.get("status.finding", department.name(), texts.get("crossing." + code.name()), count)));
        }
        if (lines.isEmpty()) {
            return lines;
        }
        lines.add(0, console.get("status.findings"));
        lines.add(0, "");
        lines.add(console.get("status.findingsList", edition.folder().resolve("evidence")));
        return lines;
    }

    private List<String> held(Published published) {
        var words = new HeldText(texts);
        List<String> held = published.departments().stream()
                .filter(entry -> entry.status().equals("HELD"))
                .map(entry -> console.get(
                        "status.heldFor",
                        entry.name(),
                        String.join(texts.get("list.semicolon"), words.of(entry.held()))))
                .toList();
        return StatusFiles.section(console.get("status.held"), held);
    }
}
