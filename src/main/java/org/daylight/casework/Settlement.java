package org.daylight.casework;

import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.calendar.Moment;
import org.daylight.casework.Remembered.InBalance;
import org.daylight.casework.Settled.RowCount;
import org.daylight.feed.Address;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Settles dossiers one after the other: assembles the case, lets it say what is due, books it, remembers it. */
final class Settlement {

    private final Scope scope;
    private final String department;
    private final Books books = new Books();

    Settlement(Scope scope, String department) {
        this.scope = scope;
        this.department = department;
    }

    void take(Dossier dossier) {
        boolean atRest = dossier.remembered().filter(Remembered::atRest).isPresent();
        if (atRest && (dossier.feed() == REQUESTS || dossier.fresh().isEmpty())) {
            rest(dossier);
        } else {
            settle(dossier);
        }
    }

    /** Orders and reviews come again with later results; a request at rest has nothing more to say. */
    private void rest(Dossier dossier) {
        books.rows(dossier.feed(), new RowCount(0, 0, dossier.fresh().size(), 0, 0));
        books.rows(RESPONSES, new RowCount(0, 0, dossier.freshSteps().size(), 0, 0));
        dossier.remembered()
                .filter(earlier -> earlier.ended().filter(this::stillKept).isPresent())
                .ifPresent(books::remember);
    }

    private boolean stillKept(LocalDate ended) {
        return !ended.isBefore(scope.end().toLocalDate().minusMonths(scope.rules().keepMonths()));
    }

    private void settle(Dossier dossier) {
        Dossier.Sorted sorted = dossier.sort(scope);
        if (sorted.current().isEmpty() && sorted.refusals().isEmpty() && !dossier.refusedRow()) {
            if (dossier.remembered().isEmpty()) {
                strangers(dossier);
                return;
            }
        }
        Case settled = assemble(dossier, sorted);
        if (!scope.knows(settled.entered())) {
            toCome(dossier, sorted);
        } else if (dossier.remembered().isEmpty() && forgotten(settled)) {
            bookRows(dossier, sorted, settled, Fate.OUT_OF_PERIOD);
        } else {
            book(dossier, sorted, settled);
        }
    }

    Settled close() {
        return books.close();
    }

    /** The case that the rows of a dossier make. */
    Case assemble(Dossier dossier, Dossier.Sorted sorted) {
        if (sorted.current().isEmpty()) {
            return unreadable(dossier, sorted.problem());
        }
        Row current = sorted.current().get();
        if (dossier.feed() == REQUESTS) {
            return RequestCase.of(current, sorted.steps(), sorted.problem(), scope);
        }
        return dossier.feed() == WORK_ORDERS
                ? OrderCase.of(current, sorted.problem(), scope)
                : ReviewCase.of(current, sorted.problem(), scope);
    }

    /** A case of which only refused rows came: it exists, and nobody can say more. */
    private Case unreadable(Dossier dossier, String problem) {
        Moment known = Moment.day(scope.first());
        return new Case(
                dossier.key(),
                State.UNDETERMINED,
                known,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(Judgement.because(lead(dossier.feed()), Measure.UNDETERMINED, known, problem)),
                problem,
                List.of());
    }

    private static Measure lead(Feed feed) {
        if (feed == REQUESTS) {
            return Measure.REPLY_TIMELINESS;
        }
        return feed == WORK_ORDERS ? Measure.ORDER_TIMELINESS : Measure.REVIEW_STARS;
    }

    /** Steps of a request that no ledger has. */
    private void strangers(Dossier dossier) {
        if (scope.continuity() == Scope.Continuity.FIRST) {
            // The request came before anybody kept this ledger.
            books.rows(RESPONSES, new RowCount(0, 0, dossier.freshSteps().size(), 0, 0));
            return;
        }
        for (Row step : dossier.freshSteps()) {
            books.refuse(new Refusal(
                    step.address(),
                    step.feed().name(),
                    step.department(),
                    step.key(),
                    step.feed().columns().get(0).name(),
                    Refusal.Code.UNKNOWN_CASE,
                    step.key(),
                    REQUESTS.name()));
        }
        books.rows(RESPONSES, new RowCount(0, 0, 0, 0, dossier.freshSteps().size()));
    }

    private void toCome(Dossier dossier, Dossier.Sorted sorted) {
        bookRows(dossier, sorted, null, Fate.TO_COME);
        remember(dossier, sorted, InBalance.TO_COME, said(dossier));
    }

    /** A case that ended before the ledger begins and has nothing left to say. */
    private boolean forgotten(Case settled) {
        var begin = scope.continuity() == Scope.Continuity.FIRST ? scope.first() : scope.horizon();
        return settled.ended().filter(end -> end.date().isBefore(begin)).isPresent()
                && settled.judgements().stream()
                        .allMatch(judgement -> judgement.when().date().isBefore(scope.first()));
    }

    private void book(Dossier dossier, Dossier.Sorted sorted, Case settled) {
        bookRows(dossier, sorted, settled, Fate.COUNTED);
        boolean open = settled.state().open();
        Balance balance = balance(dossier, settled, open);
        if (!balance.equals(Balance.EMPTY)) {
            books.balance(dossier.feed(), balance);
            books.state(dossier.feed(), settled.state());
        }
        settled.daysUsed().ifPresent(days -> {
            if (settled.ended().filter(scope::holds).isPresent()) {
                books.replyDays(days);
            }
        });
        Set<String> said = say(dossier, settled);
        if (open) {
            remember(dossier, sorted, InBalance.OPEN, said);
        } else if (hasMoreToSay(settled, said)) {
            remember(dossier, sorted, InBalance.ENDED, said);
        } else {
            layToRest(dossier, settled, said);
        }
    }

