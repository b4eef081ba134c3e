/**
 * Edge. Annual reports as files: documents, workbooks and plain tables.
 *
 * <p>Job: bring a file to grids of texts and sentences, or, where it is data, to cells of the form; what a text means is
 * the business of {@code annual}. Entry point: {@link org.daylight.intake.annual.ReportFile}.
 */
package org.daylight.intake.annual;
