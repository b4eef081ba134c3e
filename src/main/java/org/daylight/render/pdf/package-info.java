/**
 * Edge. Reports become PDF papers: HTML and CSS templates, an embedded Chinese font, charts as vectors.
 *
 * <p>Job: lay a {@link org.daylight.report.Report} out by the template that it names, as PDF/A-2b and PDF/UA-1, with the
 * same bytes for the same report. It decides nothing about figures. Entry point:
 * {@link org.daylight.render.pdf.PdfRenderer}; {@link org.daylight.render.pdf.Parts} and
 * {@link org.daylight.render.pdf.Print} are the vocabulary of templates.
 */
package org.daylight.render.pdf;
