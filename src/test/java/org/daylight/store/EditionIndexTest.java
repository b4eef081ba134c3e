package org.daylight.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daylight.store.EditionIndex.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionIndexTest {

    private static final String RUN = "1".repeat(64);
    private static final String MANIFEST = "a".repeat(64);

    @TempDir
    static Path home;

    private static Database database;
    private static EditionIndex index;

    @BeforeAll
    static void open() throws IOException {
        database = Database.open(home.resolve("database"));
        index = new EditionIndex(database);
    }

    @BeforeEach
    void empty() {
        index.rebuild(List.of());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void editionsComeByPeriodAndThenByNumberOfRevision() {
        index.record("2026-09", 10, RUN, MANIFEST);
        index.record("2026-09", 2, RUN, MANIFEST);
        index.record("2026-08", 1, RUN, MANIFEST);
        assertThat(index.all())
                .containsExactly(
                        new Entry("2026-08", 1, RUN, MANIFEST),
                        new Entry("2026-09", 2, RUN, MANIFEST),
                        new Entry("2026-09", 10, RUN, MANIFEST));
    }

    @Test
    void theSameEditionAgainChangesNothing() {
        index.record("2026-09", 1, RUN, MANIFEST);
        index.record("2026-09", 1, RUN, MANIFEST);
        assertThat(index.all()).containsExactly(new Entry("2026-09", 1, RUN, MANIFEST));
    }

    @Test
    void anotherEditionInTheSamePlaceIsRefused() {
        String other = "b".repeat(64);
        index.record("2026-09", 1, RUN, MANIFEST);
        assertThatThrownBy(() -> index.record("2026-09", 1, RUN, other))
                .isInstanceOf(StoreException.class)
                .hasMessage("edition 2026-09/r1: run " + RUN + " with manifest " + other + "; expected run " + RUN
                        + " with manifest " + MANIFEST
                        + ", as the index has it. Verify the edition's folder, then rebuild the index");
        assertThat(index.all()).containsExactly(new Entry("2026-09", 1, RUN, MANIFEST));
    }

    @Test
    void theIndexCanBeMadeAnew() {
        index.record("2026-07", 1, RUN, MANIFEST);
        var sealed = List.of(new Entry("2026-08", 1, RUN, MANIFEST), new Entry("2026-09", 1, RUN, MANIFEST));
        index.rebuild(sealed);
        assertThat(index.all()).isEqualTo(sealed);
    }
}
