/**
 * Edge. Papers that people go on writing: editable documents of Office Open XML.
 *
 * <p>Job: {@link org.daylight.render.word.AnnualDocument} writes the annual report in the looks of official documents.
 */
package org.daylight.render.word;
