package org.daylight.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daylight.feed.Address;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;

/**
 * The one folder into which a clerk puts whatever departments send, in folders of any name. As of the whole inbox, it is
 * only read; no link is followed, and what the inbox leaves alone is left alone here.
 *
 * @param inbox the inbox that holds it
 * @param name its name below the inbox, parts joined by {@code /}
 * @param largestFile bytes that one file may have
 */
public record DropFolder(Path inbox, String name, long largestFile) {

    /**
     * A file that was dropped.
     *
     * @param name relative to the inbox, with {@code /} between folders
     */
    public record Dropped(Path path, String name, Stamp stamp) {

        /** Names of the folders below the drop folder, and at last its own. */
        public List<String> parts(DropFolder folder) {
            return List.of(name.substring(folder.name().length() + 1).split("/"));
        }
    }

    /**
     * By what a file is seen to change while it is looked at.
     *
     * @param key what the file system knows the file by, where it has such a thing
     */
    public record Stamp(long bytes, FileTime modified, Optional<String> key) {

        /** @throws IOException if nothing lies there any more */
        public static Stamp of(Path path) throws IOException {
            return of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        }

        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(
                    attributes.size(),
                    attributes.lastModifiedTime(),
                    Optional.ofNullable(attributes.fileKey()).map(Object::toString));
        }
    }

    /**
     * What lies in it.
     *
     * @param files by their names
     * @param refusals whatever is no file, or too large
     */
    public record Content(List<Dropped> files, List<FileRefusal> refusals) {
        public Content {
            files = List.copyOf(files);
            refusals = List.copyOf(refusals);
        }
    }

    public DropFolder {
        Objects.requireNonNull(inbox);
        Objects.requireNonNull(name);
    }

    /** Everything in it, at whatever depth; nothing if the folder is not there. */
    public Content look() throws IOException {
        var files = new ArrayList<Dropped>();
        var refusals = new ArrayList<FileRefusal>();
        Path folder = inbox.resolve(name);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            visit(folder, name, files, refusals);
        }
        files.sort(Comparator.comparing(Dropped::name));
        refusals.sort(Comparator.comparing(refusal -> refusal.file().name()));
        return new Content(files, refusals);
    }

    private void visit(Path folder, String names, List<Dropped> files, List<FileRefusal> refusals) throws IOException {
        for (Path entry : Inbox.entries(folder)) {
            String below = names + "/" + entry.getFileName();
            var kind = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (kind.isDirectory()) {
                visit(entry, below, files, refusals);
            } else if (!kind.isRegularFile()) {
                String what = kind.isSymbolicLink() ? "a symbolic link" : "a pipe or device";
                refusals.add(refusal(below, Code.NOT_A_FILE, what, "a file"));
            } else if (kind.size() > largestFile) {
                refusals.add(refusal(below, Code.TOO_LARGE, kind.size() + " bytes", "<= " + largestFile + " bytes"));
            } else {
                files.add(new Dropped(entry, below, Stamp.of(kind)));
            }
        }
    }

    private static FileRefusal refusal(String name, Code code, String found, String expected) {
        return new FileRefusal(new Address.Delivered("", name), code, found, expected);
    }
}
