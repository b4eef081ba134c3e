package org.daylight.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.edition.Dockets;
import org.daylight.edition.Edition;
import org.daylight.edition.Editions;
import org.daylight.edition.Manifest;
import org.daylight.edition.Published;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Fact;
import org.daylight.proposal.History;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Proposing;
import org.daylight.proposal.Ruling;
import org.daylight.proposal.Scene;
import org.daylight.proposal.Signals;
import org.daylight.report.Results;
import org.daylight.score.Tally;

/** Gathers what a period's proposals rest on: results, the evidence of the growing edition, earlier dockets, rulings. */
final class Proposed {

    private final Assignment assignment;

    Proposed(Assignment assignment) {
        this.assignment = assignment;
    }

    /** @param tallies by department code */
    Docket docket(Results results, Map<String, Tally> tallies) throws IOException {
        String period = assignment.period().name();
        if (assignment.definitions().proposals().none()) {
            return Docket.empty(period);
        }
        var scene = new Scene(period, assignment.policy(), results.rankings(), facts(), tallies, rates());
        return Proposing.of(assignment.definitions().proposals(), scene, history());
    }

    /** Of this period and of as many before it as signals ask for, as far as they follow each other. */
    private List<Map<String, Map<String, BigDecimal>>> rates() throws IOException {
        Signals.Limits limits = assignment.definitions().proposals().signals();
        var months = new ArrayList<Map<String, Map<String, BigDecimal>>>();
        if (limits.habits().monthsBefore() == 0) {
            return months;
        }
        months.add(Published.read(assignment.growing()).rates(limits.minCases()));
        for (Edition edition : assignment
                .home()
                .editions()
                .chain(assignment.opening(), limits.habits().monthsBefore())) {
            months.add(Published.read(edition).rates(limits.minCases()));
        }
        return months;
    }

    private Map<String, List<Fact>> facts() throws IOException {
        Map<String, List<Fact>> facts = new HashMap<>();
        for (Department department : assignment.roster().departments()) {
            var own = new ArrayList<Fact>();
            var evidence = assignment.growing().evidence(department.code());
            evidence.cases(one -> Fact.of(one).ifPresent(own::add));
            evidence.upheld(one -> own.add(Fact.of(one)));
            assignment.work().restricted(department.code()).upheld(one -> own.add(Fact.of(one)));
            facts.put(department.code(), own);
        }
        return facts;
    }

    /**
     * What earlier editions proposed and what has been ruled.
     *
     * @throws StopException with every line of the rulings that is wrong
     */
    History history() throws IOException {
        Editions editions = assignment.home().editions();
        String period = assignment.period().name();
        var before = new History(Dockets.before(editions, period), Dockets.superseded(editions, period), List.of());
        return new History(before.dockets(), before.superseded(), rulings(before));
    }

    private List<Ruling> rulings(History before) throws IOException {
        Optional<Manifest.Input> file = assignment.inputs().stream()
                .filter(input -> input.source().equals(Reception.DECISIONS))
                .findFirst();
        if (file.isEmpty()) {
            return List.of();
        }
        Map<String, Proposal> known = new LinkedHashMap<>();
        before.superseded().forEach(one -> known.put(one.id(), one));
        before.dockets().forEach(docket -> docket.proposals().forEach(one -> known.put(one.id(), one)));
        return RulingReader.read(
                assignment.archived(file.get()),
                new Address.Delivered(file.get().sha256(), file.get().name()),
                assignment.definitions(),
                assignment.asOf(),
                known);
    }
}
