package org.daylight.intake.mutant;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.daylight.intake.mutant.SecondReader.Raw;
import org.daylight.intake.mutant.SecondReader.RawRow;
import org.daylight.intake.mutant.SecondReader.RawSheet;

/** An XLSX, unpacked and walked element by element; nothing in it is believed but its rows and cells. */
final class SecondXlsx {

    private static final int LARGEST = 64 << 20;

    private final Map<String, byte[]> parts;
    private final List<String> shared = new ArrayList<>();

    private SecondXlsx(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static Raw read(byte[] bytes) {
        try {
            return Raw.of(new SecondXlsx(unpack(bytes)).sheets());
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return Raw.broken(broken.toString());
        }
    }

    /** By the list at the end of the archive, as every program that opens workbooks does. */
    private static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        int left = LARGEST;
        Path file = Files.createTempFile("second", ".zip");
        try {
            Files.write(file, bytes);
            try (var zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (!entry.getName().matches("xl/(workbook\\.xml|_rels/.*|sharedStrings\\.xml|worksheets/.*)")) {
                        continue;
                    }
                    byte[] part = zip.getInputStream(entry).readNBytes(left);
                    left -= part.length;
                    if (left <= 0 || parts.put(entry.getName(), part) != null) {
                        throw new IOException("too large, or two parts of one name: " + entry.getName());
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private List<RawSheet> sheets() throws XMLStreamException {
        if (parts.containsKey("xl/sharedStrings.xml")) {
            sharedStrings();
        }
        Map<String, String> targets = targets();
        var sheets = new ArrayList<RawSheet>();
        XMLStreamReader xml = xml("xl/workbook.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                String id = null;
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    id = xml.getAttributeLocalName(i).equals("id") ? xml.getAttributeValue(i) : id;
                }
                sheets.add(sheet(xml.getAttributeValue(null, "name"), targets.get(id)));
            }
        }
        return sheets;
    }

    private Map<String, String> targets() throws XMLStreamException {
        var targets = new LinkedHashMap<String, String>();
        XMLStreamReader xml = xml("xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = xml.getAttributeValue(null, "Target");
                targets.put(
                        xml.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    private void sharedStrings() throws XMLStreamException {
        XMLStreamReader xml = xml("xl/sharedStrings.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(texts(xml, "si"));
            }
        }
    }

    /** Whatever text stands in {@code t} elements up to the end of this one, without what is said of its pronunciation. */
    private static String texts(XMLStreamReader xml, String until) throws XMLStreamException {
        var text = new StringBuilder();
        int phonetic = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                phonetic++;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && phonetic == 0) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals(until)) {
                    return text.toString();
                }
            }
        }
        return text.toString();
    }

    private RawSheet sheet(String name, String part) throws XMLStreamException {
        var rows = new ArrayList<RawRow>();
        long line = 0;
        long blank = 0;
        XMLStreamReader xml = xml(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Long.parseLong(number);
                List<String> cells = row(xml);
                if (cells.isEmpty()) {
                    blank++;
                } else {
                    rows.add(new RawRow(line, cells));
                }
            }
        }
        return new RawSheet(name, rows, blank);
    }

    /** The filled cells of a row. */
    private List<String> row(XMLStreamReader xml) throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String text = cell(xml, xml.getAttributeValue(null, "t"));
                if (!text.isEmpty()) {
                    cells.add(text);
                }
            }
        }
        return cells;
    }

    private String cell(XMLStreamReader xml, String type) throws XMLStreamException {
        String value = "";
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = texts(xml, "is");
                    case "f" -> {
                        formula = true;
                        xml.getElementText();
                    }
                    default -> {}
                }
            }
        }
        String text = "s".equals(type) && !value.isEmpty() ? shared.get(Integer.parseInt(value.strip())) : value;
        return formula && text.isEmpty() ? "=" : text.strip();
    }

    private XMLStreamReader xml(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new XMLStreamException("no part " + part);
        }
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
