package org.daylight.casework;

import static org.daylight.feed.Feeds.ANNUAL_TABLES;
import static org.daylight.feed.Feeds.CHECKS;
import static org.daylight.feed.Feeds.DISCLOSURES;
import static org.daylight.feed.Feeds.REQUESTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daylight.calendar.Moment;
import org.daylight.casework.Remembered.InBalance;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Settles dossiers one after the other: assembles the case, lets it say what is due, books it, remembers it. */
final class Settlement {

    /** Name of the days that its reply took, among the things that a case says once. */
    private static final String REPLY_DAYS = "reply_days";

    /** Name of what was found against the department, among the things that a case says once. */
    private static final String UPHELD = "upheld";

    private final Scope scope;
    private final String department;
    private final Books books = new Books();
    private final RowFates fates = new RowFates(books);
    private final Company company;
    private final Coverage coverage;

    Settlement(Scope scope, String department, Company company, Coverage coverage) {
        this.scope = scope;
        this.department = department;
        this.company = company;
        this.coverage = coverage;
    }

    void take(Dossier dossier) {
        takeOthers(dossier);
        if (rests(dossier)) {
            fates.bookAtRest(dossier);
            dossier.remembered().filter(this::stillKept).ifPresent(books::remember);
            return;
        }
        SortedRows sorted = SortedRows.of(dossier, scope);
        if (sorted.isCase(dossier)) {
            settle(dossier, sorted);
        } else if (scope.continuity() == Scope.Continuity.FIRST) {
            // The request came before anybody kept this ledger.
            fates.bookAtRest(dossier);
        } else {
            fates.bookStrangers(dossier);
        }
    }

    /**
     * Orders and reviews come again with later results; a request at rest, and an annual report that was judged, have nothing
     * more to say.
     */
    static boolean rests(Dossier dossier) {
        boolean nothingNew = dossier.fresh().isEmpty() && !dossier.refusedRow();
        return dossier.remembered()
                .filter(earlier ->
                        Annuals.isJudged(earlier) || earlier.atRest() && (dossier.feed() == REQUESTS || nothingNew))
                .isPresent();
    }

    private boolean stillKept(Remembered earlier) {
        return Annuals.isJudged(earlier) ? Annuals.isNeeded(earlier, scope) : stillKept(earlier.ended());
    }

    /** A case of which nobody knows when it ended is never forgotten: sent again it would count again. */
    private boolean stillKept(Optional<LocalDate> ended) {
        LocalDate oldest = scope.end().toLocalDate().minusMonths(scope.rules().keepMonths());
        return ended.filter(day -> day.isBefore(oldest)).isEmpty();
    }

    private void settle(Dossier dossier, SortedRows sorted) {
        Case settled = Assembly.of(dossier, sorted, scope, company);
        Standing standing = Standing.of(dossier, settled, scope);
        fates.book(dossier, sorted, settled, standing);
        if (standing == Standing.TO_COME) {
            books.remember(remembered(dossier, sorted, InBalance.TO_COME, said(dossier)));
            return;
        }
        if (standing == Standing.PRESENT) {
            enter(dossier, sorted, settled);
            OpenCase.of(dossier.feed(), settled, scope).ifPresent(books::open);
        }
        SortedSet<String> said = say(dossier, sorted, settled, standing);
        found(dossier, sorted, settled).ifPresent(found -> uphold(found, standing, said));
        boolean open = settled.state().open();
        boolean speaks = hasMoreToSay(judgements(dossier, settled), said)
                || speaksForOthers(sorted, settled)
                || dossier.feed() == ANNUAL_TABLES && settled.state() != State.UNDETERMINED;
        if (open || speaks || sorted.hasFactsToCome()) {
            books.remember(remembered(dossier, sorted, open ? InBalance.OPEN : InBalance.ENDED, said));
        } else {
            layToRest(dossier, settled, said);
        }
    }

    /** A link of a policy chain may be what an item that comes later has to find. */
    private boolean speaksForOthers(SortedRows sorted, Case settled) {
        return sorted.current()
                        .filter(row -> row.feed() == DISCLOSURES && Chains.standsInOne(row))
                        .isPresent()
                && stillKept(settled.ended().map(Moment::date));
    }

    private void enter(Dossier dossier, SortedRows sorted, Case settled) {
        if (dossier.feed() == DISCLOSURES) {
            sorted.current().ifPresent(row -> coverage.take(row, settled.state()));
        }
        Balance balance = balance(dossier, settled);
        if (!balance.equals(Balance.EMPTY)) {
            books.balance(dossier.feed(), balance);
            books.state(dossier.feed(), settled.state());
            AnnualLine.of(dossier.feed(), sorted, settled.state()).ifPresent(line -> books.annual(line, balance));
        }
    }

    private Balance balance(Dossier dossier, Case settled) {
        Optional<InBalance> before = dossier.remembered().map(Remembered::balance);
        boolean open = settled.state().open();
        if (before.filter(InBalance.ENDED::equals).isPresent() && !open) {
            return Balance.EMPTY;
        }
        boolean opening = before.map(InBalance.OPEN::equals)
                .orElseGet(() -> scope.continuity() == Scope.Continuity.FIRST
                        && settled.entered().date().isBefore(scope.first()));
        return new Balance(opening ? 1 : 0, opening ? 0 : 1, open ? 0 : 1, open ? 1 : 0);
    }

