package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.casework.Balance;
import org.daylight.casework.Fate;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Lot;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.casework.Settled;
import org.daylight.casework.State;
import org.daylight.feed.Address;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowDigests;
import org.daylight.feed.RowSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final String TEXT = """
            daylight tally 2
            count ORDER_TIMELINESS LATE 2
            count REPLY_TIMELINESS IN_TIME 12
            count REPLY_TIMELINESS LATE 1
            days REPLY_DAYS 5 10
            days REPLY_DAYS 20 3
            balance requests opening=3 received=10 ended=9 closing=4
            state requests CLOSED_IN_TIME 8
            state requests UNDETERMINED 1
            state work_orders CLOSED_LATE 2
            rows 2026-09/D01/requests.csv requests COUNTED 10 fffffffffffffff600000000000000000000000000000007000000000000000a
            rows 2026-09/D01/requests.csv requests DUPLICATE 1 ffffffffffffffff000000000000000000000000000000070000000000000001
            rows 2026-09/D01/requests.csv requests OUT_OF_PERIOD 2 fffffffffffffffe000000000000000000000000000000070000000000000002
            rows 2026-09/D01/requests.csv requests REFUSED_ALONE:NOT_A_DATE 2 fffffffffffffffe000000000000000000000000000000070000000000000002
            rows 2026-09/D01/requests.csv requests REFUSED_BESIDE:CONTRADICTION 1 ffffffffffffffff000000000000000000000000000000070000000000000001
            rows 2026-09/D01/requests.csv requests TO_COME 3 fffffffffffffffd000000000000000000000000000000070000000000000003
            refused requests CONTRADICTION 1
            refused requests NOT_A_DATE 2
            annual remedies.MAINTAINED REVIEW 2
            annual requests.open NATURAL 4
            annual requests.received LEGAL 1
            annual requests.received NATURAL 9
            listed 4
            end 22
            """;

    private static final Lot BESIDE = Lots.refused("requests", Fate.REFUSED_BESIDE, Refusal.Code.CONTRADICTION);
    private static final Lot ALONE = Lots.refused("requests", Fate.REFUSED_ALONE, Refusal.Code.NOT_A_DATE);

    private static Tally tally() {
        return new Tally.Counting()
                .add(new Observation(Measure.REPLY_TIMELINESS, "IN_TIME", 11))
                .add(Observation.of(Measure.REPLY_TIMELINESS, "LATE"))
                .add(Observation.of(Measure.REPLY_TIMELINESS, "IN_TIME"))
                .add(new Observation(Measure.ORDER_TIMELINESS, "LATE", 2))
                .addDay(Tally.REPLY_DAYS, 20)
                .addDays(Tally.REPLY_DAYS, 20, 2)
                .addDays(Tally.REPLY_DAYS, 5, 10)
                .addBalance("requests", new Balance(3, 10, 9, 4))
                .addState("requests", State.UNDETERMINED, 1)
                .addState("requests", State.CLOSED_IN_TIME, 8)
                .addState("work_orders", State.CLOSED_LATE, 2)
                .addLot(Lots.of("requests", Fate.COUNTED), Lots.rows(10))
                .addLot(Lots.of("requests", Fate.DUPLICATE), Lots.rows(1))
                .addLot(Lots.of("requests", Fate.OUT_OF_PERIOD), Lots.rows(2))
                .addLot(Lots.of("requests", Fate.TO_COME), Lots.rows(3))
                .addLot(BESIDE, Lots.rows(1))
                .addLot(ALONE, Lots.rows(2))
                .addRefusals("requests", Refusal.Code.NOT_A_DATE, 2)
                .addRefusals("requests", Refusal.Code.CONTRADICTION, 1)
                .addAnnual("requests.received", "NATURAL", 9)
                .addAnnual("requests.received", "LEGAL", 1)
                .addAnnual("requests.open", "NATURAL", 4)
                .addAnnual("remedies.MAINTAINED", "REVIEW", 2)
                .addListed(4)
                .tally();
    }

    private static Refusal refusal(Refusal.Code code) {
        var file = new Address.Delivered("ab", "requests.csv");
        return new Refusal(new Address(file, "", 7), "requests", "D01", "R1", "at", code, "x", "y", List.of());
    }

    @Test
    void aCaseMovesToAnotherCategoryAndNothingElseMoves() {
        Tally month = Policies.tally("REPLY_TIMELINESS IN_TIME 4, REPLY_TIMELINESS LATE 1, REGISTER COMPLETE 5");
        assertThat(month.moved(Measure.REPLY_TIMELINESS, "LATE", "IN_TIME"))
                .isEqualTo(Policies.tally("REPLY_TIMELINESS IN_TIME 5, REGISTER COMPLETE 5"));
        assertThatThrownBy(() -> month.moved(Measure.REGISTER, "INCOMPLETE", "COMPLETE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("REGISTER INCOMPLETE: found -1, expected 0 or more");
    }

    @Test
    void countsExactly() {
        Tally tally = tally();
        assertThat(tally.count(Measure.REPLY_TIMELINESS, "IN_TIME")).isEqualTo(12);
        assertThat(tally.count(Measure.REPLY_TIMELINESS, Measure.EXCLUDED)).isZero();
        assertThat(tally.count(Measure.REVIEW_STARS, "FIVE")).isZero();
        assertThat(tally.acceptedRows()).isEqualTo(16);
        assertThat(tally.refusedRows()).isEqualTo(3);
        assertThat(tally.cases()).isEqualTo(11);
        assertThat(tally.cases(State.UNDETERMINED)).isEqualTo(1);
        assertThat(tally.cases(State.LAPSED)).isZero();
        assertThat(tally.days().get(Tally.REPLY_DAYS)).containsEntry(5, 10L).containsEntry(20, 3L);
    }

    @Test
    void standsAsReadableText() {
        assertThat(tally().encode()).isEqualTo(TEXT);
        assertThat(Tally.decode(TEXT)).isEqualTo(tally());
        assertThat(Tally.EMPTY.encode()).isEqualTo("daylight tally 2\nlisted 0\nend 1\n");
    }

    @Test
    void takesASettledMonthWithItsRefusals() {
        var lots = new TreeMap<>(tally().lots());
        lots.remove(ALONE);
        var settled = new Settled(
                new TreeMap<>(tally().counts()),
                tally().days().get(Tally.REPLY_DAYS),
                new TreeMap<>(),
                tally().balances(),
                tally().states(),
                tally().annual(),
                lots,
                List.of(listed("R1"), listed("R2"), listed("R3"), listed("R4")),
                List.of(),
                List.of(),
                List.of(refusal(Refusal.Code.CONTRADICTION)),
                List.of(),
                List.of(),
                List.of());
        Tally tally = new Tally.Counting()
                .add(settled)
                .addLot(ALONE, Lots.rows(2))
                .addRefusals("requests", Refusal.Code.NOT_A_DATE, 2)
                .tally();
        assertThat(tally).isEqualTo(tally());
        assertThat(tally.rows()).isEqualTo(Map.of("requests", new Settled.RowCount(10, 1, 2, 3, 1)));
    }

    private static ListedCase listed(String key) {
        return new ListedCase(
                "D01",
                key,
                Measure.REPLY_TIMELINESS,
                "LATE",
                State.CLOSED_LATE,
                Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.empty(),
                false,
                Optional.empty(),
                "");
    }

    @Test
    void aCountOfZeroIsNone() {
        assertThat(new Tally.Counting()
                        .addState("requests", State.LAPSED, 0)
                        .addBalance("requests", Balance.EMPTY)
                        .addLot(Lots.of("requests", Fate.COUNTED), RowSum.NONE)
                        .addRefusals("requests", Refusal.Code.MISSING, 0)
                        .tally())
                .isEqualTo(Tally.EMPTY);
    }

    @Test
    void aRowRefusedAloneIsALotOfItsFileAndReason() {
        Refusal refusal = refusal(Refusal.Code.NOT_A_DATE);
        Tally tally = new Tally.Counting().addRefusal(refusal).tally();
        assertThat(tally.lots())
                .isEqualTo(Map.of(
                        new Lot("requests.csv", "requests", Fate.REFUSED_ALONE, Optional.of(Refusal.Code.NOT_A_DATE)),
                        RowSum.of(new RowDigests().of(refusal))));
        assertThat(tally.refusedRows()).isEqualTo(1);
        assertThat(tally.rows()).isEmpty();
    }

    @Test
    void doesNotFollowWhatIsCountedLater() {
        var counting = new Tally.Counting().addState("requests", State.LAPSED, 1);
        Tally before = counting.tally();
        counting.addState("requests", State.LAPSED, 5).addListed(3);
        assertThat(before.cases()).isEqualTo(1);
        assertThat(before.listed()).isZero();
    }

    @Test
    void refusesWhatCannotBeACount() {
        assertThatThrownBy(() -> new Tally.Counting()
                        .addState("requests", State.LAPSED, -1)
                        .tally())
                .hasMessage("requests LAPSED: found -1, expected 0 or more");
        assertThatThrownBy(() -> new Tally.Counting().addListed(-2).tally())
                .hasMessage("listed: found -2, expected 0 or more");
        assertThatThrownBy(() -> new Tally.Counting().addDay("REPLY_DAYS", -3).tally())
                .hasMessage("days: found -3, expected 0 or more");
        assertThatThrownBy(() -> new Tally.Counting().addDay("reply days", 3).tally())
                .hasMessage("histogram: found 'reply days', expected a name such as REPLY_DAYS");
        assertThatThrownBy(() -> new Tally.Counting()
                        .addState("letters", State.LAPSED, 1)
                        .tally())
                .hasMessage(
                        "feed: found 'letters', expected one of [roster, requests, responses, work_orders, reviews, remedies, complaints, disclosures, checks, service_volumes, annual_tables]");
        assertThatThrownBy(() -> new Tally.Counting().addListed(Long.MAX_VALUE).addListed(1))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "daylight tally 2 | daylight tally 1 | line 1: found 'daylight tally 1', expected 'daylight tally 2'",
                "count ORDER_TIMELINESS LATE 2 | count ORDER_TIMES LATE 2 | line 2, 'count ORDER_TIMES LATE 2':"
                        + " found 'ORDER_TIMES',"
                        + " expected one of REPLY_TIMELINESS, PROCEDURE, REGISTER, CONFIRMATION, ORDER_SIGNING,"
                        + " ORDER_TIMELINESS, ORDER_CONTACT, ORDER_SOLUTION, ORDER_SATISFACTION, ORDER_REWORK,"
                        + " REVIEW_STARS,"
                        + " REVIEW_ACTIVITY, REVIEW_VERIFICATION, REVIEW_RECTIFICATION, REVIEW_REVISIT,"
                        + " REMEDY_OUTCOME, COMPLAINT_TIMELINESS, COMPLAINT_FINDING, DISCLOSURE_TIMELINESS, DISCLOSURE_COVERAGE, POLICY_CHAIN, DISCLOSURE_WITHDRAWAL, CHECK_RESULT,"
                        + " CHECK_RECTIFICATION, INSTITUTIONS, CARRIERS, ACCESS_POINTS, CATALOGUES, TRAINING, PARTICIPATION, WEBSITES,"
                        + " INCIDENTS, VISITS, SOCIAL_REVIEW, SIMPLIFICATION, SERVICE_TIMELINESS, SERVICE_VOLUME",
                "TIMELINESS LATE 2 | TIMELINESS SOLVED 2 | line 2, 'count ORDER_TIMELINESS SOLVED 2':"
                        + " ORDER_TIMELINESS has no"
                        + " category SOLVED; it has [IN_TIME, LATE]",
                "IN_TIME 12 | IN_TIME 012 | line 3: found 'count REPLY_TIMELINESS IN_TIME 012', expected 'count"
                        + " REPLY_TIMELINESS"
                        + " IN_TIME 12'",
                "IN_TIME 12 | IN_TIME 1.2 | line 3, 'count REPLY_TIMELINESS IN_TIME 1.2': found '1.2', expected a"
                        + " number of at"
                        + " most 18 digits",
                "IN_TIME 12 | IN_TIME | line 3, 'count REPLY_TIMELINESS IN_TIME': found 3 words, expected more",
                "IN_TIME 12 | IN_TIME 12 12 | line 3, 'count REPLY_TIMELINESS IN_TIME 12 12': found 5 words,"
                        + " expected 4",
                "REPLY_DAYS 5 10 | REPLY_DAYS 50 10 | line 5: found 'days REPLY_DAYS 50 10', expected 'days"
                        + " REPLY_DAYS 20 3'",
                "REPLY_DAYS 5 10 | REPLY_DAYS 5000000000 10 | line 5, 'days REPLY_DAYS 5000000000 10': integer"
                        + " overflow",
                "closing=4 | closing=5 | line 7, 'balance requests opening=3 received=10 ended=9 closing=5':"
                        + " opening 3 +"
                        + " received 10 is not ended 9 + closing 5",
                "opening=3 | open=3 | line 7, 'balance requests open=3 received=10 ended=9 closing=4': found"
                        + " 'open=3', expected"
                        + " opening=<number>",
                "state requests UND | state letters UND | line 9, 'state letters UNDETERMINED 1': feed: found"
                        + " 'letters', expected"
                        + " one of [roster, requests, responses, work_orders, reviews, remedies, complaints, disclosures, checks, service_volumes, annual_tables]",
                "listed 4 | wanted 4 | line 23, 'wanted 4': found 'wanted', expected count, days, balance, state,"
                        + " rows, refused, annual, listed or adjust",
                "requests.open NATURAL | requests.open NAT:URAL | line 20, 'annual requests.open NAT:URAL 4': kind: found 'NAT:URAL', expected a code such as NATURAL",
                "requests.open NATURAL | letters.open NATURAL | line 20, 'annual letters.open NATURAL 4': annual line: found 'letters.open', expected a feed and an event such as requests.received",
                "end 22 | end 12 | line 24: found 'end 12', expected 'end 22'"
            })
    void refusesAnotherText(String from, String to, String message) {
        assertThat(TEXT).contains(from);
        assertThatThrownBy(() -> Tally.decode(TEXT.replace(from, to)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tally " + message)
                .hasMessageEndingWith(
                        "; the text was changed or comes from another version of Daylight, so assess the department"
                                + " again");
    }

    @Test
    void refusesATextThatWasCutAnywhere() {
        for (int length = 0; length < TEXT.length(); length++) {
            String cut = TEXT.substring(0, length);
            assertThatThrownBy(() -> Tally.decode(cut)).as(cut).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Tally.decode(TEXT + "\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tally.decode(TEXT.replace("\n", "\r\n"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineSentTwiceIsNotCountedTwice() {
        String twice = TEXT.replace("listed 4\n", "listed 4\nlisted 4\n");
        assertThatThrownBy(() -> Tally.decode(twice))
                .hasMessage("tally line 23: found 'listed 4', expected 'listed 8'; the text was changed or comes from"
                        + " another version of Daylight, so assess the department again");
    }
}
