package org.daylight.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.casework.State;
import org.daylight.casework.Upheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listed case says against its department. */
class FactTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 10);
    private static final LocalDate ENDED = LocalDate.of(2026, 9, 12);

    private static ListedCase listed(Measure measure, String category, State state, String problem) {
        return new ListedCase(
                "D1",
                "R1",
                measure,
                category,
                state,
                Optional.empty(),
                Optional.of(DUE),
                false,
                state.open() ? Optional.empty() : Optional.of(ENDED),
                problem);
    }

    @ParameterizedTest
    @CsvSource({
        "REPLY_TIMELINESS, LATE, CLOSED_LATE, OVERDUE_REPLY, 2026-09-12",
        "REPLY_TIMELINESS, LATE, OPEN_OVERDUE, OVERDUE_REPLY, 2026-09-10",
        "PROCEDURE, BREACH, CLOSED_IN_TIME, PROCEDURE_BREACH, 2026-09-12",
        "ORDER_TIMELINESS, LATE, OPEN_OVERDUE, ORDER_OPEN_OVERDUE, 2026-09-10",
        "ORDER_TIMELINESS, LATE, CLOSED_LATE, UNFAVOURABLE, 2026-09-12",
        "REGISTER, INCOMPLETE, CLOSED_IN_TIME, UNFAVOURABLE, 2026-09-12"
    })
    void aCategoryIsOneKindOfFact(Measure measure, String category, State state, Fact.Kind kind, LocalDate day) {
        Fact fact = Fact.of(listed(measure, category, state, "")).orElseThrow();

        assertThat(fact.kind()).isEqualTo(kind);
        assertThat(fact.day()).contains(day);
        assertThat(fact.key()).isEqualTo("R1");
        assertThat(fact.audience()).isEqualTo(measure.listing(category));
    }

    @Test
    void whatNobodyCanJudgeSaysNothingUnlessItsDatesDo() {
        assertThat(Fact.of(listed(Measure.REPLY_TIMELINESS, "UNDETERMINED", State.UNDETERMINED, "ENDED_TWICE")))
                .isEmpty();
        Fact backDated = Fact.of(
                        listed(Measure.REPLY_TIMELINESS, "UNDETERMINED", State.UNDETERMINED, "REPLY_BEFORE_REQUEST"))
                .orElseThrow();
        assertThat(backDated.kind()).isEqualTo(Fact.Kind.REPLY_BEFORE_REQUEST);
        assertThat(backDated.day()).contains(ENDED);
        assertThat(backDated.verified().kind()).isEqualTo(Fact.Kind.FALSIFICATION);
    }

    @Test
    void whatIsTakenOutSaysNothing() {
        assertThat(Fact.of(listed(Measure.ORDER_TIMELINESS, "EXCLUDED", State.EXCLUDED, "")))
                .isEmpty();
    }

    @Test
    void aComplaintFoundTrueIsForTheOfficeAlone() {
        Fact complaint = Fact.of(new Upheld("D1", "complaints", "C1", "TRUE", ENDED));
        Fact corrected = Fact.of(new Upheld("D1", "remedies", "M1", "CORRECTED", ENDED));

        Fact leak = Fact.of(new Upheld("D1", "checks", "K1", Upheld.LEAK, ENDED));

        assertThat(leak.kind()).isEqualTo(Fact.Kind.LEAK);
        assertThat(leak.audience()).as("its veto is listed").isEqualTo(Measure.Listing.DEPARTMENT);
        assertThat(leak.day()).contains(ENDED);
        assertThat(complaint.kind()).isEqualTo(Fact.Kind.COMPLAINT_UPHELD);
        assertThat(complaint.audience()).isEqualTo(Measure.Listing.OFFICE);
        assertThat(corrected.kind()).isEqualTo(Fact.Kind.DECISION_CORRECTED);
        assertThat(corrected.audience()).isEqualTo(Measure.Listing.DEPARTMENT);
    }
}
