package org.daylight.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.daylight.calendar.Moment;

/**
 * One accepted row in canonical shape: a value for each column of its feed, {@code null} inside only where the cell
 * was empty; readers get an {@link Optional}.
 *
 * <p>Value types by {@link Kind}: ID, CODE, TEXT {@link String}; REFERENCE {@link Reference}; DATE {@link LocalDate}; MOMENT {@link Moment};
 * INTEGER {@link Long}; DECIMAL {@link BigDecimal}; FLAG {@link Boolean}.
 */
public final class Row implements Reading {

    /**
     * What free text becomes, except in a roster: that it was there is all that is kept, so that no name that somebody
     * typed travels further than the archived file.
     */
    public static final String PRESENT = "*";

    private final Feed feed;
    private final Address address;
    private final String department;
    private final Object[] values;

    /**
     * A row; {@code values} is taken over, not copied, since tens of millions of rows pass here.
     *
     * @param department code of the department that the row is about; empty in a roster
     * @param values one for each column of the feed, in its order
     */
    public Row(Feed feed, Address address, String department, Object[] values) {
        if (values.length != feed.columns().size()) {
            throw new IllegalArgumentException(address + ": " + values.length + " values for "
                    + feed.columns().size() + " columns of " + feed);
        }
        this.feed = feed;
        this.address = address;
        this.department = department;
        this.values = values;
    }

    public Feed feed() {
        return feed;
    }

    @Override
    public Address address() {
        return address;
    }

    public String department() {
        return department;
    }

    /** The value of the feed's first column: the number of the case. */
    public String key() {
        return (String) values[0];
    }

    /** The value at a column's position ({@link Feed#index}), or {@code null} for an empty cell. */
    public Object value(int index) {
        return values[index];
    }

    public Optional<String> text(int index) {
        return Optional.ofNullable((String) values[index]);
    }

    public Optional<Moment> moment(int index) {
        return Optional.ofNullable((Moment) values[index]);
    }

    public Optional<LocalDate> date(int index) {
        return Optional.ofNullable((LocalDate) values[index]);
    }

    public Optional<Long> integer(int index) {
        return Optional.ofNullable((Long) values[index]);
    }

    public Optional<BigDecimal> decimal(int index) {
        return Optional.ofNullable((BigDecimal) values[index]);
    }

    public Optional<Reference> reference(int index) {
        return Optional.ofNullable((Reference) values[index]);
    }

    /** A flag; an empty cell is no answer, which is neither yes nor no. */
    public Optional<Boolean> flag(int index) {
        return Optional.ofNullable((Boolean) values[index]);
    }

    /** Whether two rows say the same, wherever they stand; of a reference, as of any free text, only that it is there. */
    public boolean saysTheSameAs(Row other) {
        if (feed != other.feed || !department.equals(other.department)) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            boolean both = values[i] instanceof Reference && other.values[i] instanceof Reference;
            if (!both && !Objects.equals(values[i], other.values[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return address + " " + feed + Arrays.toString(values);
    }
}
