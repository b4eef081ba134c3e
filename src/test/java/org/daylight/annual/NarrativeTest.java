package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {

    private static final String TITLE = "某市2026年政府信息公开工作年度报告";

    private static List<String> told(String text) {
        return Phrase.read(Sentences.clauses(List.of(TITLE, text))).stream()
                .map(one -> one.spots().get(0).row()
                        + (one.spots().size() > 1 ? "+" + (one.spots().size() - 1) : "") + "=" + one.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本年新收政府信息公开申请3511件。|new=3511",
                "2026年，全市共收到政府信息公开申请3,511件，同比增长12%。|new=3511",
                "全年共受理依申请公开３５１１件。|new=3511",
                "本年度共收到3511件政府信息公开申请，其中自然人3402件。|new=3511",
                "全市新收 3511 件、上年结转 96 件。|new=3511 carried_over=96",
                "其中，新收3511件，上年度结转96件，办结3486件，结转下年度继续办理121件。|new=3511 carried_over=96 total=3486 carry_forward=121",
                "121件结转至下年度。|carry_forward=121",
                "予以公开1191件，部分公开328件，不予公开142件，无法提供1078件，不予处理406件，其他处理341件。|open=1191 partial=328 deny_state_secret+7=142 unable_not_held+2=1078 refuse_petition+4=406 other_no_supplement+2=341",
                "因政府信息公开被申请行政复议440件，被提起行政诉讼113件。|review=440 litigation_direct+1=113",
                "行政复议结果纠正17件。|review=17"
            })
    void figuresAreFoundInSentences(String text, String expected) {
        assertThat(told(text)).isEqualTo(List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年共收到政府信息公开申请3000件。",
                "较上年收到的申请增加12件。",
                "去年同期收到申请3000件。",
                "收到自然人提交的政府信息公开申请3402件。",
                "通过网络收到申请2000件。",
                "市公安局新收政府信息公开申请12件。",
                "收到投诉举报申请5件。",
                "结转的材料共5份。"
            })
    void otherFiguresAreLeftAside(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aSentenceThatCountsTheCarryOverInIsNamed() {
        AnnualReport report = Made.report(1);
        Spot spot = Spot.table3("new", "total");
        Entry received = report.at(spot);
        long both = received.value()
                .add(report.at(Spot.table3("carried_over", "total")).value())
                .longValueExact();
        String sentence = "全市共收到政府信息公开申请" + both + "件。";
        assertThat(Narrative.check(report.withParagraphs(List.of(TITLE, sentence))))
                .isEqualTo(Findings.of(Mismatch.at(
                                Identity.NARRATIVE,
                                spot,
                                received,
                                Entry.of(both),
                                List.of(new Operand(Operand.Origin.THIS_YEAR, spot, 1, received)))
                        .quoting("全市共收到政府信息公开申请" + both + "件")));
    }

    @Test
    void sentencesThatAgreeAreNotNamed() {
        AnnualReport report = Made.report(1);
        String received = report.at(Spot.table3("new", "total")).value().toPlainString();
        String suits = Stream.of("litigation_direct", "litigation_after_review")
                .map(row -> report.at(Spot.table4(row, "total")).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
        List<String> text = List.of(TITLE, "本年新收政府信息公开申请" + received + "件，行政诉讼" + suits + "件。");
        assertThat(Narrative.check(report.withParagraphs(text))).isEqualTo(Findings.NONE);
    }

    @Test
    void aFigureBesideABlankCellCannotBeChecked() {
        Spot spot = Spot.table3("new", "total");
        AnnualReport report = Made.report(1).with(spot, Entry.BLANK).withParagraphs(List.of("本年新收政府信息公开申请5件。"));
        assertThat(Narrative.check(report).unchecked())
                .containsExactly(new Findings.Unchecked(
                        Identity.NARRATIVE,
                        spot,
                        List.of(new Operand(Operand.Origin.THIS_YEAR, spot, 1, Entry.BLANK))));
    }
}
