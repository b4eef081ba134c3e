package org.daylight;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;
import org.daylight.job.Situation;
import org.daylight.report.Texts;

/** What is to be said of single files: refused, waiting for a person, set aside, still arriving, come since, fewer rows. */
final class StatusFiles {

    private static final String OFFICE = "_office";

    private final Console console;
    private final Situation situation;
    private final Texts texts;

    StatusFiles(Console console, Situation situation, Texts texts) {
        this.console = console;
        this.situation = situation;
        this.texts = texts;
    }

    /** Lines under a heading, a blank one before; nothing where there are none. */
    static List<String> section(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var section = new ArrayList<>(List.of("", heading));
        section.addAll(lines);
        return section;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(refused());
        lines.addAll(section(console.get("status.slips"), slips()));
        lines.addAll(open());
        lines.addAll(section(console.get("status.aside"), aside()));
        lines.addAll(section(
                console.get("status.arriving"),
                situation.inbox().arriving().stream()
                        .map(name -> console.get("status.file", name))
                        .toList()));
        List<String> fewer = new FewerLines(
                        console, texts, situation.definitions().job())
                .of(
                        situation.fewer(),
                        situation.roster().departments().stream()
                                .collect(Collectors.toMap(Department::code, Department::name)));
        if (!fewer.isEmpty()) {
            lines.add("");
            lines.addAll(fewer);
        }
        return lines;
    }

    /** Files of the inbox that the edition does not know; the next run takes them in. */
    List<String> since() {
        return section(
                console.get("status.since", situation.period().name()),
                situation.inbox().since().stream()
                        .map(receipt -> receipt.refusal().isPresent()
                                ? refusal(receipt)
                                : console.get("status.file", receipt.name()))
                        .toList());
    }

    private List<String> refused() {
        List<String> bad = new ArrayList<>(situation.receipts().stream()
                .filter(receipt -> receipt.refusal().isPresent() && !waits(receipt) || receipt.refusedRows() > 0)
                .map(this::refusal)
                .toList());
        if (!bad.isEmpty()) {
            situation
                    .edition()
                    .ifPresent(edition -> bad.add(
                            console.get("status.refusedList", edition.folder().resolve("refused.csv"))));
        }
        return section(console.get("status.refusals"), bad);
    }

    private static boolean waits(FileReceipt receipt) {
        return receipt.refusal().filter(FileRefusal::waits).isPresent();
    }

    private String refusal(FileReceipt receipt) {
        return receipt.refusal()
                .map(file -> console.get(
                        file.waits() ? "status.openFile" : "status.refusedFile",
                        receipt.name(),
                        texts.get("file." + file.code().name())))
                .orElseGet(() -> console.get("status.refusedRowsOf", receipt.name(), receipt.refusedRows()));
    }

    private List<String> open() {
        List<String> open = new ArrayList<>(situation.receipts().stream()
                .filter(receipt -> receipt.disposition() == Disposition.TAKEN && waits(receipt))
                .map(this::refusal)
                .toList());
        if (!open.isEmpty()) {
            open.add(console.get("status.openDo", situation.period().name()));
        }
        return section(console.get("status.open"), open);
    }

    private List<String> aside() {
        return situation.receipts().stream()
                .filter(receipt -> receipt.disposition() != Disposition.TAKEN)
                .map(receipt -> console.get(
                        "status.asideFile",
                        receipt.name(),
                        texts.get("disposition." + receipt.disposition().name())))
                .toList();
    }

    private List<String> slips() {
        var lines = new ArrayList<String>();
        for (Department department : situation.roster().departments()) {
            slip(Edition.fileName(department.code()))
                    .ifPresent(file -> lines.add(console.get("status.slip", department.name(), file)));
        }
        slip(OFFICE).ifPresent(file -> lines.add(console.get("status.slip", texts.get("slip.office"), file)));
        return lines;
    }

    private Optional<Path> slip(String name) {
        return situation
                .edition()
                .map(edition -> edition.returns().resolve(name + ".xlsx"))
                .filter(Files::exists);
    }
}
