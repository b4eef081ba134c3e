package org.daylight.appeal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A department's appeal against one of its cases or one of its indicators, with what was ruled.
 *
 * @param number unique in its period
 * @param edition that it is about, such as {@code 2026-09/r1}
 * @param department code
 * @param filedOn day on which it came
 * @param record number of the case; empty where it is about the indicator as a whole
 * @param indicator code
 * @param grounds as filed
 * @param ruling empty until somebody has ruled
 */
public record Appeal(
        String number,
        String edition,
        String department,
        LocalDate filedOn,
        String record,
        String indicator,
        String grounds,
        Optional<Ruling> ruling) {

    /** What an appeal is about. The words stand in the bundles under {@code appeal.target.<NAME>}. */
    public enum Target {
        CASE,
        INDICATOR
    }

    /** What became of it. The words stand in the bundles under {@code appeal.<NAME>}. */
    public enum Word {
        UPHELD,
        PARTLY,
        REJECTED
    }

    /**
     * What somebody ruled who had not scored it.
     *
     * @param marks given back in the indicator; present where it was upheld in part
     */
    public record Ruling(Word word, String reason, String by, LocalDate on, Optional<BigDecimal> marks) {
        public Ruling {
            Objects.requireNonNull(word);
            Objects.requireNonNull(on);
        }

        /** Whether it changes anything. */
        public boolean upholds() {
            return word != Word.REJECTED;
        }
    }

    public Appeal {
        Objects.requireNonNull(filedOn);
        Objects.requireNonNull(ruling);
    }

    public Target target() {
        return record.isEmpty() ? Target.INDICATOR : Target.CASE;
    }

    /** Whether it was upheld, in whole or in part. */
    public boolean upheld() {
        return ruling.filter(Ruling::upholds).isPresent();
    }
}
