package org.daylight.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.daylight.appeal.Course;
import org.daylight.edition.CourseFile;
import org.daylight.edition.Dockets;
import org.daylight.edition.Durable;
import org.daylight.edition.Edition;
import org.daylight.edition.Editions;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Manifest;
import org.daylight.edition.Proof;
import org.daylight.edition.Published;
import org.daylight.edition.ReadingReader;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Department;
import org.daylight.feed.Refusal;
import org.daylight.proposal.Docket;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Reconciliation;
import org.daylight.reconciliation.UnreconciledException;
import org.daylight.report.Results;
import org.daylight.score.HeldReason;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Tally;
import org.daylight.store.Database;
import org.daylight.store.EditionIndex;
import org.daylight.store.Tallies;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The job of one period. What was received is archived already, since it decides which run this is; then
 *
 * <pre>admit -&gt; assess (a partition a department) -&gt; reconcile -&gt; score and rank -&gt; propose -&gt; render -&gt; seal</pre>
 *
 * <p>Every step leaves its result on the disk or in the store before it completes, so a run that was killed goes on with
 * the step, or the department, at which it stopped.
 */
final class AssessmentJob {

    static final String NAME = "assessment";
    private static final String DEPARTMENT = "department";

    private final Assignment assignment;
    private final Database database;
    private final JobRepository repository;
    private final Optional<Renderers> renderers;
    private final Tallies tallies;
    private final Progress progress;
    private final int threads;
    private final AtomicLong assessed = new AtomicLong();
    private Results results;

    AssessmentJob(Assignment assignment, Workshop workshop, Progress progress) {
        this.assignment = assignment;
        this.database = workshop.database();
        this.repository = workshop.repository();
        this.renderers = workshop.renderers();
        this.tallies = new Tallies(database);
        this.progress = progress;
        this.threads = workshop.threads();
    }

    /**
     * What every run of a process works with.
     *
     * @param renderers none where figures alone are asked for
     */
    record Workshop(Database database, JobRepository repository, Optional<Renderers> renderers, int threads) {}

    Job job() {
        return new JobBuilder(NAME, repository)
                .start(step("admit", this::admit))
                .next(assess())
                .next(step("reconcile", this::reconcile))
                .next(step("score", this::score))
                .next(step("propose", this::propose))
                .next(step("render", this::render))
                .next(step("seal", this::seal))
                .build();
    }

    private interface Work {
        void run() throws Exception;
    }

    private Step step(String name, Work work) {
        Tasklet tasklet = (contribution, context) -> {
            work.run();
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository)
                .tasklet(tasklet, database.transactionManager())
                .build();
    }

    private Step assess() {
        Tasklet month = (contribution, context) -> {
            assess(context.getStepContext()
                    .getStepExecution()
                    .getExecutionContext()
                    .getString(DEPARTMENT));
            return RepeatStatus.FINISHED;
        };
        var workers = new SimpleAsyncTaskExecutor("department-");
        workers.setConcurrencyLimit(threads);
        return new StepBuilder("assess", repository)
                .partitioner(DEPARTMENT, size -> departments())
                .step(new StepBuilder(DEPARTMENT, repository)
                        .tasklet(month, database.transactionManager())
                        .build())
                .gridSize(assignment.roster().departments().size())
                .taskExecutor(workers)
                .build();
    }

    private Map<String, ExecutionContext> departments() {
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (Department department : assignment.roster().departments()) {
            var context = new ExecutionContext();
            context.putString(DEPARTMENT, department.code());
            partitions.put(Edition.fileName(department.code()), context);
        }
        return partitions;
    }

    private void admit() throws Exception {
        var snapshot = new DefinitionSnapshot(assignment.definitions());
        snapshot.copy(snapshot.files(), assignment.growing().definitions());
        assignment.decisions().write(assignment.growing());
        List<FileReceipt> receipts = new Admission(assignment, progress).admit(threads);
        List<FileReceipt> settled = new Crossing(assignment).settle(receipts, threads);
        FileReceipt.write(
                assignment.growing(), settled, FewerRows.since(assignment).of(settled));
        var strays = new ArrayList<Refusal>();
        new ReadingReader(assignment.work().readings(), WorkFolder.NOBODY)
                .forEach(reading -> strays.add((Refusal) reading));
        assignment.growing().evidence(WorkFolder.NOBODY).write(List.of(), List.of(), strays);
    }

