package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose rows a table holds, told from its first ones. */
class TableGlanceTest {

    private static final Roster ROSTER = FeedFixture.terms("Asia/Shanghai").roster();
    private static final Mapping CANONICAL = Mapping.canonical(Feeds.REQUESTS, FeedFixture.SHANGHAI);

    private static TableTop top(String... lines) {
        var rows = new ArrayList<TableTop.TopRow>();
        for (String line : lines) {
            rows.add(new TableTop.TopRow(rows.size() + 1L, Arrays.asList(line.split(","))));
        }
        return new TableTop("", rows);
    }

    private static Set<String> departments(Mapping mapping, int header, String... lines) {
        return TableGlance.departments(top(lines), new TableChoice.Table(mapping, header), ROSTER);
    }

    @Test
    void namesAliasesAndWideLettersAreDepartmentsOfTheRoster() {
        assertThat(departments(CANONICAL, 0, "request_no,department_code", "R1,D02", "R2,公安", "R3,Ｄ０２"))
                .containsExactly("D01", "D02");
        assertThat(departments(CANONICAL, 0, "受理单位,登记编号", "市水务局,R1")).containsExactly("D02");
    }

    @Test
    void headsMayStandBelowATitle() {
        assertThat(departments(CANONICAL, 1, "市公安局登记表", "request_no,department_code", "R1,D02"))
                .containsExactly("D02");
    }

    @Test
    void oneRowOfNobodyLeavesTheTableToNobody() {
        assertThat(departments(CANONICAL, 0, "request_no,department_code", "R1,D02", "R2,D99"))
                .isEmpty();
        assertThat(departments(CANONICAL, 0, "request_no,department_code", "R1,D02", "R2"))
                .isEmpty();
        assertThat(departments(CANONICAL, 0, "request_no,channel", "R1,WEB")).isEmpty();
        // A table without the column, whose cells are words of the roster all the same.
        assertThat(departments(CANONICAL, 0, "subject,request_no", "公安,R1")).isEmpty();
        assertThat(departments(CANONICAL, 0, "request_no,department_code")).isEmpty();
    }

    @Test
    void aMappingNamesTheColumnByTheHeadOfItsSender() {
        var rule = new Mapping.RowRule(
                Feeds.REQUESTS,
                List.of(),
                Map.of("request_no", Mapping.Cell.of("流水号"), "department_code", Mapping.Cell.of("部门")));
        var foreign = new Mapping("foreign", FeedFixture.SHANGHAI, List.of(rule));
        assertThat(departments(foreign, 0, "流水号,部门", "R1,公安")).containsExactly("D01");
        assertThat(departments(foreign, 0, "流水号,department_code", "R1,公安")).isEmpty();
    }

    @Test
    void rowsStandBelowTheHeads() {
        var table = new TableChoice.Table(CANONICAL, 1);
        assertThat(TableGlance.hasRows(top("t", "request_no", "R1"), table)).isTrue();
        assertThat(TableGlance.hasRows(top("t", "request_no"), table)).isFalse();
    }
}
