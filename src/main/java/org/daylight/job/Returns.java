package org.daylight.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daylight.edition.Durable;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.feed.Shortfall;
import org.daylight.report.Renderer;
import org.daylight.report.Report;
import org.daylight.report.Results;
import org.daylight.report.ReturnSlip;
import org.daylight.report.ReturnSlip.Recipient;
import org.daylight.report.Returned;
import org.daylight.report.Texts;

/** Writes what goes back: a slip for each department of which a file or row was refused, and one for the office. */
final class Returns {

    private static final String OFFICE = "_office";
    private static final Comparator<Refusal> ORDER = Comparator.comparing(Refusal::address)
            .thenComparing(Refusal::feed)
            .thenComparing(Refusal::column)
            .thenComparing(Refusal::code);

    private final Assignment assignment;
    private final Results results;
    private final Renderers renderers;
    private final Texts texts;
    private final List<FileReceipt> receipts;
    private final Standing standing;

    Returns(Assignment assignment, Results results, Renderers renderers) throws IOException {
        this.assignment = assignment;
        this.results = results;
        this.renderers = renderers;
        this.texts = assignment.definitions().texts();
        this.receipts = FileReceipt.read(assignment.growing()).stream()
                .filter(receipt -> receipt.disposition() == Disposition.TAKEN)
                .toList();
        this.standing = new Standing(assignment.definitions(), assignment.roster(), receipts, List.of());
    }

    /** Writes the slip of a department; nothing if nothing that it may see was refused, and nothing became fewer. */
    Path department(Department department) throws IOException {
        List<Refusal> own = rows(department.code()).stream()
                .filter(row -> !Feeds.isGuarded(row.feed()))
                .toList();
        var returned = new Returned(
                department.name(),
                files(Optional.of(department)),
                own,
                fewer(one -> !isForOffice(one) && one.department().equals(department.code())));
        return write(Edition.fileName(department.code()), returned, Recipient.DEPARTMENT);
    }

    /** Writes the slip of what nobody else can be asked about, and of what would tell a department who complained. */
    Path office() throws IOException {
        List<Refusal> rows = rows(WorkFolder.NOBODY);
        for (Department department : assignment.roster().departments()) {
            rows(department.code()).stream()
                    .filter(row -> Feeds.isGuarded(row.feed()))
                    .forEach(rows::add);
        }
        rows.sort(ORDER);
        var returned =
                new Returned(texts.get("slip.office"), files(Optional.empty()), rows, fewer(Returns::isForOffice));
        return write(OFFICE, returned, Recipient.OFFICE);
    }

    private List<FileRefusal> files(Optional<Department> sender) {
        return receipts.stream()
                .filter(receipt -> standing.department(receipt).equals(sender))
                .flatMap(receipt -> receipt.refusal().stream())
                .toList();
    }

    /** Lost rows that name no department, and those that would tell it that somebody had complained. */
    private static boolean isForOffice(Shortfall fewer) {
        return fewer.department().isEmpty() || Feeds.isGuarded(fewer.feed());
    }

    private List<Shortfall> fewer(Predicate<Shortfall> told) {
        return results.fewer().stream().filter(told).toList();
    }

    private List<Refusal> rows(String department) throws IOException {
        var rows = new ArrayList<Refusal>();
        assignment.growing().evidence(department).refusals(rows::add);
        assignment.growing().evidence(department).refusedCopies(rows::add);
        rows.sort(ORDER);
        return rows;
    }

    private Path write(String name, Returned returned, Recipient recipient) throws IOException {
        Path folder = assignment.growing().returns();
        if (!returned.none()) {
            write(
                    folder.resolve(name + ".xlsx"),
                    renderers.slips(),
                    ReturnSlip.workbook(results, returned, recipient, texts));
            write(
                    folder.resolve(name + ".pdf"),
                    renderers.pdf(),
                    ReturnSlip.paper(results, returned, recipient, texts));
        }
        return folder;
    }

    private static void write(Path file, Renderer renderer, Report report) throws IOException {
        Durable.write(file, out -> renderer.render(report, out));
    }
}
