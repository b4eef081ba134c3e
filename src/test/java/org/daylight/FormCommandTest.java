package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.Office.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCommandTest {

    @TempDir
    private Path folder;

    private Office office;
    private Path out;

    @BeforeEach
    void open() {
        office = Office.in(folder);
        office.deliver(
                "roster.csv",
                "department_code,name,aliases,group,level,parent_code,valid_from,valid_to,duties",
                "A01,市教育局,教育局,G2,DEPARTMENT,,2020-01-01,,requests;responses",
                "A02,市公安局,公安局,G2,DEPARTMENT,,2020-01-01,,responses",
                "A03,市财政局,财政局,G2,DEPARTMENT,,2020-01-01,,",
                "A04,市体育局,体育局,G2,DEPARTMENT,,2020-01-01,2026-09-30,requests");
        out = folder.resolve("forms");
    }

    private Said form(String... options) {
        var all = new ArrayList<>(List.of("--inbox", folder.resolve("inbox").toString(), "--out", out.toString()));
        all.addAll(List.of(options));
        return office.give("form", all.toArray(String[]::new));
    }

    private Path file(String name) {
        return out.resolve(name + "-填报模板-2026-10.xlsx");
    }

    @Test
    void eachDepartmentThatOwesSomethingGetsItsForm() {
        assertThat(form()).isEqualTo(new Said(0, """
                已写出：%s
                已写出：%s
                2026-10 填报模板：写出 2 个，无变化 0 个，未改动 0 个
                """.formatted(file("A01-市教育局"), file("A02-市公安局")), ""));
        assertThat(office.home()).doesNotExist();
    }

    @Test
    void whatSomebodyFilledInIsNotTouched() throws IOException {
        form();
        Files.writeString(file("A01-市教育局"), "filled in");
        assertThat(form("--lang", "en")).isEqualTo(new Said(3, """
                left alone: %s is there and differs, somebody may have filled it in; move it away to get a new form
                unchanged: %s
                2026-10 forms: 0 written, 1 unchanged, 1 left alone
                """.formatted(file("A01-市教育局"), file("A02-市公安局")), ""));
        assertThat(file("A01-市教育局")).hasContent("filled in");
    }

    @Test
    void someDepartmentsAndACitywideSource() {
        assertThat(form("--department", "教育局", "A01", "--source", "hotline").out())
                .isEqualTo("""
                已写出：%s
                已写出：%s
                2026-10 填报模板：写出 2 个，无变化 0 个，未改动 0 个
                """.formatted(file("hotline-12345热线中心"), file("A01-市教育局")));
    }

    @Test
    void whoIsUnknownOrOwesNothingIsNamed() {
        assertThat(form("--department", "A09").err())
                .contains(
                        "--department A09: the roster has no such department on 2026-10-31; expected a code, name or alias");
        assertThat(form("--department", "A04").err()).contains("--department A04: the roster has no such department");
        assertThat(form("--department", "A03").err())
                .contains("--department A03: A03 has nothing to report itself; expected one with duties in the roster");
        assertThat(form("--source", "departments").err())
                .contains("--source departments: no such citywide source; expected one of hotline, services");
        assertThat(out).doesNotExist();
    }

    @Test
    void withoutALanguageOfTheJobTheFormsFollowTheCommandLine() throws IOException {
        Path job = folder.resolve("jobs/monthly-assessment.yaml");
        Files.writeString(job, Files.readString(job).replace("language: zh-CN\n", ""));

        assertThat(form("--lang", "en").out()).contains("A01-市教育局-").doesNotContain("填报模板");
        assertThat(form("--lang", "zh").out()).contains("填报模板-2026-10.xlsx");
    }
}
