package org.daylight.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The story of replies that are dated before their requests. */
final class Backdating {

    private static final int OF_EACH_MONTH = 3;

    private Backdating() {}

    /**
     * The same requests, three of the month before the last and three of the last one with a reply that cannot be; all six
     * replies stand in the last month's file.
     */
    static List<Request> apply(List<Request> requests) {
        var told = new ArrayList<Request>();
        int before = 0;
        int last = 0;
        for (Request request : requests) {
            YearMonth month = YearMonth.from(request.submitted());
            if (month.equals(City.LAST.minusMonths(1)) && untouched(request) && before < OF_EACH_MONTH) {
                told.add(backdated(request, 3 + before++));
            } else if (month.equals(City.LAST) && request.submitted().getDayOfMonth() > 9 && last < OF_EACH_MONTH) {
                told.add(backdated(request, 4 + last++));
            } else {
                told.add(request);
            }
        }
        return told;
    }

    /** Nothing of it has been sent yet when the last month begins. */
    private static boolean untouched(Request request) {
        LocalDateTime begin = City.start(City.LAST);
        return request.steps().stream().noneMatch(step -> step.at().isBefore(begin));
    }

    private static Request backdated(Request request, int days) {
        LocalDateTime at = request.submitted().minusDays(days).withHour(16).withMinute(0);
        Step reply = Step.reported(City.LAST, "REPLIED", at)
                .with("method", "WEB")
                .with("outcome", "open")
                .with("legal_basis", Outcomes.article("open"));
        return request.with(List.of(reply));
    }
}
