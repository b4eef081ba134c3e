package org.daylight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.report.Cell;
import org.daylight.report.Table;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.junit.jupiter.api.Test;

/** How wide the columns of a card are. */
class ColumnNeedTest {

    @Test
    void whatFitsIsLeftAsItIsAndOtherwiseTheWidestGiveWay() {
        assertThat(ColumnNeed.widest(List.of(600, 900, 1500), 3000)).isEqualTo(1500);
        assertThat(ColumnNeed.widest(List.of(600, 1900, 4000), 3000)).isEqualTo(1200);
        assertThat(ColumnNeed.taken(List.of(600, 1900, 4000), 1200)).isEqualTo(3000);
    }

    @Test
    void tooManyColumnsForALineAreNotSqueezedToNothing() {
        assertThat(ColumnNeed.widest(List.of(900, 900, 900, 900), 1000)).isEqualTo(400);
    }

    /** 30 letters beside 7 digits: by what might stand in them the columns were alike. */
    @Test
    void shortFiguresGiveTheirRoomToLongWords() throws Exception {
        var table = new Table(
                "indicators",
                "Marks",
                List.of(
                        new Column("title", "Indicator", Format.TEXT, 20),
                        new Column("figure", "Figure", Format.TEXT, 20),
                        new Column("marks", "Worst case", Format.MARKS, 20)),
                List.of(List.of(
                        Cell.words("Work orders signed for in time"),
                        Cell.words("329/365"),
                        Cell.amount(BigDecimal.ONE))));
        List<BigDecimal> widths = new Print(Faces.load())
                .fitted(table, 3000).stream().map(BigDecimal::new).toList();

        assertThat(widths.get(0)).isGreaterThan(new BigDecimal("16"));
        assertThat(widths.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isBetween(new BigDecimal("29.9"), new BigDecimal("30"));
    }
}
