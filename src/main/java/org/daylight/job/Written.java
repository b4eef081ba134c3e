package org.daylight.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.daylight.edition.Durable;

/** A file that people go on with, and what became of it when it was to be written. */
public record Written(Path file, Outcome outcome) {

    /** What became of a file. */
    public enum Outcome {
        WRITTEN,
        /** The same bytes lie there already. */
        SAME,
        /** Something else lies there, which somebody may have gone on with. It is not touched. */
        LEFT_ALONE
    }

    /** Writes a file, unless something lies there. */
    static Written unlessThere(Path file, ByteArrayOutputStream bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean same = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(file), bytes.toByteArray());
            return new Written(file, same ? Outcome.SAME : Outcome.LEFT_ALONE);
        }
        Durable.write(file, bytes::writeTo);
        return new Written(file, Outcome.WRITTEN);
    }
}
