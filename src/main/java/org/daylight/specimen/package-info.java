/**
 * Kernel. A small month that was never assessed anywhere, worked out by hand: what templates are tried on before a real
 * month is.
 *
 * <p>Job: give every kind of report with something in each of its places. Entry point:
 * {@link org.daylight.specimen.Specimen}.
 */
package org.daylight.specimen;
