package org.daylight.intake.mutant;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sheets of text cells, from which files of every format are made. Rows may have any width. */
public record Grid(List<Sheet> sheets) {

    /** A sheet; a text file is one without a name. */
    public record Sheet(String name, List<List<String>> rows) {

        /** A copy whose rows and cells may be changed. */
        public Sheet copy() {
            return new Sheet(name, rows.stream().map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    public static Grid of(List<List<String>> rows) {
        return new Grid(List.of(new Sheet("Sheet1", rows)));
    }

    /** One sheet out of lines whose cells are parted by commas, none of them quoted. */
    public static Grid lines(String... lines) {
        return of(List.of(lines).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList());
    }

    /** A copy whose rows and cells may be changed. */
    public Grid copy() {
        return new Grid(sheets.stream().map(Sheet::copy).toList());
    }

    /** Rows of the first sheet. */
    public List<List<String>> rows() {
        return sheets.get(0).rows();
    }

    /** The same rows with dates as a spreadsheet keeps them: {@code #46266.58} for 2026-09-01 14:00. */
    public static Grid serials(Grid grid) {
        Grid changed = grid.copy();
        for (List<String> row : changed.rows()) {
            row.replaceAll(Grid::serial);
        }
        return changed;
    }

    private static String serial(String cell) {
        if (!cell.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d")) {
            return cell;
        }
        LocalDateTime time = LocalDateTime.parse(cell);
        long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), time.toLocalDate());
        return "#" + (days + time.toLocalTime().toSecondOfDay() / 86400.0);
    }
}
