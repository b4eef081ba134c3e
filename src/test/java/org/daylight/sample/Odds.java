package org.daylight.sample;

import java.util.ArrayList;
import java.util.List;

/** Words with their weights. */
final class Odds {

    private final List<String> words = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();
    private int total;

    /** Reads {@code "WEB=55 EMAIL=10"}. */
    static Odds of(String table) {
        var odds = new Odds();
        for (String entry : table.strip().split("\\s+")) {
            String[] parts = entry.split("=");
            odds.total += Integer.parseInt(parts[1]);
            odds.words.add(parts[0]);
            odds.upTo.add(odds.total);
        }
        return odds;
    }

    int total() {
        return total;
    }

    /** The word at a position from 0 to total - 1. */
    String word(int position) {
        int i = 0;
        while (upTo.get(i) <= position) {
            i++;
        }
        return words.get(i);
    }
}
