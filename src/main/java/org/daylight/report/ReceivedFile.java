package org.daylight.report;

import java.util.Optional;
import org.daylight.feed.FileRefusal;
import org.daylight.reconciliation.FileEntry;

/**
 * A delivered file as a receipt tells of it.
 *
 * @param sender as printed; empty where nobody's
 * @param entry its rows, and what they became
 * @param refusal why nothing of it counts, if so
 */
public record ReceivedFile(String sender, FileEntry entry, Optional<FileRefusal> refusal) {}
