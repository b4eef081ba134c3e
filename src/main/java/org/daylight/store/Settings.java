package org.daylight.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How HSQLDB must run. It obeys these only while it creates a database and keeps them from then on. */
final class Settings {

    /** Every file of the database begins with this name. */
    private static final String NAME = "daylight";

    /** One connection for each worker, which holds it as long as its transaction, and a few for the job around them. */
    private static final int CONNECTIONS_BESIDE_WORKERS = 6;

    /**
     * Without {@code write_delay=false} a kill loses committed rows; with LOCKS, the default, one writer waits for the
     * commit of the other; MEMORY tables lose rows silently when the disk is full. The lock is ours, held by the caller:
     * HSQLDB's own keeps a restart after a kill waiting for ten seconds.
     */
    private static final Map<String, String> REQUIRED = new TreeMap<>(Map.of(
            "hsqldb.write_delay", "false",
            "hsqldb.tx", "mvcc",
            "hsqldb.default_table_type", "cached",
            "hsqldb.lock_file", "false"));

    private Settings() {}

    static HikariConfig toCreate(Path folder) {
        return pool(url(folder));
    }

    /** As for creation, but a missing database is an error instead of a new empty one. */
    static HikariConfig toOpen(Path folder) {
        return pool(url(folder) + ";ifexists=true");
    }

    /** Reads the settings back from the database itself. */
    static void check(Path folder, JdbcClient jdbc) {
        REQUIRED.forEach((property, expected) -> check(folder, property, expected, valueOf(property, jdbc)));
    }

    private static void check(Path folder, String property, String expected, String found) {
        if (!expected.equalsIgnoreCase(found)) {
            throw new StoreException(
                    "database " + folder + ": " + property + " is '" + found + "'; expected '" + expected
                            + "', or a crash could lose finished work. Move this folder away and run again:"
                            + " a new database is created and filled from the archive");
        }
    }

    private static String valueOf(String property, JdbcClient jdbc) {
        return jdbc.sql("SELECT property_value FROM information_schema.system_properties WHERE property_name = ?")
                .param(property)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String url(Path folder) {
        String properties = REQUIRED.entrySet().stream()
                .map(property -> ";" + property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining());
        return "jdbc:hsqldb:file:" + checkedPath(folder) + properties;
    }

    /** HSQLDB ends the path at a semicolon and replaces <code>${name}</code>, and knows no escape for either. */
    private static String checkedPath(Path folder) {
        String path = folder.toAbsolutePath().resolve(NAME).toString();
        if (path.contains(";") || path.contains("${")) {
            throw new StoreException("database folder '" + folder.toAbsolutePath()
                    + "': the path holds ';' or '${'; expected a path without them, since the database would be"
                    + " created elsewhere. Choose another folder with --home");
        }
        return path;
    }

    private static HikariConfig pool(String url) {
        var config = new HikariConfig();
        config.setPoolName(NAME);
        config.setJdbcUrl(url);
        config.setUsername("SA");
        config.setPassword("");
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(Runtime.getRuntime().availableProcessors() + CONNECTIONS_BESIDE_WORKERS);
        return config;
    }
}
