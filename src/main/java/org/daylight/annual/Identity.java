package org.daylight.annual;

/** What must hold in a report; the numbers are those under which the documents list them. */
public enum Identity {
    /** Per column of table 3: received + carried over = handled + carried forward, as the form itself says. */
    COLUMN_BALANCE(1),
    /** Per column of table 3: the outcomes sum to the total. */
    OUTCOME_TOTAL(2),
    /** Per row of table 3: the applicants sum to the total. */
    APPLICANT_TOTAL(3),
    /** Per block of table 4: the results sum to the total. */
    REMEDY_TOTAL(4),
    /** Per column of table 3: carried over = what the year before carried forward. */
    CARRIED_OVER(5),
    /** Rules and normative documents of table 2: in force = in force the year before + made - repealed. */
    IN_FORCE(6),
    /** Cell by cell: the whole is the sum of its parts. */
    ROLL_UP(7),
    /** A figure in a sentence is that of the table. */
    NARRATIVE(8),
    /** Where a fee was not paid, section six tells about fees. */
    FEE_STATEMENT(9),
    /** Every cell holds a figure; a blank or a stroke is not 0. */
    FIGURE_GIVEN(10),
    /** No figure is more than five times, or less than a fifth of, that of the year before. */
    YEAR_JUMP(11),
    /** The sentences are not those of the year before. */
    LIKENESS(12),
    /** Cell by cell: the report says what the ledger says. */
    LEDGER(13),
    /** A count is whole and not below 0; an amount of money is not below 0. */
    WHOLE_COUNT(14),
    /** A table of the form stands in the report. */
    TABLE_GIVEN(15);

    private final int number;

    Identity(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
