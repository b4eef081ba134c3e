package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "-1",
                "12.50",
                "1,000",
                "1.23E+17",
                "1.23457E+17",
                "1E5",
                "123456",
                "1234.56",
                "2026-02-31",
                "31/02/2026",
                "2026.9.1",
                "20260931",
                "2026年2月30日",
                "9月3日",
                "9月3号 08:30",
                "2026年02月30日 25:00",
                "2026-09-01 25:00",
                "2026-09-01T08:00:00.123+08:00",
                "03/08/2015 02:30:00 AM",
                "PIGEON",
                "not_known"
            })
    void shows(String cell) {
        assertThat(Masking.mask(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "张三,                 张***(2 chars)",
        "13800138000,          1***(11 chars)",
        "138-0013-8000,        1***(13 chars)",
        "138 0013 8000,        1***(13 chars)",
        "010-62881234,         0***(12 chars)",
        "1.38001380E10,        1***(13 chars)",
        "138.0013,             1***(8 chars)",
        "62881234,             6***(8 chars)",
        "6288123,              6***(7 chars)",
        "+86 13800138000,      ***(15 chars)",
        "110101199003078515,   1***(18 chars)",
        "123-45-6789,          1***(11 chars)",
        "li.lei@example.com,   l***(18 chars)",
        "Zhang San,            Z***(9 chars)",
        "𠮷野,                 𠮷***(2 chars)",
        "2026年王月30日,         2***(10 chars)",
        "京A12345,             京***(7 chars)",
        "１３８,               １***(3 chars)",
    })
    void hidesWhatMayNameAPerson(String cell, String masked) {
        assertThat(Masking.mask(cell)).isEqualTo(masked);
    }

    @Test
    void aCodeOfMoreThanTwentyFourLettersIsHidden() {
        assertThat(Masking.mask("A".repeat(24))).isEqualTo("A".repeat(24));
        assertThat(Masking.mask("A".repeat(25))).isEqualTo("A***(25 chars)");
    }

    @Test
    void aMarkThatNobodySeesIsNotShown() {
        assertThat(Masking.mask("\u202Eabc")).isEqualTo("***(4 chars)");
    }

    @Test
    void freeTextShowsItsLengthOnly() {
        assertThat(Masking.hide("张三投诉")).isEqualTo("***(4 chars)");
        assertThat(Masking.hide("")).isEmpty();
    }

    /** A mark that turns the text around and a line end stand as their numbers; what can be seen stays. */
    @Test
    void namesShowWhatCannotBeSeen() {
        assertThat(Masking.name("9月\u202Efdp.csv")).isEqualTo("9月\\u202Efdp.csv");
        assertThat(Masking.name("a\nb")).isEqualTo("a\\u000Ab");
        assertThat(Masking.name("报表 1.csv")).isEqualTo("报表 1.csv");
        assertThat(Masking.names("a\nb", 7, null)).containsExactly("a\\u000Ab", 7, null);
    }

    /** A date in a sentence of blanks is shown up to forty characters. */
    @Test
    void nothingLongIsShown() {
        String forty = "2026-09-01" + " ".repeat(25) + "10:00";
        assertThat(Masking.mask(forty)).isEqualTo(forty);
        assertThat(Masking.mask("2026-09-01" + " ".repeat(26) + "10:00")).isEqualTo("2***(41 chars)");
    }
}
