/**
 * Edge. The blank workbook in which a department reports: cover, a sheet for each feed, help, and the words of its
 * drop-down lists.
 *
 * <p>Job: {@link org.daylight.form.FormWorkbook} writes what {@code intake} reads. What both must agree on - marks, heads,
 * items of the cover - stands in {@code feed}. What it looks like stands in the samples of {@code render.excel}.
 */
package org.daylight.form;
