/**
 * Edge. Reports as Excel workbooks.
 *
 * <p>Job: lay out the tables, charts and notes of a report as a workbook's layout says, with native charts, print
 * set-up and conditional formats; every text stays a text. Entry points:
 * {@link org.daylight.render.excel.ExcelRenderer}, and {@link org.daylight.render.excel.AnnualWorkbook} for the tables of the
 * annual report. {@link org.daylight.render.excel.WorkbookTemplate} has the looks of all workbooks.
 */
package org.daylight.render.excel;
