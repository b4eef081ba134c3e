/**
 * Edge. Reports as Excel workbooks.
 *
 * <p>Job: lay out the tables, charts and notes of a report as a workbook's layout says, with native charts, print
 * set-up and conditional formats; every text stays a text. Entry point:
 * {@link org.daylight.render.excel.ExcelRenderer}.
 */
package org.daylight.render.excel;
