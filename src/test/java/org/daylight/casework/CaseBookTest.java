package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.calendar.Limit;
import org.daylight.casework.CaseStory.Counts;
import org.daylight.casework.Scope.Continuity;
import org.daylight.feed.Feed;
import org.junit.jupiter.api.Test;

/** What a book tells beyond the counts of the case files. */
class CaseBookTest {

    private static final String REQUEST = "request R1 COUNTER 2026-09-01";

    private static Scope scope(Set<Measure> measures, Set<Measure> watched) {
        Scope all =
                new Rulebook(Map.of("order_signing", "24 hours")).scope("2026-09", Optional.empty(), Continuity.FIRST);
        return new Scope(
                all.first(), all.end(), all.asOf(), all.continuity(), all.rules(), all.calendar(), measures, watched);
    }

    private static CaseBook book(Scope scope, String... rows) {
        CaseBook book = CaseBook.open(scope, "D1", "G1");
        for (int i = 0; i < rows.length; i++) {
            book.accept(RowText.read(rows[i], "2026-09.csv", i + 2));
        }
        return book;
    }

    private static CaseBook book(String... rows) {
        return book(scope(EnumSet.allOf(Measure.class), Set.of()), rows);
    }

    @Test
    void twoFeedsBelongIntoOneBook() {
        assertThat(CaseBook.CASES.stream().filter(CaseBook::isWhole).map(Feed::name))
                .containsExactly("disclosures", "annual_tables");
    }

    @Test
    void aRefusedRowOfARosterIsNoCase() {
        assertThat(book("refused roster - NOT_A_DATE").settle().states()).isEmpty();
    }

    /** R1 ended in September; under its number something else comes in October. */
    @Test
    void aNumberUsedAgainIsPartedFromItsCaseBeforeTheMonthIsSettled() {
        Settled september = book(REQUEST, "step R1 REPLIED 2026-09-10").settle();
        var october = new Rulebook(Map.of()).scope("2026-10", Optional.empty(), Continuity.CONTINUED);
        assertThat(Told.refused(again(october, september).settle()))
                .singleElement()
                .asString()
                .contains("NUMBER_USED_AGAIN");
        assertThat(again(october, september).stories().get(0).sayings()).hasSize(1);
        var procedure = new Scope(
                october.first(),
                october.end(),
                october.asOf(),
                october.continuity(),
                october.rules(),
                october.calendar(),
                Set.of(Measure.PROCEDURE),
                Set.of());
        assertThat(again(procedure, september).stories().get(0).sayings()).isEmpty();
    }

    private static CaseBook again(Scope scope, Settled before) {
        CaseBook book = CaseBook.open(scope, "D1", "G1");
        before.remembered().forEach(book::remember);
        book.accept(RowText.read("request R1 COUNTER 2026-10-12", "2026-10.csv", 2));
        return book;
    }

    @Test
    void openCasesAndTheStatesOfAllAreTold() {
        Settled month = book(REQUEST, "refused requests - NOT_A_DATE").settle();
        assertThat(month.oldest()).extracting(OpenCase::key).containsExactly("R1");
        assertThat(month.states().get("requests")).isEqualTo(Map.of(State.OPEN_OVERDUE, 1L, State.UNDETERMINED, 1L));
    }

    /** Twenty working days after Tuesday the 1st end on the 29th: Sunday the 20th is worked, Friday the 25th is off. */
    @Test
    void theWayToTheDueDateOfAListedCaseIsKept() {
        Settled month = book(REQUEST).settle();
        assertThat(month.reckoned()).extracting(Reckoned::key).containsExactly("R1");
        assertThat(month.reckoned().get(0).reckoning().over()).hasValue(1);
    }

    /** A limit of the policy, a day that the row gives, and hours; in the order of the numbers. */
    @Test
    void everyKindOfLimitHasItsWay() {
        Scope scope = new Rulebook(Map.of("order_limits", Map.of("CONSULT", "24 hours", "ANY", "2 working days")))
                .scope("2026-09", Optional.empty(), Continuity.FIRST);
        List<Reckoned> ways = book(
                        scope,
                        "order O3 CONSULT 2026-09-22T09:00:00",
                        "order O2 HELP 2026-09-22T09:00:00 due_at=2026-09-28T09:00:00",
                        "order O1 HELP 2026-09-24T09:00:00")
                .settle()
                .reckoned();
        assertThat(ways).extracting(Reckoned::key).containsExactly("O1", "O2", "O3");
        // Friday the 25th is off, and so are the two days after it
        assertThat(ways.get(0).reckoning().stretches()).hasSize(1);
        assertThat(ways.get(0).reckoning().limit()).contains(Limit.parse("2 working days"));
        assertThat(ways.get(1).reckoning().limit()).isEmpty();
        assertThat(ways.get(2).reckoning().limit()).contains(Limit.parse("24 hours"));
        assertThat(ways).extracting(way -> way.reckoning().over().getAsInt()).containsExactly(1, 2, 4);
    }

    /** The calendar knows no day before 2019, so nobody can say how many were worked since. */
    @Test
    void howLongSomethingIsOverIsNotToldOfDaysThatNoCalendarKnows() {
        Scope scope = new Rulebook(Map.of()).scope("2026-09", Optional.empty(), Continuity.CONTINUED);
        List<Reckoned> ways = book(
                        scope,
                        "order O1 HELP 2018-12-27T09:00:00 due_at=2018-12-28T09:00:00",
                        "order O2 HELP 2019-01-03T09:00:00 due_at=2019-01-04T09:00:00")
                .settle()
                .reckoned();
        assertThat(ways.get(0).reckoning().over()).isEmpty();
        assertThat(ways.get(1).reckoning().over()).isPresent();
    }

