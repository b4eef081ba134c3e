package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.daylight.feed.FeedFixture.line41;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.calendar.Moment;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    /** A column of each kind, each with a value. */
    private static final Feed EVERY = new Feed(
            "every",
            "全部",
            Stream.of(Kind.values())
                    .map(kind -> new Column(
                            kind.name(),
                            kind,
                            Column.Presence.OPTIONAL,
                            List.of(),
                            kind == Kind.CODE ? Optional.of(CodeList.of("c", "A B")) : Optional.empty(),
                            Column.Range.ANY))
                    .toList());

    private static final Object[] VALUES = {
        "K-1", "A", "*", Reference.of("张三"), DAY, Moment.day(DAY), 5L, new BigDecimal("1.50"), true
    };

    private static Row row(Object... values) {
        return new Row(EVERY, line41(), "D01", values);
    }

    private static Row but(Kind kind, Object value) {
        Object[] values = VALUES.clone();
        values[kind.ordinal()] = value;
        return row(values);
    }

    @Test
    void eachKindIsReadAsWhatItIs() {
        Row row = row(VALUES);
        assertThat(row.feed()).isSameAs(EVERY);
        assertThat(row.address()).isEqualTo(line41());
        assertThat(row.department()).isEqualTo("D01");
        assertThat(row.key()).isEqualTo("K-1");
        assertThat(row.text(Kind.CODE.ordinal())).contains("A");
        assertThat(row.reference(Kind.REFERENCE.ordinal())).contains(Reference.of("张三"));
        assertThat(row.date(Kind.DATE.ordinal())).contains(DAY);
        assertThat(row.moment(Kind.MOMENT.ordinal())).contains(Moment.day(DAY));
        assertThat(row.integer(Kind.INTEGER.ordinal())).contains(5L);
        assertThat(row.decimal(Kind.DECIMAL.ordinal())).contains(new BigDecimal("1.50"));
        assertThat(row.flag(Kind.FLAG.ordinal())).contains(true);
        assertThat(row.value(Kind.INTEGER.ordinal())).isEqualTo(5L);
    }

    @Test
    void anEmptyCellIsNoValueOfAnyKind() {
        Row row = row(new Object[VALUES.length]);
        assertThat(row.text(Kind.CODE.ordinal())).isEmpty();
        assertThat(row.reference(Kind.REFERENCE.ordinal())).isEmpty();
        assertThat(row.date(Kind.DATE.ordinal())).isEmpty();
        assertThat(row.moment(Kind.MOMENT.ordinal())).isEmpty();
        assertThat(row.integer(Kind.INTEGER.ordinal())).isEmpty();
        assertThat(row.decimal(Kind.DECIMAL.ordinal())).isEmpty();
        assertThat(row.flag(Kind.FLAG.ordinal())).isEmpty();
    }

    @Test
    void rowsSayTheSameWhereverTheyStand() {
        var elsewhere = new Row(EVERY, new Address(line41().file(), "s", 7), "D01", VALUES.clone());
        assertThat(row(VALUES).saysTheSameAs(elsewhere)).isTrue();
        assertThat(row(VALUES).saysTheSameAs(new Row(EVERY, line41(), "D02", VALUES.clone())))
                .isFalse();
        var other = new Feed("other", "其他", EVERY.columns());
        assertThat(row(VALUES).saysTheSameAs(new Row(other, line41(), "D01", VALUES.clone())))
                .isFalse();
    }

    @Test
    void anyOtherValueSaysSomethingElse() {
        List<Row> others = List.of(
                but(Kind.ID, "K-2"),
                but(Kind.CODE, "B"),
                but(Kind.DATE, DAY.plusDays(1)),
                but(Kind.MOMENT, Moment.at(DAY.atStartOfDay())),
                but(Kind.INTEGER, 6L),
                but(Kind.DECIMAL, new BigDecimal("1.51")),
                but(Kind.FLAG, false),
                but(Kind.FLAG, null));
        assertThat(others).noneMatch(row(VALUES)::saysTheSameAs);
    }

    /** Which device or person it names is forgotten between one month and the next. */
    @Test
    void ofAReferenceItCountsThatItIsThere() {
        assertThat(row(VALUES).saysTheSameAs(but(Kind.REFERENCE, Reference.FORGOTTEN)))
                .isTrue();
        assertThat(row(VALUES).saysTheSameAs(but(Kind.REFERENCE, null))).isFalse();
        assertThat(but(Kind.REFERENCE, null).saysTheSameAs(row(VALUES))).isFalse();
        assertThat(but(Kind.REFERENCE, null).saysTheSameAs(but(Kind.REFERENCE, null)))
                .isTrue();
    }

    @Test
    void aRowHasAValueForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(Arrays.copyOf(VALUES, 8)))
                .withMessage("2026-09/departments/D01/requests.csv line 41: 8 values for 9 columns of every");
        assertThat(row(VALUES))
                .hasToString("2026-09/departments/D01/requests.csv line 41 every"
                        + "[K-1, A, *, *, 2026-09-03, 2026-09-03, 5, 1.50, true]");
    }

    /** The expected digests were worked out by another program from the bytes in the order that RowDigests describes. */
    @Test
    void theDigestOfARowIsTheSumThatAnybodyCanWorkOut() {
        assertThat(new RowDigests().of(row(VALUES)).toString())
                .isEqualTo("8ba519483aaecf171c4c019ea291705c5d5e53ada90b715b90af6b760596b70f");
        assertThat(new RowDigests().of(row(new Object[VALUES.length])).toString())
                .isEqualTo("56ed32ff60807ef08cb6f89de017c9f1bb6fd958441adbfa0e4812eae0d31093");
    }

    @Test
    void ofFreeTextAndReferencesOnlyTheirPresenceEntersTheDigest() {
        var digests = new RowDigests();
        RowDigest digest = digests.of(row(VALUES));
        assertThat(digests.of(but(Kind.REFERENCE, Reference.of("李四")))).isEqualTo(digest);
        assertThat(digests.of(but(Kind.TEXT, "anything"))).isEqualTo(digest);
        assertThat(digests.of(but(Kind.REFERENCE, null))).isNotEqualTo(digest);
        assertThat(digests.of(but(Kind.TEXT, null))).isNotEqualTo(digest);
    }
}
