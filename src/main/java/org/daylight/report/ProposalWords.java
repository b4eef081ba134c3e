package org.daylight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.casework.Measure;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Fact;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Ruling;

/** Proposals and what became of them, each in one sentence. */
final class ProposalWords {

    /** Numbers of cases that a sentence names; the docket holds them all. */
    private static final int NAMED = 8;

    /** For whom a sentence is. */
    enum Reader {
        OFFICE("proposal.count"),
        /** Sees nothing that could lead to who complained or rated, neither numbers nor counts; what it sees says so. */
        DEPARTMENT("proposal.countShown");

        private final String count;

        Reader(String count) {
            this.count = count;
        }
    }

    private final Results results;
    private final Words words;
    private final Reader reader;

    ProposalWords(Results results, Words words, Reader reader) {
        this.results = results;
        this.words = words;
        this.reader = reader;
    }

    /** The proposal with its reason, its evidence and its legal basis; empty if this reader may see none of the evidence. */
    Optional<String> sentence(Proposal one) {
        List<Fact> seen = seen(one);
        if (one.basis() != Proposal.Basis.RANK && seen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.get(
                "proposal.sentence",
                department(one.department()),
                action(one),
                words.of(one.organTitle()),
                words.sentences(because(one)),
                words.list(one.law()),
                one.id()));
    }

    /** Why: the rule where a place speaks, the place, the periods, the evidence that this reader may see, prior warnings. */
    List<String> because(Proposal one) {
        List<Fact> seen = seen(one);
        var because = new ArrayList<String>();
        if (one.basis() == Proposal.Basis.RANK) {
            because.add(words.of(one.title()));
        }
        one.place().ifPresent(place -> because.add(place(place)));
        if (one.periods().size() > 1) {
            because.add(words.get(
                    "proposal.periods",
                    words.list(one.periods().stream().map(words::period).toList())));
        }
        if (!seen.isEmpty()) {
            because.add(evidence(seen));
        }
        if (!one.warnings().isEmpty()) {
            because.add(words.get("proposal.warnings", warnings(one)));
        }
        return because;
    }

    private List<Fact> seen(Proposal one) {
        return one.evidence().stream()
                .filter(fact -> reader == Reader.OFFICE || fact.audience() == Measure.Listing.DEPARTMENT)
                .toList();
    }

    String department(String code) {
        return results.departments().stream()
                .map(Results.Month::department)
                .filter(department -> department.code().equals(code))
                .findFirst()
                .map(org.daylight.feed.Department::name)
                .orElse(code);
    }

    String action(Proposal one) {
        return words.get("action." + one.action().name());
    }

    String place(Proposal.Place place) {
        return words.get(
                "proposal.place",
                Integer.toString(place.rank()),
                words.count(place.ranked()),
                Integer.toString(place.best()),
                Integer.toString(place.worst()),
                words.marks(place.total()));
    }

    /** Kinds with their numbers of cases, and the first numbers that may be named. */
    String evidence(List<Fact> facts) {
        var kinds = new TreeMap<Fact.Kind, List<Fact>>();
        facts.forEach(fact ->
                kinds.computeIfAbsent(fact.kind(), none -> new ArrayList<>()).add(fact));
        return words.list(kinds.entrySet().stream()
                .map(entry -> kind(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Of what only the office may list by number, and of what merely cost marks, a report gives the count alone. */
    private String kind(Fact.Kind kind, List<Fact> facts) {
        String name = words.get("breach." + kind.name());
        List<String> keys = facts.stream()
                .filter(fact -> fact.audience() == Measure.Listing.DEPARTMENT)
                .map(Fact::key)
                .distinct()
                .toList();
        if (kind.standing() == Fact.Standing.SCORED || keys.isEmpty()) {
            return words.get(reader.count, name, words.count(facts.size()));
        }
        List<String> first = keys.subList(0, Math.min(NAMED, keys.size()));
        String key = keys.size() > NAMED ? "proposal.numbersCut" : "proposal.numbers";
        return words.get(key, name, words.count(facts.size()), words.list(first));
    }

    String warnings(Proposal one) {
        return words.list(one.warnings().stream()
                .map(warning -> words.get(
                        "proposal.warning",
                        words.get("action." + warning.action().name()),
                        warning.documentNo()))
                .toList());
    }

    String notMade(Docket.NotMade one) {
        return words.get(
                "proposal.notMade",
                department(one.department()),
                place(one.place()),
                words.get("action." + one.action().name()));
    }

    /** How many earlier proposals there are, and what became of them; nothing where there are none. */
    Optional<String> inAll(List<Docket.Followed> followed) {
        Map<String, Long> numbers = followed.stream()
                .collect(Collectors.groupingBy(
                        one -> one.ruling()
                                .map(ruling -> ruling.ruling().name())
                                .orElse("none"),
                        TreeMap::new,
                        Collectors.counting()));
        var parts = new ArrayList<String>();
        numbers.forEach((ruling, count) ->
                parts.add(words.get("proposal.followedPart", words.get("ruling." + ruling), words.count(count))));
        long overdue = followed.stream()
                .flatMap(one -> one.ruling().stream())
                .filter(this::isOverdue)
                .count();
        if (overdue > 0) {
            parts.add(words.get("proposal.followedOverdue", words.count(overdue)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get("proposal.followedInAll", words.count(followed.size()), words.list(parts)));
    }

    /** What became of an earlier proposal. */
    String followed(Docket.Followed one) {
        Proposal proposal = one.proposal();
        return words.get(
                "proposal.followed",
                words.period(proposal.period()),
                department(proposal.department()),
                action(proposal),
                words.of(proposal.title()),
                outcome(one),
                proposal.id());
    }

    /** What was ruled about an earlier proposal and what came of that, or that nobody has ruled. */
    String outcome(Docket.Followed one) {
        return one.ruling().map(this::ruling).orElseGet(() -> words.get("ruling.none"));
    }

    private String ruling(Ruling ruling) {
        var parts =
                new ArrayList<>(List.of(words.get("ruling." + ruling.ruling().name())));
        if (!ruling.reason().isEmpty()) {
            parts.add(words.get("ruling.reason", ruling.reason()));
        }
        if (!ruling.documentNo().isEmpty()) {
            parts.add(words.get("ruling.document", ruling.documentNo()));
        }
        ruling.servedOn().ifPresent(day -> parts.add(words.get("ruling.served", words.day(day))));
        ruling.rectifyDue().ifPresent(day -> parts.add(words.get("ruling.due", words.day(day))));
        ruling.recheck()
                .ifPresent(recheck -> parts.add(words.get(
                        "ruling.recheck",
                        words.day(ruling.recheckedOn().orElseThrow()),
                        words.get("recheck." + recheck.name()))));
        if (isOverdue(ruling)) {
            parts.add(words.get("ruling.overdue"));
        }
        return words.sentences(parts);
    }

    private boolean isOverdue(Ruling ruling) {
        return ruling.recheck().isEmpty()
                && ruling.rectifyDue()
                        .filter(day -> !day.isAfter(results.edition().last()))
                        .isPresent();
    }
}
