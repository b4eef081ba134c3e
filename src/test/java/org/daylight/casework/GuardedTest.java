package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.daylight.casework.Measure.Listing;
import org.daylight.feed.Feeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who complained, and that somebody did, is nothing that a department learns from a list. */
class GuardedTest {

    static Stream<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(measure -> measure.feed() == Feeds.COMPLAINTS);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void noComplaintIsListedForItsDepartmentWhateverBecameOfIt(Measure measure) {
        assertThat(Stream.concat(measure.categories().stream(), Stream.of(Measure.UNDETERMINED, Measure.EXCLUDED)))
                .allSatisfy(category -> assertThat(measure.listing(category)).isNotEqualTo(Listing.DEPARTMENT));
    }
}
