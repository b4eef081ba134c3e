/**
 * Kernel. Departments in order: groups, competition ranks with ties, minimum volume, the list of those without a rank
 * and why, movements against the edition before.
 *
 * <p>Job: scorecards to rankings, each department exactly once. Entry point: {@link org.daylight.ranking.Rankings}.
 */
package org.daylight.ranking;
