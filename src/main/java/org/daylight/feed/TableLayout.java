package org.daylight.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table whose heads are known: tells its rows apart by their words. */
public final class TableLayout {

    private static final Set<String> TOTALS =
            Set.of("合计", "总计", "共计", "总数", "累计", "本页合计", "本月合计", "total", "totals", "grandtotal", "sum");
    private static final Set<String> SUBTOTALS = Set.of("小计", "本页小计", "本月小计", "subtotal", "sub-total");
    private static final Pattern COUNTED = Pattern.compile("(合计|总计|共计|小计|共)[:：]?([0-9]+(件|条|行|个|宗|笔|份|次|人次)?)");
    private static final Pattern NOTE =
            Pattern.compile("(填表人|制表人|填报人|审核人|审核|负责人|联系人|联系电话|填报日期|说明|注|备注)[:：].*", Pattern.DOTALL);
    /** Alone in its row it says that there is nothing to report. */
    private static final Pattern NIL = Pattern.compile(
            "[（(]?(本[月期季年]度?|当月)?(无|没有|未收到|零报[告送])" + "(依申请公开|政府信息公开|申请|公开|工单|评价|办件|数据|记录|内容|情况|事项)*[。.）)]*");
    /** Characters of the longest such word with its blanks and its number. */
    private static final int LONGEST = 30;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    /** First characters of all these words, so that most rows are told to be data by one look. */
    private static final String FIRST = "合总共累本小tTgGsS填制审负联说注备无没未零当（(";

    /** Rows that hold the heads, without what is empty at their ends. */
    private final List<String[]> heads;
    /** Positions without which no row can be read. */
    private final int[] needed;

    private final Vocabulary vocabulary;

    private TableLayout(List<String[]> heads, int[] needed, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.heads = heads.stream().map(TableLayout::shortened).toList();
        this.needed = needed;
    }

    /**
     * A table.
     *
     * @param heads one for each column
     * @param written the rows that hold them, which the table may repeat
     */
    public static TableLayout of(Mapping mapping, List<String> heads, List<String[]> written) {
        var vocabulary = new Vocabulary(mapping);
        int[] needed = IntStream.range(0, heads.size())
                .filter(i -> vocabulary.needs(heads.get(i)))
                .toArray();
        return new TableLayout(written, needed, vocabulary);
    }

    private static String[] shortened(String[] cells) {
        return Arrays.copyOf(cells, width(cells));
    }

    private static int width(String[] cells) {
        int width = cells.length;
        while (width > 0 && cells[width - 1].isEmpty()) {
            width--;
        }
        return width;
    }

    private boolean repeatsHeads(String[] cells, int first) {
        for (String[] row : heads) {
            if (first < row.length
                    && row[first].equals(cells[first])
                    && Arrays.equals(cells, 0, width(cells), row, 0, row.length)) {
                return true;
            }
        }
        return false;
    }

    /** What a row below the heads is. */
    public RowKind kind(String[] cells) {
        int first = firstFilled(cells);
        if (first < 0) {
            return RowKind.DATA;
        }
        if (repeatsHeads(cells, first)) {
            return RowKind.HEADER;
        }
        return FIRST.indexOf(cells[first].charAt(0)) < 0 ? RowKind.DATA : kind(cells, first);
    }

    private RowKind kind(String[] cells, int first) {
        RowKind total = total(cells[first]);
        if (total != RowKind.DATA) {
            return restIsFigures(cells, first) ? total : RowKind.DATA;
        }
        boolean note = isNote(cells[first]) && restIsNotes(cells, first);
        return note || isNil(cells, first) ? RowKind.NOTE : RowKind.DATA;
    }

    private static boolean isNil(String[] cells, int first) {
        boolean alone = Arrays.stream(cells, first + 1, cells.length).allMatch(String::isEmpty);
        return alone && NIL.matcher(SPACE.matcher(cells[first]).replaceAll("")).matches();
    }

    /** TOTAL or SUBTOTAL by the word alone, or DATA. */
    private static RowKind total(String cell) {
        if (cell.length() > LONGEST || isIdentifier(cell)) {
            return RowKind.DATA;
        }
        String word = word(cell);
        Matcher counted = COUNTED.matcher(word);
        String bare = (word.endsWith(":") ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT);
        if (SUBTOTALS.contains(bare) || counted.matches() && counted.group(1).equals("小计")) {
            return RowKind.SUBTOTAL;
        }
        return TOTALS.contains(bare) || counted.matches() ? RowKind.TOTAL : RowKind.DATA;
    }

    /** The number of rows that the word itself tells, as in 合计：35件, or an empty text. */
    static String countIn(String cell) {
        if (cell.length() > LONGEST) {
            return "";
        }
        Matcher counted = COUNTED.matcher(word(cell));
        return counted.matches() ? counted.group(2) : "";
    }

    /** An English word holds no digit; so most identifiers are told by one look. */
    private static boolean isIdentifier(String cell) {
        char last = cell.charAt(cell.length() - 1);
        return cell.charAt(0) < 0x80 && last >= '0' && last <= '9';
    }

    private static String word(String cell) {
        return SPACE.matcher(Wide.fold(cell)).replaceAll("");
    }

    private static boolean isNote(String cell) {
        return NOTE.matcher(SPACE.matcher(cell).replaceAll("")).matches();
    }

    /** A case that begins with such a word is data all the same: its other required cells say so. */
    private boolean restIsFigures(String[] cells, int first) {
        for (int i : needed) {
            if (i != first && i < cells.length && !cells[i].isEmpty() && !TableSums.isFigure(cells[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean restIsNotes(String[] cells, int first) {
        for (int i : needed) {
            if (i != first && i < cells.length && !cells[i].isEmpty() && !isNote(cells[i]) && !follows(cells, i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the filled cell before this one ends in a colon: 审核人： in one cell, the name in the next. There is such a
     * cell, since the first filled one is never asked.
     */
    private static boolean follows(String[] cells, int position) {
        int before = position - 1;
        while (cells[before].isEmpty()) {
            before--;
        }
        return cells[before].endsWith(":") || cells[before].endsWith("：");
    }

    /**
     * Whether a row above the heads has everything that a case needs, as after sorting a table with its heads, and is no
     * row of heads itself.
     */
    public boolean looksLikeData(List<String> cells) {
        boolean whole = Arrays.stream(needed)
                .allMatch(i -> i < cells.size() && !cells.get(i).isEmpty());
        return needed.length > 1 && whole && cells.stream().noneMatch(vocabulary::knows);
    }

    private static int firstFilled(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
