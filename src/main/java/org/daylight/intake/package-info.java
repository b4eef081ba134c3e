/**
 * Edge. The delivered files: which of them lie in the inbox, and what stands in each.
 *
 * <p>Job: list the files of a period as its sources lay them ({@link org.daylight.intake.Inbox}), and read one
 * archived file into accepted and refused rows, each with file, sheet, line, column, found and expected
 * ({@link org.daylight.intake.DeliveredFile}, the entry point). What a cell means is the business of {@code feed}; a file
 * that cannot be read is a value, {@link org.daylight.feed.FileRefusal}, and stops no other.
 */
package org.daylight.intake;
