/**
 * Edge. Papers that people go on writing: editable documents of Office Open XML.
 *
 * <p>Jobs: {@link org.daylight.render.word.NoticeDocument} fills notices into the office's template,
 * {@link org.daylight.render.word.AnnualDocument} annual reports.
 */
package org.daylight.render.word;
