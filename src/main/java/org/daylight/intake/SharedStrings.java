package org.daylight.intake;

import java.util.ArrayList;
import java.util.List;
import org.daylight.feed.FileRefusal.Code;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share, held in memory up to a limit. */
final class SharedStrings extends DefaultHandler {

    /** Bytes that texts may take in memory. */
    private static final long MOST_MEMORY = 240_000_000;
    /** Bytes that a text takes beyond its characters. */
    private static final int OVERHEAD = 56;

    private final List<String> strings = new ArrayList<>();
    private final TextRuns text = new TextRuns();
    private long memory;

    /** The text at a position that a cell gives. */
    String at(String index) {
        int position = position(index);
        if (position < 0 || position >= strings.size()) {
            throw BadFile.corrupt("shared text " + index + " of " + strings.size());
        }
        return strings.get(position);
    }

    private static int position(String index) {
        try {
            return Integer.parseInt(index.strip());
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        text.start(name);
    }

    @Override
    public void characters(char[] chars, int from, int length) {
        text.characters(chars, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("si")) {
            add(text.take());
        } else {
            text.end(name);
        }
    }

    private void add(String string) {
        memory += OVERHEAD + 2L * string.length();
        if (memory > MOST_MEMORY) {
            throw new BadFile(
                    Code.TOO_LARGE_INSIDE, strings.size() + " shared texts", "<= " + MOST_MEMORY + " bytes of texts");
        }
        strings.add(string);
    }
}
