package org.daylight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.daylight.feed.Epoch.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "35, 35",
        "0.1, 0.1",
        "12.50, 12.5",
        "1E-7, 0.0000001",
        "999999999999999, 999999999999999",
        "1E15, 1E+15",
        "123456789012345678, 1.23456789012346E+17",
        "-123456789012345678, -1.23456789012346E+17",
        "1E300, 1E+300"
    })
    void numbersInTheirShortestForm(double number, String text) {
        assertThat(CellText.plain(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "yyyy/m/d;@",
                "mm/dd/yy",
                "e\"年\"m\"月\"",
                "[DBNum1][$-804]yyyy\"年\"m\"月\""
            })
    void formatsOfDays(String pattern) {
        assertThat(CellFormats.precision(pattern)).contains(Precision.AS_GIVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy/m/d h:mm", "h:mm:ss", "[h]:mm", "yyyy-mm-dd hh:mm:ss.000", "上午/下午h\"时\"mm\"分\""})
    void formatsOfTimes(String pattern) {
        assertThat(CellFormats.precision(pattern)).contains(Precision.TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "0.00",
                "#,##0.00_);[Red](#,##0.00)",
                "0.00E+00",
                "@",
                "\"共\"0\"件\"",
                "0\\d",
                "000000",
                "# ?/?"
            })
    void formatsOfNumbers(String pattern) {
        assertThat(CellFormats.precision(pattern)).isEqualTo(Optional.empty());
    }
}
