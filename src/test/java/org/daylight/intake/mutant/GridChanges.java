package org.daylight.intake.mutant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.daylight.feed.Column;
import org.daylight.feed.Kind;

/** Changes of rows and cells that can be made in a file of any format. Each is given a copy, changes it and promises. */
final class GridChanges {

    /** A change of a copy of an original's grid. */
    @FunctionalInterface
    interface Change {
        Promise make(Original original, Grid grid, Random dice);
    }

    /** An XLS holds no cell of more than 32,767 characters. */
    static final String LONG = "cell too long";

    static final String[] NO_DATES = {
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "31/02/2026",
        "03/04/2026",
        "9月3日",
        "2026年9月",
        "2026-9-31",
        "26-9-3",
        "2026-09-03 25:00",
        "2026-09-03T14:61",
        "下午",
        "2026年9月3日 上午",
        "2026-09-0３x",
        "昨天",
        "1900-02-29",
        "2026.9",
        "0000-00-00",
        "1899-12-31",
        "9999-12-31",
        "2026-09-03-04",
        "2026/9-3",
        "2026-09-03 上午12:00"
    };
    private static final String[] NO_NUMBERS = {
        "1E5",
        "1,000",
        "1.000,00",
        "NaN",
        "Infinity",
        "0x10",
        "٣",
        "²",
        "1²",
        "三",
        "1 000",
        "--1",
        "-1",
        "+",
        "½",
        "1e2",
        "99999999999999999999",
        "5星"
    };
    private static final String[] NO_IDS = {
        "1.23457E+17",
        "2.02609E+11",
        "YC\u200B1",
        "YC\u202E1",
        "A\u2028B",
        "1.2E5",
        "\u2066X",
        "Y\uFEFFC",
        "X".repeat(101)
    };

    private GridChanges() {}

    static Map<String, Change> all() {
        var all = new LinkedHashMap<String, Change>();
        same(all);
        heads(all);
        rows(all);
        cells(all);
        return all;
    }

