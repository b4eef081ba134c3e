package org.daylight.intake.mutant;

/**
 * A file made out of a good one.
 *
 * @param change what was done
 * @param carrier the format that it is in
 * @param original the good file
 * @param bytes of the file
 * @param separator of its cells, where it is a text file
 * @param promise what must become of it
 */
record Mutant(String change, String carrier, Original original, byte[] bytes, char separator, Promise promise) {

    @Override
    public String toString() {
        return change + " of " + original.name() + " as " + carrier;
    }
}
