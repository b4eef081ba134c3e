package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daylight.feed.FileRefusal.Code;

/** What a file is by its first bytes, whatever its name says. */
enum Content {
    TEXT,
    ZIP,
    OLE2;

    private static final String EXPECTED = "XLSX, XLS, CSV or TSV";
    private static final int LOOK = 1024;

    /** How other formats begin, in Latin-1, and what they are called. */
    private static final Map<String, String> OTHERS = others();

    private static Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        others.put("%PDF-", "PDF");
        others.put("Rar!\u001A\u0007", "RAR");
        others.put("7z\u00BC\u00AF\u0027\u001C", "7-Zip");
        others.put("\u0089PNG\r\n", "a PNG picture");
        others.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        others.put("GIF8", "a GIF picture");
        others.put("II*\u0000", "a TIFF picture");
        others.put("MM\u0000*", "a TIFF picture");
        others.put("\u001F\u008B", "gzip");
        others.put("{\\rtf", "RTF");
        others.put("SQLite format 3", "SQLite");
        others.put("\u007FELF", "a program");
        others.put("MZ\u0090\u0000", "a program");
        others.put("\u0009\u0008\u0010\u0000", "a workbook of Excel 95 or older");
        others.put("\u0009\u0004\u0006\u0000", "a workbook of Excel 95 or older");
        return others;
    }

    /** What the file is; refuses one that is of a format which nobody reads. */
    static Content of(Path path) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(path)) {
            start = bytes.readNBytes(LOOK);
        }
        String head = new String(start, StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        Optional<String> other = OTHERS.keySet().stream()
                .filter(head::startsWith)
                .map(OTHERS::get)
                .findFirst();
        if (other.isPresent()) {
            throw other(other.get());
        }
        markup(head).ifPresent(name -> {
            throw new BadFile(Code.DISGUISED, name, EXPECTED);
        });
        return TEXT;
    }

    static BadFile other(String name) {
        return new BadFile(Code.OTHER_FORMAT, name, EXPECTED);
    }

    /** Web pages and the like, which spreadsheet programs open as if they were workbooks. */
    private static Optional<String> markup(String head) {
        String start = head.replaceFirst("^\u00EF\u00BB\u00BF", "")
                .replaceFirst("^(\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\u0000", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:") || start.startsWith("content-type: multipart")) {
            return Optional.of("MHTML");
        }
        if (!start.startsWith("<")) {
            return Optional.empty();
        }
        if (start.matches("(?s).*<(html|table|head|body|!doctype html|meta|style|div)\\b.*")) {
            return Optional.of("HTML");
        }
        return start.startsWith("<?xml") || start.matches("(?s)<[a-z!][^>]*>.*")
                ? Optional.of("XML")
                : Optional.empty();
    }
}
