package org.daylight.endtoend;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sums of an annual report held against each other by hand, straight from the file that a department sends with canonical
 * heads. It shares no class with the product; a cell without a figure makes the sums fail that need it.
 */
final class PlainAnnual {

    private static final int CELLS = 200;
    private static final List<String> APPLICANTS =
            List.of("natural", "commercial", "research", "social", "legal", "other", "total");
    private static final List<String> RESULTS = List.of("maintain", "correct", "other", "pending", "total");
    private static final List<String> NO_OUTCOMES = List.of("new", "carried_over", "total", "carry_forward");

    /** Figures by row, then by column; the row begins with the number of its table. */
    private final Map<String, Map<String, BigDecimal>> rows = new LinkedHashMap<>();

    private PlainAnnual(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> heads = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(",", -1);
            String row = words[heads.indexOf("table")] + " " + words[heads.indexOf("row_code")];
            Map<String, BigDecimal> cells = rows.computeIfAbsent(row, key -> new HashMap<>());
            String value = words[heads.indexOf("value")];
            if (!value.isEmpty()) {
                cells.put(words[heads.indexOf("column_code")], new BigDecimal(value));
            }
        }
    }

    /** How many of the seven identities between the tables of the report fail. */
    static long failures(Path file) throws IOException {
        var report = new PlainAnnual(file);
        return Stream.of(
                        report.everyCellHasAFigure(),
                        report.everyCountIsWhole(),
                        List.of("2", "3", "4").stream().allMatch(report::hasTable),
                        APPLICANTS.stream().allMatch(report::comesAndGoes),
                        APPLICANTS.stream().allMatch(report::outcomesSum),
                        report.cells("3").allMatch(cells -> sums(cells, APPLICANTS)),
                        report.cells("4").allMatch(cells -> sums(cells, RESULTS)))
                .filter(holds -> !holds)
                .count();
    }

    private boolean everyCellHasAFigure() {
        return rows.values().stream().mapToInt(Map::size).sum() == CELLS;
    }

    private boolean everyCountIsWhole() {
        return rows.entrySet().stream()
                .filter(row -> !row.getKey().equals("2 fees"))
                .map(Map.Entry::getValue)
                .map(Map::values)
                .flatMap(Collection::stream)
                .allMatch(figure ->
                        figure.signum() >= 0 && figure.remainder(BigDecimal.ONE).signum() == 0);
    }

    private boolean hasTable(String number) {
        return cells(number).findAny().isPresent();
    }

    private boolean comesAndGoes(String applicant) {
        List<BigDecimal> four = NO_OUTCOMES.stream()
                .map(row -> rows.get("3 " + row).get(applicant))
                .filter(one -> one != null)
                .toList();
        return four.size() == 4
                && four.get(0).add(four.get(1)).compareTo(four.get(2).add(four.get(3))) == 0;
    }

    private boolean outcomesSum(String applicant) {
        var column = new HashMap<String, BigDecimal>();
        rows.forEach((row, cells) -> {
            if (row.startsWith("3 ") && cells.containsKey(applicant)) {
                column.put(row.substring(2), cells.get(applicant));
            }
        });
        List<String> outcomes = rows.keySet().stream()
                .filter(row -> row.startsWith("3 "))
                .map(row -> row.substring(2))
                .filter(row -> !NO_OUTCOMES.contains(row))
                .toList();
        return sums(column, Stream.concat(outcomes.stream(), Stream.of("total")).toList());
    }

    private Stream<Map<String, BigDecimal>> cells(String table) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(table + " "))
                .map(Map.Entry::getValue);
    }

    /** Whether the last of the named figures is the sum of the others, and all of them are there. */
    private static boolean sums(Map<String, BigDecimal> cells, List<String> names) {
        if (!cells.keySet().containsAll(names)) {
            return false;
        }
        BigDecimal sum =
                names.subList(0, names.size() - 1).stream().map(cells::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(cells.get(names.get(names.size() - 1))) == 0;
    }
}
