package org.daylight.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.daylight.render.excel.SteadyZip;

/** Documents whose bytes depend on what they say and on nothing else. */
final class PlainFile {

    private static final String PRODUCT = "Daylight";

    private PlainFile() {}

    /**
     * Writes a document.
     *
     * @param day that the file says it was made on
     * @param fill puts everything into it
     */
    static void write(String title, LocalDate day, Consumer<XWPFDocument> fill, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("daylight-", ".docx");
        try {
            try (var document = new XWPFDocument();
                    OutputStream file = Files.newOutputStream(draft)) {
                describe(document, title, day);
                fill.accept(document);
                document.write(file);
            }
            SteadyZip.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    /** What the document says about itself: nothing about the machine, the person or the clock. */
    private static void describe(XWPFDocument document, String title, LocalDate day) {
        Optional<Date> made = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title.replace("\n", ""));
        core.setCreator(PRODUCT);
        core.setLastModifiedByUser(PRODUCT);
        core.setCreated(made);
        core.setModified(made);
        document.getProperties().getExtendedProperties().setApplication(PRODUCT);
    }
}
