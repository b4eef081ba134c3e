package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeeStatementTest {

    private static final Spot UNPAID = Spot.table3("other_no_fee", "total");

    private static Findings check(long unpaid, String... paragraphs) {
        return FeeStatement.check(Made.report(1).with(UNPAID, Entry.of(unpaid)).withParagraphs(List.of(paragraphs)));
    }

    @Test
    void anUnpaidFeeIsToldOfInSectionSix() {
        assertThat(check(10, "五、存在的主要问题", "已发出信息处理费收费通知。", "六、其他需要报告的事项", "无。"))
                .isEqualTo(Findings.of(Mismatch.at(Identity.FEE_STATEMENT, UNPAID, Entry.ABSENT, Entry.of(10))));
        assertThat(check(10, "六、其他需要报告的事项", "本年度收取信息处理费0元。")).isEqualTo(Findings.NONE);
        assertThat(check(0, "六、其他需要报告的事项", "无。")).isEqualTo(Findings.NONE);
    }

    @Test
    void aFeeThatAnotherSectionTellsOfIsToldOfInSectionSix() {
        assertThat(check(0, "一、总体情况", "全年共收取信息处理费2,230元。", "六、其他需要报告的事项", "无。"))
                .isEqualTo(Findings.of(Mismatch.at(Identity.FEE_STATEMENT, UNPAID, Entry.ABSENT, Entry.of(0))
                        .quoting("收取信息处理费2,230元")));
        assertThat(check(0, "一、总体情况", "全年共收取信息处理费0元。")).isEqualTo(Findings.NONE);
    }

    @Test
    void bareTablesSayNothingAboutFees() {
        assertThat(check(10)).isEqualTo(Findings.NONE);
    }
}
