package org.daylight.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A shipped template with something changed, as somebody could have changed it in a word processor. */
final class Planted {

    static final String TEXT = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Path from;

    private Planted(Path from) {
        this.from = from;
    }

    static Planted in(String template) {
        return new Planted(Path.of("report-templates").resolve(template));
    }

    /** Puts something in place of the first occurrence of a text. */
    Planted change(String part, String old, String with) throws IOException {
        byte[] bytes = parts.containsKey(part)
                ? parts.get(part)
                : WordFile.read(from).parts().get(part);
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = text.indexOf(old);
        assertThat(at).as("%s: %s", part, old).isNotNegative();
        return put(part, text.substring(0, at) + with + text.substring(at + old.length()));
    }

    Planted text(String old, String with) throws IOException {
        return change(TEXT, old, with);
    }

    Planted put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Planted relation(String id, String type, String target, String more) throws IOException {
        return change(
                RELATIONS,
                "</Relationships>",
                "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\" " + more
                        + "/></Relationships>");
    }

    /** A paragraph of some runs' texts. */
    static String paragraph(String... runs) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">"
                + String.join("</w:t></w:r><w:r><w:t xml:space=\"preserve\">", runs) + "</w:t></w:r></w:p>";
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve(from.getFileName());
        try (var out = Files.newOutputStream(file)) {
            WordFile.read(from).with(parts).write(out);
        }
        return file;
    }
}
