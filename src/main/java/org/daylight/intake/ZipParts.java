package org.daylight.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.daylight.feed.FileRefusal.Code;

/**
 * The parts of a workbook that is a zip file. What its directory says is checked before anything is unpacked, and each
 * part is held to it while it is read: neither larger than it says nor another content.
 */
final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 1_000;
    /** Bytes of all parts together: a full sheet of a million rows and twelve columns has about one thousand million. */
    private static final long MOST_BYTES = 1_500_000_000L;

    /** Tables shrink to a tenth, tables of one word to a fiftieth; only what is made for it shrinks further. */
    private static final long MOST_RATIO = 100;

    /** Parts below this size may shrink as they like. */
    private static final long SMALL = 1_000_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long bytes;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a zip file without a check, to see what it is. */
    static ZipParts open(Path path) throws IOException {
        try {
            var parts = new ZipParts(new ZipFile(path.toFile(), StandardCharsets.UTF_8));
            parts.zip.stream().forEach(entry -> parts.parts.putIfAbsent(key(entry.getName()), entry));
            return parts;
        } catch (ZipException torn) {
            throw BadFile.corrupt("a torn zip file");
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Holds the directory against what an honest workbook has. */
    ZipParts checked() {
        if (zip.size() > MOST_PARTS) {
            throw tooLarge(zip.size() + " parts", MOST_PARTS + " parts");
        }
        if (parts.size() < zip.size()) {
            throw new BadFile(Code.DUPLICATE_PART, duplicate(), "each part once");
        }
        parts.values().forEach(this::check);
        return this;
    }

    private String duplicate() {
        var seen = new java.util.HashSet<String>();
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !seen.add(key(name)))
                .findFirst()
                .orElse("");
    }

    private void check(ZipEntry part) {
        bytes += part.getSize();
        if (bytes > MOST_BYTES) {
            throw tooLarge(bytes + " bytes", MOST_BYTES + " bytes");
        }
        if (part.getSize() > SMALL && part.getSize() / Math.max(1, part.getCompressedSize()) > MOST_RATIO) {
            throw tooLarge(
                    part.getName() + ", " + part.getSize() / Math.max(1, part.getCompressedSize()) + " : 1",
                    MOST_RATIO + " : 1");
        }
    }

    private static BadFile tooLarge(String found, String most) {
        return new BadFile(Code.TOO_LARGE_INSIDE, found, "<= " + most);
    }

    /** Bytes of all parts, unpacked. */
    long bytes() {
        return bytes;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** A part, or empty where the workbook has none of that name. */
    Optional<InputStream> find(String name) throws IOException {
        ZipEntry part = parts.get(key(name));
        if (part == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Held(zip.getInputStream(part), part));
        } catch (ZipException unknown) {
            throw BadFile.corrupt("part " + part.getName() + " cannot be unpacked");
        }
    }

    /** A part without which the workbook is none. */
    InputStream get(String name) throws IOException {
        return find(name).orElseThrow(() -> BadFile.corrupt("no part " + name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A part that is held to its size and its checksum. */
    private static final class Held extends FilterInputStream {

        private final ZipEntry part;
        private final CRC32 sum = new CRC32();
        private long count;

        Held(InputStream in, ZipEntry part) {
            super(in);
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = unpack(into, from, length);
            if (read < 0) {
                if (count != part.getSize() || sum.getValue() != part.getCrc()) {
                    throw BadFile.corrupt("part " + part.getName() + " does not agree with its checksum");
                }
                return read;
            }
            sum.update(into, from, read);
            count += read;
            if (count > part.getSize()) {
                throw tooLarge("part " + part.getName() + " is larger than it says", part.getSize() + " bytes");
            }
            return read;
        }

        private int unpack(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (ZipException | java.io.EOFException torn) {
                throw BadFile.corrupt("part " + part.getName() + " cannot be unpacked");
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
