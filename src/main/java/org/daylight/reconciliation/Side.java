package org.daylight.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.feed.RowDigest;

/**
 * One side of an identity: terms that add up.
 *
 * @param name what the sum is; the words stand in the bundles under {@code term.<name>}
 * @param terms what it is the sum of; of a side that is counted as a whole, one of its own name
 */
public record Side(String name, List<Term> terms) {

    /**
     * A number by its name.
     *
     * @param name the words stand in the bundles under {@code term.<name>}; what follows a colon is a reason, a file's
     *     name or a status
     */
    public record Term(String name, BigDecimal amount) {}

    public Side {
        terms = List.copyOf(terms);
    }

    static Side of(String name, long amount) {
        return new Builder().plus(name, amount).side(name);
    }

    static Side of(String name, BigDecimal amount) {
        return new Side(name, List.of(new Term(name, amount)));
    }

    static Side of(String name, RowDigest digest) {
        return of(name, new BigDecimal(digest.value()));
    }

    /** The sum as it stands; digests are taken modulo 2^256 where two sides are held against each other. */
    public BigDecimal sum() {
        return terms.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String text(Law.Unit unit) {
        String parts = terms.stream()
                .map(term -> spoken(term.name()) + " " + unit.text(term.amount()))
                .collect(Collectors.joining(" + "));
        boolean itself = terms.size() == 1 && terms.get(0).name().equals(name);
        return itself ? parts : spoken(name) + " " + unit.text(sum()) + " (" + parts + ")";
    }

    /** {@code outOfPeriod} as {@code out of period}; reasons stay as they are. */
    private static String spoken(String name) {
        int colon = name.indexOf(':');
        String words = colon < 0 ? name : name.substring(0, colon);
        return words.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT)
                + (colon < 0 ? "" : " " + name.substring(colon + 1));
    }

    /** Terms as they are found; those of nothing are left out, unless nothing else is there. */
    static final class Builder {

        private final List<Term> terms = new ArrayList<>();

        Builder plus(String name, long amount) {
            return plus(name, BigDecimal.valueOf(amount));
        }

        Builder plus(String name, RowDigest digest) {
            return plus(name, new BigDecimal(digest.value()));
        }

        private Builder plus(String name, BigDecimal amount) {
            terms.add(new Term(name, amount));
            return this;
        }

        Side side(String name) {
            List<Term> some =
                    terms.stream().filter(term -> term.amount().signum() != 0).toList();
            return new Side(name, some.isEmpty() ? List.of(new Term(name, BigDecimal.ZERO)) : some);
        }
    }
}
