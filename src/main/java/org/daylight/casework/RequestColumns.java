package org.daylight.casework;

import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;

/** Positions of the columns that request cases read. */
final class RequestColumns {

    static final int CHANNEL = REQUESTS.index("channel");
    static final int SUBMITTED = REQUESTS.index("submitted_at");
    static final int SIGNED = REQUESTS.index("signed_at");
    static final int CONFIRMED = REQUESTS.index("confirmed_at");
    static final int REGISTERED = REQUESTS.index("registered_at");
    static final int ARCHIVE_NO = REQUESTS.index("archive_no");

    static final int STEP = RESPONSES.index("step");
    static final int AT = RESPONSES.index("at");
    static final int STEP_REF = RESPONSES.index("step_ref");
    static final int APPROVED_BY = RESPONSES.index("approved_by");
    static final int APPROVED_AT = RESPONSES.index("approved_at");
    static final int NOTIFIED = RESPONSES.index("notified_at");
    static final int WORKING_DAYS = RESPONSES.index("working_days");
    static final int UNTIL = RESPONSES.index("until");
    static final int METHOD = RESPONSES.index("method");
    static final int DELIVERY_REF = RESPONSES.index("delivery_ref");

    private RequestColumns() {}
}
