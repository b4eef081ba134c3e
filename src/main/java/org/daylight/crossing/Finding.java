package org.daylight.crossing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What departments or sources say beside each other and cannot both be right about. It carries case numbers, codes and
 * masked values, never a name or free text.
 *
 * @param code what was found
 * @param feed of the row that it is about
 * @param department code of the department that the row is about
 * @param key number of its case
 * @param column canonical name of the column concerned, empty where the whole row is
 * @param here what stands in this department's row, or what the owner says
 * @param there what stands beside it: codes of the other departments, or what the copy says
 * @param sources names of the sources that speak, the owner first
 */
public record Finding(
        Code code,
        String feed,
        String department,
        String key,
        String column,
        String here,
        String there,
        List<String> sources)
        implements Comparable<Finding> {

    /** What was found. The words for each stand in the message bundles under {@code crossing.<CODE>}. */
    public enum Code {
        /** Another department sends the same number, and nobody has ruled whose it is. */
        CLAIMED_TWICE,
        /** It is ruled that the case is another department's. */
        RULED_TO_OTHER,
        /** A step of a request that only another department's ledger has. */
        STEP_OF_OTHER,
        /** A request that no department's ledger has, though every ledger reaches back far enough. */
        UNREGISTERED,
        /** A request that no ledger has, and may be older than what the ledgers remember. */
        NOT_REMEMBERED,
        /** A request that another department's ledger has. */
        REQUEST_OF_OTHER,
        /** A row that the copy has and the owner did not send. */
        ONLY_IN_COPY,
        /** A row that the owner sent and the copy does not have. */
        ONLY_IN_OWNER,
        /** A column in which the copy says something else than the owner. */
        DIFFERENT;

        /** Whether a department with such a finding is held until a person has looked. */
        public boolean holds() {
            return this == CLAIMED_TWICE;
        }
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::department)
            .thenComparing(Finding::code)
            .thenComparing(Finding::feed)
            .thenComparing(Finding::key)
            .thenComparing(Finding::column)
            .thenComparing(Finding::toString);

    public Finding {
        Objects.requireNonNull(code);
        sources = List.copyOf(sources);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
