/**
 * Kernel. What no department's month can know alone: one case number from two departments, a source's copy held against
 * what the owner sent, remedies, complaints and orders about requests that no ledger has.
 *
 * <p>Job: readings of all departments to {@link org.daylight.crossing.Finding}s, and by {@link
 * org.daylight.crossing.Verdicts} to the rows that two departments cannot both have. Numbers are known by hash, a long
 * each; what is suspect is read once more and compared to the letter. Entry point: {@link org.daylight.crossing.City}.
 */
package org.daylight.crossing;
