package org.daylight.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Makes the rules of a mapping ready for one file: positions, formats and codes are resolved here, once. */
final class RowReaders {

    private final Mapping mapping;
    private final FileContext context;
    private final Terms terms;
    private final Heads heads;
    private final Departments departments;

    RowReaders(Mapping mapping, FileContext context, Terms terms, Heads heads) {
        this.mapping = mapping;
        this.context = context;
        this.terms = terms;
        this.heads = heads;
        this.departments = new Departments(terms.roster(), context.ownDepartment());
    }

    RowReader of(Mapping.RowRule rule) {
        List<RowReader.Filter> filters = rule.when().stream()
                .map(condition -> new RowReader.Filter(condition, heads.position(condition.head())))
                .toList();
        Slot[] slots =
                rule.feed().columns().stream().map(column -> slot(rule, column)).toArray(Slot[]::new);
        return new RowReader(rule.feed(), filters, slots, context.ownDepartment());
    }

    private Slot slot(Mapping.RowRule rule, Column column) {
        if (!rule.canonical()) {
            Mapping.Origin origin = rule.values().get(column.name());
            return origin == null ? unmapped(rule.feed(), column) : slot(rule.feed(), column, origin);
        }
        int position = heads.position(column);
        return position < 0
                ? absent(rule.feed(), column)
                : at(rule.feed(), column, canonical(column, context.heads().get(position)), position);
    }

    private static Mapping.Cell canonical(Column column, String head) {
        return new Mapping.Cell(head, List.of(), Map.of(), Absence.in(column));
    }

    private Slot slot(Feed feed, Column column, Mapping.Origin origin) {
        if (origin instanceof Mapping.Cell cell) {
            return at(feed, column, cell, heads.position(cell.head()));
        }
        if (origin instanceof Mapping.Constant constant) {
            return constant(feed, column, constant.value());
        }
        return origin instanceof Mapping.FileName name
                ? fixed(feed, column, fileWord(name))
                : fixed(feed, column, context.folderDepartment());
    }

    private Slot unmapped(Feed feed, Column column) {
        if (column.required() && !isDepartment(feed, column)) {
            throw new IllegalArgumentException("mapping " + mapping.name() + ", " + feed + "." + column.name()
                    + ": the feed requires this column; expected an origin for it");
        }
        return absent(feed, column);
    }

    /** A column that the file does not have: empty, but for the department that the folder or file tells. */
    private Slot absent(Feed feed, Column column) {
        return fixed(feed, column, isDepartment(feed, column) ? context.folderDepartment() : "");
    }

    private Slot fixed(Feed feed, Column column, String word) {
        CellReader reader = reader(feed, column, List.of());
        return new Slot.Fixed(column.name(), word.isEmpty() ? empty(feed, column) : reader.read(word));
    }

    private Slot constant(Feed feed, Column column, String word) {
        Slot slot = fixed(feed, column, word);
        if (slot.read(new String[0]) instanceof Fault fault) {
            throw new IllegalArgumentException("mapping " + mapping.name() + ", " + feed + "." + column.name()
                    + ": constant '" + word + "' " + fault.code() + "; expected " + fault.expected());
        }
        return slot;
    }

    private Slot at(Feed feed, Column column, Mapping.Cell cell, int position) {
        CellReader canonical = reader(feed, column, cell.formats());
        CellReader reader = cell.codes().isEmpty() ? canonical : words(feed, column, cell.codes(), canonical);
        return new Slot.At(cell.head(), position, Set.copyOf(cell.absent()), reader, empty(feed, column));
    }

    private CellReader words(Feed feed, Column column, Map<String, String> codes, CellReader canonical) {
        if (isDepartment(feed, column)) {
            return word -> departments.read(codes.getOrDefault(word, word));
        }
        try {
            return Words.of(codes, canonical);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "mapping " + mapping.name() + ", " + feed + "." + column.name() + ": " + wrong.getMessage(), wrong);
        }
    }

    /** What an empty cell yields. */
    private Object empty(Feed feed, Column column) {
        if (isDepartment(feed, column)) {
            return context.folderDepartment().isEmpty()
                    ? new Fault(Refusal.Code.MISSING, "", Departments.EXPECTED)
                    : departments.read(context.folderDepartment());
        }
        return column.required() ? new Fault(Refusal.Code.MISSING, "", expected(column)) : null;
    }

    /** A department's column tells whom the row is about, except in a roster, where it is the row's own key. */
    private static boolean isDepartment(Feed feed, Column column) {
        return column.name().equals(Heads.DEPARTMENT) && feed.index(Heads.DEPARTMENT) > 0;
    }

    private CellReader reader(Feed feed, Column column, List<String> formats) {
        if (isDepartment(feed, column)) {
            return departments;
        }
        return switch (column.kind()) {
            case ID -> Ids::read;
            case CODE -> Words.of(column.codes().orElseThrow());
            case TEXT -> Feeds.OFFICE.contains(feed) ? cell -> cell : cell -> Row.PRESENT;
            case REFERENCE -> Reference::of;
            case DATE, MOMENT -> dates(column, formats);
            case INTEGER, DECIMAL -> new Numbers(column);
            case FLAG -> Words.flags();
        };
    }

    private CellReader dates(Column column, List<String> formats) {
        var own = new Dates(column, formats, mapping.zone(), terms);
        var iso = formats.isEmpty() ? own : new Dates(column, List.of(), mapping.zone(), terms);
        return context.epoch()
                .<CellReader>map(epoch -> new SerialDates(epoch, own, iso))
                .orElse(own);
    }

    private String expected(Column column) {
        return switch (column.kind()) {
            case ID -> Ids.EXPECTED;
            case CODE -> Words.of(column.codes().orElseThrow()).expected();
            case TEXT, REFERENCE -> "text";
            case DATE, MOMENT -> new Dates(column, List.of(), mapping.zone(), terms).expected();
            case INTEGER, DECIMAL -> new Numbers(column).expected();
            case FLAG -> Words.flags().expected();
        };
    }

    private String fileWord(Mapping.FileName name) {
        String path = context.file().name();
        Matcher matcher = name.pattern().matcher(path.substring(path.lastIndexOf('/') + 1));
        return matcher.find() ? matcher.group(1) : "";
    }
}
