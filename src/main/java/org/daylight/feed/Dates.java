package org.daylight.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.daylight.calendar.Moment;

/**
 * Dates and moments, brought to the job's zone.
 *
 * <p>A time with an offset is an instant. A local time belongs to the mapping's zone; where that zone's clock jumps
 * forward over it, it never was and the row is refused; where the clock goes through it twice, the first passing
 * counts. A cell without a time stays the day that it names, in whatever zone. A time in a DATE column is dropped.
 */
final class Dates implements CellReader {

    private final Column column;
    private final List<DateTimeFormatter> formats;
    private final ZoneId from;
    private final Terms terms;
    private final String expected;

    /** Dates in ISO form or one of {@link DateForms}, or in the mapping's own formats alone where it names some. */
    Dates(Column column, List<String> formats, ZoneId from, Terms terms) {
        this.column = column;
        this.formats = formats.stream().map(Dates::strict).toList();
        this.from = from;
        this.terms = terms;
        this.expected = formats.isEmpty() ? iso(column.kind()) : String.join(" or ", formats);
    }

    private static String iso(Kind kind) {
        return kind == Kind.DATE ? "yyyy-MM-dd" : "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss";
    }

    /** Strict, so that 31 February is no date; a strict {@code y} would ask for the era, {@code u} does not. */
    private static DateTimeFormatter strict(String pattern) {
        var proleptic = new StringBuilder();
        boolean quoted = false;
        for (char c : pattern.toCharArray()) {
            quoted ^= c == '\'';
            proleptic.append(c == 'y' && !quoted ? 'u' : c);
        }
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(proleptic.toString())
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    String expected() {
        return expected;
    }

    @Override
    public Object read(String cell) {
        TemporalAccessor time = parse(cell);
        if (time == null) {
            time = parseFolded(Wide.fold(cell));
        }
        if (time instanceof LocalDate date) {
            return plausible(date, cell, Moment.day(date));
        }
        LocalDateTime local = time == null ? null : inJobZone(time);
        return local == null
                ? Fault.of(Refusal.Code.NOT_A_DATE, cell, expected)
                : plausible(local.toLocalDate(), cell, Moment.at(local));
    }

    private Object plausible(LocalDate date, String cell, Moment moment) {
        LocalDate earliest = terms.limits().earliest();
        LocalDate latest = terms.limits().latest(column.range());
        if (date.isBefore(earliest) || date.isAfter(latest)) {
            return Fault.of(Refusal.Code.IMPLAUSIBLE_DATE, cell, earliest + ".." + latest);
        }
        return column.kind() == Kind.DATE ? date : moment;
    }

    private LocalDateTime inJobZone(TemporalAccessor time) {
        if (time instanceof OffsetDateTime instant) {
            return instant.atZoneSameInstant(terms.zone()).toLocalDateTime();
        }
        var local = (LocalDateTime) time;
        if (from.equals(terms.zone())) {
            return local;
        }
        if (from.getRules().getValidOffsets(local).isEmpty()) {
            return null;
        }
        return ZonedDateTime.of(local, from).withZoneSameInstant(terms.zone()).toLocalDateTime();
    }

    /** In full-width characters or one of the usual forms; where the mapping fixes a format nothing else is tried. */
    private TemporalAccessor parseFolded(String text) {
        TemporalAccessor time = parse(text);
        return time == null && formats.isEmpty() ? DateForms.parse(text) : time;
    }

    private TemporalAccessor parse(String text) {
        if (formats.isEmpty()) {
            return IsoTime.parse(text);
        }
        for (DateTimeFormatter format : formats) {
            TemporalAccessor time = parse(format, text);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static TemporalAccessor parse(DateTimeFormatter format, String text) {
        try {
            return format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException notOfThisFormat) {
            return null;
        }
    }
}
