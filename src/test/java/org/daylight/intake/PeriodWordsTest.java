package org.daylight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "教育局2026-09.xlsx | 2026-09 | - | -",
                "教育局2026年9月(最终版2).xlsx | 2026-09 | - | -",
                "教育局 2026 年 09 月份.csv | 2026-09 | - | -",
                "２０２６年９月 | 2026-09 | - | -",
                "202609教育局.csv | 2026-09 | - | -",
                "教育局2026.9.xlsx | 2026-09 | - | -",
                "教育局2026_12_终稿.xlsx | 2026-12 | - | -",
                "2026/9 | 2026-09 | - | -",
                "教育局9月(最终版2).xlsx | - | 9 | -",
                "12月 | - | 12 | -",
                "教育局8月、2026-09.csv | 2026-09 | 8 | -",
                "2026-08和2026-09 | 2026-08 2026-09 | - | -",
                "2026-Q3 | 2026-Q3 | - | -",
                "1-9月 | - | - | 1-9月",
                "2026年1-9月 | - | - | 1-9月",
                "8、9月 | - | - | 8、9月",
                "8月至9月 | - | - | 8月至9月",
                "20260930 | - | - | -",
                "2026-09-30 | - | - | -",
                "2026-12-30 | - | - | -",
                "2026.9.30报 | - | - | -",
                "2026年9月30日 | - | - | -",
                "9月30日 | - | - | -",
                "13202609887 | - | - | -",
                "2026-13 | - | - | -",
                "202613 | - | - | -",
                "2026年13月 | - | - | -",
                "十月 | - | - | -",
                "教育局(2).xlsx | - | - | -"
            })
    void months(String name, String periods, String months, String several) {
        PeriodWords.When when = PeriodWords.in(name);
        assertThat(String.join(" ", new TreeSet<>(when.periods()))).isEqualTo(periods == null ? "" : periods);
        assertThat(String.join(" ", when.months().stream().map(String::valueOf).toList()))
                .isEqualTo(months == null ? "" : months);
        assertThat(String.join(" ", when.several())).isEqualTo(several == null ? "" : several);
    }
}
