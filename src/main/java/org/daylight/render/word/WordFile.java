package org.daylight.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.daylight.render.excel.SteadyZip;

/** A document of Office Open XML as its parts. Written, its bytes depend on what these say and on nothing else. */
final class WordFile {

    static final String TYPES = "[Content_Types].xml";

    private static final String PRODUCT = "Daylight";
    private static final String CORE = "docProps/core.xml";
    private static final String APPLICATION = "docProps/app.xml";
    /** Who ever commented on the template, or changed it while changes were tracked. */
    private static final String PEOPLE = "word/people.xml";

    private static final String NOBODY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w15:people"
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>";
    /** Far more than any paper has; a file that unpacks to more is none. */
    private static final int MOST_BYTES = 32 << 20;

    private final SortedMap<String, byte[]> parts;

    private WordFile(SortedMap<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws IOException if it is no archive, or one that unpacks to more than any paper has */
    static WordFile read(Path file) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        int left = MOST_BYTES;
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                try (InputStream in = archive.getInputStream(entry)) {
                    byte[] part = in.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw new IOException("unpacks to more than " + MOST_BYTES + " bytes");
                    }
                    if (!entry.isDirectory()) {
                        parts.put(entry.getName(), part);
                    }
                }
            }
        }
        return new WordFile(parts);
    }

    SortedMap<String, byte[]> parts() {
        return parts;
    }

    /** The same with other contents of some parts. */
    WordFile with(Map<String, byte[]> changed) {
        var all = new TreeMap<>(parts);
        all.putAll(changed);
        return new WordFile(all);
    }

    /** The same, saying about itself nothing of the machine, the person or the clock that the template was made by. */
    WordFile about(String title, LocalDate day) {
        var told = new TreeMap<String, byte[]>();
        if (parts.containsKey(CORE)) {
            told.put(CORE, core(title, day).getBytes(StandardCharsets.UTF_8));
        }
        if (parts.containsKey(APPLICATION)) {
            String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Properties"
                    + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>"
                    + PRODUCT + "</Application></Properties>";
            told.put(APPLICATION, text.getBytes(StandardCharsets.UTF_8));
        }
        if (parts.containsKey(PEOPLE)) {
            told.put(PEOPLE, NOBODY.getBytes(StandardCharsets.UTF_8));
        }
        return with(told);
    }

    private static String core(String title, LocalDate day) {
        String made = "xsi:type=\"dcterms:W3CDTF\">" + day + "T00:00:00Z</dcterms:";
        String plain = title.replace("\n", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("\\p{Cntrl}", "");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + plain
                + "</dc:title><dc:creator>"
                + PRODUCT + "</dc:creator><cp:lastModifiedBy>" + PRODUCT + "</cp:lastModifiedBy><dcterms:created "
                + made
                + "created><dcterms:modified " + made + "modified></cp:coreProperties>";
    }

    /** Writes it; the stream stays open. */
    void write(OutputStream out) throws IOException {
        Path draft = Files.createTempFile("daylight-", ".docx");
        try {
            var packed = new ByteArrayOutputStream();
            try (var archive = new ZipOutputStream(packed)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    archive.putNextEntry(new ZipEntry(part.getKey()));
                    archive.write(part.getValue());
                    archive.closeEntry();
                }
            }
            Files.write(draft, packed.toByteArray());
            SteadyZip.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }
}
