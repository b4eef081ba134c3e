package org.daylight.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Spring Batch keeps its ledger in our tables. */
class BatchLedgerTest {

    private static final JobParameters PARAMETERS = new JobParametersBuilder()
            .addString("period", "2026-09")
            .addString("home", "数据 库", false)
            .toJobParameters();
    private static final LocalDateTime STARTED = LocalDateTime.of(2026, 10, 9, 2, 0, 0, 123_456_000);

    @TempDir
    Path home;

    @Test
    void anExecutionIsReadBackAfterReopening() throws Exception {
        try (var database = Database.open(home.resolve("database"))) {
            begin(repository(database));
        }
        try (var database = Database.open(home.resolve("database"))) {
            var execution = repository(database).getLastJobExecution("month", PARAMETERS);
            assertThat(execution.getStatus()).isEqualTo(BatchStatus.STARTED);
            assertThat(execution.getStartTime()).isEqualTo(STARTED);
            assertThat(execution.getJobParameters()).isEqualTo(PARAMETERS);
            assertThat(execution.getExecutionContext().getString("long")).isEqualTo("长".repeat(5_000));
            assertThat(execution.getStepExecutions())
                    .extracting(StepExecution::getStepName)
                    .containsExactly("department:D01", "department:D02");
        }
    }

    private static void begin(JobRepository repository) {
        var instance = repository.createJobInstance("month", PARAMETERS);
        var context = new ExecutionContext();
        context.putString("long", "长".repeat(5_000));
        var execution = repository.createJobExecution(instance, PARAMETERS, context);
        execution.setStartTime(STARTED);
        execution.setStatus(BatchStatus.STARTED);
        repository.update(execution);
        repository.createStepExecution("department:D01", execution);
        repository.createStepExecution("department:D02", execution);
    }

    private static JobRepository repository(Database database) throws Exception {
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.dataSource());
        factory.setTransactionManager(database.transactionManager());
        factory.afterPropertiesSet();
        return factory.getObject();
    }
}
