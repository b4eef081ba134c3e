package org.daylight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.daylight.feed.Department;
import org.daylight.feed.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    private static final Roster ROSTER = Roster.of(
            List.of(
                    department("YC-10", "市教育局", "教育局", "Éducation"),
                    department("YC-101", "市教育局考试院", "考试院"),
                    department("E", "市城管局", "城管"),
                    department("77", "市公安局", "公安局", "局"),
                    department("S1", "政务服务管理局", "政务局")),
            LocalDate.of(2026, 9, 30));
    private static final NameWords WORDS = new NameWords(
            ROSTER,
            List.of(
                    new NameWords.Source("hotline", List.of("12345热线中心", "12345 hotline centre")),
                    new NameWords.Source("services", List.of("政务服务管理局", "Service bureau"))));

    private static Department department(String code, String name, String... aliases) {
        return new Department(code, name, List.of(aliases), "G", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "教育局9月(最终版2).xlsx | YC-10 | -",
                "市教育局.csv | YC-10 | -",
                "yc-10 9月.csv | YC-10 | -",
                "ＹＣ－１０.csv | YC-10 | -",
                "xyc-10.csv | - | -",
                "YC-101.csv | YC-101 | -",
                "YC-1012.csv | - | -",
                "市教育局考试院.csv | YC-101 | -",
                "教育局、考试院.csv | YC-10 YC-101 | -",
                "教育局公安局.csv | 77 YC-10 | -",
                "公安局77.csv | 77 | -",
                "77.csv | - | -",
                "局.csv | - | -",
                "e.csv | - | -",
                "市政务局.csv | S1 | -",
                "12345热线中心9月工单.csv | - | hotline",
                "政务服务管理局.csv | S1 | services",
                "说明.txt | - | -"
            })
    void whose(String name, String departments, String sources) {
        NameWords.Whose whose = WORDS.in(name);
        assertThat(String.join(" ", new TreeSet<>(whose.departments())))
                .isEqualTo(departments == null ? "" : departments);
        assertThat(String.join(" ", whose.sources())).isEqualTo(sources == null ? "" : sources);
    }

    @Test
    void theSameWordForADepartmentAndASystemIsATwin() {
        assertThat(WORDS.in("政务服务管理局").twins()).containsExactlyInAnyOrder("S1", "services");
        assertThat(WORDS.in("政务局 Service bureau").twins()).isEmpty();
    }

    @Test
    void bothFormsOfUnicodeAreTheSameWord() {
        assertThat(WORDS.in(Normalizer.normalize("éducation", Normalizer.Form.NFD))
                        .departments())
                .containsExactly("YC-10");
    }
}
