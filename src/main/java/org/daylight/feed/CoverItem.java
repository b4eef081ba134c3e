package org.daylight.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a line of a cover sheet or manifest may declare, and the words for it. */
public enum CoverItem {
    PERIOD("period", "报送期间", "期间", "考核期"),
    DEPARTMENT("department", "报送单位", "单位", "单位编码"),
    VERSION("version", "版本", "版本号"),
    SIGNATORY("signatory", "签发人", "签发"),
    ENCODING("encoding", "编码", "字符编码"),
    /** Named after a feed. */
    ROWS("rows", "行数", "记录数"),
    /** Named after a feed. */
    NIL("nil", "零报送", "无数据"),
    /** Named after a feed and a column. */
    SUM("sum", "合计", "控制合计"),
    /** Named after a file. */
    SHA256("sha256", "文件摘要", "SHA-256");

    private final List<String> words;

    CoverItem(String... words) {
        this.words = List.of(words);
    }

    /** English first, then the Chinese words, the usual one first. */
    public List<String> words() {
        return words;
    }

    /** The usual Chinese word. */
    public String chinese() {
        return words.get(1);
    }

    static Optional<CoverItem> find(String cell) {
        String word = Wide.fold(cell);
        return Arrays.stream(values())
                .filter(item -> item.words.stream().anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }
}
