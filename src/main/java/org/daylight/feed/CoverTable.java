package org.daylight.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The table of a cover sheet or manifest: a line declares one thing, in the columns 项目, 名称 and 内容 (item, name,
 * value), which come first; whatever stands beside them is for people. Titles may stand above the heads; below them
 * every line with an item must be understood. A line without a value declares nothing.
 */
public final class CoverTable {

    /** The heads in both languages. */
    public static final List<List<String>> HEADS = List.of(List.of("项目", "名称", "内容"), List.of("item", "name", "value"));

    private static final int WIDTH = 3;

    private CoverTable() {}

    /** Index, among the rows of a table, of the heads of a cover. */
    static OptionalInt header(TableTop top) {
        return IntStream.range(0, top.rows().size())
                .filter(i -> isHeader(top.rows().get(i).cells()))
                .findFirst();
    }

    private static boolean isHeader(List<String> cells) {
        return cells.size() >= WIDTH
                && HEADS.stream()
                        .anyMatch(heads -> IntStream.range(0, WIDTH)
                                .allMatch(i -> heads.get(i).equalsIgnoreCase(cells.get(i))));
    }

    /**
     * What the cover among the sheets of a workbook says; empty if it has none.
     *
     * @param sheets the first rows of each sheet
     */
    public static Optional<CoverReading> find(Address.Delivered file, List<TableTop> sheets) {
        List<TableTop> covers = sheets.stream()
                .filter(sheet ->
                        FormSheet.of(sheet).filter(FormSheet.COVER::equals).isPresent())
                .toList();
        if (covers.size() > 1) {
            String names =
                    String.join(", ", covers.stream().map(TableTop::sheet).toList());
            return Optional.of(refuse(file, names, "one cover sheet"));
        }
        return covers.stream().findFirst().map(cover -> read(file, cover));
    }

    private static CoverReading read(Address.Delivered file, TableTop cover) {
        return cover.rows().size() < TableTop.MOST_ROWS
                ? whole(file, cover)
                : refuse(
                        file, "[" + cover.sheet() + "]", "a cover sheet of fewer than " + TableTop.MOST_ROWS + " rows");
    }

    /** What a table says that is there from its first row to its last: a manifest, however long. */
    public static CoverReading whole(Address.Delivered file, TableTop table) {
        OptionalInt header = header(table);
        if (header.isEmpty()) {
            return refuse(file, "", String.join(", ", HEADS.get(0)) + " | " + String.join(", ", HEADS.get(1)));
        }
        var lines = new CoverLines(file, table.sheet());
        for (TableTop.TopRow row :
                table.rows().subList(header.getAsInt() + 1, table.rows().size())) {
            Optional<FileRefusal> fault = lines.take(row.line(), padded(row.cells()));
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return lines.reading();
    }

    private static List<String> padded(List<String> cells) {
        var three = new ArrayList<>(cells.subList(0, Math.min(WIDTH, cells.size())));
        while (three.size() < WIDTH) {
            three.add("");
        }
        return three;
    }

    private static FileRefusal refuse(Address.Delivered file, String found, String expected) {
        return new FileRefusal(file, FileRefusal.Code.BAD_COVER, found, expected);
    }
}
