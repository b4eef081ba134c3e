package org.daylight.job;

/** Is told how far a run has come; the entry point shows it on a terminal or as plain lines. */
@FunctionalInterface
public interface Progress {

    /** The stages of a run, in their order. */
    enum Stage {
        RECEIVE,
        ADMIT,
        ASSESS,
        SCORE,
        RENDER,
        SEAL
    }

    /**
     * Called as work goes on, from any thread.
     *
     * @param done parts of the stage that are done
     * @param total parts of the stage
     */
    void at(String period, Stage stage, long done, long total);
}
