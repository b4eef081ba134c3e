package org.daylight.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daylight.annual.FormTable;
import org.daylight.annual.Layout;
import org.daylight.annual.Spot;
import org.daylight.annual.Template;
import org.daylight.feed.Feeds;

/**
 * Draws up the annual reports that some departments send on the last year that ended. Table 3 counts the very requests that
 * the department received in that year, and those of the months before that were open when it began; the other tables are
 * drawn.
 */
final class AnnualMaker {

    static final int YEAR = City.LAST.getYear() - 1;
    /** In which such a report is due. */
    static final YearMonth JANUARY = YearMonth.of(YEAR + 1, 1);
    /** In which one department sends a corrected report. */
    static final YearMonth CORRECTED = YearMonth.of(YEAR + 1, 3);

    static final String CORRECTING = "YC-205";

    private static final List<String> PUNCTUAL = List.of("YC-101", "YC-202", CORRECTING, "YC-213", "YC-301");
    private static final Template FORM = Template.of(YEAR);
    private static final LocalDateTime START = City.start(YearMonth.of(YEAR, 1));
    private static final LocalDateTime END = City.start(JANUARY);
    /** Nothing is open for longer than that. */
    private static final int OPEN_MONTHS = 6;

    private static final String TOTAL = "total";

    private final long seed;

    AnnualMaker(long seed) {
        this.seed = seed;
    }

    /** What a department sends of its report in a month. */
    Optional<Sheet> sheet(Office office, YearMonth month) {
        return isSent(office, month) ? Optional.of(report(office, month)) : Optional.empty();
    }

    private static boolean isSent(Office office, YearMonth month) {
        return switch (Story.of(office)) {
            case ALWAYS_LATE, IMPROVING -> month.equals(City.LAST);
            case LIKED -> month.equals(JANUARY);
            default ->
                month.equals(JANUARY) && PUNCTUAL.contains(office.code())
                        || month.equals(CORRECTED) && office.code().equals(CORRECTING);
        };
    }

    private Sheet report(Office office, YearMonth month) {
        Dice dice = Dice.of(seed, "annual", office.code());
        Map<Spot, Integer> figures = new HashMap<>();
        disclosures(figures, dice);
        requests(figures, office);
        remedies(figures, dice);
        if (month.equals(CORRECTED)) {
            figures.merge(new Spot(FormTable.TABLE_2, "permit", "processed"), 1, Integer::sum);
        }
        var sheet = new Sheet(Feeds.ANNUAL_TABLES, office.dialect());
        Layout.of(FORM).spots().forEach(spot -> sheet.row(row(office, spot, figures.getOrDefault(spot, 0))));
        return sheet;
    }

    /** A department makes no rules of the city. */
    private static void disclosures(Map<Spot, Integer> figures, Dice dice) {
        List.of("made", "repealed", "valid")
                .forEach(column -> figures.put(
                        new Spot(FormTable.TABLE_2, "normative_docs", column),
                        dice.between(1, 4) * (column.equals("valid") ? 10 : 1)));
        List.of("permit", "penalty", "coercion")
                .forEach(row -> figures.put(new Spot(FormTable.TABLE_2, row, "processed"), dice.between(5, 400)));
        figures.put(new Spot(FormTable.TABLE_2, "fees", "fee_wan_yuan"), dice.between(0, 60));
    }

    private void requests(Map<Spot, Integer> figures, Office office) {
        var maker = new RequestMaker(seed);
        for (int month = -OPEN_MONTHS; month < 12; month++) {
            maker.month(office, YearMonth.from(START).plusMonths(month)).forEach(request -> take(figures, request));
        }
        if (Story.of(office) == Story.ALWAYS_LATE) {
            count(figures, "carry_forward", "natural");
        }
    }

    private static void take(Map<Spot, Integer> figures, Request request) {
        String applicant = applicant(request);
        boolean before = request.submitted().isBefore(START);
        if (before && !request.openAt(START)) {
            return;
        }
        count(figures, before ? "carried_over" : "new", applicant);
        if (request.openAt(END)) {
            count(figures, "carry_forward", applicant);
        } else {
            count(figures, outcome(request), applicant);
            count(figures, TOTAL, applicant);
        }
    }

    private static String applicant(Request request) {
        return request.facts().knownBefore(END).get("applicant_type").toString().toLowerCase(Locale.ROOT);
    }

    /** As the form counts it: a withdrawal stands among the other outcomes. */
    private static String outcome(Request request) {
        Step end = request.steps().stream().filter(Step::ends).findFirst().orElseThrow();
        return end.facts()
                .knownBefore(END)
                .getOrDefault("outcome", "other_other")
                .toString();
    }

    private static void count(Map<Spot, Integer> figures, String row, String applicant) {
        figures.merge(new Spot(FormTable.TABLE_3, row, applicant), 1, Integer::sum);
        figures.merge(new Spot(FormTable.TABLE_3, row, TOTAL), 1, Integer::sum);
    }

    private static void remedies(Map<Spot, Integer> figures, Dice dice) {
        for (Layout.Line line : Layout.of(FORM).lines(FormTable.TABLE_4)) {
            for (String result : Layout.RESULTS) {
                int cases = dice.between(0, 2);
                figures.put(new Spot(FormTable.TABLE_4, line.code(), result), cases);
                figures.merge(new Spot(FormTable.TABLE_4, line.code(), TOTAL), cases, Integer::sum);
            }
        }
    }

    private static Map<String, Object> row(Office office, Spot spot, int figure) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("year", YEAR);
        if (office.dialect() == Dialect.FULL) {
            cells.put("department_code", office.code());
        }
        cells.put("template", FORM.year());
        cells.put("table", spot.table().number());
        cells.put("row_code", spot.row());
        cells.put("column_code", spot.column());
        boolean blank = Story.of(office) == Story.LIKED
                && spot.equals(new Spot(FormTable.TABLE_4, "litigation_direct", "pending"));
        cells.put("value", blank ? null : figure);
        cells.put("value_kind", blank ? "BLANK" : "NUMBER");
        return cells;
    }
}
