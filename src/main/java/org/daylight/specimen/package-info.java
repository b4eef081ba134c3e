/**
 * Kernel. A small month that was never assessed anywhere, worked out by hand: what templates are tried on before a real
 * month is.
 *
 * <p>Job: give every kind of report with something in each of its places. What a template may place
 * has to be there: add it together with its place. Entry point:
 * {@link org.daylight.specimen.Specimen}.
 */
package org.daylight.specimen;
