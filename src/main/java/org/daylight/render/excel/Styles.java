package org.daylight.render.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Table;
import org.daylight.report.Table.Format;

/** The cell styles of a workbook: those of the template's samples, and the few that are made from them. */
final class Styles {

    /** Height of a line of text to the size of its letters. */
    private static final double LINE = 1.5;

    private final XSSFWorkbook workbook;
    private final WorkbookTemplate template;
    private final Map<Look, XSSFCellStyle> samples = new EnumMap<>(Look.class);
    private final Map<Short, XSSFCellStyle> linked = new HashMap<>();
    private final XSSFCellStyle quoted;

    Styles(XSSFWorkbook workbook, WorkbookTemplate template) {
        this.workbook = workbook;
        this.template = template;
        for (Look look : Look.values()) {
            samples.put(look, template.style(workbook, look));
        }
        quoted = copy(of(Look.TEXT));
        quoted.setQuotePrefixed(true);
    }

    private XSSFCellStyle copy(CellStyle style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }

    XSSFCellStyle of(Look look) {
        return samples.get(look);
    }

    /** Of samples that stand below one another; where there are fewer, the last one again. */
    XSSFCellStyle of(Look look, int index) {
        List<XSSFCellStyle> all = template.styles(workbook, look);
        return all.get(Math.min(index, all.size() - 1));
    }

    /** The same, but beginning anew behind the last one. */
    XSSFCellStyle inTurn(Look look, int index) {
        List<XSSFCellStyle> all = template.styles(workbook, look);
        return all.get(index % all.size());
    }

    Furniture furniture() {
        return template.furniture();
    }

    /** Height of a line in the letters of a sample, in points. */
    float line(Look look) {
        return (float) (of(look).getFont().getFontHeightInPoints() * LINE);
    }

    XSSFCellStyle number(Format format) {
        return of(
                switch (format) {
                    case TEXT -> Look.TEXT;
                    case COUNT -> Look.COUNT;
                    case MARKS -> Look.MARKS;
                    case CHANGE -> Look.CHANGE;
                    case PERCENT -> Look.PERCENT;
                    case RANK -> Look.RANK;
                    case DATE -> Look.DATE;
                });
    }

    /** The same in the letters of a link. */
    XSSFCellStyle linked(CellStyle style) {
        return linked.computeIfAbsent(style.getIndex(), index -> {
            XSSFCellStyle copy = copy(style);
            XSSFFont font = of(Look.LINK).getFont();
            copy.setFont(font);
            return copy;
        });
    }

    /** For texts that begin like a formula: stays text even when the cell is edited. */
    XSSFCellStyle quoted() {
        return quoted;
    }

    /** The reason for a missing value, where the values of the column stand. */
    XSSFCellStyle missing(Table.Column column) {
        return of(column.format() == Format.TEXT && column.width() > Widths.NARROW ? Look.REASON_TEXT : Look.REASON);
    }
}
