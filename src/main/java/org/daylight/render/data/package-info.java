/**
 * Edge. Plain tables for people and machines: refused rows as CSV.
 *
 * <p>Job: report values to CSV. Entry point: {@link org.daylight.render.data.RefusalTable}.
 */
package org.daylight.render.data;
