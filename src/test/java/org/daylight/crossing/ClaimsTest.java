package org.daylight.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.Feeds.REQUESTS;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    /** It is asked about because its bits are another's too; to the letter nobody else claims it. */
    @Test
    void aNumberThatOneDepartmentClaimsIsItsOwn() {
        var claims = new Claims(Map.of());
        claims.fresh(Said.row(REQUESTS, "departments", "D1 R1 channel=WEB submitted_at=2026-09-01"), "departments");
        assertThat(claims.findings()).isEmpty();
    }

    @Test
    void aNumberThatTwoClaimIsNobodysUntilItIsRuled() {
        for (var ruled : Map.of("", "CLAIMED_TWICE D1 D2, CLAIMED_TWICE D2 D1", "D2", "RULED_TO_OTHER D1 D2")
                .entrySet()) {
            var claims = new Claims(ruled.getKey().isEmpty() ? Map.of() : Map.of("R1", ruled.getKey()));
            claims.fresh(Said.row(REQUESTS, "departments", "D1 R1 channel=WEB"), "departments");
            claims.fresh(Said.row(REQUESTS, "departments", "D2 R1 channel=WEB"), "departments");
            assertThat(claims.findings().stream()
                            .map(one -> one.code() + " " + one.department() + " " + one.there())
                            .reduce((one, other) -> one + ", " + other))
                    .contains(ruled.getValue());
        }
    }
}
