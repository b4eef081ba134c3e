package org.daylight.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.daylight.feed.Epoch.Precision;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which formats of a workbook show a number as a date. */
final class CellFormats extends DefaultHandler {

    /** Whatever shows itself: quoted and escaped text, colours and conditions, the width of a character, fillers. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h+]|m+]|s+])[^]]*]|_.|\\*.");

    private static final Pattern FRACTION = Pattern.compile("s\\.0+");
    /** Formats that Chinese spreadsheets have built in and do not write down: years, months, days, hours. */
    private static final List<int[]> CHINESE_DATES = List.of(new int[] {27, 36}, new int[] {50, 58});

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Optional<Precision>> formats = new ArrayList<>();
    private boolean inCells;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> pattern(number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    format(number(attributes.getValue("numFmtId")));
                }
            }
            default -> {
                return;
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inCells &= !name.equals("cellXfs");
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw BadFile.corrupt("format " + text);
        }
    }

    void pattern(int id, String pattern) {
        patterns.put(id, String.valueOf(pattern));
    }

    /** The next format of cells. */
    void format(int id) {
        formats.add(precision(id));
    }

    /** How much of a date the format at a position shows; empty for one that shows no date. */
    Optional<Precision> at(int position) {
        return position >= 0 && position < formats.size() ? formats.get(position) : Optional.empty();
    }

    private Optional<Precision> precision(int id) {
        String pattern = patterns.get(id);
        if (pattern == null && CHINESE_DATES.stream().anyMatch(span -> id >= span[0] && id <= span[1])) {
            return Optional.of(Precision.AS_GIVEN);
        }
        return precision(pattern == null ? BuiltinFormats.getBuiltinFormat(id) : pattern);
    }

    /** A format with letters of days or hours and without digits; midnight counts as a time where hours are shown. */
    static Optional<Precision> precision(String pattern) {
        if (pattern == null) {
            return Optional.empty();
        }
        String bare = LITERAL.matcher(pattern.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        bare = FRACTION.matcher(bare).replaceAll("s");
        if (bare.contains("general") || bare.matches(".*[0#?@].*") || !bare.matches(".*[ydmhse].*")) {
            return Optional.empty();
        }
        return Optional.of(bare.contains("h") ? Precision.TIME : Precision.AS_GIVEN);
    }
}
