package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static Address at(String name, String sha256, String sheet, long line) {
        return new Address(new Address.Delivered(sha256, name), sheet, line);
    }

    /** The name first, since people look for files by it; each part decides only where all before it are equal. */
    @Test
    void addressesComeByNameThenContentThenSheetThenLine() {
        List<Address> ordered = List.of(
                at("a.csv", "ff", "z", 9),
                at("b.csv", "00", "s", 2),
                at("b.csv", "00", "s", 10),
                at("b.csv", "00", "t", 1),
                at("b.csv", "11", "", 1),
                at("b.csv", "11", "a", 1));
        var shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(3));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(ordered);
        assertThat(ordered.get(2)).isEqualByComparingTo(at("b.csv", "00", "s", 10));
    }

    @Test
    void aTextFileHasLinesAndASheetHasRows() {
        assertThat(at("requests.csv", "00", "", 41)).hasToString("requests.csv line 41");
        assertThat(at("book.xlsx", "00", "Sheet1", 41)).hasToString("book.xlsx [Sheet1] row 41");
    }
}
