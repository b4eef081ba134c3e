package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.proposal.Action;
import org.daylight.proposal.Proposal;
import org.daylight.report.Trial.Change.Kind;
import org.junit.jupiter.api.Test;

/** In what a proposal can differ between an edition and a trial. */
class PolicyTrialTest {

    private static final String ID = "2026-09.YC-101.overdue-reply.98224222";
    private static final Measure URGE = new Measure(Action.URGE, "SUPERVISOR", "第四十七条");
    private static final Grounds GROUNDS = new Grounds(ID, Proposal.Basis.FACTS, List.of("2026-09"), Optional.empty());

    private record Measure(Action action, String organ, String law) {}

    private record Grounds(String id, Proposal.Basis basis, List<String> periods, Optional<Proposal.Place> place) {}

    private static Proposal proposal(Measure measure, Grounds grounds) {
        return new Proposal(
                grounds.id(),
                "2026-09",
                "YC-101",
                "overdue-reply",
                Map.of("en", "Replies overdue"),
                measure.action(),
                grounds.basis(),
                measure.organ(),
                Map.of("en", "Supervising department"),
                List.of(measure.law()),
                grounds.periods(),
                grounds.place(),
                List.of(),
                List.of());
    }

    private static Optional<Kind> kind(Measure measure, Grounds grounds) {
        return PolicyTrial.kind(Optional.of(proposal(URGE, GROUNDS)), Optional.of(proposal(measure, grounds)));
    }

    @Test
    void theSameProposalDoesNotDiffer() {
        assertThat(kind(URGE, GROUNDS)).isEmpty();
    }

    @Test
    void anotherActionOrganOrLawIsAnotherMeasureWhateverTheFacts() {
        Grounds others = new Grounds(
                "2026-09.YC-101.overdue-reply.00000000", Proposal.Basis.FACTS, List.of("2026-09"), Optional.empty());
        for (Measure measure : List.of(
                new Measure(Action.RECTIFICATION, URGE.organ(), URGE.law()),
                new Measure(URGE.action(), "DISCIPLINE", URGE.law()),
                new Measure(URGE.action(), URGE.organ(), "第五十三条"))) {
            assertThat(kind(measure, GROUNDS)).as(measure.toString()).contains(Kind.OTHER_MEASURE);
            assertThat(kind(measure, others)).as(measure.toString()).contains(Kind.OTHER_MEASURE);
        }
    }

    @Test
    void otherFactsBasisMonthsOrPlaceAreOtherFacts() {
        var place = new Proposal.Place(3, 3, 3, 3, new BigDecimal("59.00"));
        for (Grounds grounds : List.of(
                new Grounds(
                        "2026-09.YC-101.overdue-reply.00000000", GROUNDS.basis(), GROUNDS.periods(), GROUNDS.place()),
                new Grounds(ID, Proposal.Basis.SUSPICION, GROUNDS.periods(), GROUNDS.place()),
                new Grounds(ID, GROUNDS.basis(), List.of("2026-08", "2026-09"), GROUNDS.place()),
                new Grounds(ID, GROUNDS.basis(), GROUNDS.periods(), Optional.of(place)))) {
            assertThat(kind(URGE, grounds)).as(grounds.toString()).contains(Kind.OTHER_FACTS);
        }
    }

    @Test
    void whatStandsInOneOnlyIsAddedOrDropped() {
        Optional<Proposal> one = Optional.of(proposal(URGE, GROUNDS));

        assertThat(PolicyTrial.kind(Optional.empty(), one)).contains(Kind.ADDED);
        assertThat(PolicyTrial.kind(one, Optional.empty())).contains(Kind.DROPPED);
    }
}
