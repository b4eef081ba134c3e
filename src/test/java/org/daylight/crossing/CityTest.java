package org.daylight.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.Feeds.COMPLAINTS;
import static org.daylight.feed.Feeds.REMEDIES;
import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;
import static org.daylight.feed.Feeds.REVIEWS;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.feed.Feed;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.feed.SourceLayout.CaseNumbers;
import org.junit.jupiter.api.Test;

class CityTest {

    private final Map<String, List<Reading>> sent =
            new TreeMap<>(Map.of("D1", List.of(), "D2", List.of(), "D3", List.of()));
    private final Map<String, List<String>> remembered = new TreeMap<>();
    private final Map<String, String> rulings = new TreeMap<>();
    private CaseNumbers numbers = CaseNumbers.CITYWIDE;
    private LocalDate keptSince = LocalDate.of(2026, 1, 1);

    private void sent(Feed feed, String source, String text) {
        add(Said.row(feed, source, text), text.substring(0, 2));
    }

    private void add(Reading reading, String department) {
        sent.merge(
                department,
                List.of(reading),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    private City city() {
        var ledgers = new ArrayList<Ledger>();
        sent.forEach((department, readings) -> {
            var ledger = new Ledger(department);
            readings.forEach(ledger::take);
            remembered.getOrDefault(department, List.of()).forEach(ledger::remember);
            ledgers.add(ledger);
        });
        return new City(new City.Terms(numbers, rulings, keptSince, 6, file -> file.name()), ledgers);
    }

    private List<Finding> findings() {
        City city = city();
        city.suspects().forEach(department -> {
            sent.get(department).forEach(reading -> {
                if (reading instanceof Row row) {
                    city.row(row);
                }
            });
            remembered.getOrDefault(department, List.of()).forEach(request -> city.remembered(department, request));
        });
        return city.findings();
    }

    private List<String> told() {
        return findings().stream()
                .map(one -> String.join(
                                " ",
                                one.department(),
                                one.code().name(),
                                one.feed(),
                                one.key(),
                                one.column(),
                                one.here() + "|" + one.there())
                        + " "
                        + one.sources())
                .toList();
    }

    private List<String> refused(String department) {
        Verdicts verdicts = Verdicts.of(findings().stream()
                .filter(one -> one.department().equals(department))
                .toList());
        return sent.get(department).stream()
                .map(verdicts::on)
                .filter(Refusal.class::isInstance)
                .map(reading -> ((Refusal) reading).feed() + " " + reading)
                .toList();
    }

    @Test
    void aNumberOfOneDepartmentIsNobodysBusiness() {
        sent(REQUESTS, "a", "D1 R1");
        sent(REQUESTS, "a", "D1 R1");
        sent(RESPONSES, "a", "D1 R1 step=REPLIED");
        sent(REQUESTS, "b", "D2 R2");

        assertThat(city().suspects()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void aNumberOfTwoDepartmentsStandsWithNeither() {
        sent(REQUESTS, "a", "D1 R1");
        sent(REQUESTS, "a", "D1 R2");
        sent(RESPONSES, "a", "D1 R1 step=REPLIED");
        sent(RESPONSES, "a", "D1 R2 step=REPLIED");
        sent(REQUESTS, "b", "D2 R1");
        sent(REQUESTS, "c", "D3 R3");

        assertThat(city().suspects()).containsExactly("D1", "D2");
        assertThat(told())
                .containsExactly(
                        "D1 CLAIMED_TWICE requests R1 request_no |D2 [a]",
                        "D2 CLAIMED_TWICE requests R1 request_no |D1 [b]");
        assertThat(refused("D1"))
                .containsExactly(
                        "requests a line 2, request_no: 'R1' CLAIMED_TWICE; expected no row of D2",
                        "responses a line 2, request_no: 'R1' CLAIMED_TWICE; expected no row of D2");
        assertThat(refused("D3")).isEmpty();
    }

    @Test
    void threeMayClaimOne() {
        sent(REQUESTS, "a", "D1 R1");
        sent(REQUESTS, "b", "D2 R1");
        sent(REQUESTS, "c", "D3 R1");

        assertThat(told())
                .containsExactly(
                        "D1 CLAIMED_TWICE requests R1 request_no |D2, D3 [a]",
                        "D2 CLAIMED_TWICE requests R1 request_no |D1, D3 [b]",
                        "D3 CLAIMED_TWICE requests R1 request_no |D1, D2 [c]");
    }

    @Test
    void aRulingLetsOneStandAndTakesTheRowsFromTheOther() {
        rulings.put("R1", "D2");
        sent(REQUESTS, "a", "D1 R1");
        sent(RESPONSES, "a", "D1 R1 step=REPLIED");
        sent(REQUESTS, "b", "D2 R1");

        assertThat(told()).containsExactly("D1 RULED_TO_OTHER requests R1 request_no |D2 [a]");
        assertThat(refused("D1"))
                .containsExactly(
                        "requests a line 2, request_no: 'R1' FOREIGN_DEPARTMENT; expected a case of D1, not of D2",
                        "responses a line 2, request_no: 'R1' FOREIGN_DEPARTMENT; expected a case of D1, not of D2");
        assertThat(refused("D2")).isEmpty();
    }

    @Test
    void aRulingForSomebodyElseRulesNothing() {
        rulings.put("R1", "D3");
        sent(REQUESTS, "a", "D1 R1");
        sent(REQUESTS, "b", "D2 R1");

        assertThat(told())
                .containsExactly(
                        "D1 CLAIMED_TWICE requests R1 request_no |D2 [a]",
                        "D2 CLAIMED_TWICE requests R1 request_no |D1 [b]");
    }

    @Test
    void aRequestThatAnEditionRestsOnStaysWhereItIs() {
        remembered.put("D1", List.of("R1"));
        sent(REQUESTS, "a", "D1 R1");
        sent(REQUESTS, "b", "D2 R1");

        assertThat(told()).containsExactly("D2 CLAIMED_TWICE requests R1 request_no |D1 [b]");
    }

    @Test
    void butARulingMayGiveWhatIsSentNowToAnother() {
        rulings.put("R1", "D2");
        remembered.put("D1", List.of("R1"));
        sent(REQUESTS, "a", "D1 R1");
        sent(REQUESTS, "b", "D2 R1");

        assertThat(told()).containsExactly("D1 RULED_TO_OTHER requests R1 request_no |D2 [a]");
    }

    @Test
    void numbersThatEachDepartmentGivesForItselfAreNoConflict() {
        numbers = CaseNumbers.DEPARTMENT;
        sent(REQUESTS, "a", "D1 R1");
        sent(REQUESTS, "b", "D2 R1");
        sent(RESPONSES, "c", "D3 R1 step=REPLIED");
        sent(REVIEWS, "s", "D1 V1");
        sent(REVIEWS, "s", "D2 V1");

        assertThat(told())
                .containsExactly(
                        "D1 CLAIMED_TWICE reviews V1 review_no |D2 [s]",
                        "D2 CLAIMED_TWICE reviews V1 review_no |D1 [s]");
    }

    @Test
    void anOrderHasOneLeadAndAnyNumberThatAssist() {
        sent(WORK_ORDERS, "h", "D1 O1 role=MAIN");
        sent(WORK_ORDERS, "h", "D2 O1 role=ASSIST");
        sent(WORK_ORDERS, "h", "D3 O1 role=ASSIST");
        sent(WORK_ORDERS, "h", "D1 O2 role=MAIN");
        sent(WORK_ORDERS, "h", "D2 O2 role=MAIN");
        sent(WORK_ORDERS, "h", "D2 O2 role=ASSIST");

        assertThat(told())
                .containsExactly(
                        "D1 CLAIMED_TWICE work_orders O2 order_no |D2 [h]",
                        "D2 CLAIMED_TWICE work_orders O2 order_no |D1 [h]");
        assertThat(refused("D2")).hasSize(1);
    }

    @Test
    void aNumberIsOfItsFeed() {
        sent(REQUESTS, "a", "D1 X1");
        sent(REVIEWS, "s", "D2 X1");

        assertThat(told()).isEmpty();
    }

    @Test
    void aStepOfAnothersRequestIsRefused() {
        sent(REQUESTS, "a", "D1 R1");
        sent(RESPONSES, "b", "D2 R1 step=REPLIED");
        sent(RESPONSES, "b", "D2 R9 step=REPLIED");

        assertThat(told()).containsExactly("D2 STEP_OF_OTHER responses R1 request_no |D1 [b]");
        assertThat(refused("D2"))
                .containsExactly(
                        "responses b line 2, request_no: 'R1' FOREIGN_DEPARTMENT; expected a case of D2, not of D1");
    }

    @Test
    void aStepOfARequestWhoseOwnRowWasRefusedIsNobodyElses() {
        sent(REQUESTS, "a", "D1 R1");
        add(Said.refused(REQUESTS, "b", "D2", "R1"), "D2");
        sent(RESPONSES, "b", "D2 R1 step=REPLIED");

        assertThat(told()).isEmpty();
    }

    @Test
    void casesAboutRequestsAreHeldAgainstTheLedgers() {
        remembered.put("D2", List.of("R2"));
        sent(REQUESTS, "a", "D1 R1");
        add(Said.refused(REQUESTS, "a", "D1", "R3"), "D1");
        sent(REMEDIES, "courts", "D1 M1 filed_on=2026-09-03 request_no=R1");
        sent(REMEDIES, "courts", "D1 M2 filed_on=2026-09-03 request_no=R2");
        sent(REMEDIES, "courts", "D1 M3 filed_on=2026-09-03 request_no=R3");
        sent(REMEDIES, "courts", "D1 M4 filed_on=2026-09-03 request_no=R4");
        sent(REMEDIES, "courts", "D1 M5 filed_on=2026-09-03");
        sent(COMPLAINTS, "office", "D2 C1 received_on=2026-06-30 request_no=R5");
        sent(WORK_ORDERS, "h", "D3 O1 role=ASSIST created_at=2026-09-03T10:00:00 request_no=R6");
        sent(WORK_ORDERS, "h", "D3 O1 role=ASSIST created_at=2026-09-03T10:00:00 request_no=R6");

        assertThat(told())
                .containsExactly(
                        "D1 UNREGISTERED remedies M4 request_no R4| [courts]",
                        "D1 REQUEST_OF_OTHER remedies M2 request_no R2|D2 [courts]",
                        "D2 NOT_REMEMBERED complaints C1 request_no R5| [office]",
                        "D3 UNREGISTERED work_orders O1 request_no R6| [h]");
    }

    @Test
    void whatTheLedgersCannotRememberIsNotCalledUnregistered() {
        keptSince = LocalDate.of(2026, 3, 4);
        sent(REMEDIES, "courts", "D1 M1 filed_on=2026-09-03 request_no=R1");
        sent(REMEDIES, "courts", "D1 M2 filed_on=2026-09-04 request_no=R1");

        assertThat(told())
                .containsExactly(
                        "D1 UNREGISTERED remedies M2 request_no R1| [courts]",
                        "D1 NOT_REMEMBERED remedies M1 request_no R1| [courts]");
    }
}
