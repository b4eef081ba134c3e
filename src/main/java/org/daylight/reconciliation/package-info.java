/**
 * Kernel. Identities that hold on every run, to the row: nothing that came in is lost, counted twice or changed on its way
 * to the figures.
 *
 * <p>Job: what was received, read, settled and handed on becomes equations. Entry point: {@link
 * org.daylight.reconciliation.Reconciliation}.
 */
package org.daylight.reconciliation;
