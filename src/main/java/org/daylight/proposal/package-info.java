/**
 * Kernel. What may be proposed about departments, and why: proven breaches, and places in the ranking as far as their
 * intervals carry them. Proposals, never decisions; what became of them comes back as rulings.
 *
 * <p>Job: facts, rankings and earlier dockets to the docket of a period. Entry point: {@link
 * org.daylight.proposal.Proposing}.
 */
package org.daylight.proposal;
