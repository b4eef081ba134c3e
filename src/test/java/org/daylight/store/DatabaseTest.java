package org.daylight.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {

    private static final String RUN = "a".repeat(64);
    private static final String INPUTS = "b".repeat(64);

    @TempDir
    Path home;

    @Test
    void aNewDatabaseRunsWithTheSettingsThatKeepItSafe() throws IOException {
        try (var database = Database.open(home.resolve("database"))) {
            assertThat(settings(database))
                    .containsExactly(
                            "hsqldb.default_table_type=CACHED",
                            "hsqldb.lock_file=false",
                            "hsqldb.tx=MVCC",
                            "hsqldb.write_delay=false",
                            "hsqldb.write_delay_millis=0");
        }
        assertThat(home).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void everyTableIsKeptOnDisk() throws IOException {
        try (var database = Database.open(home.resolve("database"))) {
            assertThat(lines(
                            database,
                            "SELECT DISTINCT hsqldb_type FROM information_schema.system_tables"
                                    + " WHERE table_schem = 'PUBLIC'"))
                    .containsExactly("CACHED");
            assertThat(lines(database, "SELECT \"script\" FROM \"flyway_schema_history\" ORDER BY \"installed_rank\""))
                    .containsExactly("V1__spring_batch.sql", "V2__daylight.sql", "V3__scheduled_tasks.sql");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"数据 库", "50% of #1?", "~tilde", "UPPER", "data.part"})
    void aSecondOpenSeesWhatTheFirstCommitted(String name) throws IOException {
        Path folder = home.resolve(name);
        try (var database = Database.open(folder)) {
            new Tallies(database).save(RUN, "D01", INPUTS, "公开 1");
        }
        try (var database = Database.open(folder)) {
            assertThat(new Tallies(database).find(RUN)).containsEntry("D01", new Tallies.Stored(INPUTS, "公开 1"));
        }
        assertThat(home).isDirectoryContaining(path -> path.equals(folder));
        assertThat(names(home)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"数据 库;x", "a${user.name}"})
    void aPathThatHsqldbWouldMisreadIsRefusedBeforeAnythingIsWritten(String name) throws IOException {
        Path folder = home.resolve(name);
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "database folder '" + folder + "': the path holds ';' or '${'; expected a path without them,"
                                + " since the database would be created elsewhere. Choose another folder with --home");
        assertThat(names(home)).isEmpty();
    }

    @Test
    void whatAKilledCreationLeftIsReplaced() throws IOException {
        Path whole = home.resolve("whole");
        Database.open(whole).close();
        Path part = Files.createDirectory(home.resolve("database.part"));
        Files.createDirectory(part.resolve("daylight.tmp"));
        Files.writeString(part.resolve("daylight.tmp").resolve("leftover"), "x", UTF_8);
        Files.copy(whole.resolve("daylight.properties"), part.resolve("daylight.properties"));
        Files.write(part.resolve("daylight.script"), new byte[17]);

        try (var database = Database.open(home.resolve("database"))) {
            new Tallies(database).save(RUN, "D01", INPUTS, "t");
        }
        assertThat(names(home)).containsExactly("database", "whole");
        assertThat(names(home.resolve("database"))).doesNotContain("leftover");
    }

    @Test
    void aDatabaseMadeWithOtherSettingsIsRefused() throws IOException, SQLException {
        Path folder = home.resolve("database");
        Database.open(folder).close();
        execute(folder, "SET FILES WRITE DELAY TRUE");
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "database " + folder + ": hsqldb.write_delay is 'true'; expected 'false', or a crash could lose"
                                + " finished work. Move this folder away and run again: a new database is created and filled"
                                + " from the archive");
        execute(folder, "SET FILES WRITE DELAY FALSE");
        Database.open(folder).close();
    }

    @Test
    void aFolderWithoutADatabaseIsRefusedAndLeftAsItIs() throws IOException {
        Path folder = Files.createDirectory(home.resolve("database"));
        Files.writeString(folder.resolve("notes.txt"), "mine", UTF_8);
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("database " + folder + ": cannot be opened (")
                .hasMessageEndingWith(
                        "); expected a database of this program. Move this folder away and run again: a new"
                                + " database is created and filled from the archive");
        assertThat(names(folder)).containsExactly("notes.txt");
    }

    /** HSQLDB takes untyped parameters of MERGE for text: 50, 50 and 50 made 505050. */
    @Test
    void numbersAddUpAsNumbers() throws IOException {
        try (var database = Database.open(home.resolve("database"))) {
            var index = new EditionIndex(database);
            index.record("2026-09", 50, RUN, INPUTS);
            var jdbc = JdbcClient.create(database.dataSource());
            for (int i = 0; i < 2; i++) {
                jdbc.sql("UPDATE edition SET revision = revision + ?").param(50).update();
            }
            assertThat(index.all()).containsExactly(new EditionIndex.Entry("2026-09", 150, RUN, INPUTS));
        }
    }

    /** Another connection than ours, with HSQLDB's own settings. */
    private static void execute(Path folder, String sql) throws SQLException {
        String url = "jdbc:hsqldb:file:" + folder.resolve("daylight") + ";ifexists=true";
        try (var connection = DriverManager.getConnection(url, "SA", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("SHUTDOWN");
        }
    }

    private static List<String> settings(Database database) {
        return lines(
                database,
                "SELECT property_name || '=' || property_value FROM information_schema.system_properties"
                        + " WHERE property_name IN ('hsqldb.default_table_type', 'hsqldb.lock_file', 'hsqldb.tx',"
                        + " 'hsqldb.write_delay', 'hsqldb.write_delay_millis') ORDER BY property_name");
    }

    private static List<String> lines(Database database, String sql) {
        return JdbcClient.create(database.dataSource())
                .sql(sql)
                .query(String.class)
                .list();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
