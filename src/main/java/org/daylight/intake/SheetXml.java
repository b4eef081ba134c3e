package org.daylight.intake;

import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FormulaError;
import org.daylight.feed.Epoch;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of one sheet, as they come. What the sheet says of its own size is not asked. */
final class SheetXml extends DefaultHandler {

    /**
     * What the cells of a sheet refer to.
     *
     * @param merges of this sheet
     * @param formulas of the whole workbook
     */
    record Surroundings(
            String sheet,
            SharedStrings strings,
            CellFormats formats,
            Epoch epoch,
            Merges merges,
            FormulaCheck formulas) {}

    private final Surroundings around;
    private final SheetVisitor visitor;
    private final RowBuilder row = new RowBuilder();
    private final TextRuns inline = new TextRuns();
    private final StringBuilder value = new StringBuilder();

    private boolean inRows;
    private boolean inValue;
    private boolean hasValue;
    private boolean hasFormula;
    private int line;
    private int column;
    private String type;
    private String format;
    private long last;

    SheetXml(Surroundings around, SheetVisitor visitor) {
        this.around = around;
        this.visitor = visitor;
    }

    /** Number of the last row with content. */
    long physical() {
        return last;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (!inRows) {
            inRows = name.equals("sheetData");
            return;
        }
        switch (name) {
            case "c" -> cell(attributes);
            case "row" -> row(attributes);
            case "v" -> {
                inValue = true;
                hasValue = true;
            }
            case "f" -> hasFormula = true;
            default -> inline.start(name);
        }
    }

    private void row(Attributes attributes) {
        String number = attributes.getValue("r");
        int next = number == null ? line + 1 : CellName.number(number);
        if (next <= line) {
            throw BadFile.corrupt("row " + next + " after row " + line);
        }
        line = next;
        column = -1;
    }

    private void cell(Attributes attributes) {
        String name = attributes.getValue("r");
        if (name != null && CellName.row(name) + 1 != line) {
            throw BadFile.corrupt("cell " + name + " in row " + line);
        }
        column = name == null ? column + 1 : CellName.column(name);
        if (column >= CellName.MOST_COLUMNS) {
            throw BadFile.corrupt("a cell beyond the last column in row " + line);
        }
        type = attributes.getValue("t");
        format = attributes.getValue("s");
        hasValue = false;
        hasFormula = false;
        value.setLength(0);
    }

    @Override
    public void characters(char[] chars, int from, int length) {
        if (inValue) {
            TextRuns.append(value, chars, from, length);
        } else {
            inline.characters(chars, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (!inRows) {
            return;
        }
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> endCell();
            case "row" -> endRow();
            case "sheetData" -> inRows = false;
            default -> inline.end(name);
        }
    }

    private void endCell() {
        String text = text();
        if (!text.isEmpty()) {
            row.put(column, text);
        }
        if (hasFormula && text.isEmpty() && !"str".equals(type)) {
            row.fault(FormulaCheck.fault(column, "a formula without a stored value"));
        } else if ("e".equals(type) && !text.isEmpty()) {
            row.fault(FormulaCheck.fault(column, error(text)));
        } else if (hasFormula) {
            around.formulas().fault(around.sheet(), line - 1, column).ifPresent(row::fault);
        }
    }

    /** An error value; whatever else is called an error may be anything, and is not shown. */
    private static String error(String text) {
        return Arrays.stream(FormulaError.values())
                .map(FormulaError::getString)
                .filter(text::equals)
                .findFirst()
                .orElse("an error");
    }

    private String text() {
        return switch (type == null ? "n" : type) {
            case "s" -> hasValue ? around.strings().at(value.toString()) : "";
            case "inlineStr" -> inline.take();
            case "str" -> TextRuns.unescape(value.toString());
            case "e" -> value.toString();
            case "b" -> flag(value.toString().strip());
            case "d" -> value.toString();
            default -> number();
        };
    }

    private static String flag(String value) {
        return switch (value) {
            case "" -> "";
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw BadFile.corrupt("a truth value that is none");
        };
    }

    private String number() {
        String text = value.toString().strip();
        if (text.isEmpty()) {
            return "";
        }
        Optional<Epoch.Precision> date = around.formats().at(format());
        if (date.isEmpty() && CellText.isShortWhole(text)) {
            return text;
        }
        try {
            return CellText.of(Double.parseDouble(text), date, around.epoch());
        } catch (NumberFormatException noNumber) {
            throw BadFile.corrupt("a number that is none in row " + line);
        }
    }

    private int format() {
        try {
            return format == null ? 0 : Integer.parseInt(format);
        } catch (NumberFormatException noNumber) {
            throw BadFile.corrupt("a format that is none in row " + line);
        }
    }

    private void endRow() {
        if (row.hasContent()) {
            last = line;
            if (!visitor.row(row.take(line, around.merges()))) {
                throw new Xml.Enough();
            }
        } else {
            row.clear();
        }
    }
}