    private static boolean hasMoreToSay(Case settled, Set<String> said) {
        return settled.judgements().stream().anyMatch(judgement -> !said.contains(judgement.label()));
    }

    private void layToRest(Dossier dossier, Case settled, Set<String> said) {
        LocalDate ended = settled.ended().orElse(settled.entered()).date();
        if (stillKept(ended)) {
            books.remember(new Remembered(
                    dossier.feed(),
                    dossier.key(),
                    InBalance.ENDED,
                    dossier.feed() == REQUESTS ? new TreeSet<>() : new TreeSet<>(said),
                    "",
                    Optional.of(ended),
                    List.of()));
        }
    }

    private Balance balance(Dossier dossier, Case settled, boolean open) {
        Optional<InBalance> before = dossier.remembered().map(Remembered::balance);
        boolean opening = before.isPresent()
                ? before.get() == InBalance.OPEN
                : scope.continuity() == Scope.Continuity.FIRST
                        && settled.entered().date().isBefore(scope.first())
                        && settled.ended()
                                .filter(end -> end.date().isBefore(scope.first()))
                                .isEmpty();
        boolean stillEnded = before.filter(InBalance.ENDED::equals).isPresent() && !open;
        boolean endedBefore = before.isEmpty()
                && scope.continuity() == Scope.Continuity.FIRST
                && settled.ended()
                        .filter(end -> end.date().isBefore(scope.first()))
                        .isPresent();
        if (stillEnded || endedBefore) {
            return Balance.EMPTY;
        }
        return new Balance(opening ? 1 : 0, opening ? 0 : 1, open ? 0 : 1, open ? 1 : 0);
    }

    /** Lets the case say what has come due and is not said yet; what came due before the first period stays unsaid for good. */
    private Set<String> say(Dossier dossier, Case settled) {
        Set<String> said = said(dossier);
        for (Judgement judgement : settled.judgements()) {
            boolean due = judgement.when().at().isBefore(scope.end());
            if (due && said.add(judgement.label()) && scope.reaches(judgement.when())) {
                count(settled, judgement);
            }
        }
        return said;
    }

    private void count(Case settled, Judgement judgement) {
        if (!scope.measures().contains(judgement.measure())) {
            return;
        }
        books.count(new Observation(judgement.measure(), judgement.category(), judgement.count()));
        if (judgement.measure().listing(judgement.category()) != Measure.Listing.NOBODY) {
            books.list(new ListedCase(
                    department,
                    settled.key(),
                    judgement.measure(),
                    judgement.category(),
                    settled.state(),
                    settled.receipt(),
                    settled.due().map(Moment::date),
                    settled.provisional(),
                    settled.ended().map(Moment::date),
                    judgement.problem()));
        }
    }

    private static Set<String> said(Dossier dossier) {
        return dossier.remembered().map(earlier -> new TreeSet<>(earlier.said())).orElseGet(TreeSet::new);
    }

    private void remember(Dossier dossier, Dossier.Sorted sorted, InBalance balance, Set<String> said) {
        var rows = new ArrayList<Row>();
        sorted.current().ifPresent(rows::add);
        rows.addAll(sorted.steps());
        rows.addAll(sorted.toCome());
        rows.sort(Comparator.comparing(Row::address));
        books.remember(new Remembered(
                dossier.feed(), dossier.key(), balance, new TreeSet<>(said), sorted.problem(), Optional.empty(), rows));
    }

    private enum Fate {
        COUNTED,
        OUT_OF_PERIOD,
        TO_COME
    }

    /** Books the fate of every new row; refusals of remembered rows were booked when they were new. */
    private void bookRows(Dossier dossier, Dossier.Sorted sorted, Case settled, Fate fate) {
        Set<Address> fresh = Stream.concat(dossier.fresh().stream(), dossier.freshSteps().stream())
                .map(Row::address)
                .collect(Collectors.toSet());
        List<Refusal> refusals = Stream.concat(
                        sorted.refusals().stream(),
                        settled == null ? Stream.empty() : settled.refusals().stream())
                .flatMap(sorted::withRepeats)
                .filter(refusal -> fresh.contains(refusal.address()))
                .toList();
        refusals.forEach(books::refuse);
        long refusedSteps = refusals.stream()
                .filter(refusal -> refusal.feed().equals(RESPONSES.name()))
                .count();
        books.rows(
                dossier.feed(),
                fate(dossier.fresh().size(), sorted.duplicateRows(), refusals.size() - refusedSteps, 0, fate));
        long stepsToCome = sorted.toCome().stream()
                .filter(step -> fresh.contains(step.address()))
                .count();
        long duplicateSteps = sorted.duplicateSteps(refusals);
        books.rows(
                RESPONSES, fate(dossier.freshSteps().size(), duplicateSteps, refusedSteps, stepsToCome, fate));
    }

    private static RowCount fate(long rows, long duplicate, long refused, long toCome, Fate fate) {
        long rest = rows - duplicate - refused - toCome;
        return switch (fate) {
            case COUNTED -> new RowCount(rest, duplicate, 0, toCome, refused);
            case OUT_OF_PERIOD -> new RowCount(0, duplicate, rest, toCome, refused);
            case TO_COME -> new RowCount(0, duplicate, 0, rest + toCome, refused);
        };
    }
}
