package org.daylight.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The open database of one home folder: an HSQLDB file database in which a committed row survives a kill. The caller
 * holds a lock of the operating system on the home as long as this is open; nothing here keeps a second process out.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcTransactionManager transactionManager;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.transactionManager = new JdbcTransactionManager(pool);
    }

    /**
     * Opens the database of this folder with its tables brought up to date. If there is no such folder, the database is
     * made aside in {@code <folder>.part} and renamed when whole, so a kill meanwhile leaves nothing that must be mended.
     *
     * @throws StoreException if the database cannot be opened or does not run with the settings that keep it safe
     * @throws IOException if a new database cannot be written
     */
    public static Database open(Path folder) throws IOException {
        HikariConfig settings = Settings.toOpen(folder);
        if (Files.notExists(folder)) {
            NewDatabase.create(folder);
        }
        return start(folder, settings);
    }

    /** The tables are checked before anyone sees the database; if they are not as they should be, it is shut down. */
    static Database start(Path folder, HikariConfig settings) {
        var database = new Database(connect(folder, settings));
        try {
            Settings.check(folder, JdbcClient.create(database.pool));
            database.migrate();
            return database;
        } catch (StoreException | DataAccessException | FlywayException e) {
            database.close();
            throw e;
        }
    }

    private static HikariDataSource connect(Path folder, HikariConfig settings) {
        try {
            return new HikariDataSource(settings);
        } catch (PoolInitializationException e) {
            throw new StoreException(
                    "database " + folder + ": cannot be opened (" + e.getMessage()
                            + "); expected a database of this program."
                            + " Move this folder away and run again: a new database is created and filled from the archive",
                    e);
        }
    }

    private void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(pool)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    public DataSource dataSource() {
        return pool;
    }

    /** For Spring Batch, so that its ledger and our rows commit together. */
    public JdbcTransactionManager transactionManager() {
        return transactionManager;
    }

    /** Runs work in a transaction, or in the one that the calling thread is in already. */
    public TransactionTemplate transactions() {
        return new TransactionTemplate(transactionManager);
    }

    /** Writes everything out and lets go of the files. To be called once, after all work has ended. */
    @Override
    public void close() {
        try {
            JdbcClient.create(pool).sql("SHUTDOWN").update();
        } finally {
            pool.close();
        }
    }
}
