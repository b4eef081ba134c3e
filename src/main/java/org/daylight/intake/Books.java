package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.daylight.feed.FileRefusal.Code;

/** Opens workbooks, and names files that are built like workbooks and are none. */
final class Books {

    private static final int LONGEST_TYPE = 100;

    private Books() {}

    /** Does something with an open workbook. */
    @FunctionalInterface
    interface Use {
        void with(Book book) throws IOException;
    }

    static void zip(Path path, Use use) throws IOException {
        try (ZipParts zip = ZipParts.open(path)) {
            Optional<String> other = other(zip);
            if (other.isPresent()) {
                throw Content.other(other.get());
            }
            use.with(XlsxFile.of(path, zip));
        }
    }

    private static Optional<String> other(ZipParts zip) throws IOException {
        if (zip.has("xl/workbook.xml")) {
            return Optional.empty();
        }
        if (zip.has("xl/workbook.bin")) {
            return Optional.of("XLSB");
        }
        if (zip.has("word/document.xml")) {
            return Optional.of("DOCX");
        }
        if (zip.has("ppt/presentation.xml")) {
            return Optional.of("PPTX");
        }
        if (zip.has("mimetype")) {
            return Optional.of(openDocument(zip));
        }
        return zip.has("[Content_Types].xml") ? Optional.empty() : Optional.of("ZIP");
    }

    private static String openDocument(ZipParts zip) throws IOException {
        try (InputStream bytes = zip.get("mimetype")) {
            String type = new String(bytes.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
            return type.contains("spreadsheet") ? "ODS" : type.contains("opendocument") ? "OpenDocument" : "ZIP";
        }
    }

    static void ole2(Path path, Use use) throws IOException {
        use.with(book(path, records(path)));
    }

    /** The boundary to POI's records: torn ones send it beyond their ends. */
    private static XlsFile book(Path path, byte[] records) throws IOException {
        try {
            return XlsFile.of(path, records);
        } catch (BadFile known) {
            throw known;
        } catch (RuntimeException torn) {
            throw BadFile.corrupt("a torn OLE2 file");
        }
    }

    /** The boundary to POI's file system, which says in many ways that it is torn. */
    private static byte[] records(Path path) {
        try (var file = new POIFSFileSystem(path.toFile(), true);
                InputStream records =
                        file.createDocumentInputStream(stream(file.getRoot().getEntryNames()))) {
            return records.readAllBytes();
        } catch (BadFile known) {
            throw known;
        } catch (IOException | RuntimeException torn) {
            throw BadFile.corrupt("a torn OLE2 file");
        }
    }

    /** Name of the stream that holds a workbook. */
    private static String stream(Set<String> streams) {
        if (streams.contains("EncryptedPackage")) {
            throw new BadFile(Code.PASSWORD, "a workbook with a password", "a workbook without one");
        }
        return streams.stream()
                .filter(name -> name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book"))
                .findFirst()
                .orElseThrow(() -> Content.other(other(streams)));
    }

    private static String other(Set<String> streams) {
        if (streams.contains("WordDocument")) {
            return "DOC";
        }
        return streams.contains("PowerPoint Document") ? "PPT" : "an OLE2 file that is no workbook";
    }
}
