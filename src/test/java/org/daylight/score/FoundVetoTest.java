package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.department;
import static org.daylight.score.Policies.indicator;
import static org.daylight.score.Policies.linear;
import static org.daylight.score.Policies.section;
import static org.daylight.score.Policies.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.casework.CaseRules;
import org.daylight.casework.CheckRules;
import org.daylight.casework.DisclosureRules;
import org.daylight.casework.Measure;
import org.daylight.casework.OrderRules;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.api.Test;

/** A veto that a check found: it caps the grade and touches no mark. */
class FoundVetoTest {

    private static final Policy PLAIN = Policies.policy(
            section("A", indicator("A1", "100", Measure.REPLY_TIMELINESS, "IN_TIME=1 LATE=0", linear("100"))));

    private static Policy policy(Optional<String> grade) {
        var cases = new CaseRules(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                1,
                OrderRules.NONE,
                Optional.empty(),
                Optional.empty(),
                2,
                Optional.empty(),
                DisclosureRules.NONE,
                new CheckRules(Map.of("WZ", Measure.WEBSITES), Set.of("DOWN"), Set.of()),
                6);
        return new Policy(
                PLAIN.name(),
                PLAIN.title(),
                PLAIN.version(),
                PLAIN.effectiveFrom(),
                cases,
                PLAIN.sections(),
                PLAIN.rounding(),
                PLAIN.applicability(),
                PLAIN.bands(),
                PLAIN.groups(),
                PLAIN.draws(),
                PLAIN.notSubmitted(),
                PLAIN.basis(),
                new AdjustmentRules(BigDecimal.ZERO, Optional.empty(), grade, List.of()),
                PLAIN.fullMarks(),
                PLAIN.lookback());
    }

    private static Scorecard score(Optional<String> grade, String found) {
        return Scoring.of(policy(grade))
                .score(
                        department("D01", "G1"),
                        tally("REPLY_TIMELINESS IN_TIME 19, REPLY_TIMELINESS LATE 1" + found),
                        Status.SCORED);
    }

    @Test
    void capsTheGradeAndTouchesNoMark() {
        Scorecard card = score(Optional.of("fair"), ", CHECK_RESULT VETO 1, CHECK_RESULT CLEAR 3");
        assertThat(card.total()).contains(dec("95.00"));
        assertThat(card.band().orElseThrow().code()).isEqualTo("fair");
    }

    @Test
    void nothingIsCappedWhereNoneWasFoundOrThePolicyDoesNotSaySo() {
        assertThat(score(Optional.of("fair"), ", CHECK_RESULT PROBLEMS 2")
                        .band()
                        .orElseThrow()
                        .code())
                .isEqualTo("excellent");
        assertThat(score(Optional.empty(), ", CHECK_RESULT VETO 1")
                        .band()
                        .orElseThrow()
                        .code())
                .isEqualTo("excellent");
    }

    @Test
    void checksAreCountedForItThoughNoIndicatorAsks() {
        assertThat(policy(Optional.of("fair")).measures())
                .containsExactlyInAnyOrder(Measure.REPLY_TIMELINESS, Measure.CHECK_RESULT);
        assertThat(policy(Optional.empty()).measures()).containsExactly(Measure.REPLY_TIMELINESS);
    }
}
