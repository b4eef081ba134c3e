package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.daylight.annual.Operand.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearBeforeTest {

    private static final Spot NEW = Spot.table3("new", "total");

    private final AnnualReport before = Made.report(1);
    private final AnnualReport report = Made.after(before, 2);

    @Test
    void whatWasCarriedForwardIsCarriedOver() {
        Spot over = Spot.table3("carried_over", "social");
        Spot forward = Spot.table3("carry_forward", "social");
        Entry carried = before.at(forward);
        assertThat(YearBefore.carriedOver(report.with(over, Entry.of(1000)), before))
                .isEqualTo(Findings.of(Mismatch.at(
                        Identity.CARRIED_OVER,
                        over,
                        carried,
                        Entry.of(1000),
                        List.of(new Operand(Origin.YEAR_BEFORE, forward, 1, carried)))));
    }

    @Test
    void inForceFollowsFromTheYearBefore() {
        Spot valid = Spot.table2("rules", "valid");
        Findings found = YearBefore.inForce(
                report, before.with(valid, Entry.of(before.at(valid).value().add(BigDecimal.ONE))));
        assertThat(found.mismatches()).hasSize(1);
        Mismatch mismatch = found.mismatches().get(0);
        assertThat(mismatch.identity()).isEqualTo(Identity.IN_FORCE);
        assertThat(mismatch.spot()).contains(valid);
        assertThat(mismatch.expected().value())
                .isEqualTo(report.at(valid).value().add(BigDecimal.ONE));
        assertThat(mismatch.found()).isEqualTo(report.at(valid));
        assertThat(mismatch.basis())
                .extracting(one -> one.origin() + " " + one.spot().column() + " " + one.sign())
                .containsExactly("YEAR_BEFORE valid 1", "THIS_YEAR made 1", "THIS_YEAR repealed -1");
    }

    @Test
    void theEarlierFormDoesNotSayWhatIsInForce() {
        assertThat(YearBefore.inForce(report, Made.report(Template.V2019, 1))).isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "10,50,false",
        "10,51,true",
        "51,10,true",
        "50,10,false",
        "0,9,false",
        "0,10,true",
        "1,9,false",
        "0,0,false"
    })
    void aJumpIsMoreThanFiveTimes(long then, long now, boolean named) {
        var empty = new AnnualReport(Template.V2021, Map.of(), List.of());
        Findings found = YearBefore.jumps(empty.with(NEW, Entry.of(now)), empty.with(NEW, Entry.of(then)));
        assertThat(found.mismatches()).hasSize(named ? 1 : 0);
        found.mismatches().forEach(one -> {
            assertThat(one.identity()).isEqualTo(Identity.YEAR_JUMP);
            assertThat(one.expected()).isEqualTo(Entry.of(then));
            assertThat(one.found()).isEqualTo(Entry.of(now));
        });
    }
}
