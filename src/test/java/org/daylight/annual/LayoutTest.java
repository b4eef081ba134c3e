package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daylight.feed.Feeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

    private static final Layout FORM = Layout.of(Template.V2021);

    @Test
    void tableThreeHas25RowsOfSevenColumnsAndTableFourThreeBlocksOfFive() {
        assertThat(FORM.lines(FormTable.TABLE_3)).hasSize(25);
        assertThat(FORM.spots(FormTable.TABLE_3)).hasSize(25 * 7);
        assertThat(FORM.spots(FormTable.TABLE_4)).hasSize(3 * 5);
        assertThat(FORM.spots(FormTable.TABLE_2)).hasSize(10);
        assertThat(Layout.of(Template.V2019).lines(FormTable.TABLE_3)).hasSize(23);
    }

    /** The outcome of a reply and the row of the report that counts it bear the same code. */
    @Test
    void theOutcomesAreThoseOfTheFeed() {
        assertThat(FORM.outcomes()).isEqualTo(codes("responses", "outcome"));
        assertThat(Layout.APPLICANTS.stream()
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .toList())
                .isEqualTo(codes("requests", "applicant_type"));
    }

    private static List<String> codes(String feed, String name) {
        return Feeds.find(feed).orElseThrow().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow()
                .codes()
                .orElseThrow()
                .values();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void noTwoRowsOrColumnsOfATableCanBeMistaken(Template template) {
        Layout layout = Layout.of(template);
        for (FormTable table : FormTable.values()) {
            assertThat(layout.lines(table).stream()
                            .flatMap(line -> line.titles().stream())
                            .map(Titles::bare))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            assertThat(layout.heads(table).stream()
                            .flatMap(head -> head.titles().stream())
                            .map(Titles::bare))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void titlesAreComparedWithoutNumberingAndPunctuation() {
        assertThat(Arrays.asList("（二）部分公开", "2. 部分 公开", "部分公开", "二、部分公开", "(二) 部分公开："))
                .extracting(Titles::bare)
                .containsOnly("部分公开");
        assertThat(Titles.bare("3．危及“三安全一稳定”")).isEqualTo("危及三安全一稳定");
    }
}
