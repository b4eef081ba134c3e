package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.daylight.casework.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of tallies, each for many seeds. */
class TallyLawsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void mergingIsAssociativeAndCommutative(long seed) {
        var seeded = new Seeded(seed);
        Tally a = seeded.tally();
        Tally b = seeded.tally();
        Tally c = seeded.tally();
        assertThat(a.merge(b).merge(c))
                .isEqualTo(a.merge(b.merge(c)))
                .isEqualTo(c.merge(a).merge(b));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(Tally.EMPTY)).isEqualTo(a).isEqualTo(Tally.EMPTY.merge(a));
        assertThat(a.merge(b).cases()).isEqualTo(a.cases() + b.cases());
        assertThat(a.merge(b).acceptedRows()).isEqualTo(a.acceptedRows() + b.acceptedRows());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void theOrderOfObservationsAndTheirPartitionAreIrrelevant(long seed) {
        var seeded = new Seeded(seed);
        List<Observation> observations = seeded.observations();
        Tally whole = tally(observations);
        Collections.shuffle(observations, seeded.random());
        int cut = seeded.below(observations.size() + 1);
        Tally parts = tally(observations.subList(0, cut)).merge(tally(observations.subList(cut, observations.size())));
        assertThat(parts).isEqualTo(whole);
        assertThat(parts.encode()).isEqualTo(whole.encode());
    }

    private static Tally tally(List<Observation> observations) {
        var counting = new Tally.Counting();
        observations.forEach(counting::add);
        return counting.tally();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void aTallyComesBackFromItsText(long seed) {
        Tally tally = new Seeded(seed).tally();
        assertThat(Tally.decode(tally.encode())).isEqualTo(tally);
        assertThat(Tally.decode(tally.encode()).encode()).isEqualTo(tally.encode());
    }
}
