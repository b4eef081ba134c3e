package org.daylight.score;

import java.util.Map;

/**
 * What a policy rests on, as printed beside its title.
 *
 * @param approver who approved it, by language
 * @param document number of the document by which it was issued, as printed
 * @param filingNo number under which it is on file, as printed
 */
public record Basis(Map<String, String> approver, String document, String filingNo) {

    /** Of a policy that names nobody; no shipped or read one does. */
    public static final Basis NONE = new Basis(Map.of(), "", "");

    public Basis {
        approver = Policy.inOrder(approver);
    }
}
