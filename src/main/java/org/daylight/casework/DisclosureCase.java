package org.daylight.casework;

import static org.daylight.feed.Feeds.DISCLOSURES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * Puts an item that has to be disclosed (主动公开) together from its latest row: it ends when it is published. Article 26 of
 * 政府信息公开条例: within 20 working days from the day on which it was formed or changed.
 */
final class DisclosureCase {

    static final int COLUMN = DISCLOSURES.index("column_code");
    static final int PUBLISHED = DISCLOSURES.index("published_at");
    static final int WITHDRAWN = DISCLOSURES.index("withdrawn_at");
    private static final int FORMED = DISCLOSURES.index("formed_on");
    private static final int DUE = DISCLOSURES.index("due_on");
    private static final int CREATED = DISCLOSURES.index("created_in_cms_at");

    private final Row item;
    private final Scope scope;
    private final Chains chains;
    private final Contradictions contradictions;
    private final Moment formed;
    private final Optional<Deadline> due;
    private final Optional<Moment> published;

    private DisclosureCase(Row item, String problem, Scope scope, Chains chains) {
        this.item = item;
        this.scope = scope;
        this.chains = chains;
        this.contradictions = new Contradictions(problem);
        this.formed = Moment.day(item.date(FORMED).orElseThrow());
        this.published = item.moment(PUBLISHED).filter(scope::knows).filter(moment -> !formed.isAfter(moment));
        this.due = item.date(DUE)
                .map(day -> new Deadline(Moment.day(day), false))
                .or(() -> scope.rules()
                        .disclosures()
                        .publishing()
                        .map(limit -> scope.deadline(formed, limit, published)));
        check();
    }

    static Case of(Row item, String problem, Scope scope, Chains chains) {
        return new DisclosureCase(item, problem, scope, chains).settle();
    }

    private void check() {
        notBefore(PUBLISHED, Optional.of(formed), "PUBLISHED_BEFORE_FORMED");
        notBefore(PUBLISHED, item.moment(CREATED), "PUBLISHED_BEFORE_CREATED");
        notBefore(WITHDRAWN, item.moment(PUBLISHED), "WITHDRAWN_BEFORE_PUBLISHED");
        if (item.moment(WITHDRAWN).isPresent() && item.moment(PUBLISHED).isEmpty()) {
            contradictions.stands("WITHDRAWN_UNPUBLISHED");
        }
    }

    private void notBefore(int column, Optional<Moment> earlier, String problem) {
        earlier.filter(limit -> item.moment(column).filter(limit::isAfter).isPresent())
                .ifPresent(limit -> contradictions.refuse(
                        item, DISCLOSURES.columns().get(column).name(), problem, ">= " + limit));
    }

    private Case settle() {
        State state = state();
        return new Case(
                item.key(),
                state,
                formed,
                Optional.of(formed.date()),
                due.map(Deadline::at),
                due.map(Deadline::provisional).orElse(false),
                published,
                OptionalInt.empty(),
                Optional.empty(),
                due.flatMap(Deadline::limit),
                state == State.UNDETERMINED ? undetermined() : judgements(),
                contradictions.problem(),
                contradictions.refusals());
    }

    private State state() {
        if (!contradictions.none()) {
            return State.UNDETERMINED;
        }
        return scope.state(due, published);
    }

    private List<Judgement> undetermined() {
        Moment known = published.orElseGet(() -> scope.notBeforeFirst(formed));
        return List.of(Judgement.because(
                Measure.DISCLOSURE_TIMELINESS, Measure.UNDETERMINED, known, contradictions.problem()));
    }

    private List<Judgement> judgements() {
        var all = new ArrayList<Judgement>();
        due.flatMap(limit -> Judgement.onTime(Measure.DISCLOSURE_TIMELINESS, published, limit, "NOT_PUBLISHED", scope))
                .ifPresent(all::add);
        published.ifPresent(
                at -> all.add(new Judgement(Measure.DISCLOSURE_WITHDRAWAL, "published", "PUBLISHED", at, 1, "")));
        item.moment(WITHDRAWN)
                .filter(scope::knows)
                .ifPresent(at ->
                        all.add(new Judgement(Measure.DISCLOSURE_WITHDRAWAL, "withdrawn", "WITHDRAWN", at, 1, "")));
        chain().ifPresent(all::add);
        return all;
    }

    /** Said ahead of its day, so that the item is remembered until the link after it comes or the day has passed. */
    private Optional<Judgement> chain() {
        return scope.rules()
                .disclosures()
                .chain()
                .filter(limit -> Chains.mustGoOn(item))
                .map(limit -> {
                    Optional<Moment> next = chains.afterwards(item).filter(scope::knows);
                    Deadline last = scope.deadline(formed, limit, next);
                    return next.filter(last::metBy)
                            .map(at -> Judgement.of(Measure.POLICY_CHAIN, "LINKED", at.isAfter(formed) ? at : formed))
                            .orElseGet(() -> Judgement.because(
                                    Measure.POLICY_CHAIN,
                                    "BROKEN",
                                    last.at(),
                                    next.isPresent() ? "LINK_LATE" : "LINK_MISSING"));
                });
    }
}
