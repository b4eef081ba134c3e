package org.daylight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Kind;

/** The tables of {@code docs/feeds.md}, as the code reads feeds. */
final class FeedsPage {

    private FeedsPage() {}

    /** A section a feed, as Markdown. */
    static String tables() {
        return Feeds.ALL.stream().map(FeedsPage::section).collect(Collectors.joining("\n"));
    }

    private static String section(Feed feed) {
        var lines = new ArrayList<String>();
        lines.add("## " + feed.chinese() + " / `" + feed.name() + "`");
        lines.add("");
        lines.add("| 列 column | 中文表头 Chinese heads | 内容 kind | 必填 | 说明 notes |");
        lines.add("|---|---|---|---|---|");
        feed.columns().forEach(column -> lines.add(row(column)));
        List<Column> coded = feed.columns().stream()
                .filter(column -> column.codes().isPresent())
                .toList();
        coded.forEach(column -> lines.addAll(codes(column)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Column column) {
        return "| `" + column.name() + "` | " + String.join("、", column.aliases()) + " | " + kind(column.kind()) + " | "
                + (column.required() ? "●" : "") + " | " + range(column.range()) + " |";
    }

    private static List<String> codes(Column column) {
        var lines = new ArrayList<String>(
                List.of("", "`" + column.name() + "` 的代码 codes：", "", "| 代码 code | 中文 Chinese |", "|---|---|"));
        column.codes()
                .orElseThrow()
                .aliases()
                .forEach((code, words) -> lines.add("| `" + code + "` | " + String.join("、", words) + " |"));
        return lines;
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case ID -> "编号 ID";
            case CODE -> "代码 CODE";
            case TEXT -> "文字 TEXT";
            case REFERENCE -> "代号 REFERENCE";
            case DATE -> "日期 DATE";
            case MOMENT -> "时间 MOMENT";
            case INTEGER -> "整数 INTEGER";
            case DECIMAL -> "小数 DECIMAL";
            case FLAG -> "是否 FLAG";
        };
    }

    private static String range(Column.Range range) {
        return switch (range) {
            case ANY -> "";
            case COUNT -> "≥ 0";
            case STARS -> "1–5";
            case AHEAD -> "可以是将来 may lie ahead";
        };
    }
}
