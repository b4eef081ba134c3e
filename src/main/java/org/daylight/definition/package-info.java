/**
 * Edge. Reads what an office writes about its assessment: {@code jobs/} (job, policy, calendar, mappings) and the words
 * of {@code report-templates/messages}.
 *
 * <p>Job: strict YAML in, kernel values out, or every mistake of the files at once, each with file, line, what was
 * found, what is valid and an example. Nothing is guessed and no key is passed over. Entry point:
 * {@link org.daylight.definition.Definitions#load}.
 */
package org.daylight.definition;
