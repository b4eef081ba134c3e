package org.daylight.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One rule of a mapping, made ready for a file: a physical row becomes a canonical row or a refusal. */
final class RowReader {

    private final Feed feed;
    private final List<Filter> filters;
    private final Slot[] slots;
    /** Position of the column that tells the department, or -1 where the key itself is the department. */
    private final int department;

    private final String own;
    private final ColumnSums sums;

    /** A condition and the position of the cell that it looks at; only rows as wide as the heads are asked. */
    record Filter(Mapping.Condition condition, int position) {
        boolean holds(String[] cells) {
            return condition.holds(cells[position]);
        }
    }

    RowReader(Feed feed, List<Filter> filters, Slot[] slots, String own) {
        this.feed = Objects.requireNonNull(feed);
        this.filters = filters;
        this.slots = slots;
        this.own = own;
        this.sums = new ColumnSums(feed, slots);
        int index = feed.has(Heads.DEPARTMENT) ? feed.index(Heads.DEPARTMENT) : 0;
        this.department = index == 0 ? -1 : index;
    }

    Feed feed() {
        return feed;
    }

    /** What was summed up of the rows that were read. */
    ColumnSums sums() {
        return sums;
    }

    /** Whether the cell at a position decides anything. */
    boolean reads(int position) {
        for (Filter filter : filters) {
            if (filter.position() == position) {
                return true;
            }
        }
        for (Slot slot : slots) {
            if (slot instanceof Slot.At at && at.position() == position) {
                return true;
            }
        }
        return false;
    }

    boolean takes(String[] cells) {
        for (Filter filter : filters) {
            if (!filter.holds(cells)) {
                return false;
            }
        }
        return true;
    }

    Reading read(String[] cells, Address address) {
        var values = new Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            Object value = slots[i].read(cells);
            if (value instanceof Fault fault) {
                sums.refused(cells);
                return refuse(cells, address, slots[i].head(), fault, more(cells, i + 1, slots[i].head()));
            }
            values[i] = value;
        }
        sums.accepted(values);
        return new Row(feed, address, department < 0 ? "" : (String) values[department], values);
    }

    /** Whatever else is wrong with the row, from a slot on. */
    private List<Refusal.Offence> more(String[] cells, int from, String first) {
        return Arrays.stream(slots, from, slots.length)
                .flatMap(slot -> slot.read(cells) instanceof Fault fault
                        ? Stream.of(new Refusal.Offence(slot.head(), fault.code(), fault.found(), fault.expected()))
                        : Stream.empty())
                // Two columns of the feed may be read from one cell.
                .filter(one -> !one.column().equals(first))
                .distinct()
                .toList();
    }

    /** The refusal of a row as a whole. */
    Refusal refuse(String[] cells, Address address, String head, Fault fault) {
        return refuse(cells, address, head, fault, List.of());
    }

    /**
     * The refusal, with the department and the key wherever they could be read, so that the case becomes undetermined
     * and is not dropped. A row that cannot be read of its department is the sender's own, if it speaks of no other.
     */
    private Refusal refuse(String[] cells, Address address, String head, Fault fault, List<Refusal.Offence> more) {
        String about = department < 0 || !(slots[department].read(cells) instanceof String code) ? own : code;
        String key = slots[0].read(cells) instanceof String number ? number : "";
        return new Refusal(address, feed.name(), about, key, head, fault.code(), fault.found(), fault.expected(), more);
    }
}
