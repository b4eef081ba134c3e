package org.daylight.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.Feeds.REQUESTS;

import java.util.Arrays;
import java.util.List;
import org.daylight.crossing.Finding.Code;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static Finding finding(Code code) {
        return new Finding(code, "requests", "D1", "R1", "", "", "D2", List.of("departments"));
    }

    @Test
    void onlyAClaimTwiceMadeHoldsADepartment() {
        assertThat(Arrays.stream(Code.values()).filter(Code::holds)).containsExactly(Code.CLAIMED_TWICE);
    }

    @Test
    void mostFindingsLeaveTheRowsAsTheyAre() {
        Reading row = Said.row(REQUESTS, "departments", "D1 R1 channel=WEB submitted_at=2026-09-01");
        var verdicts = Verdicts.of(List.of(finding(Code.UNREGISTERED), finding(Code.ONLY_IN_COPY)));

        assertThat(verdicts.none()).isTrue();
        assertThat(verdicts.on(row)).isSameAs(row);
    }

    @Test
    void aRowThatTwoClaimIsRefusedAndNoOther() {
        Reading claimed = Said.row(REQUESTS, "departments", "D1 R1 channel=WEB submitted_at=2026-09-01");
        Reading other = Said.row(REQUESTS, "departments", "D1 R2 channel=WEB submitted_at=2026-09-01");
        Reading refused = Said.refused(REQUESTS, "departments", "D1", "R1");
        var verdicts = Verdicts.of(List.of(finding(Code.CLAIMED_TWICE)));

        assertThat(verdicts.none()).isFalse();
        assertThat(verdicts.on(claimed)).isInstanceOf(Refusal.class);
        assertThat(verdicts.on(other)).isSameAs(other);
        assertThat(verdicts.on(refused)).isSameAs(refused);
    }
}
