package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperJudgeTest {

    /** A judge that finds nothing on a bare page would find nothing on any. */
    @Test
    void aBarePageKeepsNeitherStandard(@TempDir Path folder) throws IOException {
        Path paper = folder.resolve("bare.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(paper.toFile());
        }
        assertThat(PaperJudge.faults(paper))
                .anyMatch(fault -> fault.startsWith("bare.pdf, 2b "))
                .anyMatch(fault -> fault.startsWith("bare.pdf, ua1 "));
    }
}
