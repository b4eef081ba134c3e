package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.score.Adjustment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people rule beside the marks: each entry whole, by two people, under a rule of the policy. */
class AdjustmentTest {

    private static Adjustment entry(Kind kind, String points, String record) {
        return new Adjustment("T-1", kind, "R", new BigDecimal(points), record, "文号", "甲", "乙");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''|R|D|甲|乙|adjustment: found no number, expected one; correct the entry",
                "T-1|' '|D|甲|乙|T-1: found no rule, expected one; correct the entry",
                "T-1|R|''|甲|乙|T-1: found no document number, expected one; correct the entry",
                "T-1|R|D|''|乙|T-1: found no applied_by, expected one; correct the entry",
                "T-1|R|D|甲|''|T-1: found no approved_by, expected one; correct the entry",
                "T-1|R|D|甲|甲|T-1: found applied and approved by 甲, expected two people; correct the entry"
            })
    void anEntryIsWholeAndByTwoPeople(
            String number, String rule, String document, String applied, String approved, String message) {
        assertThatThrownBy(
                        () -> new Adjustment(number, Kind.BONUS, rule, BigDecimal.ONE, "", document, applied, approved))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BONUS|0|''|T-1: found 0 points of a BONUS, expected more than 0; correct the entry",
                "DEDUCTION|-1|''|T-1: found -1 points of a DEDUCTION, expected more than 0; correct the entry",
                "APPEAL|0|''|T-1: found 0 points of a APPEAL, expected more than 0; correct the entry",
                "APPEAL|-1|''|T-1: found -1 points of a APPEAL, expected more than 0; correct the entry",
                "VETO|1|''|T-1: found 1 points of a VETO, expected none; correct the entry",
                "EXCLUSION|0.50|C-1|T-1: found 0.5 points of a EXCLUSION, expected none; correct the entry",
                "EXCLUSION|0|''|T-1: found no record number, expected the case to take out; correct the entry"
            })
    void pointsGoWithTheKind(Kind kind, String points, String record, String message) {
        assertThatThrownBy(() -> entry(kind, points, record)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "BONUS, 0.5, ''",
        "DEDUCTION, 3, ''",
        "VETO, 0, ''",
        "EXCLUSION, 0, C-1",
        "APPEAL, 2, ''",
        "APPEAL, 0, C-1"
    })
    void whatIsWholeIsTaken(Kind kind, String points, String record) {
        assertThat(entry(kind, points, record).record()).isEqualTo(record);
    }

    /** Entries have one order whatever the file's, and 2.0 points are 2. */
    @Test
    void entriesAreOrderedByAllThatTheySay() {
        Adjustment one = entry(Kind.BONUS, "2.0", "");
        assertThat(one).isEqualTo(entry(Kind.BONUS, "2", ""));
        var sorted = new TreeSet<>(List.of(
                one,
                entry(Kind.BONUS, "1", ""),
                entry(Kind.DEDUCTION, "1", ""),
                new Adjustment("S", Kind.VETO, "R", BigDecimal.ZERO, "", "文号", "甲", "乙")));
        assertThat(sorted)
                .extracting(each -> each.number() + " " + each.kind() + " " + each.points())
                .containsExactly("S VETO 0", "T-1 BONUS 1", "T-1 BONUS 2", "T-1 DEDUCTION 1");
    }

    private static AdjustmentRules.Rule rule(Kind kind, String points, String grade, Feed feed) {
        return new AdjustmentRules.Rule(
                "R",
                kind,
                Map.of(),
                Optional.ofNullable(points).map(BigDecimal::new),
                Optional.ofNullable(grade),
                Optional.ofNullable(feed),
                List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"BONUS", "DEDUCTION", "VETO", "EXCLUSION"})
    void aRuleHasWhatItsKindAsksAndNothingElse(Kind kind) {
        boolean counts = kind == Kind.BONUS || kind == Kind.DEDUCTION;
        String points = counts ? "1" : null;
        String grade = kind == Kind.VETO ? "fair" : null;
        Feed feed = kind == Kind.EXCLUSION ? Feeds.REQUESTS : null;
        assertThat(rule(kind, points, grade, feed).kind()).isEqualTo(kind);
        String where = "adjustments, rule R, ";
        assertThatThrownBy(() -> rule(kind, counts ? null : "1", grade, feed))
                .hasMessage(where + "points: found " + found(counts, kind));
        assertThatThrownBy(() -> rule(kind, points, kind == Kind.VETO ? null : "fair", feed))
                .hasMessage(where + "grade: found " + found(kind == Kind.VETO, kind));
        assertThatThrownBy(() -> rule(kind, points, grade, kind == Kind.EXCLUSION ? null : Feeds.REQUESTS))
                .hasMessage(where + "feed: found " + found(kind == Kind.EXCLUSION, kind));
    }

    private static String found(boolean wanted, Kind kind) {
        return wanted
                ? "none for the kind " + kind + ", expected one; write it"
                : "a value for the kind " + kind + ", expected none; take it out";
    }

    @Test
    void pointsOfARuleAreMoreThanNothingAndItsFeedIsCounted() {
        assertThatThrownBy(() -> rule(Kind.BONUS, "0", null, null))
                .hasMessage(
                        "adjustments, rule R, points: found 0, expected more than 0; write the points of one entry");
        assertThatThrownBy(() -> rule(Kind.EXCLUSION, null, null, Feeds.RESPONSES))
                .hasMessageStartingWith("adjustments, rule R, feed: found ")
                .hasMessageEndingWith("name a feed whose cases are counted");
    }

    @Test
    void capsArePercentagesAndCodesAreUsedOnce() {
        BigDecimal tooMuch = new BigDecimal("100.5");
        assertThatThrownBy(() -> new AdjustmentRules(tooMuch, Optional.empty(), Optional.empty(), List.of()))
                .hasMessage("adjustments, bonus_cap: found 100.5, expected 0 to 100; write a percentage");
        assertThatThrownBy(() -> new AdjustmentRules(BigDecimal.ONE, Optional.of(tooMuch), Optional.empty(), List.of()))
                .hasMessage("adjustments, deduction_cap: found 100.5, expected 0 to 100; write a percentage");
        AdjustmentRules.Rule bonus = rule(Kind.BONUS, "1", null, null);
        assertThatThrownBy(() ->
                        new AdjustmentRules(BigDecimal.ONE, Optional.empty(), Optional.empty(), List.of(bonus, bonus)))
                .hasMessageStartingWith("adjustments, rules: found the code R twice");
    }

    @Test
    void anEntryGoesByARuleOfItsKind() {
        AdjustmentRules.Rule bonus = rule(Kind.BONUS, "1", null, null);
        var rules = new AdjustmentRules(BigDecimal.TEN, Optional.empty(), Optional.empty(), List.of(bonus));
        assertThat(rules.rule(entry(Kind.BONUS, "1", ""))).isEqualTo(bonus);
        assertThatThrownBy(() -> rules.rule(entry(Kind.DEDUCTION, "1", "")))
                .hasMessage("T-1: found the rule R for a DEDUCTION, expected one of []; name a rule of the policy");
    }
}
