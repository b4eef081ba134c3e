package org.daylight.score;

/**
 * The source of chance for draws: xoshiro256++ 1.0, the same numbers on every machine.
 *
 * <p>Definition: state s0 to s3 of 64 bits; each step gives rotl(s0 + s3, 23) + s0, then t = s1 &lt;&lt; 17, s2 ^= s0, s3
 * ^= s1, s1 ^= s2, s0 ^= s3, s2 ^= t, s3 = rotl(s3, 45). Period 2^256 - 1.
 *
 * <p>Source: D. Blackman and S. Vigna, Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical
 * Software 47 (2021), article 36; written out here because a runtime may lack the module that has it. Seeds go through
 * SplitMix64, as its authors ask; a name becomes a seed by FNV-1a over its UTF-16 units.
 *
 * <p>Every operation is on whole numbers, or one that IEEE 754 and {@link StrictMath} settle to the last bit.
 */
final class Xoshiro {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final double STEP = 0x1p-52;

    private final long[] state;
    private double spare = Double.NaN;

    Xoshiro(long s0, long s1, long s2, long s3) {
        state = new long[] {s0, s1, s2, s3};
    }

    /** The stream of a seed and a name; another name has another stream. */
    static Xoshiro of(long seed, String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        long start = mix(seed + GOLDEN) ^ hash;
        return new Xoshiro(
                mix(start + GOLDEN), mix(start + 2 * GOLDEN), mix(start + 3 * GOLDEN), mix(start + 4 * GOLDEN));
    }

    /** The output function of SplitMix64. */
    static long mix(long value) {
        long once = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
        return twice ^ twice >>> 31;
    }

    long next() {
        long result = Long.rotateLeft(state[0] + state[3], 23) + state[0];
        long shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = Long.rotateLeft(state[3], 45);
        return result;
    }

    /** A number between 0 and 1, never either: the middle of one of 2^52 equal parts. */
    double uniform() {
        return ((next() >>> 12) + 0.5) * STEP;
    }

    /** A standard normal number, by the polar method (G. Marsaglia and T. A. Bray, SIAM Review 6 (1964), 260-264). */
    double normal() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double u = 2 * uniform() - 1;
            double v = 2 * uniform() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                double scale = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
                spare = v * scale;
                return u * scale;
            }
        }
    }

    /**
     * A number of the gamma distribution with scale 1 (G. Marsaglia and W. W. Tsang, A simple method for generating
     * gamma variables, ACM Transactions on Mathematical Software 26 (2000), 363-372).
     *
     * @param shape above 0
     */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(uniform(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double root = 1 + c * x;
            if (root > 0 && accepted(x, d, root * root * root)) {
                return d * root * root * root;
            }
        }
    }

    private boolean accepted(double x, double d, double v) {
        double u = uniform();
        double square = x * x;
        return u < 1 - 0.0331 * square * square || StrictMath.log(u) < 0.5 * square + d * (1 - v + StrictMath.log(v));
    }
}