    private static void same(Map<String, Change> all) {
        all.put("unchanged", (original, grid, dice) -> Promise.SAME);
        all.put("rows shuffled", (original, grid, dice) -> {
            Collections.shuffle(grid.rows().subList(1, grid.rows().size()), dice);
            return Promise.SAME;
        });
        all.put("columns shuffled", (original, grid, dice) -> {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, grid.rows().get(0).size()).boxed().toList());
            Collections.shuffle(order, dice);
            grid.rows()
                    .replaceAll(
                            row -> new ArrayList<>(order.stream().map(row::get).toList()));
            return Promise.SAME;
        });
        all.put("blank rows", (original, grid, dice) -> {
            int count = 1 + dice.nextInt(4);
            for (int i = 0; i < count; i++) {
                int width = dice.nextInt(3) == 0 ? 1 : grid.rows().get(0).size();
                grid.rows().add(dice.nextInt(grid.rows().size() + 1), blank(width, dice));
            }
            return Promise.SAME;
        });
        all.put("title rows", (original, grid, dice) -> {
            int width = original.heads().size();
            String[] titles = {"云川市教育局2026年9月依申请公开台账", "填报单位：云川市教育局", "（2026年9月1日—9月30日）"};
            for (int i = dice.nextInt(titles.length); i >= 0; i--) {
                grid.rows().add(0, padded(width, titles[i]));
            }
            return Promise.SAME;
        });
        all.put("heads by other words", (original, grid, dice) -> {
            grid.rows().get(0).replaceAll(head -> otherHead(original, head, dice));
            return Promise.SAME;
        });
        all.put(
                "codes by other words",
                (original, grid, dice) -> eachCell(original, grid, (column, cell) -> {
                    List<String> words = column.codes().isEmpty()
                            ? List.of()
                            : column.codes().get().aliases().entrySet().stream()
                                    .filter(code -> code.getKey().equals(cell)
                                            || code.getValue().contains(cell))
                                    .flatMap(code -> java.util.stream.Stream.concat(
                                            code.getValue().stream(), java.util.stream.Stream.of(code.getKey())))
                                    .toList();
                    return words.isEmpty() ? cell : words.get(dice.nextInt(words.size()));
                }));
        all.put(
                "dates in other forms",
                (original, grid, dice) -> eachCell(
                        original, grid, (column, cell) -> isDate(column) ? DateWords.other(cell, dice) : cell));
        all.put(
                "full-width digits in dates",
                (original, grid, dice) -> eachCell(
                        original, grid, (column, cell) -> isDate(column) && dice.nextBoolean() ? wide(cell) : cell));
        all.put("blanks around cells", (original, grid, dice) -> {
            grid.rows().forEach(row -> row.replaceAll(cell -> around(cell, dice)));
            return Promise.SAME;
        });
        all.put("words for nothing", (original, grid, dice) -> {
            String[] words = {"无", "/", "—", "——", "-", "N/A", "空", "／"};
            List<String> heads = original.heads();
            for (List<String> row : grid.rows().subList(1, grid.rows().size())) {
                for (int i = 0; i < row.size(); i++) {
                    boolean number = List.of(Kind.INTEGER, Kind.DECIMAL, Kind.FLAG)
                            .contains(column(original, heads.get(i)).kind());
                    boolean written = row.get(i).isEmpty() && !number && dice.nextBoolean();
                    row.set(i, written ? pick(words, dice) : row.get(i));
                }
            }
            return Promise.SAME;
        });
        all.put("total of rows", (original, grid, dice) -> {
            grid.rows().add(total(original, grid.rows().size() - 1L, dice));
            return Promise.SAME;
        });
        all.put("notes below", (original, grid, dice) -> {
            grid.rows().add(padded(original.heads().size(), "填表人：张三"));
            grid.rows().add(padded(original.heads().size(), "审核人：李四"));
            return Promise.SAME;
        });
        all.put("heads repeated", (original, grid, dice) -> {
            grid.rows().add(1 + dice.nextInt(grid.rows().size()), original.heads());
            return Promise.SAME;
        });
        all.put("running numbers", (original, grid, dice) -> {
            for (int i = 0; i < grid.rows().size(); i++) {
                grid.rows().get(i).add(0, i == 0 ? "序号" : String.valueOf(i));
            }
            return Promise.SAME;
        });
    }

    private static void heads(Map<String, Change> all) {
        all.put("required column removed", (original, grid, dice) -> {
            int at = required(original, dice);
            grid.rows().forEach(row -> row.remove(at));
            return Promise.file("MISSING_COLUMN");
        });
        all.put("head twice", (original, grid, dice) -> {
            int from = dice.nextInt(original.heads().size());
            grid.rows().forEach(row -> row.add(row.get(from)));
            return Promise.file("DUPLICATE_COLUMN");
        });
        all.put("head unknown", (original, grid, dice) -> {
            grid.rows().get(0).set(dice.nextInt(original.heads().size()), "某列" + dice.nextInt(9));
            return Promise.file("UNKNOWN_COLUMN", "MISSING_COLUMN");
        });
        all.put("head with a blank that is none", (original, grid, dice) -> {
            int at = dice.nextInt(original.heads().size());
            String head = original.heads().get(at);
            grid.rows().get(0).set(at, head.charAt(0) + "\u00A0" + head.substring(1));
            return Promise.file("UNKNOWN_COLUMN", "MISSING_COLUMN");
        });
        all.put("heads swapped", (original, grid, dice) -> {
            List<String> heads = grid.rows().get(0);
            Collections.swap(heads, dice.nextInt(heads.size()), dice.nextInt(heads.size()));
            return Promise.ANY;
        });
        all.put("heads gone", (original, grid, dice) -> {
            grid.rows().remove(0);
            return Promise.file("NO_HEADER", "UNFIT_SHEET", "MISSING_COLUMN", "UNKNOWN_COLUMN");
        });
        all.put("heads below a data row", (original, grid, dice) -> {
            Collections.swap(grid.rows(), 0, 1);
            return Promise.file("DATA_ABOVE_HEADS");
        });
    }

    private static void rows(Map<String, Change> all) {
        all.put("row twice", (original, grid, dice) -> {
            grid.rows().add(new ArrayList<>(grid.rows().get(anyRow(grid, dice))));
            return Promise.ANY;
        });
        all.put("total that is wrong", (original, grid, dice) -> {
            grid.rows().add(total(original, grid.rows().size() + dice.nextInt(9), dice));
            return Promise.file("TOTAL_DIFFERS");
        });
        all.put("rows cut away", (original, grid, dice) -> {
            grid.rows().subList(anyRow(grid, dice), grid.rows().size()).clear();
            return Promise.ANY;
        });
        all.put("required cell emptied", (original, grid, dice) -> {
            set(grid, dice, required(original, dice), "");
            return Promise.rows("MISSING", "CELL_COUNT");
        });
        all.put(LONG, (original, grid, dice) -> {
            set(grid, dice, dice.nextInt(original.heads().size()), "长".repeat(100_001));
            return Promise.rows("CELL_TOO_LONG");
        });
    }

    private static void cells(Map<String, Change> all) {
        all.put("impossible date", (original, grid, dice) -> {
            set(grid, dice, column(original, dice, Kind.DATE, Kind.MOMENT), pick(NO_DATES, dice));
            return Promise.rows("NOT_A_DATE", "IMPLAUSIBLE_DATE");
        });
        all.put("no number", (original, grid, dice) -> {
            int at = column(original, dice, Kind.INTEGER, Kind.DECIMAL);
            if (at < 0) {
                return Promise.SAME;
            }
            set(grid, dice, at, pick(NO_NUMBERS, dice));
            return Promise.rows("NOT_A_NUMBER", "OUT_OF_SCALE");
        });
        all.put("broken id", (original, grid, dice) -> {
            set(grid, dice, 0, pick(NO_IDS, dice));
            return Promise.rows("BROKEN_ID");
        });
        all.put("unknown code", (original, grid, dice) -> {
            set(grid, dice, column(original, dice, Kind.CODE, Kind.CODE), "鸽子");
            return Promise.rows("UNKNOWN_CODE");
        });
        all.put("no flag", (original, grid, dice) -> {
            int at = column(original, dice, Kind.FLAG, Kind.FLAG);
            if (at < 0) {
                return Promise.SAME;
            }
            set(grid, dice, at, "√×");
            return Promise.rows("NOT_A_FLAG");
        });
        all.put("formula-like text", (original, grid, dice) -> {
            set(grid, dice, dice.nextInt(original.heads().size()), "@SUM(A1)");
            return Promise.ANY;
        });
    }

    private interface CellChange {
        String of(Column column, String cell);
    }

    private static Promise eachCell(Original original, Grid grid, CellChange change) {
        List<String> heads = original.heads();
        for (List<String> row : grid.rows().subList(1, grid.rows().size())) {
            for (int i = 0; i < row.size(); i++) {
                row.set(i, row.get(i).isEmpty() ? "" : change.of(column(original, heads.get(i)), row.get(i)));
            }
        }
        return Promise.SAME;
    }

    static Column column(Original original, String head) {
        return original.feed().columns().stream()
                .filter(column -> column.isNamed(head))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDate(Column column) {
        return column.kind() == Kind.DATE || column.kind() == Kind.MOMENT;
    }

    private static String otherHead(Original original, String head, Random dice) {
        var words = new ArrayList<>(column(original, head).aliases());
        words.add(column(original, head).name());
        return words.get(dice.nextInt(words.size()));
    }

    private static List<String> total(Original original, long count, Random dice) {
        String[] words = {"合计：" + count + "件", "合 计 " + count, "总计" + count + "条"};
        return padded(original.heads().size(), pick(words, dice));
    }

    private static List<String> padded(int width, String first) {
        var row = new ArrayList<>(Collections.nCopies(width, ""));
        row.set(0, first);
        return row;
    }

    private static List<String> blank(int width, Random dice) {
        return new ArrayList<>(Collections.nCopies(width, dice.nextBoolean() ? "" : "\u3000"));
    }

    private static String around(String cell, Random dice) {
        String[] blanks = {"", " ", "  ", "\u3000", "\t"};
        return cell.isEmpty() ? cell : pick(blanks, dice) + cell + pick(blanks, dice);
    }

    private static String wide(String cell) {
        var wide = new StringBuilder();
        cell.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static int anyRow(Grid grid, Random dice) {
        return 1 + dice.nextInt(grid.rows().size() - 1);
    }

    private static void set(Grid grid, Random dice, int column, String cell) {
        grid.rows().get(anyRow(grid, dice)).set(column, cell);
    }

    /** Position of a head without which the file is no file of its feed; the department may be told by the folder. */
    private static int required(Original original, Random dice) {
        int[] required = IntStream.range(0, original.heads().size())
                .filter(i -> column(original, original.heads().get(i)).required())
                .toArray();
        return required[dice.nextInt(required.length)];
    }

    /** Position of a column of one of the kinds, or -1 where the feed has none. */
    private static int column(Original original, Random dice, Kind one, Kind other) {
        int[] fitting = IntStream.range(0, original.heads().size())
                .filter(i -> Arrays.asList(one, other)
                        .contains(column(original, original.heads().get(i)).kind()))
                .toArray();
        return fitting.length == 0 ? -1 : fitting[dice.nextInt(fitting.length)];
    }

    private static String pick(String[] words, Random dice) {
        return words[dice.nextInt(words.length)];
    }
}
