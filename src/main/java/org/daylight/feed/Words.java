package org.daylight.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cells that must be one of a list of words, each of which means a value. */
final class Words implements CellReader {

    private static final int LISTED = 30;
    private static final String FLAGS = "是/否, Y/N, yes/no, true/false, 1/0";

    private final Map<String, Object> values = new HashMap<>();
    private final Refusal.Code code;
    private final String expected;

    private Words(Refusal.Code code, String expected) {
        this.code = code;
        this.expected = expected;
    }

    /** Canonical codes in any case, and their Chinese aliases. */
    static Words of(CodeList codes) {
        var words = new Words(Refusal.Code.UNKNOWN_CODE, list(codes.values()));
        codes.aliases().forEach((value, aliases) -> {
            words.put(value, value);
            aliases.forEach(alias -> words.put(alias, value));
        });
        return words;
    }

    static Words flags() {
        var words = new Words(Refusal.Code.NOT_A_FLAG, FLAGS);
        List.of("是", "Y", "YES", "TRUE", "1").forEach(word -> words.put(word, true));
        List.of("否", "N", "NO", "FALSE", "0").forEach(word -> words.put(word, false));
        return words;
    }

    /**
     * A file's own words, each standing for a cell that another reader takes.
     *
     * @throws IllegalArgumentException if the other reader refuses one of them
     */
    static Words of(Map<String, String> codes, CellReader canonical) {
        var words = new Words(
                Refusal.Code.UNKNOWN_CODE, list(codes.keySet().stream().sorted().toList()));
        codes.forEach((word, meaning) -> {
            if (canonical.read(meaning) instanceof Fault fault) {
                throw new IllegalArgumentException("code '" + word + "' stands for '" + meaning + "', " + fault.code()
                        + "; expected " + fault.expected());
            }
            words.values.put(word, canonical.read(meaning));
        });
        return words;
    }

    private static String list(List<String> words) {
        String listed = String.join(", ", words.subList(0, Math.min(LISTED, words.size())));
        return words.size() > LISTED ? listed + ", ..." : listed;
    }

    String expected() {
        return expected;
    }

    private void put(String word, Object value) {
        values.put(word, value);
        values.put(word.toUpperCase(Locale.ROOT), value);
    }

    @Override
    public Object read(String cell) {
        Object value = values.get(cell);
        return value != null ? value : readFolded(cell);
    }

    private Object readFolded(String cell) {
        String folded = Wide.fold(cell);
        Object value = values.get(folded);
        if (value == null) {
            value = values.get(folded.toUpperCase(Locale.ROOT));
        }
        return value != null ? value : Fault.of(code, cell, expected);
    }
}
