package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.feed.Encoding;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.Mapping;
import org.daylight.feed.TableChoice;
import org.daylight.feed.TableTop;
import org.daylight.feed.Tables;

/** A text file whose encoding and separator are to be told from its bytes, its heads and what its sender declared. */
final class TextFile {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char TAB = '\t';

    private final Path path;
    private final List<Mapping> mappings;
    private final Optional<Encoding> declared;

    /**
     * A text file.
     *
     * @param declared what the source declares of its files, unless its mappings declare another
     */
    TextFile(Path path, List<Mapping> mappings, Optional<Encoding> declared) {
        this.path = path;
        this.mappings = mappings;
        this.declared = ofMappings(mappings).or(() -> declared);
    }

    private static Optional<Encoding> ofMappings(List<Mapping> mappings) {
        Set<Encoding> encodings = mappings.stream()
                .flatMap(mapping -> mapping.shape().encoding().stream())
                .collect(Collectors.toSet());
        return encodings.size() == 1 ? encodings.stream().findFirst() : Optional.empty();
    }

    /** The file as cells. */
    CsvFile cells() throws IOException {
        return cells(charset());
    }

    /** Of the separators that its mappings know, and the tab, the first under which it bears their heads. */
    private CsvFile cells(Charset charset) throws IOException {
        var separators = new LinkedHashSet<Character>();
        mappings.forEach(mapping -> separators.add(mapping.shape().separator()));
        if (mappings.isEmpty()) {
            separators.add(',');
        }
        char first = separators.iterator().next();
        if (mappings.stream().anyMatch(TextFile::isCanonical)) {
            separators.add(TAB);
        }
        if (separators.size() > 1) {
            for (char separator : separators) {
                var file = new CsvFile(path, separator, charset);
                if (bearsHeads(file)) {
                    return file;
                }
            }
        }
        return new CsvFile(path, first, charset);
    }

    private static boolean isCanonical(Mapping mapping) {
        return mapping.rows().stream().allMatch(Mapping.RowRule::canonical);
    }

    private boolean bearsHeads(CsvFile file) throws IOException {
        return !(Tables.choose(top(file), mappings) instanceof TableChoice.NoTable);
    }

    /** Its first rows, as far as they can be read. */
    static TableTop top(CsvFile file) throws IOException {
        var rows = new ArrayList<TableTop.TopRow>();
        try {
            file.visit(new Glance(rows));
        } catch (BadFile broken) {
            return new TableTop("", rows);
        }
        return new TableTop("", rows);
    }

    private Charset charset() throws IOException {
        Optional<Charset> marked = marked();
        if (marked.isPresent()) {
            return marked.get();
        }
        TextScan scan = TextScan.of(path);
        if (scan.hasNul()) {
            throw new BadFile(Code.NUL_CHARACTER, at(0, scan.nul()), "text in UTF-8");
        }
        if (scan.isUtf8() && scan.isGb() && !scan.isAscii()) {
            return either();
        }
        if (scan.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        if (scan.isGb() && !scan.isBrokenUtf8()) {
            return GB18030;
        }
        throw undecodable(scan);
    }

    /** The encoding of a byte order mark. */
    private Optional<Charset> marked() throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(path)) {
            start = bytes.readNBytes(3);
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(start, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The same bytes are text in both; who sends them says which, or the heads do. */
    private Charset either() throws IOException {
        if (declared.isPresent()) {
            return declared.get() == Encoding.UTF_8 ? StandardCharsets.UTF_8 : GB18030;
        }
        boolean utf8 = bearsHeads(cells(StandardCharsets.UTF_8));
        boolean gb = bearsHeads(cells(GB18030));
        if (utf8 == gb) {
            throw new BadFile(Code.AMBIGUOUS_ENCODING, "UTF-8, GB18030", "a declared encoding");
        }
        return utf8 ? StandardCharsets.UTF_8 : GB18030;
    }

    private BadFile undecodable(TextScan scan) throws IOException {
        boolean utf8 = scan.isBrokenUtf8() || scan.utf8Bad() >= scan.gbBad();
        long bad = utf8 ? scan.utf8Bad() : scan.gbBad();
        return utf8
                ? new BadFile(Code.NOT_UTF8, at(byteAt(bad), bad), "UTF-8")
                : new BadFile(Code.NOT_GB18030, at(byteAt(bad), bad), "GB18030");
    }

    private int byteAt(long offset) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            bytes.skipNBytes(offset);
            return bytes.read();
        }
    }

    private String at(int value, long offset) throws IOException {
        return String.format(
                Locale.ROOT, "byte 0x%02X at offset %d, line %d", value, offset, CsvFile.lineOf(path, offset));
    }
}
