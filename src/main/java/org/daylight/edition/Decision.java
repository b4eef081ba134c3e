package org.daylight.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a person decided about a delivered file or a case, as it stands in the {@link Register}. */
public sealed interface Decision {

    /** Who decided, when and why. */
    Act act();

    /** The period that it is about. */
    String period();

    /**
     * Who decided, when and why.
     *
     * @param by the person's name, as given
     * @param at when it was put down
     * @param reason may be empty where what was decided speaks for itself
     */
    record Act(String by, Instant at, String reason) {
        public Act {
            Objects.requireNonNull(at);
            Objects.requireNonNull(reason);
            if (by.isBlank()) {
                throw new IllegalArgumentException("a decision by nobody; expected the name of who decides");
            }
        }
    }

    /**
     * Bytes that somebody sent.
     *
     * @param sha256 of the file's bytes, by which it is known
     * @param name relative to the inbox when it was decided, for people
     * @param source that sent it, empty where nobody knows
     * @param department its code, empty where rows name theirs or nobody knows
     */
    record Sent(String sha256, String name, String source, String department) {
        public Sent {
            Objects.requireNonNull(name);
            Objects.requireNonNull(source);
            Objects.requireNonNull(department);
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException(sha256 + ": expected a SHA-256 in lower-case hexadecimal");
            }
        }

        /** Whether it is the same bytes from the same sender, under whatever name. */
        public boolean isOf(String bytes, String from, String about) {
            return sha256.equals(bytes) && source.equals(from) && department.equals(about);
        }
    }

    /**
     * Whose file it is, and what it holds.
     *
     * @param mappings by which its tables may be read, empty where its content tells
     * @param version of its submission, the highest counts; empty where nobody says
     */
    record Assigned(Act act, String period, Sent file, List<String> mappings, Optional<Integer> version)
            implements Decision {
        public Assigned {
            mappings = List.copyOf(mappings);
            Objects.requireNonNull(version);
        }
    }

    /** The file is taken back and does not count in the period any more. */
    record Withdrawn(Act act, String period, Sent file) implements Decision {}

    /**
     * Whose case it is, where two departments claim it.
     *
     * @param number of the case
     * @param department code of the department whose it is
     */
    record Ruled(Act act, String period, String number, String department) implements Decision {}
}
