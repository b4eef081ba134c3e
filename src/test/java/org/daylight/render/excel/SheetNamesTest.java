package org.daylight.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            市直部门              | 市直部门
            A/B:C\\D?E*F[G]       | A B C D E F G
            'quoted'             | quoted
            History              | History (2)
            "   "                | -
            "***"                | -
            """)
    void aNameKeepsWhatTheFormatAllows(String wish, String name) {
        assertThat(names.of(wish)).isEqualTo(name);
        WorkbookUtil.validateSheetName(name);
    }

    @Test
    void noTwoSheetsHaveTheSameNameWhateverTheirCase() {
        assertThat(names.of("Group")).isEqualTo("Group");
        assertThat(names.of("GROUP")).isEqualTo("GROUP (2)");
        assertThat(names.of("group")).isEqualTo("group (3)");
    }

    @Test
    void aLongNameIsCutToWhatTheFormatAllows() {
        assertThat(names.of("一".repeat(40))).isEqualTo("一".repeat(31));
        assertThat(names.of("一".repeat(40))).isEqualTo("一".repeat(27) + " (2)");
    }

    @Test
    void aRareCharacterIsNotCutInHalf() {
        assertThat(names.of("一".repeat(30) + "𠮷野")).isEqualTo("一".repeat(30));
    }
}
