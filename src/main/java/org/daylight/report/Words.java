package org.daylight.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.calendar.Limit;
import org.daylight.casework.Measure;
import org.daylight.feed.Feeds;
import org.daylight.feed.Shortfall;
import org.daylight.ranking.Ranking;
import org.daylight.score.HeldReason;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;

/** Figures, dates and codes as one language prints them, whatever the machine's own settings are. */
final class Words {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int DIGITS = 2;
    private static final int THOUSAND = 3;
    /** First code point of the East Asian wide ranges. */
    private static final int WIDE = 0x1100;

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    Locale language() {
        return texts.language();
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String of(Map<String, String> title) {
        return texts.of(title);
    }

    /** A limit of the policy; that the data themselves say the day where there is none. */
    String limit(Optional<Limit> limit) {
        return limit.map(one -> get("evidence.unit." + one.unit(), Integer.toString(one.amount())))
                .orElseGet(() -> get("evidence.given"));
    }

    /** Whole number, thousands grouped as the language does. */
    String count(long value) {
        var digits = new StringBuilder(Long.toString(value));
        String mark = get("number.group");
        for (int at = digits.length() - THOUSAND; at > (value < 0 ? 1 : 0); at -= THOUSAND) {
            digits.insert(at, mark);
        }
        return digits.toString();
    }

    /** Marks, two digits. */
    String marks(BigDecimal value) {
        return rounded(value).toPlainString();
    }

    /** A value with the digits that marks and rates are printed with. */
    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    String percent(BigDecimal value) {
        return marks(value) + "%";
    }

    /** Marks with their sign; 0 has none. */
    String change(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + marks(value);
    }

    /** A number as it was written, without trailing zeros: weights, parameters, credits. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    String list(List<String> parts) {
        return String.join(get("list.separator"), parts);
    }

    String sentences(List<String> parts) {
        return String.join(get("list.semicolon"), parts);
    }

    /** Characters that the longest of these titles takes in a column; a Chinese one counts for two. */
    int room(Collection<Map<String, String>> titles) {
        return titles.stream()
                .map(this::of)
                .mapToInt(title ->
                        title.codePoints().map(point -> point >= WIDE ? 2 : 1).sum())
                .max()
                .orElse(0);
    }

    /** {@code 2026-09} as a month in words; any other name as it is. */
    String period(String name) {
        Matcher month = MONTH.matcher(name);
        if (!month.matches()) {
            return name;
        }
        int number = Integer.parseInt(month.group(2));
        return get("period.month", month.group(1), get("month." + number));
    }

    String day(LocalDate date) {
        return date.toString();
    }

    String instant(ZonedDateTime instant) {
        return get("period.instant", INSTANT.format(instant), instant.getZone().getId());
    }

    String measure(Measure measure) {
        return get("measure." + measure.name());
    }

    String category(Measure measure, String category) {
        return get("category." + measure.name() + "." + category);
    }

    /** Why a case stands out, with what it speaks of; a reason without words yet is printed by its name. */
    String problem(String problem) {
        String[] words = problem.split(" ");
        String key = "problem." + words[0];
        Object[] about = Arrays.stream(words).skip(1).map(this::named).toArray();
        return texts.has(key) ? get(key, about) : problem;
    }

    /** What a reason speaks of: an identity, a row, a column or an entry by its words, a figure as it stands. */
    private String named(String word) {
        return texts.has("annual." + word) ? get("annual." + word) : word;
    }

    /** A feed by its name; a source that is none by itself. */
    String feed(String feed) {
        return Feeds.find(feed).isPresent() ? get("feed." + feed) : feed;
    }

    String indicator(Policy.Indicator indicator) {
        return indicator.code() + " " + of(indicator.title());
    }

    String status(Scorecard card) {
        return get("status." + card.status().name());
    }

    /** All of what a department is held for. */
    List<String> held(List<HeldReason> reasons) {
        return new HeldText(texts).of(reasons);
    }

    /** What a submission has lost. */
    String fewer(Shortfall fewer) {
        return new HeldText(texts).of(fewer);
    }

    /** Where the rows stood that a submission has lost. */
    String before(Shortfall fewer) {
        return new HeldText(texts).before(fewer);
    }

    /** Why a department has no place, what it is held for, and what the policy makes of it. */
    String reason(Ranking.NotRanked one, List<HeldReason> held, Policy policy) {
        var parts = new ArrayList<>(List.of(get("notRanked." + one.reason().name())));
        parts.addAll(held(held));
        one.rank().ifPresent(rank -> parts.add(get("notSubmitted.LAST", Integer.toString(rank))));
        if (one.reason() == Ranking.Reason.NOT_SUBMITTED && orders(policy)) {
            parts.add(get("notSubmitted.ORDER_TO_REPORT"));
        }
        return sentences(parts);
    }

    /** Whether who sent nothing is to be ordered to report. */
    static boolean orders(Policy policy) {
        return policy.notSubmitted().followUp() == Policy.NotSubmitted.FollowUp.ORDER_TO_REPORT;
    }

    RefusalWords refusals() {
        return new RefusalWords(texts);
    }

    Table.Column column(String id, Table.Format format, int width) {
        return new Table.Column(id, get("column." + id), format, width);
    }

    Table.Column text(String id, int width) {
        return column(id, Table.Format.TEXT, width);
    }

    Table.Column counted(String id) {
        return column(id, Table.Format.COUNT, 10);
    }
}
