package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Proof;
import org.daylight.feed.Department;
import org.daylight.reconciliation.FileEntry;
import org.daylight.report.ReceiptReport;
import org.daylight.report.ReceivedFile;
import org.daylight.report.Report;
import org.daylight.report.Results;
import org.daylight.report.Texts;

/** Puts the receipt of a run together from what the growing edition holds. */
final class Receipts {

    private final Assignment assignment;
    private final Results results;

    Receipts(Assignment assignment, Results results) {
        this.assignment = assignment;
        this.results = results;
    }

    /** Every identity, for the workbook. */
    Report whole(Texts texts) throws IOException {
        return ReceiptReport.of(results, files(texts), Proof.read(assignment.growing()), texts);
    }

    /** What can be read at a stretch. */
    Report brief(Texts texts) throws IOException {
        return ReceiptReport.brief(results, files(texts), Proof.read(assignment.growing()), texts);
    }

    private List<ReceivedFile> files(Texts texts) throws IOException {
        List<FileReceipt> receipts = FileReceipt.read(assignment.growing());
        var senders = new TreeMap<String, String>();
        assignment
                .definitions()
                .job()
                .sources()
                .forEach(source -> senders.put(source.layout().name(), texts.of(source.title())));
        var files = new ArrayList<ReceivedFile>();
        for (FileReceipt receipt : receipts) {
            FileEntry entry = BothEnds.entry(receipt, List.of());
            files.add(new ReceivedFile(sender(receipt, senders), entry, receipt.refusal()));
        }
        return files;
    }

    private String sender(FileReceipt receipt, Map<String, String> senders) {
        return assignment
                .roster()
                .find(receipt.department())
                .map(Department::name)
                .orElseGet(() -> senders.getOrDefault(receipt.source(), ""));
    }
}
