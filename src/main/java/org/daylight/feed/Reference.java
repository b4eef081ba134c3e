package org.daylight.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is kept of a text by which the same device or the same person can be told again: the first 64 bits of its SHA-256,
 * so that equal texts are equal and nobody reads who they are. Of a million texts two share their bits with a probability
 * of one in 30 million.
 *
 * <p>Whoever guesses a text can work out its number, so the number is no secret and stays where rows do: it is in no
 * edition, no tally and no report, and a row that a balance hands on has forgotten it.
 *
 * @param number of the text; 0 where it was forgotten
 */
public record Reference(long number) {

    /** That a text was there, and nothing more. */
    public static final Reference FORGOTTEN = new Reference(0);

    private static final int BYTES = 8;

    /** The reference of a text, whatever blanks stand around it. */
    public static Reference of(String text) {
        byte[] hash = sha256().digest(text.strip().getBytes(StandardCharsets.UTF_8));
        long number = 0;
        for (int i = 0; i < BYTES; i++) {
            number = number << Byte.SIZE | hash[i] & 0xff;
        }
        return new Reference(number == 0 ? 1 : number);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** The same for all, so that no message and no list tells them apart. */
    @Override
    public String toString() {
        return Row.PRESENT;
    }
}
