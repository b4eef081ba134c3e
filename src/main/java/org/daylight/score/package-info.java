/**
 * Kernel. From counts to marks: tallies (exact, mergeable counts of a department's month), the policy (indicator tree,
 * primitives, rounding points, bands) and scorecards whose every figure keeps what it was worked out from.
 *
 * <p>Job: {@code tally + policy -> scorecard}, a pure function of one department's counts; no other department moves
 * it. Entry points: {@link org.daylight.score.Tally} and {@link org.daylight.score.Scoring}. The formulas stand in
 * {@link org.daylight.score.Primitives} (one figure to marks) and {@link org.daylight.score.Totals} (marks to scores).
 */
package org.daylight.score;
