package org.daylight.job;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;

/** By what it is told whether a file is still being written: what time it is, and how to wait a little. */
public record Stillness(Clock clock, Sleeper sleeper) {

    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** Waits by the machine's own time. */
    public static Stillness by(Clock clock) {
        return new Stillness(clock, time -> Thread.sleep(time.toMillis()));
    }

    void pause(Duration time) throws IOException {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while files were looked at again");
        }
    }
}
