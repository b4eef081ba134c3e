/**
 * Top. The Spring Batch job of one period and what leads to it: receive, admit, assess, score, rank, render, seal. Wiring
 * only: no arithmetic, no SQL, no file formats.
 *
 * <p>Entry points: {@link org.daylight.job.Assessment} (runs periods), {@link org.daylight.job.AssessmentJob} (the job
 * itself, which reads like the sentence above).
 */
package org.daylight.job;
