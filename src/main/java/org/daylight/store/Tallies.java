package org.daylight.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tallies of finished departments, one for each run and department. The text is opaque here: {@code score} owns its
 * form. Inside a transaction of the calling thread every method joins it, so a tally and the step that made it commit
 * together.
 */
public final class Tallies {

    /** Characters; the most that a VARCHAR of PostgreSQL can hold. The column in V2__daylight.sql has the same width. */
    static final int LONGEST = 10_485_760;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Tallies(Database database) {
        this.jdbc = JdbcClient.create(database.dataSource());
        this.transactions = database.transactions();
    }

    /**
     * What is kept for a department.
     *
     * @param inputs the SHA-256 of everything that the tally was made from: if it differs, the tally is stale
     * @param tally the tally as text
     */
    public record Stored(String inputs, String tally) {}

    /**
     * Keeps the tally of a department in a run; a second one takes the place of the first.
     *
     * @param run identity of the run, 64 hex digits
     * @param inputs SHA-256 of the inputs, 64 hex digits
     * @throws StoreException if the text is longer than 10,485,760 characters
     */
    public void save(String run, String department, String inputs, String tally) {
        checkLength(run, department, tally);
        transactions.executeWithoutResult(status -> {
            if (update(run, department, inputs, tally) == 0) {
                insert(run, department, inputs, tally);
            }
        });
    }

    /** The tallies of a run by department code. */
    public SortedMap<String, Stored> find(String run) {
        var found = new TreeMap<String, Stored>();
        jdbc.sql("SELECT department, inputs, tally FROM tally WHERE run = ?")
                .param(run)
                .query((row, number) -> found.put(row.getString(1), new Stored(row.getString(2), row.getString(3))))
                .list();
        return Collections.unmodifiableSortedMap(found);
    }

    /** Removes the tallies of every other run, once this one needs no predecessor. */
    public void forgetOthers(String run) {
        transactions.executeWithoutResult(status ->
                jdbc.sql("DELETE FROM tally WHERE run <> ?").param(run).update());
    }

    /** UPDATE and INSERT instead of MERGE, whose untyped parameters HSQLDB takes for text. */
    private int update(String run, String department, String inputs, String tally) {
        return jdbc.sql("UPDATE tally SET inputs = ?, tally = ? WHERE run = ? AND department = ?")
                .params(List.of(inputs, tally, run, department))
                .update();
    }

    private void insert(String run, String department, String inputs, String tally) {
        jdbc.sql("INSERT INTO tally (run, department, inputs, tally) VALUES (?, ?, ?, ?)")
                .params(List.of(run, department, inputs, tally))
                .update();
    }

    private static void checkLength(String run, String department, String tally) {
        if (tally.length() > LONGEST) {
            throw new StoreException("tally of department " + department + " in run " + run + ": " + tally.length()
                    + " characters; expected at most " + LONGEST + ". Divide the department in the roster");
        }
    }
}
