/**
 * Kernel. Working days by the yearly notices, limits, and the statutory clock of an information request.
 *
 * <p>Job: say which day counts and why, when a limit ends, and how a due date comes about day by day. Everything is a
 * pure function of its arguments: the calendar with its version, the rule, the facts and the as-of date. Entry points:
 * {@link org.daylight.calendar.WorkingCalendar} (days), {@link org.daylight.calendar.Deadlines} (limits) and
 * {@link org.daylight.calendar.StatutoryClock} (articles 30 to 35 of the disclosure regulation).
 */
package org.daylight.calendar;
