package org.daylight.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.daylight.feed.Reading;

/**
 * Thirteen months of one department's rows out of a seed: dates before, in and after their month, a few numbers used
 * over and over, contradictions, refusals, rows sent again. No rule of sense holds among them, so that every law must.
 */
final class RandomMonths {

    static final int MONTHS = 13;
    private static final YearMonth FIRST = YearMonth.of(2025, 6);
    private static final int DAYS_BACK = 75;
    private static final int DAYS_AHEAD = 40;
    private static final List<String> CHANNELS =
            List.of("COUNTER", "REGISTERED_MAIL", "ORDINARY_MAIL", "WEB", "EMAIL", "FAX", "ORAL");
    private static final List<String> STEPS = List.of(
            "SUPPLEMENT_ASKED",
            "SUPPLEMENT_RECEIVED",
            "CONSULT_SENT",
            "CONSULT_RETURNED",
            "EXTENDED",
            "DELAY_AGREED",
            "REPLIED",
            "REPLIED",
            "REPLIED",
            "WITHDRAWN",
            "LAPSED");
    private static final List<String> CODES = List.of(
            "NOT_A_DATE", "MISSING", "FOREIGN_DEPARTMENT", "UNKNOWN_DEPARTMENT", "OUT_OF_SCALE", "CLAIMED_TWICE");

    private static final List<String> DATES =
            List.of("until", "rectify_due", "decided_on", "due_on", "handled_on", "rectified_on");

    private final Random random;
    private final Rulebook rules;
    private final List<String> sent = new ArrayList<>();

    RandomMonths(long seed) {
        this.random = new Random(seed);
        this.rules = new Rulebook(Map.of(
                "keep_months",
                24,
                "order_signing",
                "24 hours",
                "order_limits",
                Map.of("CONSULT", "2 working days", "HELP", "36 hours"),
                "review_verification",
                "1 working day",
                "review_rectification",
                "15 working days",
                "chain",
                "20 working days",
                "pause",
                random.nextBoolean() ? "CAPPED" : "UNCAPPED"));
    }

    /** One month: its frame and what was sent for it. */
    record Month(Scope scope, List<Reading> readings) {}

    List<Month> months() {
        var months = new ArrayList<Month>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            months.add(new Month(scope(month, i), readings(month)));
        }
        return months;
    }

    /** Most months are assessed as of their end, some before it, some after. */
    private Scope scope(YearMonth month, int index) {
        int shift = random.nextInt(4) == 0 ? random.nextInt(30) - 15 : 0;
        return rules.scope(
                month.toString(),
                Optional.of(month.plusMonths(1).atDay(1).plusDays(shift).atTime(shift == 0 ? 0 : 13, 0)),
                index == 0 ? Scope.Continuity.FIRST : Scope.Continuity.CONTINUED);
    }

    private List<Reading> readings(YearMonth month) {
        var readings = new ArrayList<Reading>();
        int rows = 5 + random.nextInt(20);
        for (int line = 2; line < rows + 2; line++) {
            String text =
                    !sent.isEmpty() && random.nextInt(5) == 0 ? sent.get(random.nextInt(sent.size())) : row(month);
            sent.add(text);
            int stands = random.nextInt(15) == 0 ? 2 : line;
            readings.add(RowText.read(text, month + ".csv", stands));
        }
        return readings;
    }

    private String row(YearMonth month) {
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                "request " + key("R") + pick(CHANNELS) + " " + day(month) + maybe("signed_at", month)
                        + maybe("confirmed_at", month);
            case 2, 3, 4 ->
                "step " + key("R") + pick(STEPS) + " " + day(month) + maybe("notified_at", month)
                        + maybe("until", month) + (random.nextBoolean() ? " approved_by=x" : "")
                        + (random.nextBoolean() ? " working_days=" + random.nextInt(30) : "")
                        + (random.nextBoolean() ? " step_ref=a" : "");
            case 5 -> order(month);
            case 6 ->
                "review " + key("V") + (1 + random.nextInt(5)) + " " + day(month) + maybe("verified_at", month)
                        + maybe("rectify_due", month) + maybe("rectified_at", month) + maybe("revisited_at", month)
                        + " revisit_result=SATISFIED" + (random.nextInt(4) == 0 ? " automatic=yes" : "");
            case 7 ->
                "remedy " + key("M") + "REVIEW " + date(month) + maybe("decided_on", month)
                        + (random.nextBoolean() ? " result=CORRECTED fault=PROCEDURE" : "");
            case 8 ->
                "complaint " + key("C") + pick(List.of("PETITION", "DISCIPLINE", "MEDIA")) + " " + date(month)
                        + maybe("due_on", month) + maybe("handled_on", month)
                        + (random.nextInt(3) == 0 ? "" : " finding=TRUE");
            case 9 ->
                "item " + key("I") + pick(List.of("20-1", "20-5", "21-1")) + " " + date(month)
                        + maybe("published_at", month) + maybe("due_on", month) + maybe("withdrawn_at", month)
                        + " chain_no=L" + random.nextInt(3) + " chain_link="
                        + pick(List.of("SUPERIOR", "DECISION", "MEASURE", "RESULT"));
            case 10 ->
                "check " + key("K") + pick(List.of("JG-1", "WZ", "AF", "XX")) + " " + date(month) + " problems="
                        + random.nextInt(3) + maybe("rectify_due", month) + maybe("rectified_on", month)
                        + (random.nextInt(4) == 0 ? " veto_code=SECRET" : "");
            default ->
                "refused "
                        + pick(List.of(
                                "requests R",
                                "responses R",
                                "work_orders O",
                                "reviews V",
                                "remedies M",
                                "complaints C",
                                "disclosures I",
                                "checks K"))
                        + random.nextInt(9) + " " + pick(CODES);
        };
    }

    private String order(YearMonth month) {
        String dispatched = day(month);
        return "order " + key("O") + pick(List.of("CONSULT", "HELP", "REPORT")) + " " + dispatched
                + maybe("signed_at", month) + maybe("due_at", month) + maybe("closed_at", month)
                + maybe("extended_until", month) + (random.nextBoolean() ? " extension_approved_by=x" : "")
                + maybe("callback_at", month) + " callback_valid=yes contacted=yes returned_count=" + random.nextInt(3)
                + (random.nextInt(8) == 0 ? " excluded_reason=x excluded_by=x" : "");
    }

    private String key(String letter) {
        return letter + random.nextInt(9) + " ";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String maybe(String column, YearMonth month) {
        String day = day(month);
        return random.nextBoolean() ? " " + column + "=" + (DATES.contains(column) ? day.substring(0, 10) : day) : "";
    }

    private String date(YearMonth month) {
        return day(month).substring(0, 10);
    }

    private String day(YearMonth month) {
        LocalDate day = month.atEndOfMonth()
                .minusDays(random.nextInt(DAYS_BACK))
                .plusDays(random.nextInt(3) == 0 ? random.nextInt(DAYS_AHEAD) : 0);
        return random.nextBoolean() ? day.toString() : day + "T1" + random.nextInt(10) + ":00:00";
    }
}
