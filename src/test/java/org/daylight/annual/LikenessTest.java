package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    /** So many different characters, from one of them on. */
    private static String text(int from, int length) {
        return IntStream.range(from, from + length)
                .mapToObj(i -> Character.toString(0x4E00 + i))
                .collect(Collectors.joining());
    }

    private static Findings check(String now, String then) {
        AnnualReport report = Made.report(1);
        return Likeness.check(report.withParagraphs(List.of(now)), report.withParagraphs(List.of(then)));
    }

    @Test
    void theSameTextWithNewFiguresIsTheSame() {
        String then = text(0, 200) + "3511件";
        assertThat(check(then.replace("3511", "4022"), then))
                .isEqualTo(Findings.of(new Mismatch(
                        Identity.LIKENESS,
                        Optional.empty(),
                        Optional.empty(),
                        Entry.of(90),
                        Entry.of(100),
                        List.of(),
                        "")));
    }

    /** 203 runs each: 193 in common are 0.95, 183 in common 0.90, 182 less. */
    @Test
    void likenessIsTheShareOfCommonRuns() {
        assertThat(Likeness.likeness(List.of(text(0, 206)), List.of(text(10, 206))))
                .isEqualTo(193.0 / 203);
        assertThat(check(text(0, 203), text(20, 203)))
                .matches(found -> found.mismatches().size() == 1);
        assertThat(check(text(0, 203), text(21, 203))).isEqualTo(Findings.NONE);
    }

    @Test
    void shortTextsAreNotCompared() {
        assertThat(check(text(0, 102), text(0, 102))).isEqualTo(Findings.NONE);
        assertThat(check(text(0, 103), text(0, 103)).mismatches()).hasSize(1);
    }
}
