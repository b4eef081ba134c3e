package org.daylight.score;

/** Which of the two scores an indicator feeds. */
public enum Dimension {
    /** Whether the law's times and forms were kept (合规). */
    COMPLIANCE,
    /** What people felt (满意度). */
    SATISFACTION
}
