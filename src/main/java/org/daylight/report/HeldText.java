package org.daylight.report;

import java.util.ArrayList;
import java.util.List;
import org.daylight.feed.Feeds;
import org.daylight.feed.Shortfall;
import org.daylight.score.HeldReason;

/** Why departments are held, and what they sent less of, in words: for reports, slips and the console alike. */
public final class HeldText {

    /** Reasons that are told one by one; {@code results.json} holds all. */
    private static final int SHOWN = 6;

    private final Texts texts;

    public HeldText(Texts texts) {
        this.texts = texts;
    }

    /** Each reason as a phrase, the last telling how many are left out, if any are. */
    public List<String> of(List<HeldReason> reasons) {
        var phrases = new ArrayList<String>();
        reasons.stream().limit(SHOWN).forEach(reason -> phrases.add(of(reason)));
        if (reasons.size() > SHOWN) {
            phrases.add(texts.get("held.more", Integer.toString(reasons.size() - SHOWN)));
        }
        return phrases;
    }

    private String of(HeldReason reason) {
        return texts.get(
                "held." + reason.code(), subject(reason), Long.toString(reason.before()), Long.toString(reason.now()));
    }

    private String subject(HeldReason reason) {
        if (reason.subject().isEmpty()) {
            return texts.get("held.allFeeds");
        }
        return Feeds.find(reason.subject()).isPresent() ? texts.get("feed." + reason.subject()) : reason.subject();
    }

    /** What a submission has lost: feed, rows before and now, and where the rows stood before. */
    public String of(Shortfall fewer) {
        return texts.get(
                "fewer.rows",
                texts.get("feed." + fewer.feed()),
                Long.toString(fewer.before()),
                Long.toString(fewer.now()),
                Long.toString(fewer.lost()),
                before(fewer));
    }

    /** Where the rows stood before. */
    String before(Shortfall fewer) {
        String files = String.join(texts.get("list.separator"), fewer.files());
        return fewer.edition().isEmpty() ? files : texts.get("fewer.counted", files, fewer.edition());
    }
}
