package org.daylight.intake.mutant;

import java.util.List;

/** A format in which the same rows may be sent. */
enum Carrier {
    UTF8(TextFile.UTF8),
    UTF8_MARK(TextFile.UTF8_MARK),
    GB18030(TextFile.GB18030),
    UTF16_LITTLE(TextFile.UTF16_LITTLE),
    UTF16_BIG(TextFile.UTF16_BIG),
    XLSX(null),
    XLS(null);

    static final List<Carrier> TEXTS = List.of(UTF8, UTF8_MARK, GB18030, UTF16_LITTLE, UTF16_BIG);

    private final TextFile text;

    Carrier(TextFile text) {
        this.text = text;
    }

    boolean isText() {
        return text != null;
    }

    boolean holdsLongCells() {
        return this != XLS;
    }

    TextFile text() {
        return text;
    }

    byte[] bytes(Grid grid) {
        return switch (this) {
            case XLSX -> XlsxFile.of(grid).bytes();
            case XLS -> XlsFile.bytes(grid);
            default -> text.bytes(grid);
        };
    }
}
