package org.daylight.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.daylight.feed.Epoch;

/** A workbook of Office Open XML (.xlsx), read row by row in constant memory but for the texts that its cells share. */
final class XlsxFile implements Book {

    /** Bytes, packed and unpacked, of a workbook whose formulas are checked: its model takes twenty times as much. */
    private static final long MOST_PACKED = 4_000_000;

    private static final long MOST_UNPACKED = 16_000_000;

    private final Path path;
    private final ZipParts zip;
    private final WorkbookParts parts;
    private final SharedStrings strings = new SharedStrings();
    private final CellFormats formats = new CellFormats();

    private XlsxFile(Path path, ZipParts zip, WorkbookParts parts) {
        this.path = path;
        this.zip = zip;
        this.parts = parts;
    }

    /** Reads what all sheets share. */
    static XlsxFile of(Path path, ZipParts zip) throws IOException {
        zip.checked();
        var file = new XlsxFile(path, zip, WorkbookParts.of(zip));
        if (!file.parts.strings().isEmpty()) {
            Xml.parse(zip.get(file.parts.strings()), file.strings);
        }
        if (!file.parts.styles().isEmpty()) {
            Xml.parse(zip.get(file.parts.styles()), file.formats);
        }
        return file;
    }

    @Override
    public Epoch epoch() {
        return parts.epoch();
    }

    @Override
    public int mostRows() {
        return CellName.MOST_ROWS;
    }

    @Override
    public void visit(SheetVisitor visitor, Depth depth) throws IOException {
        Map<String, SheetScan> scans = depth == Depth.WHOLE ? scans() : Map.of();
        FormulaCheck formulas =
                scans.values().stream().anyMatch(SheetScan::hasFormulas) ? check() : FormulaCheck.none();
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            Merges merges =
                    scans.containsKey(sheet.part()) ? scans.get(sheet.part()).merges() : new Merges();
            var rows = new SheetXml(
                    new SheetXml.Surroundings(sheet.name(), strings, formats, parts.epoch(), merges, formulas),
                    visitor);
            visitor.begin(sheet.name());
            Xml.parse(zip.get(sheet.part()), rows);
            visitor.end(rows.physical());
        }
    }

    private Map<String, SheetScan> scans() throws IOException {
        var scans = new HashMap<String, SheetScan>();
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            var scan = new SheetScan();
            if (Marks.in(zip.get(sheet.part()))) {
                Xml.parse(zip.get(sheet.part()), scan);
            }
            scans.put(sheet.part(), scan);
        }
        return scans;
    }

    private FormulaCheck check() throws IOException {
        boolean small = Files.size(path) <= MOST_PACKED && zip.bytes() <= MOST_UNPACKED;
        return small ? FormulaCheck.ofXlsx(path) : FormulaCheck.none();
    }
}
