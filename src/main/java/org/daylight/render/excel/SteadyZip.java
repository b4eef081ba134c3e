package org.daylight.render.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs an archive again so that its bytes depend on its contents alone: fixed order, fixed times, no extra fields. */
public final class SteadyZip {

    /** Not the earliest time that the format can say: the JDK adds a field in the default zone to that one. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Readers that stream expect the list of content types first. */
    private static final Comparator<String> ORDER = Comparator.comparing((String name) -> !name.startsWith("["))
            .thenComparing(name -> !name.startsWith("_rels/"))
            .thenComparing(Comparator.naturalOrder());

    private SteadyZip() {}

    /** Writes the archive's parts; the stream stays open. */
    public static void copy(Path archive, OutputStream out) throws IOException {
        var target = new ZipOutputStream(out);
        try (ZipFile source = new ZipFile(archive.toFile())) {
            List<String> names =
                    source.stream().map(ZipEntry::getName).sorted(ORDER).toList();
            for (String name : names) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(TIME);
                target.putNextEntry(entry);
                try (InputStream part = source.getInputStream(source.getEntry(name))) {
                    part.transferTo(target);
                }
                target.closeEntry();
            }
        }
        target.finish();
    }
}
