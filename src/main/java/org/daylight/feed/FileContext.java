package org.daylight.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a file before its first row is read.
 *
 * @param heads cells of the header row, trimmed
 * @param file the file
 * @param folderDepartment code, name or alias of the department that the folder or the file's name tells, or empty
 * @param ownDepartment code of the only department that the source may speak of, or empty if it may speak of any
 * @param epoch how a workbook counts days; empty for a text file
 */
public record FileContext(
        List<String> heads,
        Address.Delivered file,
        String folderDepartment,
        String ownDepartment,
        Optional<Epoch> epoch) {

    /** What is known of a text file. */
    public FileContext(List<String> heads, Address.Delivered file, String folderDepartment, String ownDepartment) {
        this(heads, file, folderDepartment, ownDepartment, Optional.empty());
    }

    public FileContext {
        heads = List.copyOf(heads);
        Objects.requireNonNull(file);
        Objects.requireNonNull(folderDepartment);
        Objects.requireNonNull(ownDepartment);
        Objects.requireNonNull(epoch);
    }
}
