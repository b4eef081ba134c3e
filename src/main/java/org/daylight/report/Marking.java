package org.daylight.report;

import java.util.Optional;

/**
 * What an office marks its papers with (GB/T 9704-2012, 7.2): each as it is printed, none where the office sets none.
 *
 * @param classification such as 内部资料, or 秘密★1年 as the law on guarding state secrets writes it
 * @param retention for how long the file is kept
 * @param filing its number in the files
 */
public record Marking(Optional<String> classification, Optional<String> retention, Optional<String> filing) {

    /** No mark at all. */
    public static final Marking NONE = new Marking(Optional.empty(), Optional.empty(), Optional.empty());
}
