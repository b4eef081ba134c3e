package org.daylight.intake;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A first pass over a sheet: merged regions stand behind the rows that they touch. */
final class SheetScan extends DefaultHandler {

    private final Merges merges = new Merges();
    private boolean hasFormulas;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("f")) {
            hasFormulas = true;
        } else if (name.equals("mergeCell")) {
            String[] ends = String.valueOf(attributes.getValue("ref")).split(":");
            String last = ends[ends.length - 1];
            merges.add(CellName.row(ends[0]), CellName.row(last), CellName.column(ends[0]), CellName.column(last));
        }
    }

    Merges merges() {
        return merges;
    }

    boolean hasFormulas() {
        return hasFormulas;
    }
}
