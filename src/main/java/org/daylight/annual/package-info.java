/**
 * Kernel. The official annual report on disclosure of government information (政府信息公开工作年度报告): its tables 2, 3
 * and 4 as values, and the identities between their figures.
 *
 * <p>Job: know the rows and columns of the form by heart ({@link org.daylight.annual.Layout}), find them in whatever
 * grid of texts a document holds ({@link org.daylight.annual.Placement}), and say where figures contradict each other
 * ({@link org.daylight.annual.Checks}, the entry point). The form is that of 国办公开办函〔2021〕30号, or the earlier one
 * of 2019. Files are the business of {@code intake.annual}.
 */
package org.daylight.annual;
