package org.daylight.feed;

/** Why a cell cannot be taken; it becomes a {@link Refusal} where its row and column are known. */
record Fault(Refusal.Code code, String found, String expected) {

    static Fault of(Refusal.Code code, String cell, String expected) {
        return new Fault(code, Masking.mask(cell), expected);
    }
}
