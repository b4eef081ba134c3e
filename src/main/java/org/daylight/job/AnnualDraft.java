package org.daylight.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Checks;
import org.daylight.annual.Document;
import org.daylight.annual.Findings;
import org.daylight.annual.Identity;
import org.daylight.annual.Mismatch;
import org.daylight.render.excel.AnnualWorkbook;
import org.daylight.render.excel.WorkbookTemplate;
import org.daylight.render.word.AnnualDocument;
import org.daylight.report.Texts;

/** The draft of an annual report: checked first, then written as a document and a workbook that people go on with. */
public final class AnnualDraft {

    private final AnnualYear year;
    private final Texts texts;
    private final Document document;
    private final Findings findings;

    /** @throws StopException if what would be written contradicts itself where nothing is open */
    public AnnualDraft(AnnualYear year, Texts texts) {
        this.year = year;
        this.texts = texts;
        this.document = AnnualPaper.of(year, texts);
        this.findings = Checks.alone(report());
        List<Mismatch> wrong = wrong();
        if (!wrong.isEmpty() && year.ledger().isWhole()) {
            throw new StopException("--year " + year.year() + ": the draft contradicts itself at "
                    + wrong.get(0).brief() + "; mend the words of the report in report-templates/messages");
        }
    }

    /** The report as it is checked; the sentences of the form are Chinese, others can be held to no table. */
    private AnnualReport report() {
        AnnualReport tables = year.ledger().report();
        return texts.language().getLanguage().equals("zh") ? tables.withParagraphs(document.sentences()) : tables;
    }

    /** What whoever finishes it must know. */
    public List<String> notes() {
        return document.notes();
    }

    /** Cells that a person has to fill in. */
    public long blank() {
        return findings.mismatches().stream()
                .filter(one -> one.identity() == Identity.FIGURE_GIVEN)
                .count();
    }

    /** Where sums are not reached yet, since cases wait for their cells. */
    public List<Mismatch> wrong() {
        return findings.mismatches().stream()
                .filter(one -> one.identity() != Identity.FIGURE_GIVEN)
                .toList();
    }

    /**
     * Writes document and workbook into a folder; a file that is there and differs is left alone.
     *
     * @param paper what the document is filled into
     * @param looks of the workbook
     */
    public List<Written> write(Path folder, AnnualDocument paper, WorkbookTemplate looks) throws IOException {
        Files.createDirectories(folder);
        LocalDate day = LocalDate.of(year.year() + 1, 1, 1);
        var word = new ByteArrayOutputStream();
        paper.write(document, day, word);
        var sheets = new ByteArrayOutputStream();
        AnnualWorkbook.write(document, texts, day, looks, sheets);
        return List.of(
                Written.unlessThere(folder.resolve("annual-report.docx"), word),
                Written.unlessThere(folder.resolve("annual-report.xlsx"), sheets));
    }
}
