package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final List<String> DAYS = List.of(
            "2026-09-03",
            "2026-9-3",
            "2026/9/3",
            "2026/09/03",
            "2026.9.3",
            "2026.09.03",
            "20260903",
            "2026年9月3日",
            "2026年09月03日");
    private static final Map<String, LocalDateTime> TIMES = times();

    private static Map<String, LocalDateTime> times() {
        var times = new LinkedHashMap<String, LocalDateTime>();
        for (String time : List.of(
                "14:05",
                "14:05:00",
                "14:05:00.25",
                "14时5分",
                "14时05分",
                "14点05分",
                "14时5分0秒",
                "下午2:05",
                "下午 2:05",
                "下午2:05:00",
                "下午2时5分",
                "下午02时05分00秒")) {
            times.put(time, DAY.atTime(14, 5));
        }
        times.put("9:07", DAY.atTime(9, 7));
        times.put("上午9:07:08", DAY.atTime(9, 7, 8));
        times.put("下午12:30", DAY.atTime(12, 30));
        times.put("0:00", DAY.atStartOfDay());
        times.put("23:59:59", DAY.atTime(23, 59, 59));
        return times;
    }

    @TestFactory
    List<DynamicTest> everyDayAloneAndWithEveryTimeInEitherWidth() {
        var tests = new ArrayList<DynamicTest>();
        for (String day : DAYS) {
            tests.add(reads(day, DAY));
            TIMES.forEach((time, moment) -> tests.add(reads(day + " " + time, moment)));
        }
        return tests;
    }

    private static DynamicTest reads(String text, Object value) {
        return DynamicTest.dynamicTest(text, () -> {
            assertThat(read(text)).isEqualTo(value);
            assertThat(read(wide(text))).isEqualTo(value);
        });
    }

    private static Object read(String text) {
        String folded = Wide.fold(text);
        Object iso = IsoTime.parse(folded);
        return iso != null ? iso : DateForms.parse(folded);
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c == ' ' ? 0x3000 : c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2026年9月3日14:05,   2026-09-03T14:05",
        "2026年9月3日下午2时5分, 2026-09-03T14:05",
        "2026/9/3下午2:05,    2026-09-03T14:05",
        "2024/2/29,          2024-02-29",
    })
    void aChineseCharacterPartsDayAndTime(String text, String value) {
        assertThat(DateForms.parse(text)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026",
                "3/4/26",
                "26/9/3",
                "26.9.3",
                "2026-9/3",
                "2026/9.3",
                "2026/2/29",
                "2026年2月30日",
                "2026.13.1",
                "20260931",
                "202609",
                "2026093",
                "20260903140500",
                "2026年9月",
                "9月3日",
                "2026年9月3号",
                "二〇二六年九月三日",
                "2026/9/3 24:00",
                "2026/9/3 14:60",
                "2026/9/314:05",
                "2026/9/3 14时",
                "2026/9/3  14:05",
                "2026/9/3T14:05",
                "2026/9/3 14:05+08:00",
                "2026/9/3 上午12:05",
                "2026/9/3 上午0:05",
                "2026/9/3 下午0:05",
                "2026/9/3 下午14:05",
                "2026/9/3 下午",
                "2026/9/3 凌晨2:05",
                "2026/9/3 2:05 PM",
                "2026/9/3 星期四",
                "٢٠٢٦/٩/٣",
                "2026/9/3²",
                "46268"
            })
    void whatIsNoneOfTheFormsIsRefused(String text) {
        assertThat(DateForms.parse(text)).isNull();
    }

    @Test
    void aCellOfEachFormReachesItsColumn() {
        var moments = new Dates(
                Feeds.REQUESTS.column("submitted_at"),
                List.of(),
                FeedFixture.SHANGHAI,
                FeedFixture.terms("Asia/Shanghai"));
        assertThat(moments.read("２０２６年９月３日　１４：０５")).hasToString("2026-09-03 14:05:00");
        assertThat(moments.read("2026.9.3")).hasToString("2026-09-03");
        assertThat(moments.read("2026/10/3"))
                .isEqualTo(new Fault(Refusal.Code.IMPLAUSIBLE_DATE, "2026/10/3", "2008-05-01..2026-09-30"));
    }
}
