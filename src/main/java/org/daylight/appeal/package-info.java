/**
 * Kernel. What happens to an edition after it is printed: it is served, appealed against, and printed once more.
 *
 * <p>Job: services and appeals to what is still open; two editions to what changed and who is to be heard. Entry points:
 * {@link org.daylight.appeal.Hearing}, {@link org.daylight.appeal.Course}.
 */
package org.daylight.appeal;
