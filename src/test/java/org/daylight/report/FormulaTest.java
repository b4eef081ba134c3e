package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final BigDecimal TIE = new BigDecimal("87.125");

    @Test
    void aRoundedFormulaHasTheFunctionOfItsRule() {
        Formula tie = Formula.number(TIE);
        assertThat(text(tie.rounded(2, RoundingMode.HALF_UP))).isEqualTo("ROUND(ROUND(87.125,9),2) 87.13");
        assertThat(text(tie.rounded(2, RoundingMode.DOWN))).isEqualTo("ROUNDDOWN(ROUND(87.125,9),2) 87.12");
        assertThat(text(tie.rounded(2, RoundingMode.UP))).isEqualTo("ROUNDUP(ROUND(87.125,9),2) 87.13");
    }

    /** Three thirds, each a hair too small, are one. */
    @Test
    void aTieThatBinaryFractionsMissIsStillOne() {
        Formula third = Formula.number(new BigDecimal("29.041666666666"));
        Formula sum = third.plus(third).plus(third);
        assertThat(sum.value()).isLessThan(TIE);
        assertThat(sum.rounded(2, RoundingMode.HALF_UP).value()).isEqualTo("87.13");
    }

    /** No function rounds a tie to the even digit, so the number stands by itself. */
    @Test
    void aFormulaThatGivesAnotherNumberIsLeftOut() {
        Optional<Formula> tie = Optional.of(Formula.number(TIE).rounded(2, RoundingMode.HALF_EVEN));
        assertThat(Cell.amount(new BigDecimal("87.12"), tie).formula()).isEmpty();
        assertThat(Cell.amount(new BigDecimal("87.13"), tie).formula()).isPresent();
    }

    @Test
    void neighboursAreOneRange() {
        var sum = new CellSum("marks", "weight");
        sum.add(BigDecimal.ONE, 3);
        sum.add(BigDecimal.TEN, 4);
        sum.add(BigDecimal.ONE, 6);
        assertThat(text(sum.formula())).isEqualTo("SUM([marks weight 3-4],[marks weight 6-6]) 12");
    }

    @Test
    void deductionsLeaveNothingBelowZero() {
        Formula below = Formula.number(BigDecimal.ONE).plus(Formula.cell(new BigDecimal("-3"), "t", "c", 0));
        assertThat(text(below.atLeastZero())).isEqualTo("MAX(0,1+[t c 0-0]) 0");
    }

    private static String text(Formula formula) {
        List<Formula.Part> parts = formula.parts();
        return parts.stream()
                        .map(part -> part instanceof Formula.Sign sign ? sign.text() : cells((Formula.Cells) part))
                        .collect(Collectors.joining())
                + " " + formula.value();
    }

    private static String cells(Formula.Cells cells) {
        return "[" + cells.table() + " " + cells.column() + " " + cells.first() + "-" + cells.last() + "]";
    }
}
