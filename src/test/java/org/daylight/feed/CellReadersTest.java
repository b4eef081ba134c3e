package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.SHANGHAI;
import static org.daylight.feed.FeedFixture.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadersTest {

    private static final Dates MOMENTS =
            new Dates(Feeds.REQUESTS.column("submitted_at"), List.of(), SHANGHAI, terms("Asia/Shanghai"));
    private static final Dates DEADLINES =
            new Dates(Feeds.RESPONSES.column("until"), List.of(), SHANGHAI, terms("Asia/Shanghai"));
    private static final Numbers DAYS = new Numbers(Feeds.RESPONSES.column("working_days"));
    private static final Numbers FEES = new Numbers(Feeds.REQUESTS.column("fee"));

    @ParameterizedTest
    @CsvSource({
        "2026-09-01,                       2026-09-01",
        "2024-02-29,                       2024-02-29",
        "2026-09-01 00:00,                 2026-09-01 00:00:00",
        "2026-09-01T23:59:59,              2026-09-01 23:59:59",
        "2026-09-01 08:05:07.987654321,    2026-09-01 08:05:07",
        "'2026-09-01T08:05:07,5',          2026-09-01 08:05:07",
        "2026-09-01T08:05:07.120,          2026-09-01 08:05:07",
        "2026-09-01T08:05:07Z,             2026-09-01 16:05:07",
        "2026-09-01T08:05Z,                2026-09-01 16:05:00",
        "2026-09-01T08:05:07.5+09:00,      2026-09-01 07:05:07",
        "2026-09-01T20:05:07-0400,         2026-09-02 08:05:07",
        "2026-09-01 08:05:07+08,           2026-09-01 08:05:07",
        "２０２６－０９－０１　０８：０５,     2026-09-01 08:05:00",
    })
    void aMomentIs(String cell, String moment) {
        assertThat(MOMENTS.read(cell)).hasToString(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-04-31",
                "2026-09-01 24:00",
                "2026-09-01 10:60",
                "2026-09-01 10:00:60",
                "2026-09-01  10:00",
                "2026-09-01 10:00:00+19:00",
                "2026-09-01 10:00 pm",
                "2026-09-01 10:00:",
                "2026-09-01 10:00:00.",
                "2026-09-01x",
                "٢٠٢٦-٠٩-٠١",
                "46266",
                "2026-09-1²"
            })
    void aMomentIsNot(String cell) {
        assertThat(MOMENTS.read(cell))
                .isEqualTo(new Fault(Refusal.Code.NOT_A_DATE, Masking.mask(cell), "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss"));
    }

    @Test
    void datesReachAsFarAsTheLimitsSay() {
        assertThat(MOMENTS.read("2008-05-01")).hasToString("2008-05-01");
        assertThat(MOMENTS.read("2008-04-30")).isInstanceOf(Fault.class);
        assertThat(MOMENTS.read("2026-09-30 23:59:59")).hasToString("2026-09-30 23:59:59");
        assertThat(MOMENTS.read("2026-09-30T23:00:00Z"))
                .isEqualTo(new Fault(Refusal.Code.IMPLAUSIBLE_DATE, "2026-09-30T23:00:00Z", "2008-05-01..2026-09-30"));
    }

    @Test
    void aDeadlineMayLieAheadButNotForEver() {
        assertThat(DEADLINES.read("2036-09-30")).isEqualTo(LocalDate.of(2036, 9, 30));
        assertThat(DEADLINES.read("2036-10-01"))
                .isEqualTo(new Fault(Refusal.Code.IMPLAUSIBLE_DATE, "2036-10-01", "2008-05-01..2036-09-30"));
    }

    @Test
    void aTimeInADateColumnIsDropped() {
        assertThat(DEADLINES.read("2026-10-08 00:00:00")).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(DEADLINES.read("soon")).isEqualTo(new Fault(Refusal.Code.NOT_A_DATE, "soon", "yyyy-MM-dd"));
    }

    /** The letters of a word in a pattern are no fields, a quoted y among them. */
    @Test
    void aFormatMayHoldWordsInQuotes() {
        var column = Feeds.REQUESTS.column("submitted_at");
        var dates = new Dates(column, List.of("'day' d 'of' MM yyyy"), SHANGHAI, terms("Asia/Shanghai"));
        assertThat(dates.read("day 3 of 09 2026")).hasToString("2026-09-03");
    }

    @Test
    void formatsAreTriedInOrderAndAreStrict() {
        var column = Feeds.REQUESTS.column("submitted_at");
        var dates = new Dates(column, List.of("yyyy/M/d H:mm", "yyyy年M月d日"), SHANGHAI, terms("Asia/Shanghai"));
        assertThat(dates.read("2026/9/1 8:05")).hasToString("2026-09-01 08:05:00");
        assertThat(dates.read("2026年9月1日")).hasToString("2026-09-01");
        assertThat(dates.read("２０２６年９月１日")).hasToString("2026-09-01");
        assertThat(dates.read("2026年2月30日"))
                .isEqualTo(new Fault(Refusal.Code.NOT_A_DATE, "2026年2月30日", "yyyy/M/d H:mm or yyyy年M月d日"));
        assertThat(dates.read("2026-09-01")).isInstanceOf(Fault.class);
        assertThat(dates.read("2026.9.1")).isInstanceOf(Fault.class);
        var american = new Dates(column, List.of("MM/dd/yyyy"), SHANGHAI, terms("Asia/Shanghai"));
        assertThat(american.read("03/04/2026")).hasToString("2026-03-04");
    }

    @Test
    void wholeNumbers() {
        assertThat(DAYS.read("20")).isEqualTo(20L);
        assertThat(DAYS.read("２０")).isEqualTo(20L);
        assertThat(DAYS.read("0")).isEqualTo(0L);
        assertThat(DAYS.read("-1")).isEqualTo(new Fault(Refusal.Code.OUT_OF_SCALE, "-1", ">= 0"));
    }

    @Test
    void aNumberHasEighteenDigitsAtMostWhateverItsSign() {
        assertThat(DAYS.read("999999999999999999")).isEqualTo(999_999_999_999_999_999L);
        assertThat(DAYS.read("+999999999999999999")).isEqualTo(999_999_999_999_999_999L);
        assertThat(DAYS.unlimited("-999999999999999999")).isEqualTo(-999_999_999_999_999_999L);
        assertThat(DAYS.read("1000000000000000000")).isInstanceOf(Fault.class);
        assertThat(FEES.read("123456789012345678.123456789012345678"))
                .isEqualTo(new BigDecimal("123456789012345678.123456789012345678"));
        assertThat(FEES.read("0.1234567890123456789")).isInstanceOf(Fault.class);
    }

    @Test
    void ofManyWordsThirtyAreListed() {
        Map<String, String> thirty = new HashMap<>();
        IntStream.rangeClosed(10, 39).forEach(i -> thirty.put("w" + i, "1"));
        String all = IntStream.rangeClosed(10, 39).mapToObj(i -> "w" + i).collect(Collectors.joining(", "));
        assertThat(Words.of(thirty, DAYS).expected()).isEqualTo(all);
        thirty.put("w40", "1");
        assertThat(Words.of(thirty, DAYS).expected()).isEqualTo(all + ", ...");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "²",
                "1²",
                "٣",
                "1E5",
                "1,000",
                "1.000,00",
                "NaN",
                "Infinity",
                "0x1F",
                "3.0",
                "-",
                "1 2",
                "9999999999999999999"
            })
    void wholeNumbersAreNot(String cell) {
        assertThat(DAYS.read(cell)).isEqualTo(new Fault(Refusal.Code.NOT_A_NUMBER, Masking.mask(cell), "0, >= 0"));
    }

    @Test
    void decimalNumbersKeepTheirScale() {
        assertThat(FEES.read("12.50")).isEqualTo(new BigDecimal("12.50"));
        assertThat(FEES.read("12.")).isInstanceOf(Fault.class);
        assertThat(FEES.read(".5")).isInstanceOf(Fault.class);
        assertThat(FEES.read("1.2.3")).isInstanceOf(Fault.class);
    }

    @Test
    void codesComeInAnyCaseWidthOrAsChineseAliases() {
        var channels = Words.of(Feeds.REQUESTS.column("channel").codes().orElseThrow());
        assertThat(List.of("WEB", "web", "Web", "ＷＥＢ", "网络", "EMS", "ems").stream()
                        .map(channels::read))
                .containsExactly("WEB", "WEB", "WEB", "WEB", "WEB", "REGISTERED_MAIL", "REGISTERED_MAIL");
    }

    @Test
    void aFilesOwnCodesServeColumnsOfAnyKind() {
        var stars = new Numbers(Feeds.REVIEWS.column("stars"));
        var words = Words.of(Map.of("满意", "5", "不满意", "1"), stars);
        assertThat(words.read("满意")).isEqualTo(5L);
        assertThat(words.read("一般")).isEqualTo(new Fault(Refusal.Code.UNKNOWN_CODE, "一***(2 chars)", "不满意, 满意"));
    }

    @Test
    void flags() {
        var flags = Words.flags();
        assertThat(List.of("是", "Y", "y", "yes", "TRUE", "1", "１").stream().map(flags::read))
                .containsOnly(true);
        assertThat(List.of("否", "N", "n", "No", "false", "0", "０").stream().map(flags::read))
                .containsOnly(false);
    }
}
