/**
 * Kernel. What an edition tells, as typed tables, charts and sentences, before any file format.
 *
 * <p>Job: results and words in, reports out, without asking anybody else. Entry points: {@link
 * org.daylight.report.Results} (all that an edition has to tell), {@link org.daylight.report.RankingReport} (the ranked
 * workbook), {@link org.daylight.report.InspectionReport} (the paper for the inspection office), {@link
 * org.daylight.report.ScorecardReport} (a department's card), {@link org.daylight.report.Renderer} (the port to a file
 * format), {@link org.daylight.report.WorkbookLayout} (what a workbook's definition says).
 */
package org.daylight.report;
