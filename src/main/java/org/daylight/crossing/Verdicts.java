package org.daylight.crossing;

import static org.daylight.feed.Feeds.REQUESTS;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.crossing.Finding.Code;
import org.daylight.feed.Feed;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** What the findings about one department make of its rows: some are refused, with the steps that belong to them. */
public final class Verdicts {

    private final Map<String, Finding> byCase = new HashMap<>();

    private Verdicts() {}

    /** The verdicts that follow from the findings about a department; most findings leave its rows as they are. */
    public static Verdicts of(Collection<Finding> findings) {
        var verdicts = new Verdicts();
        for (Finding finding : findings) {
            if (finding.code() == Code.CLAIMED_TWICE
                    || finding.code() == Code.RULED_TO_OTHER
                    || finding.code() == Code.STEP_OF_OTHER) {
                verdicts.byCase.put(name(finding.feed(), finding.key()), finding);
            }
        }
        return verdicts;
    }

    private static String name(String feed, String key) {
        return feed + '/' + key;
    }

    public boolean none() {
        return byCase.isEmpty();
    }

    /** The reading itself, or the refusal that takes its place. */
    public Reading on(Reading reading) {
        if (!(reading instanceof Row row)) {
            return reading;
        }
        Finding finding = finding(row);
        return finding == null ? row : refusal(row, finding);
    }

    private Finding finding(Row row) {
        if (Speech.claims(row)) {
            return byCase.get(name(row.feed().name(), row.key()));
        }
        if (!Speech.isStep(row)) {
            return null;
        }
        Finding ofRequest = byCase.get(name(REQUESTS.name(), row.key()));
        return ofRequest != null ? ofRequest : byCase.get(name(row.feed().name(), row.key()));
    }

    /** Whose case it is stays open, or is another's: then the row says nothing about a case of this department. */
    private static Refusal refusal(Row row, Finding finding) {
        Feed feed = row.feed();
        boolean open = finding.code() == Code.CLAIMED_TWICE;
        return new Refusal(
                row.address(),
                feed.name(),
                row.department(),
                row.key(),
                feed.columns().get(0).name(),
                open ? Refusal.Code.CLAIMED_TWICE : Refusal.Code.FOREIGN_DEPARTMENT,
                row.key(),
                open ? "no row of " + finding.there() : "a case of " + row.department() + ", not of " + finding.there(),
                List.of());
    }
}
