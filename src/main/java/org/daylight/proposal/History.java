package org.daylight.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.proposal.Docket.Followed;
import org.daylight.proposal.Proposal.Warning;

/**
 * What earlier periods proposed, and what people have ruled.
 *
 * @param dockets the newest of each earlier period, oldest first, restricted parts included
 * @param superseded proposals of revisions that a later one has replaced; a person may have ruled on them all the same
 * @param delivered rulings that came in with the period, each proposal once
 */
public record History(List<Docket> dockets, List<Proposal> superseded, List<Ruling> delivered) {

    /** Nothing came before. */
    public static final History NONE = new History(List.of(), List.of(), List.of());

    public History {
        dockets = List.copyOf(dockets);
        superseded = List.copyOf(superseded);
        delivered = List.copyOf(delivered);
    }

    /** The earlier proposal of that id. */
    public Optional<Proposal> proposal(String id) {
        return Stream.concat(proposals(), superseded.stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private Stream<Proposal> proposals() {
        return dockets.stream().flatMap(docket -> docket.proposals().stream());
    }

    /** Facts about a department on which an earlier proposal rests: none may rest on them again. */
    Set<String> used(String department) {
        var used = new HashSet<String>();
        proposals()
                .filter(one -> one.department().equals(department))
                .flatMap(one -> one.evidence().stream())
                .forEach(fact -> used.add(fact.identity()));
        return used;
    }

    /**
     * The periods before this one in a row in which the department met the condition of a rule, oldest first, and after
     * the last proposal by that rule: no period is counted twice.
     *
     * @param most how many are looked for
     */
    List<String> inARow(String period, String department, String rule, int most) {
        var row = new ArrayList<String>();
        Optional<ReportingPeriod> before = ReportingPeriod.parse(period).previous();
        while (row.size() < most && before.isPresent() && met(before.get().name(), department, rule)) {
            row.add(0, before.get().name());
            before = before.get().previous();
        }
        return row;
    }

    private boolean met(String period, String department, String rule) {
        return dockets.stream()
                .filter(docket -> docket.period().equals(period))
                .anyMatch(docket -> docket.met().stream()
                                .anyMatch(one -> one.department().equals(department)
                                        && one.rule().equals(rule))
                        && docket.about(department).stream()
                                .noneMatch(one -> one.rule().equals(rule)));
    }

    /** The last ruling on each proposal, by id. */
    Map<String, Ruling> rulings() {
        var rulings = new LinkedHashMap<String, Ruling>();
        dockets.stream()
                .flatMap(docket -> docket.followed().stream())
                .forEach(one -> one.ruling().ifPresent(ruling -> rulings.put(ruling.proposal(), ruling)));
        delivered.forEach(ruling -> rulings.put(ruling.proposal(), ruling));
        return rulings;
    }

    /** What became of the proposals of the docket before, of those that were open there, and of those ruled on now. */
    List<Followed> followed() {
        Map<String, Ruling> rulings = rulings();
        Map<String, Proposal> followed = new LinkedHashMap<>();
        last().ifPresent(docket -> {
            docket.followed().stream().filter(Followed::isOpen).forEach(one -> put(followed, one.proposal()));
            docket.proposals().forEach(one -> put(followed, one));
        });
        delivered.forEach(ruling -> proposal(ruling.proposal()).ifPresent(one -> put(followed, one)));
        return followed.values().stream()
                .map(one -> new Followed(one, Optional.ofNullable(rulings.get(one.id()))))
                .toList();
    }

    private static void put(Map<String, Proposal> proposals, Proposal one) {
        proposals.putIfAbsent(one.id(), one);
    }

    private Optional<Docket> last() {
        return dockets.isEmpty() ? Optional.empty() : Optional.of(dockets.get(dockets.size() - 1));
    }

    /** Proposals about a department that were adopted, of the periods from a day on; only what was decided warns. */
    List<Warning> warnings(String department, String fromPeriod) {
        Map<String, Ruling> rulings = rulings();
        return Stream.concat(proposals(), superseded.stream())
                .filter(one ->
                        one.department().equals(department) && one.period().compareTo(fromPeriod) >= 0)
                .filter(one -> !one.action().isFavourable() && !one.action().isRestricted())
                .filter(one ->
                        rulings.containsKey(one.id()) && rulings.get(one.id()).upholds())
                .map(one -> warning(one, rulings.get(one.id())))
                .distinct()
                .toList();
    }

    private static Warning warning(Proposal one, Ruling ruling) {
        return new Warning(one.id(), one.action(), ruling.documentNo(), ruling.servedOn());
    }

    /** What leads about a department have been ruled to hold with this delivery. */
    List<Fact> verified(String department) {
        return delivered.stream()
                .filter(Ruling::upholds)
                .flatMap(ruling -> proposal(ruling.proposal()).stream())
                .filter(one -> one.action() == Action.LEAD && one.department().equals(department))
                .map(Proposal::evidence)
                .flatMap(Collection::stream)
                .map(Fact::verified)
                .toList();
    }
}
