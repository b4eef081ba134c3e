package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.casework.Measure;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.score.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A policy that pools months and takes targets from the edition before, beside the one that does neither: what it does
 * is worked out here from the figures of the other, by hand arithmetic.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookbackTest {

    private static final List<String> COUNTIES = List.of("YC-101", "YC-102", "YC-104", "YC-105", "YC-107");
    private static final int BELOW = 40;

    @TempDir
    private static Path root;

    private Path plain;
    private Path looking;

    @BeforeAll
    void run() throws IOException {
        Project project = Project.in(root);
        TinyInbox.write(project.inbox(), COUNTIES.toArray(String[]::new));
        plain = root.resolve("plain");
        ends(project.run(plain, "--accept-held"));
        project.edit(
                Project.POLICY,
                "        credit: {SOLVED: 1, UNSOLVED: 0}\n        # 达到90%得满分，以下按比例计分\n        score: {linear: {target: 90}}",
                "        credit: {SOLVED: 1, UNSOLVED: 0}\n        score: {linear: {target: GROUP_MEDIAN, otherwise: 90}}");
        project.edit(
                Project.POLICY,
                "\nsections:\n",
                "\npooling:\n  - {measure: reply_timeliness, months: 3, below: " + BELOW + "}\n\nsections:\n");
        looking = root.resolve("looking");
        ends(project.run(looking, "--accept-held"));
    }

    private static String ends(List<String> arguments) {
        Told told = Told.by(arguments.toArray(String[]::new));
        assertThat(told.code()).as(told.out() + told.err()).isZero();
        return told.out();
    }

    private static Path edition(Path home, String month) {
        return home.resolve("editions").resolve(month).resolve("r1");
    }

    private static Published.Item item(Path home, String month, String department, String code) throws IOException {
        return Figures.item(edition(home, month), department, code);
    }

    /** Replies of a month by itself: in time, and all. */
    private long[] replies(String month, String department) throws IOException {
        Tally tally = Figures.tally(edition(plain, month), department);
        long inTime = tally.count(Measure.REPLY_TIMELINESS, "IN_TIME");
        return new long[] {inTime, inTime + tally.count(Measure.REPLY_TIMELINESS, "LATE")};
    }

    @Test
    void aMonthWithTooFewCasesIsCountedWithTheOneBefore() throws IOException {
        int pooled = 0;
        for (String county : COUNTIES) {
            long[] august = replies(TinyInbox.AUGUST, county);
            long[] september = replies(TinyInbox.SEPTEMBER, county);
            Published.Item now = item(looking, TinyInbox.SEPTEMBER, county, "A1");
            boolean few = september[1] < BELOW;
            pooled += few ? 1 : 0;
            assertThat(now.pooled()).as(county).isEqualTo(few ? List.of(TinyInbox.AUGUST) : List.of());
            assertThat(now.denominator()).as(county).isEqualTo(september[1] + (few ? august[1] : 0));
            assertThat(now.numerator().orElseThrow())
                    .as(county)
                    .isEqualByComparingTo(Long.toString(september[0] + (few ? august[0] : 0)));
        }
        assertThat(pooled).as("departments of both kinds").isBetween(1, COUNTIES.size() - 1);
    }

    @Test
    void theFirstMonthHasNothingBeforeIt() throws IOException {
        for (String county : COUNTIES) {
            assertThat(Figures.entry(edition(looking, TinyInbox.AUGUST), county))
                    .isEqualTo(Figures.entry(edition(plain, TinyInbox.AUGUST), county));
        }
        assertThat(Published.read(new Edition(edition(looking, TinyInbox.AUGUST)))
                        .targets())
                .isEmpty();
    }

    @Test
    void theTargetIsTheMedianOfTheEditionBefore() throws IOException {
        var rates = new ArrayList<BigDecimal>();
        for (String county : COUNTIES) {
            if (Figures.entry(edition(looking, TinyInbox.AUGUST), county).rank().isPresent()) {
                rates.add(item(looking, TinyInbox.AUGUST, county, "C4").rate().orElseThrow());
            }
        }
        rates.sort(null);
        assertThat(rates).as("ranked in August").hasSize(3);
        BigDecimal median = rates.get(1);
        Published september = Published.read(new Edition(edition(looking, TinyInbox.SEPTEMBER)));

        assertThat(september.targets().get("G1").get("C4")).isEqualTo(median);
        for (String county : COUNTIES) {
            Published.Item item = item(looking, TinyInbox.SEPTEMBER, county, "C4");
            BigDecimal marks = item.weight()
                    .multiply(new BigDecimal("100"))
                    .multiply(item.numerator().orElseThrow())
                    .divide(median.multiply(BigDecimal.valueOf(item.denominator())), 2, RoundingMode.HALF_UP)
                    .min(item.weight());
            assertThat(item.marks().orElseThrow()).as(county).isEqualByComparingTo(marks);
        }
    }

    @Test
    void readersAreToldBoth() {
        List<String> explain = List.of(
                "explain",
                "--lang",
                "en",
                "--home",
                looking.toString(),
                "--period",
                "2026-09",
                "--department",
                "YC-101");

        assertThat(ends(explain)).contains("(since 2026-08)").contains("the target is the median of the group's rates");
    }
}
