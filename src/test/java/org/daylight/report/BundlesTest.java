package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.annual.FormTable;
import org.daylight.annual.Identity;
import org.daylight.annual.Layout;
import org.daylight.annual.Template;
import org.daylight.casework.Measure;
import org.daylight.casework.State;
import org.daylight.crossing.Finding;
import org.daylight.feed.Disposition;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.proposal.Action;
import org.daylight.proposal.Fact;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Ruling;
import org.daylight.proposal.Signal;
import org.daylight.ranking.Ranking;
import org.daylight.reconciliation.Law;
import org.daylight.score.Dimension;
import org.daylight.score.Figure;
import org.daylight.score.HeldReason;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Bundles.patterns("zh-CN").keySet())
                .containsExactlyElementsOf(Bundles.patterns("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyCodeHasItsWords(String language) {
        assertThat(Bundles.patterns(language).keySet()).containsAll(codes());
    }

    /** Identities of an annual report that a month judges, by decision 0026. */
    private static final Set<Identity> JUDGED = EnumSet.complementOf(EnumSet.of(
            Identity.ROLL_UP,
            Identity.NARRATIVE,
            Identity.FEE_STATEMENT,
            Identity.YEAR_JUMP,
            Identity.LIKENESS,
            Identity.LEDGER));

    /** What the sides of identities are called; a term that is missing here stops the receipt of a run. */
    private static final List<String> TERMS = List.of(
            "received",
            "read",
            "archived",
            "physical",
            "header",
            "title",
            "blank",
            "total",
            "data",
            "filtered",
            "taken",
            "classes",
            "readings",
            "accepted",
            "refused",
            "refusedBy",
            "withAFate",
            "counted",
            "duplicate",
            "outOfPeriod",
            "toCome",
            "refusedBeside",
            "refusedBesideBy",
            "compared",
            "duplicateFile",
            "superseded",
            "withdrawn",
            "refusedOut",
            "inTally",
            "inEvidence",
            "countedOfIt",
            "declared",
            "opening",
            "ended",
            "closing",
            "come",
            "gone",
            "closedWith",
            "handedOver",
            "handedOn",
            "roster",
            "withAStatus");

    private static List<String> codes() {
        var keys = new ArrayList<String>();
        keys.addAll(names("status.", Scorecard.Status.values()));
        keys.addAll(names("notRanked.", Ranking.Reason.values()));
        keys.addAll(names("held.", HeldReason.Code.values()));
        keys.addAll(names("finding.", Ranking.Reason.values()));
        keys.addAll(names("method.notSubmitted.", Policy.NotSubmitted.Rank.values()));
        keys.addAll(names("crossing.", Finding.Code.values()));
        keys.addAll(names("absence.", Figure.Absence.values()));
        keys.addAll(names("refusal.", Refusal.Code.values()));
        keys.addAll(names("refusal.do.", Refusal.Code.values()));
        keys.addAll(names("file.", FileRefusal.Code.values()));
        keys.addAll(names("file.do.", FileRefusal.Code.values()));
        keys.addAll(names("state.", State.values()));
        keys.addAll(names("measure.", Measure.values()));
        keys.addAll(names("dimension.", Dimension.values()));
        keys.addAll(names("rounding.", RoundingMode.values()));
        keys.addAll(names("submission.", Results.Submission.State.values()));
        keys.addAll(names("disposition.", Disposition.values()));
        keys.addAll(names("law.", Law.values()));
        keys.addAll(names("action.", Action.values()));
        keys.addAll(names("basis.", Proposal.Basis.values()));
        keys.addAll(names("breach.", Fact.Kind.values()));
        keys.addAll(names("ruling.", Ruling.Word.values()));
        keys.addAll(names("recheck.", Ruling.Recheck.values()));
        keys.addAll(names("signal.", Signal.Code.values()));
        TERMS.forEach(term -> keys.add("term." + term));
        Feeds.ALL.forEach(feed -> keys.add("feed." + feed.name()));
        for (Measure measure : Measure.values()) {
            Stream.concat(measure.categories().stream(), Stream.of(Measure.UNDETERMINED, Measure.EXCLUDED))
                    .forEach(category -> keys.add("category." + measure.name() + "." + category));
        }
        JUDGED.forEach(identity -> keys.add("annual." + identity.name()));
        for (Template template : Template.values()) {
            for (FormTable table : FormTable.values()) {
                Layout.of(template).lines(table).forEach(line -> keys.add("annual." + line.code()));
                Layout.of(template).heads(table).forEach(head -> keys.add("annual." + head.code()));
            }
        }
        return keys;
    }

    private static List<String> names(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(one -> prefix + one.name()).toList();
    }
}
