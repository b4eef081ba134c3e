package org.daylight.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.casework.State;
import org.daylight.casework.Upheld;
import org.daylight.feed.Feeds;

/**
 * One thing that speaks against a department, found under a case number. It carries numbers, codes and dates only.
 *
 * @param kind what it is
 * @param about id of the measure that listed the case, or code of the outcome; tells apart what one case says
 * @param feed canonical name
 * @param key number of the case
 * @param day on which the case ended, or fell due if it is open; empty where its records contradict each other
 * @param audience who may see the number: of complaints and of low ratings only the office, since it leads to a person
 */
public record Fact(Kind kind, String about, String feed, String key, Optional<LocalDate> day, Measure.Listing audience)
        implements Comparable<Fact> {

    /** How far a fact reaches. */
    public enum Standing {
        /** A breach shown by records, whatever the ranking says. */
        PROVEN,
        /** To be verified by a person first. */
        SUSPECTED,
        /** Cost marks; speaks only where a place in the ranking does. */
        SCORED
    }

    /** What it is. The words stand in the bundles under {@code breach.<NAME>}. */
    public enum Kind {
        OVERDUE_REPLY(Standing.PROVEN),
        PROCEDURE_BREACH(Standing.PROVEN),
        ORDER_OPEN_OVERDUE(Standing.PROVEN),
        DECISION_CORRECTED(Standing.PROVEN),
        COMPLAINT_UPHELD(Standing.PROVEN),
        /** A lead that was ruled to hold. */
        FALSIFICATION(Standing.PROVEN),
        /** A leak that a check has shown. */
        LEAK(Standing.PROVEN),
        REPLY_BEFORE_REQUEST(Standing.SUSPECTED),
        UNFAVOURABLE(Standing.SCORED);

        private final Standing standing;

        Kind(Standing standing) {
            this.standing = standing;
        }

        public Standing standing() {
            return standing;
        }

        /** Whether it is proven and yet for a discipline organ alone: no other measure and no general report tells it. */
        public boolean isRestricted() {
            return this == FALSIFICATION || this == LEAK;
        }
    }

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind)
            .thenComparing(Fact::feed)
            .thenComparing(Fact::key)
            .thenComparing(Fact::about);

    public Fact {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        Objects.requireNonNull(audience);
    }

    /** What a listed case says against its department; empty for one that says nothing, or that nobody can judge. */
    public static Optional<Fact> of(ListedCase one) {
        return kindOf(one)
                .map(kind -> new Fact(
                        kind,
                        one.measure().id(),
                        one.measure().feed().name(),
                        one.key(),
                        kind == Kind.REPLY_BEFORE_REQUEST
                                ? one.ended()
                                : one.ended().or(one::due),
                        one.measure().listing(one.category())));
    }

    private static Optional<Kind> kindOf(ListedCase one) {
        if (one.category().equals(Measure.UNDETERMINED)) {
            boolean backDated = one.problem().equals(Kind.REPLY_BEFORE_REQUEST.name());
            return backDated ? Optional.of(Kind.REPLY_BEFORE_REQUEST) : Optional.empty();
        }
        if (one.category().equals(Measure.EXCLUDED)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (one.measure()) {
                    case REPLY_TIMELINESS -> Kind.OVERDUE_REPLY;
                    case PROCEDURE -> Kind.PROCEDURE_BREACH;
                    case ORDER_TIMELINESS ->
                        one.state() == State.OPEN_OVERDUE ? Kind.ORDER_OPEN_OVERDUE : Kind.UNFAVOURABLE;
                    default -> Kind.UNFAVOURABLE;
                });
    }

    /** What another organ found. Who complained is nobody's business but the office's, by whatever route it came. */
    public static Fact of(Upheld one) {
        boolean complaint = one.feed().equals(Feeds.COMPLAINTS.name());
        Kind organs = complaint ? Kind.COMPLAINT_UPHELD : Kind.DECISION_CORRECTED;
        return new Fact(
                one.leaked() ? Kind.LEAK : organs,
                one.outcome(),
                one.feed(),
                one.key(),
                Optional.of(one.day()),
                complaint ? Measure.Listing.OFFICE : Measure.Listing.DEPARTMENT);
    }

    /** The same record, now ruled to be what it looked like. */
    Fact verified() {
        return new Fact(Kind.FALSIFICATION, about, feed, key, day, audience);
    }

    /** What it is known by from month to month; the same thing told with another day is no new fact. */
    String identity() {
        return kind + " " + feed + " " + about + " " + key;
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
