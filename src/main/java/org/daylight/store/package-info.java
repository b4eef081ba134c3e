/**
 * Edge. The database: all SQL of the program.
 *
 * <p>Job: keep what a killed run needs to go on (the ledger of Spring Batch, the tallies of finished departments) and an
 * index of the sealed editions. Raw rows never come here, and everything here can be rebuilt from the archive and the
 * editions. Entry points: {@link org.daylight.store.Database}, opened under the caller's own lock;
 * {@link org.daylight.store.Tallies}; {@link org.daylight.store.EditionIndex}. The tables are in {@code db/migration}.
 */
package org.daylight.store;
