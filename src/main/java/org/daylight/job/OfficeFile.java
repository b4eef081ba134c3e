package org.daylight.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.feed.Address;
import org.daylight.feed.Encoding;
import org.daylight.feed.Feed;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.feed.Terms;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;

/**
 * A table that the office itself keeps, read whole.
 *
 * @param path of the bytes
 * @param name as in the inbox
 */
record OfficeFile(Path path, Address.Delivered name) {

    /** Its rows; what cannot be read is added to the faults. */
    List<Row> rows(Feed feed, Terms terms, List<String> faults) {
        var rows = new ArrayList<Row>();
        Mapping mapping = Mapping.canonical(feed, terms.zone());
        FileOutcome outcome = new DeliveredFile(path, name, List.of(mapping), Optional.of(Encoding.UTF_8))
                .read(
                        (canonical, heads, epoch) ->
                                Translator.prepare(canonical, new FileContext(heads, name, "", "", epoch), terms),
                        reading -> {
                            if (reading instanceof Refusal refusal) {
                                faults.add(refusal.toString());
                            } else if (reading instanceof Row row) {
                                rows.add(row);
                            }
                        });
        if (outcome instanceof FileRefusal refusal) {
            faults.add(0, refusal.toString());
        }
        return rows;
    }
}
