package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daylight.casework.Scope.Continuity;
import org.daylight.feed.Feeds;
import org.junit.jupiter.api.Test;

/** A leak that people took back is none. */
class LeakTest {

    private static boolean leaks(Consumer<CaseBook> ruling) {
        var scope = new Rulebook(Map.of()).scope("2026-09", Optional.empty(), Continuity.FIRST);
        CaseBook book = CaseBook.open(scope, "D1", "G1");
        book.accept(RowText.read("check K1 WZ 2026-09-15 score=0 veto_code=SECRET", "2026-09.csv", 2));
        ruling.accept(book);
        return !book.settle().upheld().isEmpty();
    }

    @Test
    void stands() {
        assertThat(leaks(book -> {})).isTrue();
    }

    @Test
    void isToldFromWhatAnybodyMayRead() {
        var day = java.time.LocalDate.of(2026, 9, 15);
        assertThat(new Upheld("D1", "checks", "K1", Upheld.LEAK, day).leaked()).isTrue();
        assertThat(new Upheld("D1", "remedies", "M1", "CORRECTED", day).leaked())
                .isFalse();
    }

    @Test
    void wasTakenOut() {
        assertThat(leaks(book -> book.exclude(Feeds.CHECKS, "K1"))).isFalse();
    }

    @Test
    void wasAppealedWithSuccess() {
        assertThat(leaks(book -> book.contest(Feeds.CHECKS, "K1", Set.of(Measure.CHECK_RESULT))))
                .isFalse();
        assertThat(leaks(book -> book.contest(Feeds.CHECKS, "K1", Set.of(Measure.WEBSITES))))
                .as("only its marks")
                .isTrue();
    }
}
