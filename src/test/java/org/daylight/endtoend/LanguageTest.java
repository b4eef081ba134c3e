package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which language an edition is, who says so, and that it stays so. */
class LanguageTest {

    @TempDir
    Path folder;

    private static Told told(Project project, String command, String... options) {
        var arguments = new ArrayList<>(List.of(
                command,
                "--job",
                project.root().resolve(Project.JOB).toString(),
                "--home",
                project.home().toString(),
                "--inbox",
                project.inbox().toString()));
        arguments.addAll(List.of(options));
        return Told.by(arguments.toArray(String[]::new));
    }

    private static Edition revision(Project project, int revision) {
        return new Edition(project.editions().resolve("2026-09/r" + revision));
    }

    private static Project project(Path root) throws IOException {
        Project project = Project.speaking(root);
        TinyInbox.write(project.inbox(), "YC-402", "YC-403");
        Files.move(project.inbox().resolve("2026-08"), root.resolve("aside"));
        return project;
    }

    @Test
    void theCommandLineDecidesAndTheEditionKeepsIt() throws Exception {
        Project project = project(folder);
        Told english = told(project, "run", "--period", "2026-09", "--accept-held", "--lang", "en");
        assertThat(english.code()).as(english.err()).isZero();
        Edition first = revision(project, 1);
        assertThat(first.manifest().language()).isEqualTo("en");
        assertThat(Readable.text(first.folder().resolve("inspection-report.pdf")))
                .contains("1. Findings")
                .doesNotContain("主要情况", "综合分", "名次");
        assertThat(Readable.text(first.folder().resolve("scorecards/YC-402.pdf")))
                .contains("Department scorecard")
                .doesNotContain("成绩单", "失分");
        assertThat(Readable.text(first.folder().resolve("ranking.xlsx")))
                .contains("Total")
                .doesNotContain("综合分");
        assertThat(Files.readString(first.folder().resolve("receipt.txt"))).doesNotContain("共收到", "数据行");

        assertThat(told(project, "run", "--period", "2026-09", "--accept-held", "--lang", "en")
                        .out())
                .as("nothing changed")
                .contains("2026-09/r1");
        assertThat(revision(project, 2).folder()).doesNotExist();

        told(project, "run", "--period", "2026-09", "--accept-held");
        Edition second = revision(project, 2);
        assertThat(second.manifest().language()).isEqualTo("zh-CN");
        assertThat(Readable.text(second.folder().resolve("inspection-report.pdf")))
                .contains("主要情况");
        assertThat(Files.readString(second.folder().resolve("results.json")))
                .as("the figures are the same in any language")
                .isEqualTo(Files.readString(first.folder().resolve("results.json")));
        assertThat(told(project, "verify", "--lang", "en").code()).isZero();
    }

    @Test
    void aJobThatNamesALanguageKeepsIt() throws Exception {
        Project silent = Project.speaking(folder.resolve("silent"));
        Path job = silent.root().resolve(Project.JOB);
        assertThat(Definitions.load(job).texts().tag()).isEqualTo("zh-CN");
        assertThat(Definitions.load(job).in(Locale.ENGLISH).texts().tag()).isEqualTo("en");
        Project fixed = Project.in(folder.resolve("fixed"));
        Path other = fixed.root().resolve(Project.JOB);
        assertThat(Definitions.load(other).in(Locale.ENGLISH).texts().tag()).isEqualTo("zh-CN");
    }
}