    /** Lets the case say what has come due and is not said yet; what belongs to months before the ledger stays unsaid for good. */
    private SortedSet<String> say(Dossier dossier, SortedRows sorted, Case settled, Standing standing) {
        SortedSet<String> said = said(dossier);
        for (Judgement judgement : judgements(dossier, settled)) {
            if (scope.hasCome(judgement.when())
                    && said.add(judgement.label())
                    && !judgement.isPast(said)
                    && standing.counts(judgement.when(), scope)) {
                count(settled, judgement);
                sorted.current().flatMap(row -> Trait.of(row, judgement)).ifPresent(books::trait);
                sorted.current().flatMap(row -> Hand.of(row, judgement)).ifPresent(books::hand);
            }
        }
        settled.ended().filter(scope::hasCome).ifPresent(end -> {
            if (settled.daysUsed().isPresent() && said.add(REPLY_DAYS) && standing.counts(end, scope)) {
                books.replyDays(settled.daysUsed().getAsInt());
            }
        });
        return said;
    }

    private Optional<Upheld> found(Dossier dossier, SortedRows sorted, Case settled) {
        return dossier.feed() == CHECKS
                ? Upheld.leak(
                        department,
                        sorted,
                        judgements(dossier, settled),
                        scope.rules().checks())
                : Upheld.of(department, dossier.feed(), sorted, settled);
    }

    /** What was found counts in the period that first knows of it. */
    private void uphold(Upheld found, Standing standing, SortedSet<String> said) {
        Moment day = Moment.day(found.day());
        if (scope.hasCome(day) && said.add(UPHELD) && standing.counts(day, scope)) {
            books.uphold(found);
        }
    }

    private void count(Case settled, Judgement judgement) {
        boolean asked = scope.measures().contains(judgement.measure());
        if (!asked && !scope.watched().contains(judgement.measure()) && !concernsOthers(judgement)) {
            return;
        }
        books.count(new Observation(judgement.measure(), judgement.category(), judgement.count()));
        if (asked && judgement.measure().listing(judgement.category()) != Measure.Listing.NOBODY) {
            books.list(new ListedCase(
                    department,
                    settled.key(),
                    judgement.measure(),
                    judgement.category(),
                    settled.state(),
                    settled.start(),
                    settled.due().map(Moment::date),
                    settled.provisional(),
                    settled.ended().map(Moment::date),
                    judgement.problem()));
            Reckoned.of(judgement.measure().feed(), settled, scope).ifPresent(books::reckon);
        }
    }

    /** A case of which nobody can say anything concerns every measure of its feed, whichever the policy asks about. */
    private boolean concernsOthers(Judgement judgement) {
        return judgement.category().equals(Measure.UNDETERMINED)
                && judgement.measure().leads()
                && scope.measures().stream()
                        .anyMatch(each -> each.feed() == judgement.measure().feed());
    }

    /**
     * A refused row whose number nobody can read: a case of its own of which nothing can be said, and a step for a request
     * of which nothing can be said, or a broken number would hide what a good one had shown.
     */
    void take(Refusal nameless) {
        takeUnknown(nameless, "NUMBER_UNREADABLE");
    }

    private void takeOthers(Dossier dossier) {
        dossier.ofAnotherAgain().forEach(row -> books.fate(row, Fate.DUPLICATE));
        for (RefusedRow other : dossier.ofAnother()) {
            books.refuse(other.row(), other.refusal());
            takeUnknown(other.refusal(), NumberReuse.PROBLEM);
        }
    }

    private void takeUnknown(Refusal refusal, String problem) {
        Feed feed = CaseBook.caseFeed(Feeds.find(refusal.feed()).orElseThrow());
        Case unreadable = Assembly.unreadable(feed, refusal.address().toString(), problem, scope);
        if (feed.name().equals(refusal.feed())) {
            var balance = new Balance(0, 1, 1, 0);
            books.balance(feed, balance);
            books.state(feed, unreadable.state());
            AnnualLine.unknown(feed).ifPresent(line -> books.annual(line, balance));
        }
        unreadable.judgements().forEach(judgement -> count(unreadable, judgement));
    }

    private static SortedSet<String> said(Dossier dossier) {
        SortedSet<String> said = dossier.remembered()
                .map(earlier -> new TreeSet<>(earlier.said()))
                .orElseGet(TreeSet::new);
        if (dossier.excluded()) {
            said.add(Dossier.EXCLUDED);
        }
        return said;
    }

    private List<Judgement> judgements(Dossier dossier, Case settled) {
        Set<String> before = said(dossier);
        return settled.judgements().stream()
                .flatMap(judgement -> judgement.after(before, scope.measures()))
                .map(dossier::afterAppeals)
                .toList();
    }

    private static boolean hasMoreToSay(List<Judgement> judgements, SortedSet<String> said) {
        return judgements.stream().anyMatch(judgement -> !said.contains(judgement.label()));
    }

    private static Remembered remembered(
            Dossier dossier, SortedRows sorted, InBalance balance, SortedSet<String> said) {
        var rows = new ArrayList<Row>();
        sorted.current().ifPresent(rows::add);
        rows.addAll(sorted.steps());
        rows.addAll(sorted.toCome());
        rows.sort(Comparator.comparing(Row::address).thenComparing(Row::toString));
        return new Remembered(dossier.feed(), dossier.key(), balance, said, sorted.problem(), Optional.empty(), rows);
    }

    /** What a request at rest has said is of no more use: it says nothing again. */
    private void layToRest(Dossier dossier, Case settled, SortedSet<String> said) {
        Optional<LocalDate> ended =
                settled.ended().map(Moment::date).or(() -> dossier.remembered().flatMap(Remembered::ended));
        if (stillKept(ended)) {
            SortedSet<String> kept = dossier.feed() == REQUESTS ? new TreeSet<>() : said;
            books.remember(new Remembered(dossier.feed(), dossier.key(), InBalance.ENDED, kept, "", ended, List.of()));
        }
    }

    Settled close() {
        coverage.count(books);
        return books.close();
    }
}
