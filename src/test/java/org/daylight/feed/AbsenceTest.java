package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.canonical;
import static org.daylight.feed.FeedFixture.line41;
import static org.daylight.feed.FeedFixture.translate;

import java.util.List;
import org.daylight.feed.Refusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {

    private static final Translation REQUESTS = canonical(
            Feeds.REQUESTS, "request_no,channel,submitted_at,signed_at,applicant_type,subject,archive_no,fee");

    @ParameterizedTest
    @ValueSource(strings = {"无", "/", "／", "\\", "-", "--", "－", "—", "——", "N/A", "n/a", "空"})
    void aWordForNothingIsAnEmptyCell(String word) {
        String row = String.join(",", "R1", "WEB", "2026-09-01", word, "NATURAL", word, word, "");
        assertThat(translate(REQUESTS, row))
                .hasToString(
                        translate(REQUESTS, "R1,WEB,2026-09-01,,NATURAL,,,").toString());
        assertThat(translate(REQUESTS, row).get(0)).isInstanceOf(Row.class);
    }

    @Test
    void aRequiredCellIsMissingAndANumberIsNone() {
        assertThat(translate(REQUESTS, "/,WEB,2026-09-01,,NATURAL,,,"))
                .containsExactly(new Refusal(
                        line41(), "requests", "D01", "", "request_no", Code.MISSING, "", Ids.EXPECTED, List.of()));
        assertThat(translate(REQUESTS, "R1,WEB,—,,NATURAL,,,"))
                .containsExactly(new Refusal(
                        line41(),
                        "requests",
                        "D01",
                        "R1",
                        "submitted_at",
                        Code.MISSING,
                        "",
                        "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss",
                        List.of()));
        assertThat(translate(REQUESTS, "R1,WEB,2026-09-01,,NATURAL,,,-"))
                .containsExactly(new Refusal(
                        line41(),
                        "requests",
                        "D01",
                        "R1",
                        "fee",
                        Code.NOT_A_NUMBER,
                        "***(1 chars)",
                        "0.00, >= 0",
                        List.of()));
    }
}
