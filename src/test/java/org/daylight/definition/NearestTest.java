package org.daylight.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void countsLettersPutInLeftOutReplacedAndSwapped() {
        assertThat(Nearest.distance("weight", "weight")).isZero();
        assertThat(Nearest.distance("wieght", "weight")).isEqualTo(1);
        assertThat(Nearest.distance("wight", "weight")).isEqualTo(1);
        assertThat(Nearest.distance("weeight", "weight")).isEqualTo(1);
        assertThat(Nearest.distance("wexght", "weight")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void findsTheNearestOfSeveral() {
        assertThat(Nearest.to("tital", List.of("total", "title"))).contains("total");
        assertThat(Nearest.hint("wieght", List.of("code", "weight"))).isEqualTo("; did you mean 'weight'?");
    }

    @Test
    void saysNothingRatherThanSomethingFar() {
        assertThat(Nearest.to("bonus", List.of("code", "weight"))).isEmpty();
        assertThat(Nearest.hint("bonus", List.of("code", "weight"))).isEmpty();
    }
}
