package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.canonical;
import static org.daylight.feed.FeedFixture.line41;
import static org.daylight.feed.FeedFixture.translate;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that tell devices and people apart, and nothing of whom. */
class ReferenceTest {

    private static final Translation REVIEWS =
            canonical(Feeds.REVIEWS, "review_no,department_code,channel,rated_at,stars,device_ref,invalid_by");

    private static Row row(String device, String by) {
        return (Row) translate(REVIEWS, "P1,D01,WEB,2026-09-01,5," + device + "," + by)
                .get(0);
    }

    private static Reference device(Row row) {
        return row.reference(Feeds.REVIEWS.index("device_ref")).orElseThrow();
    }

    /** The expected numbers were worked out by another program. */
    @Test
    void isTheFirst64BitsOfTheSha256() {
        assertThat(Reference.of("D-17").number()).isEqualTo(2724322212043613092L);
        assertThat(Reference.of(" 评价复核组\u3000").number()).isEqualTo(-8824851829128599034L);
    }

    @Test
    void equalTextsAreEqualAndOthersAreNot() {
        assertThat(device(row("D-17", ""))).isEqualTo(device(row("  D-17 ", "张三")));
        assertThat(device(row("D-17", ""))).isNotEqualTo(device(row("D-18", "")));
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> Reference.of("D-" + i)))
                .doesNotHaveDuplicates()
                .doesNotContain(Reference.FORGOTTEN);
    }

    @Test
    void anEmptyCellAndAWordForNothingRefersToNobody() {
        assertThat(row("", "").reference(Feeds.REVIEWS.index("device_ref"))).isEmpty();
        assertThat(row("无", "").reference(Feeds.REVIEWS.index("device_ref"))).isEmpty();
    }

    @Test
    void noTextAndNoNumberIsPrinted() {
        Row row = row("D-17", "张三");

        assertThat(row.toString()).isEqualTo(row("E-1", "李四").toString()).doesNotContain("D-17", "张三", "2724322212");
        assertThat(device(row)).hasToString("*");
    }

    @Test
    void twoRowsSayTheSameWhicheverDeviceTheyName() {
        assertThat(row("D-17", "").saysTheSameAs(row("E-1", ""))).isTrue();
        assertThat(row("D-17", "").saysTheSameAs(row("", ""))).isFalse();
        assertThat(row("", "").saysTheSameAs(row("D-17", ""))).isFalse();
    }

    @Test
    void noDigestThatAnEditionKeepsTellsTheDevice() {
        assertThat(new RowDigests().of(row("D-17", "张三")))
                .isEqualTo(new RowDigests().of(row("E-1", "李四")))
                .isNotEqualTo(new RowDigests().of(row("", "李四")));
        assertThat(row("D-17", "").address()).isEqualTo(line41());
    }
}
