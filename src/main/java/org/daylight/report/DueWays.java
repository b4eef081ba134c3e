package org.daylight.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.calendar.Reckoning;
import org.daylight.calendar.Stretch;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Reckoned;

/** How the due dates of listed cases come about, in the cells that the evidence and the form of an appeal share. */
final class DueWays {

    private final Map<String, Reckoning> reckoned = new HashMap<>();
    private final Words words;

    DueWays(List<Reckoned> ways, Words words) {
        this.words = words;
        for (Reckoned one : ways) {
            reckoned.put(name(one.feed(), one.key()), one.reckoning());
        }
    }

    /** The case whatever it is listed for. */
    static String name(ListedCase one) {
        return name(one.measure().feed().name(), one.key());
    }

    private static String name(String feed, String key) {
        return feed + '/' + key;
    }

    Optional<Reckoning> of(ListedCase one) {
        return Optional.ofNullable(reckoned.get(name(one)));
    }

    List<Table.Column> columns() {
        return List.of(words.text("evidence.limit", 10), words.text("evidence.excluded", 28));
    }

    /** The limit, and what moved the due day. */
    List<Cell> cells(ListedCase one) {
        Optional<Reckoning> way = of(one);
        return List.of(
                way.map(each -> Cell.words(words.limit(each.limit())))
                        .orElseGet(() -> Cell.missing(words.get("missing.due"))),
                Cell.words(way.map(this::summary).orElse("")));
    }

    /** What moved the due day in a few words, equal ones added up. */
    private String summary(Reckoning way) {
        var days = new LinkedHashMap<String, Integer>();
        for (Stretch one : way.stretches()) {
            days.merge(one.kind() + "\n" + one.name() + "\n" + one.notice(), one.days(), Integer::sum);
        }
        var parts = new ArrayList<String>();
        days.forEach((what, sum) -> {
            String[] part = what.split("\n", -1);
            parts.add(words.get("evidence.moved." + part[0], Integer.toString(sum), part[1], part[2]));
        });
        return words.sentences(parts);
    }
}
