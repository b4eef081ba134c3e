/**
 * Edge. Plain tables for people and machines: refused rows as CSV, receipts as text.
 *
 * <p>Job: report values to CSV and plain text. Entry points: {@link org.daylight.render.data.RefusalTable}, {@link
 * org.daylight.render.data.PlainReport}.
 */
package org.daylight.render.data;
