package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last two months of the sample in English, as their readers hold them. */
class EnglishMonthTest {

    @TempDir
    static Path folder;

    private static Project project;

    @BeforeAll
    static void runsTheMonths() throws IOException {
        project = Project.speaking(folder);
        Path inbox = project.inbox();
        Project.copy(Path.of("sample-data", "inbox", "roster.csv"), inbox.resolve("roster.csv"));
        for (String month : List.of("2026-08", "2026-09")) {
            Tree.copy(Path.of("sample-data", "inbox", month), inbox.resolve(month));
        }
        Told told = Told.by(
                "run",
                "--accept-held",
                "--lang",
                "en",
                "--job",
                project.root().resolve(Project.JOB).toString(),
                "--home",
                project.home().toString(),
                "--inbox",
                inbox.toString());
        assertThat(told.code()).as(told.err()).isZero();
    }

    /** A head reads the first page and signs the second: 48 departments in two months, scored, held and silent ones. */
    @Test
    void noScorecardHasMoreThanTwoPages() throws IOException {
        var longer = new ArrayList<String>();
        List<Path> cards = cards();
        for (Path card : cards) {
            try (PDDocument paper = Loader.loadPDF(card.toFile())) {
                if (paper.getNumberOfPages() > 2) {
                    longer.add(project.editions().relativize(card) + ": " + paper.getNumberOfPages() + " pages");
                }
            }
        }
        assertThat(cards).hasSize(2 * 48);
        assertThat(longer).isEmpty();
    }

    private static List<Path> cards() throws IOException {
        try (Stream<Path> files = Files.walk(project.editions())) {
            return files.filter(file -> file.getParent().endsWith("scorecards"))
                    .sorted()
                    .toList();
        }
    }
}
