package org.daylight.intake;

/** Takes the sheets of a workbook one after another, or the one table of a text file. */
interface SheetVisitor {

    /**
     * A sheet begins.
     *
     * @param name empty for a text file
     */
    void begin(String name);

    /** A row with content; false if no more rows of this sheet are wanted. */
    boolean row(SheetRow row);

    /**
     * A sheet ends, or no more of its rows were wanted.
     *
     * @param physical rows from its first to the last with content that was handed over, blank ones among them; of a
     *     text file blank ones at its end too
     */
    void end(long physical);
}
