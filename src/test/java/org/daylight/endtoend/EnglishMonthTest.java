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

/** The last three months of the sample in English, as their readers hold them. */
class EnglishMonthTest {

    @TempDir
    static Path folder;

    private static Project project;

    @BeforeAll
    static void runsTheMonths() throws IOException {
        project = Project.speaking(folder);
        Path inbox = project.inbox();
        Project.copy(Path.of("sample-data", "inbox", "roster.csv"), inbox.resolve("roster.csv"));
        for (String month : List.of("2026-07", "2026-08", "2026-09")) {
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

    /** A head reads the first page and signs the second: 48 departments in three months, scored, held and silent ones. */
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
        assertThat(cards).hasSize(3 * 48);
        assertThat(longer).isEmpty();
    }

    @Test
    void thePicturesOfTheDocumentsAreThePagesAsTheyAre() throws IOException {
        Path month = project.editions().resolve("2026-09/r1");
        Path report = month.resolve("inspection-report.pdf");
        Path pictures = Path.of("docs", "images", "en");
        assertThat(Pictures.stale(pictures.resolve("findings.png"), report, "1. Findings"))
                .isEmpty();
        assertThat(Pictures.stale(pictures.resolve("ranking.png"), report, "3. Ranking by group"))
                .isEmpty();
        assertThat(Pictures.stale(pictures.resolve("heat-map.png"), report, "Share of full marks by indicator"))
                .isEmpty();
        assertThat(Pictures.stale(
                        pictures.resolve("months.png"), report, "Each department over the months, at most 13"))
                .isEmpty();
        assertThat(Pictures.stale(
                        pictures.resolve("scorecard.png"),
                        month.resolve("scorecards/YC-101.pdf"),
                        "1. What cost the most marks"))
                .isEmpty();
    }

    private static List<Path> cards() throws IOException {
        try (Stream<Path> files = Files.walk(project.editions())) {
            return files.filter(file -> file.getParent().endsWith("scorecards"))
                    .sorted()
                    .toList();
        }
    }
}
