package org.daylight.casework;

import static org.daylight.feed.Feeds.RESPONSES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Everything that one department has sent about one case: what is remembered, and what is new in this period. */
final class Dossier {

    /** Stands among what a case has said once it is taken out, so that it stays out. */
    static final String EXCLUDED = "excluded";

    private final Feed feed;
    private final String key;
    private Optional<Remembered> remembered = Optional.empty();
    private final List<Row> fresh = new ArrayList<>(1);
    private final List<Row> freshSteps = new ArrayList<>(1);
    private final Set<Measure> contested = EnumSet.noneOf(Measure.class);
    private final List<RefusedRow> ofAnother = new ArrayList<>(0);
    private final List<Row> ofAnotherAgain = new ArrayList<>(0);
    private boolean excluded;
    private boolean refusedRow;
    private boolean refusedStep;

    Dossier(Feed feed, String key) {
        this.feed = feed;
        this.key = key;
    }

    void remember(Remembered earlier) {
        remembered = Optional.of(earlier);
    }

    /** It is taken out by an approved ruling. */
    void exclude() {
        excluded = true;
    }

    /** An appeal about it was upheld: it counts for none of these measures. */
    void contest(Set<Measure> measures) {
        contested.addAll(measures);
    }

    /** What the case says, once what was appealed with success is taken out of it. */
    Judgement afterAppeals(Judgement judgement) {
        return contested.contains(judgement.measure()) ? judgement.excluded() : judgement;
    }

    /** Whether it was taken out, now or in an earlier period. */
    boolean excluded() {
        return excluded
                || remembered
                        .filter(earlier -> earlier.said().contains(EXCLUDED))
                        .isPresent();
    }

    void add(Row row) {
        (row.feed() == RESPONSES ? freshSteps : fresh).add(row);
    }

    void add(Refusal refusal) {
        if (refusal.feed().equals(RESPONSES.name())) {
            refusedStep = true;
        } else {
            refusedRow = true;
        }
    }

    Feed feed() {
        return feed;
    }

    String key() {
        return key;
    }

    Optional<Remembered> remembered() {
        return remembered;
    }

    /** New rows of the case itself. */
    List<Row> fresh() {
        return fresh;
    }

    /**
     * Parts with new rows that speak of another case than the one which ended under this number; hand in what is remembered
     * and every reading before.
     */
    void partWithOthers() {
        remembered.flatMap(Remembered::ended).ifPresent(ended -> {
            fresh.stream()
                    .filter(row -> NumberReuse.isFoundIn(row, ended))
                    .sorted(SortedRows.ORDER)
                    .forEach(row -> partWith(row, ended));
            fresh.removeIf(row -> NumberReuse.isFoundIn(row, ended));
        });
    }

    private void partWith(Row row, LocalDate ended) {
        if (ofAnother.stream().map(RefusedRow::row).anyMatch(row::saysTheSameAs)) {
            ofAnotherAgain.add(row);
        } else {
            ofAnother.add(NumberReuse.refused(row, ended));
        }
    }

    /** Rows of other cases under this number, refused. */
    List<RefusedRow> ofAnother() {
        return ofAnother;
    }

    /** Rows that say the same as one of those. */
    List<Row> ofAnotherAgain() {
        return ofAnotherAgain;
    }

    /** New steps of a request. */
    List<Row> freshSteps() {
        return freshSteps;
    }

    /** Whether a row of the case itself came but could not be read. */
    boolean refusedRow() {
        return refusedRow;
    }

    /** Whether a step of it came but could not be read. */
    boolean refusedStep() {
        return refusedStep;
    }

    /** The row of the case that an earlier period accepted. */
    Optional<Row> rememberedRow() {
        return remembered.stream()
                .flatMap(earlier -> earlier.rows().stream())
                .filter(row -> row.feed() == feed)
                .findFirst();
    }

    List<Row> rememberedSteps() {
        return remembered.stream()
                .flatMap(earlier -> earlier.rows().stream())
                .filter(row -> row.feed() == RESPONSES)
                .toList();
    }
}
