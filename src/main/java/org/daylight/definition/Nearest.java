package org.daylight.definition;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that a mistyped word was meant to be. */
final class Nearest {

    private Nearest() {}

    /** The valid word with the fewest changes to the one found, if at most a third of its letters changed. */
    static Optional<String> to(String found, Collection<String> valid) {
        return valid.stream()
                .min(Comparator.comparingInt((String word) -> distance(found, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(found, word) * 3 <= Math.max(found.length(), word.length()));
    }

    /** {@code "; did you mean 'weight'?"}, or nothing. */
    static String hint(String found, Collection<String> valid) {
        return to(found, valid).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /**
     * Least number of letters put in, left out, replaced or swapped with their neighbour (optimal string alignment);
     * {@code wieght} is one from {@code weight}.
     */
    static int distance(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(least[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            least[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                least[i][j] = cell(a, b, least, i, j);
            }
        }
        return least[a.length()][b.length()];
    }

    private static int cell(String a, String b, int[][] least, int i, int j) {
        int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
    }
}
