package org.daylight.edition;

/** What becomes of the numbers of references where rows are written. */
enum References {
    /** In working files, which are removed when the edition is sealed. */
    KEPT,
    /** In balances, which stand in editions. */
    FORGOTTEN
}