    private void assess(String department) throws Exception {
        Tally tally = new DepartmentMonth(assignment, department).assess();
        String text = tally.encode();
        Durable.write(assignment.growing().tally(department), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        tallies.save(assignment.identity(), department, assignment.identity(), text);
        progress.at(
                assignment.period().name(),
                Progress.Stage.ASSESS,
                assessed.incrementAndGet(),
                assignment.roster().departments().size());
    }

    /** Nothing is scored unless every row is accounted for; if one is not, the next run begins anew. */
    private void reconcile() throws Exception {
        List<Status> statuses = month().statuses();
        List<Identity> identities = Reconciliation.of(new BothEnds(assignment, found()).run(statuses));
        try {
            Reconciliation.require(identities);
        } catch (UnreconciledException broken) {
            assignment.work().giveUp();
            throw broken;
        }
        Proof.write(assignment.growing(), identities);
    }

    private Map<String, Tally> found() {
        Map<String, Tally> found = new HashMap<>();
        tallies.find(assignment.identity())
                .forEach((department, stored) -> found.put(department, Tally.decode(stored.tally())));
        return found;
    }

    private MonthResults month() throws Exception {
        int revision =
                assignment.home().editions().nextRevision(assignment.period().name());
        return new MonthResults(assignment, assignment.growing(), found(), revision);
    }

    /** Worked out once for the steps after reconciliation: drawing ranks anew costs more than all other figures. */
    private Results results() throws Exception {
        if (results == null) {
            Results plain = month().results(assignment.definitions().texts());
            results = plain.with(course(published(plain)));
        }
        return results;
    }

    private void score() throws Exception {
        progress.at(assignment.period().name(), Progress.Stage.SCORE, 0, 1);
        published(results()).write(assignment.growing());
        CourseFile.write(assignment.growing(), results().course());
    }

    private Published published(Results results) {
        return Published.of(assignment.period().name(), results.policy(), results.rankings(), held(results));
    }

    /** What it changes against the revision before. */
    private Course course(Published published) throws Exception {
        List<Edition> revisions =
                assignment.home().editions().revisions(assignment.period().name());
        Optional<Edition> before = Optional.empty();
        for (Edition one : revisions) {
            if (!one.manifest().identity().equals(assignment.identity())) {
                before = Optional.of(one);
            }
        }
        return before.isEmpty()
                ? assignment.course()
                : assignment
                        .course()
                        .against(
                                before.get().name(),
                                Published.read(before.get()).marks(),
                                published.marks());
    }

    private void propose() throws Exception {
        Dockets.write(assignment.growing(), new Proposed(assignment).docket(results(), found()));
    }

    private static Map<String, List<HeldReason>> held(Results results) {
        var held = new HashMap<String, List<HeldReason>>();
        results.departments().forEach(month -> held.put(month.department().code(), month.held()));
        return held;
    }

    private void render() throws Exception {
        if (renderers.isEmpty()) {
            return;
        }
        Docket docket = Dockets.read(assignment.growing(), assignment.period().name());
        new Leads(assignment, results(), renderers.get()).write(docket.restricted());
        new Rendering(assignment, results().with(docket.open()), renderers.get(), progress).render(threads);
    }

    private void seal() throws Exception {
        progress.at(assignment.period().name(), Progress.Stage.SEAL, 0, 1);
        Editions editions = assignment.home().editions();
        Optional<Edition> latest = editions.latest(assignment.period().name());
        boolean sealed =
                latest.isPresent() && latest.get().manifest().identity().equals(assignment.identity());
        Edition edition = sealed ? latest.get() : editions.seal(assignment.work(), draft());
        Manifest manifest = edition.manifest();
        new EditionIndex(database).record(manifest.period(), manifest.revision(), manifest.identity(), edition.seal());
        tallies.forgetOthers(assignment.identity());
    }

    private Manifest draft() throws Exception {
        var opening = assignment.opening();
        return new Manifest(
                assignment.definitions().job().name(),
                assignment.period().name(),
                0,
                assignment.asOf().toOffsetDateTime().toString(),
                assignment.identity(),
                assignment.definitions().language().toLanguageTag(),
                new DefinitionSnapshot(assignment.definitions()).files(),
                assignment.inputs(),
                opening.isPresent() ? opening.get().name() : "",
                opening.isPresent() ? opening.get().seal() : "",
                new TreeMap<>());
    }
}
