package org.daylight.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names of proposals. */
final class ProposalId {

    private static final int BYTES = 4;

    private ProposalId() {}

    /**
     * Period, department, rule and eight digits: the same facts give the same id in every revision and on every machine.
     *
     * <p>Example: {@code 2026-09.YC-203.overdue-reply.1f0c93ab}.
     */
    static String of(String period, String department, String rule, List<Fact> evidence) {
        String name = period + "." + department + "." + rule;
        var text = new StringBuilder(name);
        evidence.forEach(fact -> text.append('\n').append(fact.identity()));
        byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return name + "." + HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
