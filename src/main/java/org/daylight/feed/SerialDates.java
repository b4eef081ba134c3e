package org.daylight.feed;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates of a workbook. Its date cells come as ISO text whatever the mapping's own formats are, and a serial number that
 * lost its date format is read by the workbook's epoch. In a text file neither happens: nobody knows its epoch.
 */
final class SerialDates implements CellReader {

    /** Days from May 1927 (or 1931) on. */
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(\\.[0-9]+)?");

    private final Epoch epoch;
    private final CellReader own;
    private final CellReader iso;

    /**
     * Dates by serial, by ISO text and by the mapping's formats.
     *
     * @param own reads what is no serial, by the mapping's formats
     * @param iso reads ISO text
     */
    SerialDates(Epoch epoch, CellReader own, CellReader iso) {
        this.epoch = epoch;
        this.own = own;
        this.iso = iso;
    }

    @Override
    public Object read(String cell) {
        String folded = Wide.fold(cell);
        if (SERIAL.matcher(folded).matches()) {
            Optional<String> text = epoch.text(Double.parseDouble(folded), Epoch.Precision.AS_GIVEN);
            return iso.read(text.orElse(cell));
        }
        Object value = own.read(cell);
        if (!(value instanceof Fault) || IsoTime.parse(cell) == null) {
            return value;
        }
        return iso.read(cell);
    }
}
