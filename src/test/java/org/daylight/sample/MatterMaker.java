package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws the remedies and complaints that are filed about departments, some of them about one of their requests. */
final class MatterMaker {

    /** A request that nobody ever registered: a reconsideration brings it to light. */
    static final String UNREGISTERED = "YC202608-205-999";

    /** Decided in the last month against YC-302, in substance. */
    static final String CORRECTED = "FY202607-002";

    private static final String ITS_DEPARTMENT = "YC-205";
    private static final Odds KINDS = Odds.of("REVIEW=6 SUIT_DIRECT=2 SUIT_AFTER_REVIEW=1");
    private static final Odds RESULTS = Odds.of("MAINTAINED=6 CORRECTED=2 OTHER=1");
    private static final Odds ROUTES = Odds.of("SUPERVISOR=4 SUPERIOR=2 DISCIPLINE=1 PETITION=4 MEDIA=1");
    private static final Odds FINDINGS = Odds.of("TRUE=2 PARTLY=2 FALSE=4 UNVERIFIED=1");

    private final long seed;

    MatterMaker(long seed) {
        this.seed = seed;
    }

    /** The remedies of a month; the last month holds the one about a request that no ledger has. */
    List<Matter> remedies(YearMonth month, Map<String, List<Request>> requests) {
        Dice dice = Dice.of(seed, "remedies", month.toString());
        var remedies = new ArrayList<Matter>();
        int count = dice.between(3, 6);
        for (int i = 1; i <= count; i++) {
            Office office = dice.pick(City.OFFICES);
            String request = request(requests.get(office.code()), month, dice).orElse(null);
            remedies.add(remedy(number("FY", month, i), office.code(), request, dice));
        }
        if (month.equals(City.LAST)) {
            remedies.add(remedy(number("FY", month, count + 1), ITS_DEPARTMENT, UNREGISTERED, dice));
        }
        return remedies;
    }

    /** The complaints of a month. */
    List<Matter> complaints(YearMonth month, Map<String, List<Request>> requests) {
        Dice dice = Dice.of(seed, "complaints", month.toString());
        var complaints = new ArrayList<Matter>();
        int count = dice.between(4, 8);
        for (int i = 1; i <= count; i++) {
            Office office = dice.pick(City.OFFICES);
            Optional<String> request =
                    dice.chance(0.4) ? request(requests.get(office.code()), month, dice) : Optional.empty();
            complaints.add(complaint(number("TS", month, i), office.code(), request.orElse(null), dice));
        }
        return complaints;
    }

    private static String number(String letters, YearMonth month, int index) {
        return String.format(Locale.ROOT, "%s%s-%03d", letters, month.toString().replace("-", ""), index);
    }

    /** A request of the first half of the month: its department's ledger of the month has it. */
    private static Optional<String> request(List<Request> all, YearMonth month, Dice dice) {
        List<String> numbers = all.stream()
                .filter(request -> YearMonth.from(request.submitted()).equals(month))
                .filter(request -> request.submitted().getDayOfMonth() <= 15)
                .map(Request::no)
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(dice.pick(numbers));
    }

    private static YearMonth month(String number) {
        return YearMonth.of(Integer.parseInt(number.substring(2, 6)), Integer.parseInt(number.substring(6, 8)));
    }

    private static Matter remedy(String number, String department, String request, Dice dice) {
        LocalDate day = month(number).atDay(dice.between(18, 28));
        LocalDateTime filed = day.atTime(9, 0);
        LocalDateTime decided = day.plusDays(dice.between(30, 60)).atTime(9, 0);
        String drawn = dice.pick(RESULTS);
        String result = number.equals(CORRECTED) ? "CORRECTED" : drawn;
        String fault = result.equals("CORRECTED") ? fault(number) : null;
        var facts = new Facts()
                .add("case_no", number, filed)
                .add("kind", dice.pick(KINDS), filed)
                .add("department_code", department, filed)
                .add("request_no", request, filed)
                .add("filed_on", day, filed)
                .add("decided_on", decided.toLocalDate(), decided)
                .add("result", result, decided)
                .add("fault", fault, decided);
        return new Matter(List.of(filed, decided), facts);
    }

    /** Every other number is at fault in substance. */
    private static String fault(String number) {
        return (number.charAt(number.length() - 1) - '0') % 2 == 0 ? "SUBSTANCE" : "PROCEDURE";
    }

    private static Matter complaint(String number, String department, String request, Dice dice) {
        LocalDate day = month(number).atDay(dice.between(18, 28));
        LocalDateTime received = day.atTime(9, 0);
        LocalDateTime handled = City.plus(day, dice.between(5, 18)).atTime(9, 0);
        var facts = new Facts()
                .add("complaint_no", number, received)
                .add("department_code", department, received)
                .add("route", dice.pick(ROUTES), received)
                .add("received_on", day, received)
                .add("due_on", City.plus(day, 15), received)
                .add("request_no", request, received)
                .add("handled_on", handled.toLocalDate(), handled)
                .add("finding", dice.pick(FINDINGS), handled);
        return new Matter(List.of(received, handled), facts);
    }
}
