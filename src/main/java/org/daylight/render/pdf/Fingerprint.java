package org.daylight.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.daylight.report.Report;

/** The number that identifies a document: equal for equal content, where the library would take the time of day. */
final class Fingerprint {

    private Fingerprint() {}

    static long of(Report report, String page) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(page.getBytes(StandardCharsets.UTF_8));
            digest.update(report.charts().toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
