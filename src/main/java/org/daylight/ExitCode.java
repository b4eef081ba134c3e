package org.daylight;

/** What the process says to whoever started it. */
final class ExitCode {

    static final int DONE = 0;
    static final int USAGE = 2;
    /** Done, with departments held, or with refused rows when these were asked to fail. */
    static final int HELD = 3;
    /** Failed; the same command goes on where it stopped. */
    static final int FAILED = 4;
    /** A definition or an input stops the run. */
    static final int STOPPED = 5;

    static final int BUSY = 6;

    private ExitCode() {}
}
