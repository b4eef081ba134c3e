package org.daylight.intake.annual;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.daylight.annual.ReadReport;
import org.daylight.intake.annual.UnreadableException.Reason;

/** Reads the report of a file; its content says what it is, not its name. */
public final class ReportFile {

    private static final long LARGEST = 20_000_000;
    private static final long LARGEST_UNPACKED = 200_000_000;
    private static final String DOCUMENT = "word/document.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String PDF = "%PDF";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private ReportFile() {}

    /**
     * The report.
     *
     * @throws UnreadableException saying why it cannot be read
     */
    public static ReadReport read(Path file) throws IOException, UnreadableException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(Reason.ABSENT, "");
        }
        if (Files.size(file) > LARGEST) {
            throw new UnreadableException(Reason.TOO_LARGE, String.valueOf(Files.size(file)));
        }
        String start = start(file);
        if (start.equals(PDF) || start.equals(OLE)) {
            throw new UnreadableException(Reason.OTHER_FORMAT, start.equals(PDF) ? "PDF" : "doc/xls");
        }
        return start.equals(ZIP) ? office(file) : CsvReport.read(file);
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }

    private static ReadReport office(Path file) throws IOException, UnreadableException {
        try (var zip = new ZipFile(file.toFile())) {
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (unpacked > LARGEST_UNPACKED) {
                throw new UnreadableException(Reason.TOO_LARGE, String.valueOf(unpacked));
            }
            if (zip.getEntry(DOCUMENT) != null) {
                return DocxReport.read(file);
            }
            if (zip.getEntry(WORKBOOK) != null) {
                return XlsxReport.read(file);
            }
        } catch (ZipException broken) {
            throw new UnreadableException(Reason.BROKEN, broken.getMessage());
        }
        throw new UnreadableException(Reason.OTHER_FORMAT, "zip");
    }
}
