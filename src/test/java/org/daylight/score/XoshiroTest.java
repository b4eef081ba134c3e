package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XoshiroTest {

    /** The first numbers of the authors' C code from the state 1, 2, 3, 4. */
    @Test
    void theNumbersOfTheReference() {
        var chance = new Xoshiro(1, 2, 3, 4);
        assertThat(LongStream.generate(chance::next).limit(5).toArray())
                .containsExactly(
                        41943041L,
                        58720359L,
                        3588806011781223L,
                        3591011842654386L,
                        Long.parseUnsignedLong("9228616714210784205"));
    }

    /** The JDK has the same generator, in a module that a runtime may lack; it mistakes seed bytes below 0. */
    @Test
    void theNumbersOfTheJdk() {
        long[] state = {0x0123456701234567L, 0x1122334455667708L, 0x7F00000000000001L, 42};
        var bytes = ByteBuffer.allocate(32);
        LongStream.of(state).forEach(bytes::putLong);
        RandomGenerator other = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(bytes.array());
        var chance = new Xoshiro(state[0], state[1], state[2], state[3]);
        for (int i = 0; i < 1_000; i++) {
            assertThat(chance.next()).isEqualTo(other.nextLong());
        }
    }

    /** Published with SplitMix64: from the seed 1234567 the first number is 6457827717110365317. */
    @Test
    void seedsAreSpreadBySplitMix() {
        assertThat(Xoshiro.mix(1234567 + 0x9E3779B97F4A7C15L)).isEqualTo(6457827717110365317L);
    }

    /** Written down once: a machine that finds other digits must not publish. */
    @Test
    void theSameDigitsEverywhere() {
        var chance = Xoshiro.of(2026, "YC-101");
        assertThat(new double[] {
                    chance.uniform(), chance.normal(), chance.normal(), chance.gamma(0.5), chance.gamma(12.5)
                })
                .containsExactly(
                        0.8324452401460148,
                        -1.6818762539451277,
                        -2.35461313963376,
                        0.5300647421408908,
                        4.663949397897446);
    }

    @Test
    void aNameAndASeedHaveTheirOwnStream() {
        long[] first = {
            Xoshiro.of(1, "D01").next(),
            Xoshiro.of(1, "D02").next(),
            Xoshiro.of(2, "D01").next(),
            Xoshiro.of(1, "01D").next(),
            Xoshiro.of(0, "").next(),
            Xoshiro.of(1, "").next()
        };
        assertThat(LongStream.of(first).distinct()).hasSize(first.length);
        assertThat(Xoshiro.of(1, "D01").next()).isEqualTo(first[0]);
    }

    /** Mean and variance of the gamma distribution are both its shape; those of the normal 0 and 1. */
    @ParameterizedTest
    @CsvSource({"0.2", "0.5", "1", "5.5", "500.5"})
    void gammasHaveTheirMeanAndVariance(double shape) {
        var chance = Xoshiro.of(7, "gamma");
        int count = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double drawn = chance.gamma(shape);
            assertThat(drawn).isPositive();
            sum += drawn;
            squares += (drawn - shape) * (drawn - shape);
        }
        double error = Math.sqrt(shape / count);
        assertThat(sum / count).isCloseTo(shape, within(4 * error));
        assertThat(squares / count).isCloseTo(shape, within(0.05 * shape));
    }

    @Test
    void normalsHaveMeanZeroAndVarianceOne() {
        var chance = Xoshiro.of(7, "normal");
        int count = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double drawn = chance.normal();
            sum += drawn;
            squares += drawn * drawn;
        }
        assertThat(sum / count).isCloseTo(0, within(0.01));
        assertThat(squares / count).isCloseTo(1, within(0.02));
    }
}
