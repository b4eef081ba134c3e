package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.TextTable.Align.LEFT;
import static org.daylight.TextTable.Align.RIGHT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

    @Test
    void chineseCharactersCountTwoColumns() {
        var table = new TextTable(LEFT, RIGHT, LEFT)
                .row("单位", "文件", "情况")
                .row("公安局", 2, "正常")
                .row("A1", 10, "");
        assertThat(table.lines()).containsExactly("单位    文件  情况", "公安局     2  正常", "A1        10");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "政务, 4", "12345热线, 9", "Ａ（）, 6", "𠮷, 2", "한, 2", "é, 1", "'', 0"})
    void widths(String text, int expected) {
        assertThat(TextTable.width(text)).isEqualTo(expected);
    }

    @Test
    void aCombiningMarkTakesNoColumn() {
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void aRowHasAsManyCellsAsColumns() {
        assertThatThrownBy(() -> new TextTable(LEFT).row("a", "b")).hasMessage("row of 2 cells; expected 1");
    }
}
