package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.daylight.annual.Findings.Unchecked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws over reports made from seeds: all identities hold, and one changed cell breaks those it stands in and no other. */
class ReportLawsTest {

    private static final int REPORTS = 4;

    @ParameterizedTest
    @EnumSource(Template.class)
    void aReportThatAddsUpHasNoFinding(Template template) {
        for (long seed = 0; seed < REPORTS; seed++) {
            AnnualReport report = Made.report(template, seed);
            assertThat(Checks.alone(report).plus(Checks.tables(report))).isEqualTo(Findings.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void aChangedCellBreaksTheIdentitiesThatItStandsInAndNoOther(Template template) {
        var random = new Random(7);
        for (long seed = 0; seed < REPORTS; seed++) {
            AnnualReport report = Made.report(template, seed);
            for (Spot spot : report.layout().spots().toList()) {
                long changed = report.at(spot).value().longValueExact() + 1 + random.nextInt(3);
                Findings found = Checks.alone(report.with(spot, Entry.of(changed)));
                assertThat(broken(found)).as("%s", spot).isEqualTo(expected(spot));
                assertThat(found.unchecked()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void aCellWithoutAFigureIsNamedAndItsIdentitiesAreNotChecked(String cell) {
        AnnualReport report = Made.report(1);
        for (Spot spot : report.layout().spots().toList()) {
            Entry entry = Entry.parse(cell).orElseThrow();
            Findings found = Checks.alone(report.with(spot, entry));
            assertThat(found.mismatches())
                    .containsExactly(Mismatch.at(Identity.FIGURE_GIVEN, spot, Entry.ABSENT, entry));
            assertThat(new TreeSet<>(found.unchecked().stream()
                            .map(one -> one.identity() + " " + place(one))
                            .toList()))
                    .isEqualTo(expected(spot));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7})
    void aYearThatFollowsFromTheOneBeforeHasNoFinding(long seed) {
        AnnualReport before = Made.report(seed);
        AnnualReport report = Made.after(before, seed + 100);
        assertThat(Checks.alone(report)).isEqualTo(Findings.NONE);
        assertThat(YearBefore.carriedOver(report, before)).isEqualTo(Findings.NONE);
        assertThat(YearBefore.inForce(report, before)).isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void aSumOfReportsAddsUpAndIsTheSumOfItsParts(Template template) {
        List<AnnualReport> parts = new ArrayList<>();
        for (long seed = 0; seed < 11; seed++) {
            parts.add(Made.report(template, seed));
        }
        AnnualReport sum = Checks.sum(parts);
        assertThat(Checks.alone(sum)).isEqualTo(Findings.NONE);
        assertThat(Checks.parts(sum, parts)).isEqualTo(Findings.NONE);
        for (Spot spot : sum.layout().spots().toList()) {
            long wrong = sum.at(spot).value().longValueExact() + 1;
            assertThat(Checks.parts(sum.with(spot, Entry.of(wrong)), parts).mismatches())
                    .containsExactly(Mismatch.at(Identity.ROLL_UP, spot, sum.at(spot), Entry.of(wrong)));
        }
    }

    private static TreeSet<String> broken(Findings findings) {
        var names = new TreeSet<String>();
        findings.mismatches()
                .forEach(one -> names.add(
                        one.identity() + " " + place(one.identity(), one.spot().orElseThrow())));
        return names;
    }

    private static String place(Unchecked one) {
        return place(one.identity(), one.spot());
    }

    private static String place(Identity identity, Spot spot) {
        boolean column = identity == Identity.COLUMN_BALANCE || identity == Identity.OUTCOME_TOTAL;
        return column ? spot.column() : spot.row();
    }

    /** By the words of the form, not by the code under test. */
    private static TreeSet<String> expected(Spot spot) {
        var names = new TreeSet<String>();
        if (spot.table() == FormTable.TABLE_3) {
            names.add("APPLICANT_TOTAL " + spot.row());
            boolean received = List.of("new", "carried_over", "carry_forward").contains(spot.row());
            if (received || spot.row().equals("total")) {
                names.add("COLUMN_BALANCE " + spot.column());
            }
            if (!received) {
                names.add("OUTCOME_TOTAL " + spot.column());
            }
        }
        if (spot.table() == FormTable.TABLE_4) {
            names.add("REMEDY_TOTAL " + spot.row());
        }
        return names;
    }
}
