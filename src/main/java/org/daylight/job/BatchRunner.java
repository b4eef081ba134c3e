package org.daylight.job;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daylight.store.Database;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.task.SyncTaskExecutor;

/** Runs assignments with Spring Batch on a JDBC repository, and picks up what a killed process left behind. */
public final class BatchRunner implements Assessment.Runner {

    private final AssessmentJob.Workshop workshop;
    private final JobOperator operator;

    /** @throws Exception if the repository cannot be set up on this database */
    public BatchRunner(Database database, Renderers renderers, int threads) throws Exception {
        this(database, Optional.of(renderers), threads);
    }

    /** One whose editions hold all figures and no papers. */
    static BatchRunner withoutPapers(Database database, int threads) throws Exception {
        return new BatchRunner(database, Optional.empty(), threads);
    }

    private BatchRunner(Database database, Optional<Renderers> renderers, int threads) throws Exception {
        this.workshop = new AssessmentJob.Workshop(database, repository(database), renderers, threads);
        this.operator = operator(workshop);
    }

    private static JobRepository repository(Database database) throws Exception {
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.dataSource());
        factory.setTransactionManager(database.transactionManager());
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static JobOperator operator(AssessmentJob.Workshop workshop) throws Exception {
        var factory = new JobOperatorFactoryBean();
        factory.setJobRepository(workshop.repository());
        factory.setJobRegistry(new MapJobRegistry());
        factory.setTransactionManager(workshop.database().transactionManager());
        factory.setTaskExecutor(new SyncTaskExecutor());
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    @Override
    public void run(Assignment assignment, Progress progress) throws Exception {
        // The caller holds the home's lock, so an execution that still counts as running belongs to a dead process.
        workshop.repository().findRunningJobExecutions(AssessmentJob.NAME).forEach(operator::recover);
        JobParameters parameters = parameters(assignment);
        if (completed(parameters)) {
            return;
        }
        Job job = new AssessmentJob(assignment, workshop, progress).job();
        JobExecution execution = operator.start(job, parameters);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution.getAllFailureExceptions());
        }
    }

    /** A process may die after its job has ended and before its work is cleared away. */
    private boolean completed(JobParameters parameters) {
        JobExecution last = workshop.repository().getLastJobExecution(AssessmentJob.NAME, parameters);
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    private static JobParameters parameters(Assignment assignment) throws IOException {
        return new JobParametersBuilder()
                .addString("period", assignment.period().name())
                .addString("run", assignment.identity())
                .addString("attempt", assignment.work().attempt())
                .addString("home", assignment.home().folder().toString(), false)
                .toJobParameters();
    }

    /** What went wrong itself, before the batch's own word that a step of several has failed, which stands anywhere. */
    private static Exception failure(List<Throwable> failures) {
        return failures.stream()
                .filter(Exception.class::isInstance)
                .map(Exception.class::cast)
                .min(Comparator.comparing(BatchRunner::isBatchsOwn))
                .orElseGet(() -> new IllegalStateException("the job stopped without saying why: " + failures));
    }

    private static boolean isBatchsOwn(Exception failure) {
        return failure instanceof JobExecutionException;
    }
}
