package org.daylight;

import java.util.stream.LongStream;

/** Seeds of a law that is held to many months drawn at random. Mutation tests take fewer of them, see docs/mutation.md. */
public final class Seeds {

    private static final int AT_MOST = Integer.getInteger("daylight.seeds", Integer.MAX_VALUE);

    private Seeds() {}

    /** From the first to the last seed, both included. */
    public static LongStream of(long first, long last) {
        return LongStream.rangeClosed(first, last).limit(AT_MOST);
    }
}