    @Test
    void aBadReviewHasTheLimitOfThePolicy() {
        Scope scope = new Rulebook(Map.of("review_rectification", "5 working days"))
                .scope("2026-09", Optional.empty(), Continuity.FIRST);
        assertThat(book(scope, "review V1 1 2026-09-10").settle().reckoned())
                .extracting(way -> way.reckoning().limit())
                .containsExactly(Optional.of(Limit.parse("5 working days")));
    }

    @Test
    void theOldestOfAllStandFirst() {
        List<OpenCase> open = book("request R1 COUNTER 2026-09-02", "request R2 COUNTER 2026-09-01")
                .settle()
                .oldest();
        assertThat(OpenCase.oldest(open.stream())).extracting(OpenCase::key).containsExactly("R2", "R1");
    }

    @Test
    void whoDidSomethingIsToldByItsKindAlone() {
        assertThat(new Hand(Hand.Kind.FIVE_STARS, 17, 0)).hasToString("FIVE_STARS");
    }

    @Test
    void handsAreSorted() {
        List<Hand> hands = book("review V1 5 2026-09-10 device_ref=b", "review V2 5 2026-09-10 device_ref=a")
                .settle()
                .hands();
        assertThat(hands).hasSize(2).isSorted();
        hands = book("review V1 5 2026-09-10 device_ref=a", "review V2 5 2026-09-10 device_ref=b")
                .settle()
                .hands();
        assertThat(hands).hasSize(2).isSorted();
    }

    /** What cannot be judged stands for its whole feed, whatever the policy asks of it; it is listed where that is asked. */
    @Test
    void theUndeterminedCountThoughThePolicyAsksAboutAStepAlone() {
        Settled month = book(scope(Set.of(Measure.PROCEDURE), Set.of()), "refused requests R1 NOT_A_DATE")
                .settle();
        assertThat(Told.says(month)).containsExactly("reply_timeliness UNDETERMINED");
        assertThat(month.listed()).isEmpty();
        Settled other = book(scope(Set.of(Measure.ORDER_CONTACT), Set.of()), "refused requests R1 NOT_A_DATE", REQUEST)
                .settle();
        assertThat(Told.says(other)).isEmpty();
    }

    @Test
    void whatIsWatchedIsCountedAndNotListed() {
        String late = "request R1 WEB 2026-09-01 confirmed_at=2026-09-08";
        Settled month =
                book(scope(Set.of(), Set.of(Measure.CONFIRMATION)), late).settle();
        assertThat(Told.says(month)).containsExactly("confirmation DELAYED");
        assertThat(month.listed()).isEmpty();
        assertThat(Told.says(book(scope(Set.of(), Set.of()), late).settle())).isEmpty();
        assertThat(Told.listed(book(scope(Set.of(Measure.CONFIRMATION), Set.of()), late)
                        .settle()))
                .hasSize(1);
    }

    @Test
    void aStoryTellsWhatThePolicyAsksAndWhetherItCounts() {
        CaseStory story = book(
                        scope(Set.of(Measure.REPLY_TIMELINESS, Measure.PROCEDURE), Set.of()),
                        "request R1 COUNTER 2026-09-21",
                        "step R1 SUPPLEMENT_ASKED 2026-09-23",
                        "step R1 REPLIED 2026-09-25")
                .stories()
                .get(0);
        assertThat(story.sayings())
                .extracting(one -> one.measure().id() + " " + one.category() + " " + one.counts())
                .containsExactlyInAnyOrder(
                        "reply_timeliness IN_TIME " + Counts.LATER, "procedure LAWFUL " + Counts.HERE);
        assertThat(story.derivation().orElseThrow().due().date())
                .isEqualTo(story.due().orElseThrow().date());
    }

    /** Two working days after Thursday the 24th: the 25th is off, so the 28th and the 29th count. */
    @Test
    void aStoryOfAPlainLimitHasItsDays() {
        Scope scope = new Rulebook(Map.of("order_limits", Map.of("CONSULT", "24 hours", "ANY", "2 working days")))
                .scope("2026-09", Optional.empty(), Continuity.FIRST);
        List<CaseStory> stories = book(
                        scope, "order O1 HELP 2026-09-24T09:00:00", "order O2 CONSULT 2026-09-24T09:00:00")
                .stories();
        assertThat(stories.get(0).derivation().orElseThrow().due().date()).isEqualTo("2026-09-29");
        assertThat(stories.get(1).derivation()).isEmpty();
    }

    @Test
    void aStoryTellsWhatEarlierMonthsCounted() {
        Settled september = book(REQUEST, "step R1 SUPPLEMENT_ASKED 2026-09-03").settle();
        var october = new Rulebook(Map.of()).scope("2026-10", Optional.empty(), Continuity.CONTINUED);
        CaseBook book = CaseBook.open(october, "D1", "G1");
        september.remembered().forEach(book::remember);
        assertThat(book.stories().get(0).sayings())
                .extracting(one -> one.measure().id() + " " + one.counts())
                .contains("procedure " + Counts.EARLIER);
    }

    @Test
    void withoutACalendarNoRuleMayCountWorkingDays() {
        Scope all = scope(Set.of(), Set.of());
        var scope = new Scope(
                all.first(),
                all.end(),
                all.asOf(),
                all.continuity(),
                all.rules(),
                Optional.empty(),
                Set.of(),
                Set.of());
        assertThatThrownBy(scope::workingDays).hasMessage("a rule counts working days without a calendar");
    }

    @Test
    void rowCountsAddUpFateByFate() {
        assertThat(new Settled.RowCount(1, 2, 3, 4, 5).plus(new Settled.RowCount(10, 20, 30, 40, 50)))
                .isEqualTo(new Settled.RowCount(11, 22, 33, 44, 55));
    }
}
