package org.daylight.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.proposal.Docket.Followed;
import org.daylight.proposal.Ruling.Recheck;
import org.daylight.proposal.Ruling.Word;
import org.junit.jupiter.api.Test;

/** What is still followed of earlier proposals, and what warns. */
class HistoryTest {

    private static Proposal proposal(String period, String department, Action action) {
        return new Proposal(
                period + "." + department + ".rule",
                period,
                department,
                "rule",
                Map.of("en", "Rule"),
                action,
                Proposal.Basis.FACTS,
                "SUPERVISOR",
                Map.of("en", "Supervisor"),
                List.of("art. 47"),
                List.of(period),
                Optional.empty(),
                List.of(Town.fact("OVERDUE_REPLY " + period + department)),
                List.of());
    }

    private static Ruling ruling(Proposal on, Word word, boolean due, Optional<Recheck> recheck) {
        return new Ruling(
                on.id(),
                word,
                "",
                "Wang",
                "No. " + on.id(),
                "SUPERVISOR",
                Optional.empty(),
                due ? Optional.of(LocalDate.of(2026, 10, 1)) : Optional.empty(),
                recheck.map(result -> LocalDate.of(2026, 10, 2)),
                recheck);
    }

    private static Docket docket(String period, List<Proposal> made, List<Followed> followed) {
        return new Docket(period, made, List.of(), List.of(), followed, List.of());
    }

    private static final Proposal JULY = proposal("2026-07", "D1", Action.URGE);
    private static final Proposal AUGUST = proposal("2026-08", "D1", Action.URGE);
    private static final Proposal OTHER = proposal("2026-08", "D2", Action.URGE);

    private static List<String> followed(History history) {
        return history.followed().stream().map(one -> one.proposal().id()).toList();
    }

    @Test
    void theDocketBeforeAndWhatWasOpenThereIsFollowed() {
        Ruling rejected = ruling(OTHER, Word.REJECTED, false, Optional.empty());
        Docket july = docket("2026-07", List.of(JULY), List.of());
        Docket open = docket("2026-08", List.of(AUGUST), List.of(new Followed(JULY, Optional.empty())));
        Docket closed = docket(
                "2026-08",
                List.of(AUGUST),
                List.of(new Followed(JULY, Optional.of(ruling(JULY, Word.REJECTED, false, Optional.empty())))));

        assertThat(followed(new History(List.of(july, open), List.of(), List.of())))
                .containsExactly(JULY.id(), AUGUST.id());
        assertThat(followed(new History(List.of(july, closed), List.of(), List.of())))
                .containsExactly(AUGUST.id());
        assertThat(followed(new History(List.of(july, closed), List.of(OTHER), List.of(rejected))))
                .containsExactly(AUGUST.id(), OTHER.id());
        assertThat(followed(History.NONE)).isEmpty();
    }

    @Test
    void aRulingIsClosedWhenNothingMoreIsToBeExpected() {
        assertThat(ruling(JULY, Word.REJECTED, true, Optional.empty()).closed()).isTrue();
        assertThat(ruling(JULY, Word.ADOPTED, false, Optional.empty()).closed()).isTrue();
        assertThat(ruling(JULY, Word.ADOPTED, true, Optional.empty()).closed()).isFalse();
        assertThat(ruling(JULY, Word.ADOPTED, true, Optional.of(Recheck.PARTLY)).closed())
                .isFalse();
        assertThat(ruling(JULY, Word.ADOPTED, true, Optional.of(Recheck.DONE)).closed())
                .isTrue();
    }

    @Test
    void onlyWhatWasUpheldAgainstTheDepartmentWarnsAndOnlyLatelyEnough() {
        Proposal praise = proposal("2026-09", "D1", Action.COMMENDATION);
        Proposal lead = proposal("2026-10", "D1", Action.LEAD);
        var dockets = List.of(
                docket("2026-07", List.of(JULY), List.of()),
                docket("2026-08", List.of(AUGUST, OTHER), List.of()),
                docket("2026-09", List.of(praise), List.of()),
                docket("2026-10", List.of(lead), List.of()));
        var history = new History(
                dockets,
                List.of(),
                List.of(
                        ruling(JULY, Word.ADOPTED, false, Optional.empty()),
                        ruling(AUGUST, Word.MODIFIED, false, Optional.empty()),
                        ruling(OTHER, Word.ADOPTED, false, Optional.empty()),
                        ruling(praise, Word.ADOPTED, false, Optional.empty()),
                        ruling(lead, Word.ADOPTED, false, Optional.empty())));

        assertThat(history.warnings("D1", "2026-07"))
                .extracting(Proposal.Warning::proposal)
                .containsExactly(JULY.id(), AUGUST.id());
        assertThat(history.warnings("D1", "2026-08"))
                .extracting(Proposal.Warning::proposal)
                .containsExactly(AUGUST.id());
        assertThat(new History(dockets, List.of(), List.of(ruling(AUGUST, Word.REJECTED, false, Optional.empty())))
                        .warnings("D1", "2026-07"))
                .isEmpty();
        assertThat(history.used("D1")).doesNotContain(OTHER.evidence().get(0).identity());
        assertThat(history.proposal(OTHER.id())).contains(OTHER);
        assertThat(history.proposal("nobody")).isEmpty();
    }

    @Test
    void theRestrictedPartHoldsLeadsAndTheOpenPartTheRest() {
        Proposal lead = proposal("2026-08", "D1", Action.LEAD);
        Docket docket = new Docket(
                "2026-08",
                List.of(AUGUST, lead),
                List.of(),
                List.of(new Docket.Met("D1", "a", true), new Docket.Met("D2", "b", false)),
                List.of(new Followed(JULY, Optional.empty()), new Followed(lead, Optional.empty())),
                List.of());

        assertThat(docket.open().proposals()).containsExactly(AUGUST);
        assertThat(docket.restricted().proposals()).containsExactly(lead);
        assertThat(docket.open().met()).extracting(Docket.Met::department).containsExactly("D2");
        assertThat(docket.restricted().met()).extracting(Docket.Met::department).containsExactly("D1");
        assertThat(docket.open().followed()).extracting(Followed::proposal).containsExactly(JULY);
        assertThat(docket.restricted().followed())
                .extracting(Followed::proposal)
                .containsExactly(lead);
        assertThat(Docket.empty("2026-08").proposals()).isEmpty();
    }

    @Test
    void aRuleIsAboutPeriodsOfItsLength() {
        assertThat(ProposalRules.Length.of("2026-09")).contains(ProposalRules.Length.MONTH);
        assertThat(ProposalRules.Length.of("2026-Q3")).contains(ProposalRules.Length.QUARTER);
        assertThat(ProposalRules.Length.of("2026")).contains(ProposalRules.Length.YEAR);
        assertThat(ProposalRules.Length.of("2011-01-01..2018-12-31")).isEmpty();
        assertThat(ProposalRules.NONE.none()).isTrue();
    }
}
