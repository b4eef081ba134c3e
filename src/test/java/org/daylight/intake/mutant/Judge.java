package org.daylight.intake.mutant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daylight.feed.Address;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.intake.mutant.SecondReader.Raw;

/** Holds what became of a file against the second reading, against the original, and against what the change promised. */
final class Judge {

    /** Refusals that need say nothing of what was found or expected. */
    private static final Set<FileRefusal.Code> BARE = Set.of(FileRefusal.Code.UNREADABLE);

    private final Mutant mutant;
    private final Delivery.Taken taken;
    private final Delivery.Taken good;
    private final List<String> complaints = new ArrayList<>();

    private Judge(Mutant mutant, Delivery.Taken taken, Delivery.Taken good) {
        this.mutant = mutant;
        this.taken = taken;
        this.good = good;
    }

    /**
     * What is wrong with an outcome, or nothing.
     *
     * @param good what became of the original
     */
    static Optional<String> complaint(Mutant mutant, Delivery.Taken taken, Delivery.Taken good) {
        var judge = new Judge(mutant, taken, good);
        if (taken.outcome() instanceof FileRefusal refusal) {
            judge.refused(refusal);
        } else {
            judge.accepted((FileCount) taken.outcome());
        }
        return judge.complaints.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", judge.complaints));
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            complaints.add(complaint);
        }
    }

    private void refused(FileRefusal refusal) {
        boolean bare = BARE.contains(refusal.code());
        require(bare || !refusal.found().isEmpty(), refusal.code() + " says nothing of what it found");
        require(bare || !refusal.expected().isEmpty(), refusal.code() + " says nothing of what it expects");
        require(mayRefuse(refusal), "refused: " + refusal + "; promised " + mutant.promise());
    }

    private boolean mayRefuse(FileRefusal refusal) {
        return switch (mutant.promise().kind()) {
            case ANY -> true;
            case SAME, ROWS -> false;
            case FILE, ROWS_OR_FILE ->
                mutant.promise().codes().contains(refusal.code().name());
        };
    }

    private void accepted(FileCount count) {
        Raw raw = SecondReader.read(mutant.bytes(), mutant.separator());
        if (raw.fault().isEmpty()) {
            counts(count, raw);
            addresses(count, raw);
        } else {
            unconfirmed(raw.fault().get());
        }
        require(count.readings() == taken.readings().size(), count.readings() + " readings counted of " + taken);
        taken.refusals().forEach(this::said);
        promised();
    }

    /**
     * The second reader builds the whole workbook, and gives up on damage to parts that hold no rows. What it cannot
     * confirm must be the original, row by row.
     */
    private void unconfirmed(String fault) {
        require(
                taken.refusals().isEmpty() && taken.canonical().equals(good.canonical()),
                "taken, yet the second reader finds " + fault + "; other rows than the original's: " + difference());
    }

    private void counts(FileCount count, Raw raw) {
        long content = count.header() + count.title() + count.total() + count.data();
        require(content == raw.rows(), count + ", the second reader has " + raw.rows() + " rows with content");
        boolean text = raw.sheets().size() == 1 && raw.sheets().get(0).name().isEmpty();
        require(
                !text || count.blank() == raw.blank(),
                count + ", the second reader has " + raw.blank() + " blank rows");
    }

    /** Each taken row is one row of the file with its key in it, and no row is taken twice. */
    private void addresses(FileCount count, Raw raw) {
        var lines = new HashSet<String>();
        for (Reading reading : taken.readings()) {
            Address address = reading.address();
            List<String> cells = raw.cells(address.sheet(), address.line());
            lines.add(address.sheet() + "\0" + address.line());
            require(!cells.isEmpty(), address + " has no content for the second reader");
            if (reading instanceof Row row) {
                require(
                        cells.stream().anyMatch(cell -> folded(cell).equals(folded(row.key()))),
                        address + ": key " + row.key() + " is not among " + cells);
            }
        }
        require(lines.size() == count.taken(), lines.size() + " rows of the file became readings, " + count);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private void said(Refusal refusal) {
        boolean empty = refusal.code() == Refusal.Code.MISSING;
        require(empty || !refusal.found().isEmpty(), refusal + " says nothing of what it found");
        require(!refusal.expected().isEmpty(), refusal + " says nothing of what it expects");
    }

    private void promised() {
        switch (mutant.promise().kind()) {
            case SAME -> {
                require(taken.refusals().equals(List.of()), "refused rows: " + taken.refusals());
                require(taken.canonical().equals(good.canonical()), "other rows than the original's: " + difference());
            }
            case ROWS, ROWS_OR_FILE -> {
                Set<String> codes = taken.refusals().stream()
                        .map(refusal -> refusal.code().name())
                        .collect(Collectors.toCollection(TreeSet::new));
                boolean only = mutant.promise().codes().containsAll(codes);
                require(!codes.isEmpty() && only, "promised " + mutant.promise() + ", found " + taken.refusals());
                require(isWithinTheOriginal(), "other rows than the original's: " + difference());
            }
            case FILE -> require(false, "taken; promised " + mutant.promise());
            case ANY -> {}
        }
    }

    private boolean isWithinTheOriginal() {
        var left = new ArrayList<>(good.canonical());
        return taken.canonical().stream().allMatch(left::remove);
    }

    private List<String> difference() {
        var more = new ArrayList<>(taken.canonical());
        good.canonical().forEach(more::remove);
        return more;
    }
}
