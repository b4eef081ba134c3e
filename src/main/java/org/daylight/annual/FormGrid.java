package org.daylight.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of the form as it is printed: cells that go over several columns and rows (国办公开办函〔2021〕30号).
 *
 * @param table which
 * @param widths of its columns, relative to each other
 * @param rows from top to bottom, each with the cells that begin in it, from left to right
 */
public record FormGrid(FormTable table, List<Integer> widths, List<List<Cell>> rows) {

    /**
     * A cell.
     *
     * @param column in which it begins, from 0
     * @param width in columns
     * @param height in rows
     * @param text as printed; empty where a person has yet to write
     * @param kind what it is
     */
    public record Cell(int column, int width, int height, String text, Kind kind) {}

    /** What a cell is. */
    public enum Kind {
        HEAD,
        /** The title of a row. */
        TITLE,
        FIGURE
    }

    private static final String RULE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final Map<String, String> GROUPS =
            Map.of("deny", "（三）不予公开", "unable", "（四）无法提供", "refuse", "（五）不予处理", "other", "（六）其他处理");
    private static final String HANDLED = "三、本年度办理结果";

    public FormGrid {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table of a report. */
    public static FormGrid of(AnnualReport report, FormTable table) {
        return switch (table) {
            case TABLE_2 -> two(report);
            case TABLE_3 -> three(report);
            case TABLE_4 -> four(report);
        };
    }

    private static FormGrid two(AnnualReport report) {
        var rows = new ArrayList<List<Cell>>();
        List<String> columns = List.of();
        String article = "";
        for (Layout.Line line : report.layout().lines(FormTable.TABLE_2)) {
            String own = article(line.code());
            if (!own.equals(article) || !line.columns().equals(columns)) {
                article = own;
                columns = line.columns();
                rows.add(List.of(head(0, 4, 1, own)));
                rows.add(spread("信息内容", titles(report, line), Kind.HEAD));
            }
            rows.add(spread(line.title(), figures(report, line), Kind.FIGURE));
        }
        return new FormGrid(FormTable.TABLE_2, List.of(3, 2, 2, 2), rows);
    }

    private static String article(String row) {
        return switch (row) {
            case "rules", "normative_docs" -> "第二十条第（一）项";
            case "permit" -> "第二十条第（五）项";
            case "penalty", "coercion" -> "第二十条第（六）项";
            default -> "第二十条第（八）项";
        };
    }

    /** A title and one or three texts beside it, over the four columns of table 2. */
    private static List<Cell> spread(String first, List<String> others, Kind kind) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(0, 1, 1, first, kind == Kind.HEAD ? Kind.HEAD : Kind.TITLE));
        int width = 3 / others.size();
        for (int i = 0; i < others.size(); i++) {
            cells.add(new Cell(1 + i * width, width, 1, others.get(i), kind));
        }
        return cells;
    }

    private static FormGrid three(AnnualReport report) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(head(0, 3, 3, RULE), head(3, 7, 1, "申请人情况")));
        rows.add(List.of(head(3, 1, 2, "自然人"), head(4, 5, 1, "法人或其他组织"), head(9, 1, 2, "总计")));
        List<Layout.Head> heads = report.layout().heads(FormTable.TABLE_3);
        rows.add(heads.subList(1, heads.size() - 1).stream()
                .map(head -> head(3 + heads.indexOf(head), 1, 1, head.title()))
                .toList());
        List<Layout.Line> lines = report.layout().lines(FormTable.TABLE_3);
        for (Layout.Line line : lines) {
            var cells = new ArrayList<>(titles(lines, line));
            List<String> figures = figures(report, line);
            for (int i = 0; i < figures.size(); i++) {
                cells.add(new Cell(3 + i, 1, 1, figures.get(i), Kind.FIGURE));
            }
            rows.add(cells);
        }
        return new FormGrid(FormTable.TABLE_3, List.of(3, 5, 17, 4, 4, 4, 4, 4, 4, 4), rows);
    }

    /** What stands before the figures of a row of table 3; what began in a row above is left out. */
    private static List<Cell> titles(List<Layout.Line> lines, Layout.Line line) {
        if (line.title().matches("[一二四]、.*")) {
            return List.of(new Cell(0, 3, 1, line.title(), Kind.TITLE));
        }
        var cells = new ArrayList<Cell>();
        if (line.code().equals("open")) {
            int handled = (int) lines.stream()
                    .filter(one -> !one.title().matches("[一二四]、.*"))
                    .count();
            cells.add(new Cell(0, 1, handled, HANDLED, Kind.TITLE));
        }
        String group = group(line);
        if (group.isEmpty()) {
            cells.add(new Cell(1, 2, 1, line.title(), Kind.TITLE));
            return cells;
        }
        List<Layout.Line> members =
                lines.stream().filter(one -> group(one).equals(group)).toList();
        if (members.get(0).equals(line)) {
            cells.add(new Cell(1, 1, members.size(), GROUPS.get(group), Kind.TITLE));
        }
        cells.add(new Cell(2, 1, 1, line.title(), Kind.TITLE));
        return cells;
    }

    private static String group(Layout.Line line) {
        return line.title().matches("[0-9].*") ? line.code().replaceFirst("_.*", "") : "";
    }

    private static FormGrid four(AnnualReport report) {
        List<Layout.Line> blocks = report.layout().lines(FormTable.TABLE_4);
        List<String> results = report.layout().heads(FormTable.TABLE_4).stream()
                .map(Layout.Head::title)
                .toList();
        var first = new ArrayList<>(List.of(head(0, 5, 1, blocks.get(0).title()), head(5, 10, 1, "行政诉讼")));
        var second = new ArrayList<Cell>();
        var third = new ArrayList<Cell>();
        var figures = new ArrayList<Cell>();
        for (int i = 0; i < results.size(); i++) {
            second.add(head(i, 1, 2, results.get(i)));
        }
        for (int block = 1; block < blocks.size(); block++) {
            second.add(head(5 * block, 5, 1, blocks.get(block).title()));
            for (int i = 0; i < results.size(); i++) {
                third.add(head(5 * block + i, 1, 1, results.get(i)));
            }
        }
        for (Layout.Line block : blocks) {
            figures(report, block).forEach(figure -> figures.add(new Cell(figures.size(), 1, 1, figure, Kind.FIGURE)));
        }
        return new FormGrid(
                FormTable.TABLE_4, java.util.Collections.nCopies(15, 1), List.of(first, second, third, figures));
    }

    private static Cell head(int column, int width, int height, String text) {
        return new Cell(column, width, height, text, Kind.HEAD);
    }

    private static List<String> titles(AnnualReport report, Layout.Line line) {
        return line.columns().stream()
                .map(column ->
                        report.layout().head(line.table(), column).orElseThrow().title())
                .toList();
    }

    private static List<String> figures(AnnualReport report, Layout.Line line) {
        return line.spots().stream().map(spot -> text(report.at(spot))).toList();
    }

    private static String text(Entry entry) {
        return switch (entry.kind()) {
            case NUMBER -> entry.value().toPlainString();
            case SLASH -> "/";
            case BLANK, ABSENT -> "";
        };
    }
}
