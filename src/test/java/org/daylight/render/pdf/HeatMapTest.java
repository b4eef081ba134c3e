package org.daylight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.report.Cell;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private static final HeatMap HEAT = new HeatMap();
    private static final List<HeatMap.Step> STEPS = HEAT.steps(List.of(100, 90, 80, 60));

    @Test
    void theShadeFollowsTheFigureAndNothingHasItsOwn() {
        assertThat(STEPS).extracting(HeatMap.Step::range).containsExactly("100", "90–99", "80–89", "60–79", "0–59");
        assertThat(Stream.of(100, 99, 90, 89, 80, 79, 60, 59, 0).map(figure -> HEAT.look(STEPS, Cell.count(figure))))
                .containsExactly(
                        "step-1", "step-2", "step-2", "step-3", "step-3", "step-4", "step-4", "step-5", "step-5");
        assertThat(HEAT.look(STEPS, Cell.missing("no such cases"))).isEqualTo("nothing");
    }

    @Test
    void boundariesThatDoNotFallAreRefused() {
        for (List<Integer> wrong : List.of(List.of(100, 80, 90), List.of(120), List.of(60, 0))) {
            assertThatThrownBy(() -> HEAT.steps(wrong))
                    .hasMessage("steps of shades: found " + wrong
                            + "; expected falling numbers from 100 to 1, as in 100, 90, 80, 60");
        }
    }

    @Test
    void sectionsStayWholeUnlessTheyAreWiderThanAPage() {
        assertThat(heads(table("G1", 1, 5, 6, 8, 6, 11)))
                .containsExactly(
                        "A1 A2 A3 A4 A5 B1 B2 B3 B4 B5 B6 C1 C2 C3 C4 C5 C6 C7 C8",
                        "D1 D2 D3 D4 D5 D6 E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 E11");
        assertThat(heads(table("G1", 1, 2, 20)))
                .containsExactly("A1 A2", "B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12 B13 B14 B15 B16 B17 B18 B19", "B20");
        assertThat(heads(table("G1", 1, 2, 2))).containsExactly("A1 A2 B1 B2");
    }

    private static List<String> heads(Table table) {
        return HEAT.pieces(table, 19).stream()
                .map(piece -> HEAT.figures(piece).stream().map(Column::head).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void groupsOfOneAndOfSixtyStandOnThePaperFigureByFigure() throws IOException {
        Report paper = Papers.inspection(Papers.CHINESE);
        List<Table> tables = new ArrayList<>(paper.tables());
        tables.add(table("X", 60, 5, 9, 4, 13, 9));
        tables.add(table("Y", 1, 2, 3));
        byte[] pdf = Read.bytes(
                PdfRenderer.of(Papers.TEMPLATES, Papers.texts(Papers.CHINESE)),
                new Report(
                        paper.template(),
                        paper.language(),
                        paper.title(),
                        paper.facts(),
                        tables,
                        paper.charts(),
                        paper.notes()));

        List<String> lines = Read.text(pdf).lines().toList();
        for (Table table : tables.subList(tables.size() - 2, tables.size())) {
            for (Table piece : HEAT.pieces(table, 19)) {
                assertThat(lines)
                        .containsAll(
                                piece.rows().stream().map(HeatMapTest::line).toList());
            }
        }
        assertThat(Read.bookmarks(pdf)).contains("  各单位各项指标得分率");
    }

    private static String line(List<Cell> row) {
        return row.stream()
                .map(cell -> cell instanceof Cell.Amount amount
                        ? amount.value().toPlainString()
                        : cell instanceof Cell.Words words ? words.text() : "—")
                .collect(Collectors.joining(" "));
    }

    /** @param sizes numbers of indicators of the sections */
    private static Table table(String group, int departments, int... sizes) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column("rank", "名次", Format.RANK, 4), new Column("department", "单位", Format.TEXT, 22)));
        for (int section = 0; section < sizes.length; section++) {
            String code = Character.toString('A' + section);
            IntStream.rangeClosed(1, sizes[section])
                    .forEach(i -> columns.add(new Column(code + "/" + code + i, code + i, Format.COUNT, 4)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < departments; row++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.count(row + 1), Cell.words("市第" + row + "局")));
            for (int i = 2; i < columns.size(); i++) {
                int figure = (row * 37 + i * 11) % 108;
                cells.add(figure > 100 ? Cell.missing("无此类事项") : Cell.count(figure));
            }
            rows.add(cells);
        }
        return new Table("heat-" + group, "第" + group + "组", columns, rows);
    }
}
