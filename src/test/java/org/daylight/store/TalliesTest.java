package org.daylight.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.daylight.store.Tallies.Stored;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalliesTest {

    private static final String RUN = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);
    private static final String INPUTS = "a".repeat(64);
    private static final String CHANGED = "b".repeat(64);

    @TempDir
    static Path home;

    private static Database database;
    private static Tallies tallies;

    @BeforeAll
    static void open() throws IOException {
        database = Database.open(home.resolve("database"));
        tallies = new Tallies(database);
    }

    @BeforeEach
    void empty() {
        tallies.forgetOthers("");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void savingTwiceKeepsOneAndTheLastWins() {
        tallies.save(RUN, "D01", INPUTS, "first");
        tallies.save(RUN, "D01", INPUTS, "first");
        assertThat(tallies.find(RUN)).isEqualTo(Map.of("D01", new Stored(INPUTS, "first")));
        tallies.save(RUN, "D01", CHANGED, "second");
        assertThat(tallies.find(RUN)).isEqualTo(Map.of("D01", new Stored(CHANGED, "second")));
    }

    @Test
    void departmentsComeInTheOrderOfTheirCodes() {
        tallies.save(RUN, "市教育局", INPUTS, "3");
        tallies.save(RUN, "D10", INPUTS, "2");
        tallies.save(RUN, "D02", INPUTS, "1");
        tallies.save(OTHER, "D01", INPUTS, "0");
        assertThat(tallies.find(RUN).keySet()).containsExactly("D02", "D10", "市教育局");
    }

    @Test
    void onlyOneRunIsRemembered() {
        tallies.save(RUN, "D01", INPUTS, "mine");
        tallies.save(OTHER, "D01", INPUTS, "old");
        tallies.forgetOthers(RUN);
        assertThat(tallies.find(OTHER)).isEmpty();
        assertThat(tallies.find(RUN)).containsOnlyKeys("D01");
    }

    @Test
    void textOfSeveralMegabytesComesBackWhole() throws IOException {
        String text = "公开\n'\"\\u0041;\t".repeat(400_000);
        tallies.save(RUN, "D01", INPUTS, text);
        database.close();
        open();
        assertThat(tallies.find(RUN).get("D01").tally()).isEqualTo(text);
    }

    @Test
    void aTallyThatFitsNoColumnIsRefused() {
        assertThatThrownBy(() -> tallies.save(RUN, "D01", INPUTS, "x".repeat(10_485_761)))
                .isInstanceOf(StoreException.class)
                .hasMessage("tally of department D01 in run " + RUN
                        + ": 10485761 characters; expected at most 10485760." + " Divide the department in the roster");
        assertThat(tallies.find(RUN)).isEmpty();
    }

    @Test
    void departmentsFinishedAtTheSameTimeDoNotWaitOrClash() {
        var expected = new TreeMap<String, Stored>();
        IntStream.range(0, 200).forEach(i -> expected.put("D" + i, new Stored(INPUTS, "t" + i)));
        expected.entrySet().parallelStream()
                .forEach(entry -> tallies.save(
                        RUN, entry.getKey(), INPUTS, entry.getValue().tally()));
        assertThat(tallies.find(RUN)).isEqualTo(expected);
    }

    @Test
    void aTallySavedInATransactionThatFailsIsGone() {
        database.transactions().executeWithoutResult(status -> {
            tallies.save(RUN, "D01", INPUTS, "t");
            status.setRollbackOnly();
        });
        assertThat(tallies.find(RUN)).isEmpty();
    }
}
