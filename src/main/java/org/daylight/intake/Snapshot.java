package org.daylight.intake;

import java.nio.file.Path;
import java.util.List;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout;

/**
 * What lay in the inbox when it was looked at, in the order of the relative names: each file is found or refused.
 *
 * @param files files that a rule of one source fits
 * @param refusals whatever else lies where sources send to; the digests are empty, since nothing was read
 */
public record Snapshot(List<Found> files, List<FileRefusal> refusals) {

    /**
     * A file that a rule fits.
     *
     * @param source the source that sent it
     * @param rule the rule that fits its name
     * @param folderDepartment the word by which its folder or name tells the department, or empty
     * @param path where it lies
     * @param relativeName its name relative to the inbox, with {@code /} between folders
     */
    public record Found(
            SourceLayout source, SourceLayout.FileRule rule, String folderDepartment, Path path, String relativeName) {

        /**
         * What a translator has to know of this file. Where the folder or the name tells the department, the file may
         * speak of no other.
         *
         * @param heads trimmed cells of the header row
         * @param file its archived copy
         * @param roster the roster that the snapshot was taken with
         */
        public FileContext context(List<String> heads, Address.Delivered file, Roster roster) {
            String own = roster.find(folderDepartment).map(Department::code).orElse("");
            return new FileContext(heads, file, folderDepartment, own);
        }
    }

    public Snapshot {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
    }
}
