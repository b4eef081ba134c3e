package org.daylight.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;

/**
 * The table of everything that can be counted about cases. A case falls into one category of each measure that
 * concerns it; what a category is worth is the policy's business.
 *
 * <p>Every measure has, beside its own categories, {@link #UNDETERMINED} (concerns the case, but its rows do not let
 * anybody say how) and {@link #EXCLUDED} (taken out by an approved ruling). Neither enters a rate; both are printed. A case
 * of which nothing can be judged is undetermined under the leading measure of its feed ({@link #lead}), and concerns every
 * measure of it.
 *
 * <p>In the table {@code !} marks categories whose cases are listed for everybody who may see the department's card, and
 * {@code ~} those that only the office may list, since a case number there could lead to the person who complained.
 */
public enum Measure {
    /** Requests by the period in which they fall due: replied on or before the due date, or not (art. 33). */
    REPLY_TIMELINESS(Feeds.REQUESTS, "IN_TIME", "LATE!"),
    /** Procedural acts of the period: supplement notice, extension, each lawful or not (art. 30, 33). */
    PROCEDURE(Feeds.REQUESTS, "LAWFUL", "BREACH!"),
    /** Requests ended in the period: the register's fields and the archive number are there, or not (art. 45). */
    REGISTER(Feeds.REQUESTS, "COMPLETE", "INCOMPLETE!"),
    /** Requests by channels that need confirming, received in the period: confirmed within one working day, or not. */
    CONFIRMATION(Feeds.REQUESTS, "PROMPT", "DELAYED!"),
    /** Orders by the period in which signing fell due: signed in time, or not. */
    ORDER_SIGNING(Feeds.WORK_ORDERS, "IN_TIME", "LATE!"),
    /** Orders by the period in which they fall due: closed on or before the due time, or not. */
    ORDER_TIMELINESS(Feeds.WORK_ORDERS, "IN_TIME", "LATE!"),
    /** Valid call-backs of the period: the caller had been contacted, or not (响应). */
    ORDER_CONTACT(Feeds.WORK_ORDERS, "CONTACTED", "NOT_CONTACTED~"),
    /** Valid call-backs of the period: the matter was solved, or not (解决). */
    ORDER_SOLUTION(Feeds.WORK_ORDERS, "SOLVED", "UNSOLVED~"),
    /** Valid call-backs of the period by the answer given (满意). */
    ORDER_SATISFACTION(Feeds.WORK_ORDERS, "SATISFIED", "BASIC", "DISSATISFIED~"),
    /** Orders closed in the period, and how often they had been returned or reopened; only CLOSED is the population. */
    ORDER_REWORK(Feeds.WORK_ORDERS, "CLOSED", "RETURNED!", "REOPENED!"),
    /** Valid reviews of the period that a person gave, by stars. */
    REVIEW_STARS(Feeds.REVIEWS, "FIVE", "FOUR", "THREE", "TWO~", "ONE~"),
    /** Valid reviews of the period: given by a person, or set by the system when nobody answered. */
    REVIEW_ACTIVITY(Feeds.REVIEWS, "ACTIVE", "AUTOMATIC"),
    /** Bad reviews (one or two stars) whose verification fell due in the period: verified in time, or not. */
    REVIEW_VERIFICATION(Feeds.REVIEWS, "IN_TIME", "LATE!"),
    /** Bad reviews whose rectification fell due in the period: rectified in time, or not. */
    REVIEW_RECTIFICATION(Feeds.REVIEWS, "IN_TIME", "LATE!"),
    /** Bad reviews revisited in the period with an answer: satisfied afterwards, or not. */
    REVIEW_REVISIT(Feeds.REVIEWS, "SATISFIED", "DISSATISFIED~");

    public static final String UNDETERMINED = "UNDETERMINED";
    public static final String EXCLUDED = "EXCLUDED";

    /** Who may see the cases of a category listed by number. */
    public enum Listing {
        NOBODY,
        OFFICE,
        DEPARTMENT
    }

    private final Feed feed;
    private final List<String> categories;
    private final Map<String, Listing> listings;

    Measure(Feed feed, String... categories) {
        this.feed = feed;
        this.categories = Arrays.stream(categories).map(Measure::withoutMark).toList();
        this.listings = Arrays.stream(categories).collect(Collectors.toMap(Measure::withoutMark, Measure::mark));
    }

    private static String withoutMark(String category) {
        return category.endsWith("!") || category.endsWith("~")
                ? category.substring(0, category.length() - 1)
                : category;
    }

    private static Listing mark(String category) {
        if (category.endsWith("!")) {
            return Listing.DEPARTMENT;
        }
        return category.endsWith("~") ? Listing.OFFICE : Listing.NOBODY;
    }

    /** Who may see the cases of a category listed by number; undetermined and excluded cases concern the department. */
    public Listing listing(String category) {
        return listings.getOrDefault(category, Listing.DEPARTMENT);
    }

    /** The feed whose cases it counts. */
    public Feed feed() {
        return feed;
    }

    /** The measure that speaks for the cases of a feed as a whole; empty for feeds that no measure looks at yet. */
    public static Optional<Measure> lead(Feed feed) {
        return Stream.of(REPLY_TIMELINESS, ORDER_TIMELINESS, REVIEW_STARS)
                .filter(measure -> measure.feed() == feed)
                .findFirst();
    }

    /** Whether it speaks for the cases of its feed as a whole. */
    public boolean leads() {
        return lead(feed).filter(lead -> lead == this).isPresent();
    }

    /** Its own categories, without UNDETERMINED and EXCLUDED. */
    public List<String> categories() {
        return categories;
    }

    public boolean has(String category) {
        return categories.contains(category) || category.equals(UNDETERMINED) || category.equals(EXCLUDED);
    }

    /** The name that policies use: lower snake case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Measure> find(String id) {
        return Arrays.stream(values())
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }
}
