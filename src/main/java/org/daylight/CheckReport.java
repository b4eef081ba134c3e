package org.daylight;

import static org.daylight.TextTable.Align.LEFT;
import static org.daylight.TextTable.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.definition.JobDefinition;
import org.daylight.edition.FileReceipt;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.job.Check.Checked;
import org.daylight.report.Excerpt;
import org.daylight.report.RefusalWords;
import org.daylight.report.Texts;

/** What a check found, in words: a line a file, then each refusal with its address and what to do about it. */
final class CheckReport {

    private final Console console;
    private final Texts texts;
    private final RefusalWords refusals;
    private final JobDefinition job;

    CheckReport(Console console, Texts texts, JobDefinition job) {
        this.console = console;
        this.texts = texts;
        this.refusals = new RefusalWords(texts);
        this.job = job;
    }

    static boolean refused(Checked checked) {
        return checked.receipts().stream()
                .anyMatch(receipt -> receipt.refusal().isPresent() || receipt.refusedRows() > 0);
    }

    List<String> lines(Checked checked) {
        var lines = new ArrayList<String>();
        lines.addAll(files(checked.receipts()));
        lines.add("");
        lines.add(summary(checked));
        lines.add(new ReceiptLines(console, texts).proof(checked.identities()));
        for (FileReceipt receipt : checked.receipts()) {
            receipt.refusal().ifPresent(refusal -> lines.addAll(file(refusal)));
            Excerpt<Refusal> rows = checked.refusals().get(receipt.name());
            if (rows != null) {
                lines.addAll(rows(receipt, rows));
            }
        }
        lines.addAll(fewer(checked));
        lines.add("");
        lines.add(console.get(refused(checked) ? "check.mend" : "check.fine"));
        return lines;
    }

    private List<String> fewer(Checked checked) {
        Map<String, String> names =
                checked.roster().departments().stream().collect(Collectors.toMap(Department::code, Department::name));
        var lines = new ArrayList<>(new FewerLines(console, texts, job).of(checked.fewer(), names));
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    private List<String> files(List<FileReceipt> receipts) {
        var table = new TextTable(LEFT, RIGHT, RIGHT, RIGHT)
                .row(
                        console.get("check.file"),
                        console.get("check.rows"),
                        console.get("check.accepted"),
                        console.get("check.refused"));
        for (FileReceipt receipt : receipts) {
            String rows =
                    receipt.count().map(FileCount::data).map(String::valueOf).orElse(console.get("check.wholeFile"));
            table.row(receipt.name(), rows, receipt.acceptedRows(), receipt.refusedRows());
        }
        return table.lines();
    }

    private String summary(Checked checked) {
        List<FileReceipt> receipts = checked.receipts();
        return console.get(
                "check.summary",
                checked.period().name(),
                receipts.size(),
                receipts.stream()
                        .filter(receipt -> receipt.refusal().isPresent())
                        .count(),
                receipts.stream().mapToLong(FileReceipt::acceptedRows).sum(),
                receipts.stream().mapToLong(FileReceipt::refusedRows).sum());
    }

    private List<String> file(FileRefusal refusal) {
        String code = refusal.code().name();
        return List.of(
                "",
                console.get("check.fileRefused", refusal.file().name()),
                sentence("", texts.get("file." + code), refusals.found(refusal), refusals.expected(refusal)),
                console.get("check.do", texts.get("file.do." + code)));
    }

    private List<String> rows(FileReceipt receipt, Excerpt<Refusal> rows) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(console.get("check.rowsRefused", receipt.name(), rows.total()));
        for (Refusal refusal : rows.shown().stream().flatMap(Refusal::each).toList()) {
            String code = refusal.code().name();
            lines.add(sentence(
                    where(refusal), texts.get("refusal." + code), refusals.found(refusal), refusals.expected(refusal)));
            lines.add(console.get("check.do", texts.get("refusal.do." + code)));
        }
        long more = rows.total() - rows.shown().size();
        if (more > 0) {
            lines.add(console.get("check.more", more));
        }
        return lines;
    }

    private String where(Refusal refusal) {
        Address address = refusal.address();
        String line = address.sheet().isEmpty()
                ? console.get("check.line", address.line())
                : console.get("check.sheetRow", address.sheet(), address.line());
        return refusal.column().isEmpty() ? line : console.get("check.cell", line, refusal.column());
    }

    private String sentence(String where, String reason, String found, String expected) {
        String what = where.isEmpty() ? reason : console.get("check.at", where, reason);
        String seen = found.isEmpty() ? what : console.get("check.found", what, found);
        return "  " + (expected.isEmpty() ? seen : console.get("check.expected", seen, expected));
    }
}
