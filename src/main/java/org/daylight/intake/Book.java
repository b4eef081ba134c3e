package org.daylight.intake;

import java.io.IOException;
import org.daylight.feed.Epoch;

/** A workbook whose sheets can be visited. */
interface Book {

    /** How much of a workbook is asked. */
    enum Depth {
        /** The first rows, for a look: no formula is checked and no merged region is sought. */
        GLANCE,
        WHOLE
    }

    /** How it counts days. */
    Epoch epoch();

    /** Rows of a sheet that is full. */
    int mostRows();

    /** Hands over all of its sheets, hidden ones among them. */
    void visit(SheetVisitor visitor, Depth depth) throws IOException;
}
