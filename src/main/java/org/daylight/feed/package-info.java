/**
 * Kernel. The shape of what comes in: feeds, columns, codes, mappings, row addresses, refusals.
 *
 * <p>Job: turn one physical row, already split into cells, into canonical rows or refusals. Files, encodings and
 * workbooks are the business of {@code intake}. Entry points: {@link org.daylight.feed.Feeds} (the table of all
 * feeds) and {@link org.daylight.feed.Translator} (cells to rows).
 */
package org.daylight.feed;
