package org.daylight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.edition.FileReceipt;
import org.daylight.feed.FileCount;
import org.daylight.feed.ReadingSum;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Law;
import org.daylight.reconciliation.Place;
import org.daylight.report.Texts;

/** The receipt of a run or check in a few lines: what came, what became of it, and that it adds up. */
final class ReceiptLines {

    private final Console console;
    private final Texts texts;

    ReceiptLines(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    List<String> of(List<FileReceipt> receipts, List<Identity> identities) {
        var lines = new ArrayList<String>();
        FileCount count =
                receipts.stream().flatMap(receipt -> receipt.count().stream()).reduce(FileCount.NONE, FileCount::plus);
        ReadingSum sum = receipts.stream().map(FileReceipt::sum).reduce(ReadingSum.NONE, ReadingSum::plus);
        lines.add(console.get(
                "receipt.rows",
                receipts.size(),
                count.data(),
                sum.accepted().rows(),
                sum.refusals().rows()));
        identities.stream()
                .filter(identity ->
                        identity.law() == Law.R1_FATES && identity.place().kind() == Place.Kind.RUN)
                .forEach(identity -> lines.add(console.get("receipt.fates", fates(identity))));
        lines.add(proof(identities));
        return lines;
    }

    /** That everything adds up; what does not has stopped the run or check before. */
    String proof(List<Identity> identities) {
        return console.get("receipt.proof", identities.size());
    }

    /** Terms in their order; those refused beside others in one, whatever the reasons. */
    private String fates(Identity identity) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        identity.sides()
                .get(1)
                .terms()
                .forEach(term -> sums.merge(term.name().replaceFirst(":.*", ""), term.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(term -> texts.get("term." + term.getKey()) + " "
                        + term.getValue().toPlainString())
                .collect(Collectors.joining(texts.get("list.separator")));
    }
}
