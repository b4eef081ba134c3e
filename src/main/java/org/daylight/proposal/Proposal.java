package org.daylight.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule proposes about a department. It decides nothing: a person rules on it, by its id.
 *
 * @param id period, department, rule and eight digits of a digest over the evidence; the same facts give the same id
 * @param department code
 * @param rule code
 * @param title of the rule, by language
 * @param basis what it rests on
 * @param organ code of the organ that may issue it
 * @param organTitle by language
 * @param law articles and documents it rests on, as printed
 * @param periods that it counts, oldest first, its own the last
 * @param place in the ranking; empty where it rests on facts alone or nobody ranked the department
 * @param evidence facts new in the period, sorted; no other proposal rests on any of them
 * @param warnings adopted proposals of the months before, oldest first
 */
public record Proposal(
        String id,
        String period,
        String department,
        String rule,
        Map<String, String> title,
        Action action,
        Basis basis,
        String organ,
        Map<String, String> organTitle,
        List<String> law,
        List<String> periods,
        Optional<Place> place,
        List<Fact> evidence,
        List<Warning> warnings) {

    /** What a proposal rests on. The words stand in the bundles under {@code basis.<NAME>}. */
    public enum Basis {
        /** Proven breaches, which no interval excuses. */
        FACTS,
        /** What looks like a breach and has to be verified first. */
        SUSPICION,
        /** A place or a total, as far as its interval carries it. */
        RANK
    }

    public Proposal {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
        organTitle = Collections.unmodifiableMap(new LinkedHashMap<>(organTitle));
        law = List.copyOf(law);
        periods = List.copyOf(periods);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
    }

    /**
     * A place with what its counts allow.
     *
     * @param ranked departments with a rank in the group
     * @param best rank that the counts allow, the lowest number
     * @param worst rank that the counts allow
     */
    public record Place(int rank, int ranked, int best, int worst, BigDecimal total) {}

    /**
     * An adopted proposal of an earlier period.
     *
     * @param proposal its id
     * @param documentNo of the document that was issued
     */
    public record Warning(String proposal, Action action, String documentNo, Optional<LocalDate> servedOn) {}
}
