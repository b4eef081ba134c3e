package org.daylight.proposal;

import java.util.ArrayList;
import java.util.List;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Ranking.NotRanked;
import org.daylight.score.Scorecard;

/**
 * Makes the proposals of a period. Each department is looked at by itself, so the order of departments changes nothing.
 * About one that is held, whose data a person has to check first, nothing is proposed; but what looks like falsification, was
 * verified to be it, or is a leak is handed on all the same, or whoever falsifies enough to be held would never be looked at.
 */
public final class Proposing {

    private final ProposalRules rules;
    private final Scene scene;
    private final History history;

    private Proposing(ProposalRules rules, Scene scene, History history) {
        this.rules = rules;
        this.scene = scene;
        this.history = history;
    }

    /** The docket of a period, both parts; the proposals in the order of department codes, then of the rules. */
    public static Docket of(ProposalRules rules, Scene scene, History history) {
        return new Proposing(rules, scene, history).docket();
    }

    private Docket docket() {
        var odds = new Odds(scene);
        var all = new ArrayList<DepartmentDocket>();
        for (Ranking ranking : scene.rankings()) {
            for (Ranking.Place place : ranking.ranked()) {
                all.add(new DepartmentDocket(frame(place.card()), odds).ranked(ranking, place));
            }
            for (NotRanked one : ranking.notRanked()) {
                var own = new DepartmentDocket(frame(one.card()), odds);
                boolean held = one.card().status() == Scorecard.Status.HELD;
                all.add(held ? own.held() : own.unranked());
            }
        }
        all.sort(java.util.Comparator.comparing(DepartmentDocket::department));
        var proposals = all.stream().flatMap(one -> one.proposals().stream()).toList();
        return new Docket(
                scene.period(),
                proposals,
                all.stream().flatMap(one -> one.notMade().stream()).toList(),
                all.stream().flatMap(one -> one.met().stream()).toList(),
                history.followed(),
                signals(proposals));
    }

    private DepartmentDocket.Frame frame(Scorecard card) {
        String code = card.department().code();
        return new DepartmentDocket.Frame(
                rules, scene.period(), code, scene.facts().getOrDefault(code, List.of()), history);
    }

    /** What has become a lead is for a discipline organ alone, and so is the signal of it. */
    private List<Signal> signals(List<Proposal> proposals) {
        return Signals.of(rules.signals(), scene).stream()
                .filter(signal -> signal.code() != Signal.Code.REPLY_BEFORE_REQUEST
                        || proposals.stream()
                                .noneMatch(one -> one.action() == Action.LEAD
                                        && one.department().equals(signal.department())))
                .toList();
    }
}
