package org.daylight.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.daylight.appeal.Course;
import org.daylight.casework.ListedCase;
import org.daylight.casework.OpenCase;
import org.daylight.casework.Reckoned;
import org.daylight.edition.Durable;
import org.daylight.edition.Edition;
import org.daylight.edition.Evidence;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Department;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.render.data.CsvReport;
import org.daylight.render.data.RefusalTable;
import org.daylight.report.AppealForm;
import org.daylight.report.EvidenceBook;
import org.daylight.report.FiguresReport;
import org.daylight.report.InspectionReport;
import org.daylight.report.RankingReport;
import org.daylight.report.Renderer;
import org.daylight.report.Report;
import org.daylight.report.Results;
import org.daylight.report.ScorecardReport;
import org.daylight.report.Texts;

/** Renders every report of a month into the growing edition. */
final class Rendering {

    private final Assignment assignment;
    private final Results results;
    private final Renderers renderers;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();

    Rendering(Assignment assignment, Results results, Renderers renderers, Progress progress) {
        this.assignment = assignment;
        this.results = results;
        this.renderers = renderers;
        this.progress = progress;
    }

    void render(int threads) throws Exception {
        Texts texts = assignment.definitions().texts();
        Renderer excel = renderers.excel();
        Renderer pdf = renderers.pdf();
        Edition edition = assignment.growing();
        var tasks = new ArrayList<Callable<Path>>();
        tasks.add(() -> write(
                edition.folder().resolve("ranking.xlsx"),
                excel,
                RankingReport.of(results, texts, edition::evidenceBeside)));
        tasks.add(() ->
                write(edition.folder().resolve("inspection-report.pdf"), pdf, InspectionReport.of(results, texts)));
        tasks.add(() ->
                write(edition.folder().resolve("results.csv"), new CsvReport(), FiguresReport.of(results, texts)));
        var book = new EvidenceBook(results, texts);
        for (Department department : assignment.roster().departments()) {
            Path file = edition.scorecards().resolve(Edition.fileName(department.code()) + ".pdf");
            tasks.add(() -> write(file, pdf, ScorecardReport.of(results, department.code(), texts)));
            tasks.add(() -> evidence(department, book));
            if (results.course().state() == Course.State.PRELIMINARY) {
                tasks.add(() -> appeal(department, texts));
            }
        }
        tasks.add(() -> refused(edition.folder().resolve("refused.csv"), texts));
        var receipts = new Receipts(assignment, results);
        tasks.add(() -> write(edition.folder().resolve("receipt.xlsx"), renderers.receipt(), receipts.whole(texts)));
        tasks.add(() -> write(edition.folder().resolve("receipt.txt"), renderers.text(), receipts.brief(texts)));
        var returns = new Returns(assignment, results, renderers);
        assignment.roster().departments().forEach(department -> tasks.add(() -> returns.department(department)));
        tasks.add(returns::office);
        Workers.all(threads, counted(tasks));
    }

    private List<Callable<Path>> counted(List<Callable<Path>> tasks) {
        return tasks.stream()
                .<Callable<Path>>map(task -> () -> {
                    Path file = task.call();
                    progress.at(
                            assignment.period().name(), Progress.Stage.RENDER, done.incrementAndGet(), tasks.size());
                    return file;
                })
                .toList();
    }

    private static Path write(Path file, Renderer renderer, Report report) throws IOException {
        Durable.write(file, out -> renderer.render(report, out));
        return file;
    }

    private Path appeal(Department department, Texts texts) throws IOException {
        Path folder = assignment.growing().folder().resolve("appeals");
        return write(
                folder.resolve(Edition.fileName(department.code()) + ".xlsx"),
                renderers.appeal(),
                AppealForm.of(results, department.code(), holdings(department), texts));
    }

    private Path evidence(Department department, EvidenceBook book) throws IOException {
        return write(
                assignment.growing().evidenceBook(department.code()),
                renderers.evidence(),
                book.of(department.code(), holdings(department)));
    }

    /** The whole evidence of a department; of what a report shows of it only the beginning is in memory. */
    private EvidenceBook.Holdings holdings(Department department) throws IOException {
        Evidence evidence = assignment.growing().evidence(department.code());
        var cases = new ArrayList<ListedCase>();
        var reckoned = new ArrayList<Reckoned>();
        var refusals = new ArrayList<Refusal>();
        evidence.cases(cases::add);
        evidence.reckoned(reckoned::add);
        var oldest = new ArrayList<OpenCase>();
        evidence.refusals(refusals::add);
        evidence.oldest(oldest::add);
        return new EvidenceBook.Holdings(cases, reckoned, oldest, refusals);
    }

    /** Every refused file and row of the period, those that name no department first. */
    private Path refused(Path file, Texts texts) throws IOException {
        var names = assignment.roster().departments().stream()
                .collect(Collectors.toMap(Department::code, Department::name));
        Durable.write(file, out -> {
            var table = new RefusalTable(out, texts, names);
            for (FileRefusal refusal : results.files().shown()) {
                table.file(refusal);
            }
            rows(table, WorkFolder.NOBODY);
            for (Department department : assignment.roster().departments()) {
                rows(table, department.code());
            }
            table.close();
        });
        return file;
    }

    private void rows(RefusalTable table, String department) throws IOException {
        assignment.growing().evidence(department).refusals(refusal -> row(table, refusal));
        assignment.growing().evidence(department).refusedCopies(refusal -> row(table, refusal));
    }

    private static void row(RefusalTable table, Refusal refusal) {
        try {
            table.row(refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
