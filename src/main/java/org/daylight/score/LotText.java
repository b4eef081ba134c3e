package org.daylight.score;

import java.util.Optional;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowDigest;
import org.daylight.feed.RowSum;

/** The lines of a tally's text that say what became of rows: file, feed, fate with its reason, number, digest. */
final class LotText {

    private static final int WORDS = 6;

    private LotText() {}

    static String line(Lot lot, RowSum sum) {
        String code = lot.code().map(reason -> ":" + reason).orElse("");
        return "rows " + escaped(lot.file()) + " " + lot.feed() + " " + lot.fate() + code + " " + sum.rows() + " "
                + sum.digest();
    }

    static Lot lot(String[] words) {
        if (words.length != WORDS) {
            throw new IllegalArgumentException("found " + words.length + " words, expected " + WORDS);
        }
        String[] fate = words[3].split(":", 2);
        Optional<Refusal.Code> code =
                fate.length == 1 ? Optional.empty() : Optional.of(TallyText.constant(Refusal.Code.values(), fate[1]));
        return new Lot(plain(words[1]), Tally.feed(words[2]), TallyText.constant(Fate.values(), fate[0]), code);
    }

    static RowSum sum(String[] words) {
        return new RowSum(TallyText.number(words[4]), RowDigest.parse(words[5]));
    }

    static String escaped(String file) {
        return file.replace("%", "%25").replace(" ", "%20").replace("\n", "%0A");
    }

    static String plain(String escaped) {
        return escaped.replace("%0A", "\n").replace("%20", " ").replace("%25", "%");
    }
}
