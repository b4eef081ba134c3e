package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers, and the full-width forms that they may be typed in. */
class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"京公开〔2026〕第0012号", "0012", "E12", "12E", "2026E1A", "A-1.5", "𠮷-1", "申请 12"})
    void anIdIsKeptToTheLetter(String id) {
        assertThat(Ids.read(id)).isSameAs(id);
    }

    @ParameterizedTest
    @CsvSource({
        "ＹＣ２０２６－００１,     YC2026-001",
        "ＹＣ2026（３）,          YC2026(3)",
        "京公开〔２０２６〕００12号, 京公开〔2026〕0012号",
        "申请　12,               申请 12",
    })
    void aWideIdIsReadAsItsNarrowForm(String wide, String narrow) {
        assertThat(Ids.read(wide)).isEqualTo(narrow);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23E+17",
                "1.23457E+17",
                "-1.23e+17",
                "1,23E+17",
                "1e-5",
                "１．２３Ｅ＋１７",
                "a\u00A0b",
                "R1\u00A0",
                "a\u2003b",
                "a\u3164b",
                "a\uFE0Fb",
                "a\uFFFDb",
                "\u3000",
                "1.23457e+17",
                "1E+17",
                "1.5E17",
                "a\u200Bb",
                "a\u202Eb",
                "\uFEFFa",
                "a\nb",
                "a\u0007b",
                "a\u007Fb",
                "a\u034Fb",
                "a\uFE00b",
                "'007",
                "=\"007\"",
                "a\u0085b",
                "a\uD842",
                "\uDFB7a",
                "a\u2028b"
            })
    void anIdIsBroken(String id) {
        assertThat(Ids.read(id))
                .isEqualTo(
                        new Fault(Refusal.Code.BROKEN_ID, Masking.mask(id), "1-100 visible characters, no 1.23E+17"));
    }

    /** Both ends of the row of full-width forms, and what stands beside it. */
    @Test
    void fullWidthFormsAreFoldedAndNothingElse() {
        assertThat(Wide.fold("！～")).isEqualTo("!~");
        assertThat(Wide.fold("｟，\uFF00")).isEqualTo("｟,\uFF00");
        assertThat(Wide.fold("　ａ　")).isEqualTo("a");
    }

    @Test
    void anIdHasAHundredCharactersAtMost() {
        assertThat(Ids.read("x".repeat(100))).isEqualTo("x".repeat(100));
        assertThat(Ids.read("x".repeat(101)))
                .isEqualTo(
                        new Fault(Refusal.Code.BROKEN_ID, "x***(101 chars)", "1-100 visible characters, no 1.23E+17"));
    }
}
