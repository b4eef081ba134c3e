package org.daylight.annual;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reports made up from a seed, in which every identity holds. */
public final class Made {

    private final Random random;
    private final Map<Spot, Entry> cells = new LinkedHashMap<>();

    private Made(long seed) {
        this.random = new Random(seed);
    }

    public static AnnualReport report(long seed) {
        return report(Template.V2021, seed);
    }

    public static AnnualReport report(Template template, long seed) {
        var made = new Made(seed);
        Layout layout = Layout.of(template);
        layout.spots(FormTable.TABLE_2)
                .forEach(spot -> made.put(spot, BigDecimal.valueOf(50 + made.random.nextInt(40))));
        Layout.APPLICANTS.forEach(applicant -> made.requests(layout, applicant));
        layout.lines(FormTable.TABLE_3).forEach(line -> made.total(line, Layout.APPLICANTS));
        for (Layout.Line line : layout.lines(FormTable.TABLE_4)) {
            Layout.RESULTS.forEach(result -> made.put(line.spot(result), BigDecimal.valueOf(made.random.nextInt(30))));
            made.total(line, Layout.RESULTS);
        }
        return new AnnualReport(template, made.cells, List.of());
    }

    /** The year after: carried over and in force follow from the year before. */
    public static AnnualReport after(AnnualReport before, long seed) {
        AnnualReport report = report(seed);
        for (String column : Layout.APPLICANTS) {
            BigDecimal carried = before.at(Spot.table3("carry_forward", column)).value();
            BigDecimal change = carried.subtract(
                    report.at(Spot.table3("carried_over", column)).value());
            report = report.with(Spot.table3("carried_over", column), Entry.of(carried))
                    .with(Spot.table3("new", column), plus(report, Spot.table3("new", column), change.negate()));
        }
        for (String row : List.of("carried_over", "new")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String column : Layout.APPLICANTS) {
                sum = sum.add(report.at(Spot.table3(row, column)).value());
            }
            report = report.with(Spot.table3(row, "total"), Entry.of(sum));
        }
        for (String row : List.of("rules", "normative_docs")) {
            BigDecimal made = report.at(Spot.table2(row, "made")).value();
            BigDecimal repealed = report.at(Spot.table2(row, "repealed")).value();
            report = report.with(
                    Spot.table2(row, "valid"), plus(before, Spot.table2(row, "valid"), made.subtract(repealed)));
        }
        return report;
    }

    private static Entry plus(AnnualReport report, Spot spot, BigDecimal change) {
        return Entry.of(report.at(spot).value().add(change));
    }

    private void requests(Layout layout, String applicant) {
        int total = 0;
        for (String outcome : layout.outcomes()) {
            int cases = 1 + random.nextInt(20);
            total += cases;
            put(Spot.table3(outcome, applicant), BigDecimal.valueOf(cases));
        }
        int forward = 10 + random.nextInt(10);
        int over = 10 + random.nextInt(10);
        put(Spot.table3("total", applicant), BigDecimal.valueOf(total));
        put(Spot.table3("carry_forward", applicant), BigDecimal.valueOf(forward));
        put(Spot.table3("carried_over", applicant), BigDecimal.valueOf(over));
        put(Spot.table3("new", applicant), BigDecimal.valueOf(total + forward - over));
    }

    private void total(Layout.Line line, List<String> columns) {
        put(
                line.spot("total"),
                columns.stream()
                        .map(column -> cells.get(line.spot(column)).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void put(Spot spot, BigDecimal value) {
        cells.put(spot, Entry.of(value));
    }
}
