package org.daylight.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that was proposed in a period, and all that later periods have to know about it.
 *
 * @param period its name
 * @param proposals by department, then in the order of the rules
 * @param notMade what a rule would have proposed if the interval carried it
 * @param met conditions that a single period met, for rules over several
 * @param followed earlier proposals with what became of them, oldest first
 * @param signals what is pointed out for review and never scored
 */
public record Docket(
        String period,
        List<Proposal> proposals,
        List<NotMade> notMade,
        List<Met> met,
        List<Followed> followed,
        List<Signal> signals) {

    public Docket {
        proposals = List.copyOf(proposals);
        notMade = List.copyOf(notMade);
        met = List.copyOf(met);
        followed = List.copyOf(followed);
        signals = List.copyOf(signals);
    }

    /** The docket of a period of which nothing is proposed. */
    public static Docket empty(String period) {
        return new Docket(period, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A proposal that was not made, since its place or total may be a matter of chance.
     *
     * @param rule code
     */
    public record NotMade(String department, String rule, Action action, Proposal.Place place) {}

    /**
     * A department met the condition of a rule in this period, by facts of this period, and its interval carried it.
     *
     * @param restricted whether nobody but a discipline organ may read it
     */
    public record Met(String department, String rule, boolean restricted) {}

    /** An earlier proposal and the last ruling on it, if there is one. */
    public record Followed(Proposal proposal, Optional<Ruling> ruling) {

        /** Whether something is still to come. */
        boolean isOpen() {
            return ruling.map(one -> !one.closed()).orElse(true);
        }
    }

    /** What everybody who reads the general edition may read. */
    public Docket open() {
        return part(action -> !action.isRestricted(), false, signals);
    }

    /** What a discipline organ alone may read: leads, what has been verified of them, and what became of both. */
    public Docket restricted() {
        return part(Action::isRestricted, true, List.of());
    }

    private Docket part(Predicate<Action> holds, boolean restricted, List<Signal> kept) {
        return new Docket(
                period,
                proposals.stream().filter(one -> holds.test(one.action())).toList(),
                notMade.stream().filter(one -> holds.test(one.action())).toList(),
                met.stream().filter(one -> one.restricted() == restricted).toList(),
                followed.stream()
                        .filter(one -> holds.test(one.proposal().action()))
                        .toList(),
                kept);
    }

    /** Both parts together again. */
    public Docket with(Docket other) {
        return new Docket(
                period,
                both(proposals, other.proposals),
                both(notMade, other.notMade),
                both(met, other.met),
                both(followed, other.followed),
                both(signals, other.signals));
    }

    private static <T> List<T> both(Collection<T> one, Collection<T> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Proposals about one department. */
    public List<Proposal> about(String department) {
        return proposals.stream()
                .filter(one -> one.department().equals(department))
                .toList();
    }
}
