/**
 * Kernel. Rows become cases: requests and their steps, work orders, reviews, remedies, complaints; their states, what each says for every
 * {@link org.daylight.casework.Measure}, and the balance that lets nothing vanish between two months.
 *
 * <p>Job: a department's month is a pure function of its rows, what is remembered from the month before, the rules and
 * the calendar. Entry point: {@link org.daylight.casework.CaseBook}.
 */
package org.daylight.casework;
