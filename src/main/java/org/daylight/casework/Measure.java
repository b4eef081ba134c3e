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
    /**
     * Valid reviews of the period: given by a person, or set by the system when nobody answered; and, where the number of
     * service cases is known, those of which no review came ({@link #UNRATED}, which no case says).
     */
    REVIEW_ACTIVITY(Feeds.REVIEWS, "ACTIVE", "AUTOMATIC", "UNRATED"),
    /** Bad reviews (one or two stars) whose verification fell due in the period: verified in time, or not. */
    REVIEW_VERIFICATION(Feeds.REVIEWS, "IN_TIME", "LATE!"),
    /** Bad reviews whose rectification fell due in the period: rectified in time, or not. */
    REVIEW_RECTIFICATION(Feeds.REVIEWS, "IN_TIME", "LATE!"),
    /** Bad reviews revisited in the period with an answer: satisfied afterwards, or not. */
    REVIEW_REVISIT(Feeds.REVIEWS, "SATISFIED", "DISSATISFIED~"),
    /** Remedies decided in the period; what was corrected, by where the fault lay (art. 51). */
    REMEDY_OUTCOME(Feeds.REMEDIES, "MAINTAINED", "CORRECTED_PROCEDURE!", "CORRECTED_SUBSTANCE!", "OTHER", "PENDING"),
    /** Complaints by the period in which they fall due: handled on or before the due date, or not. */
    COMPLAINT_TIMELINESS(Feeds.COMPLAINTS, "IN_TIME", "LATE~"),
    /** Complaints handled in the period by what came out; only TRUE and PARTLY are proven. */
    COMPLAINT_FINDING(Feeds.COMPLAINTS, "FALSE", "UNVERIFIED", "PARTLY~", "TRUE~"),
    /** Items by the period in which publishing fell due: published in time, or not (art. 26). */
    DISCLOSURE_TIMELINESS(Feeds.DISCLOSURES, "IN_TIME", "LATE!"),
    /** Columns that the policy requires of the department: something was published in the period, or not (arts. 20, 21). */
    DISCLOSURE_COVERAGE(Feeds.DISCLOSURES, "COVERED", "EMPTY"),
    /** Links of policy chains by the period in which the next link was there or had to be. */
    POLICY_CHAIN(Feeds.DISCLOSURES, "LINKED", "BROKEN!"),
    /** Items published in the period, and items withdrawn in it; only PUBLISHED is the population. */
    DISCLOSURE_WITHDRAWAL(Feeds.DISCLOSURES, "PUBLISHED", "WITHDRAWN!"),
    /** Checks of the period by what they found; a veto is one of the policy's codes. */
    CHECK_RESULT(Feeds.CHECKS, "CLEAR", "PROBLEMS!", "VETO!"),
    /** Checks whose problems had to be put right in the period: all of them in time, or not. */
    CHECK_RECTIFICATION(Feeds.CHECKS, "IN_TIME", "LATE!"),
    /** What checks of the period required and found of institutions (制度); so for the ten measures that follow. */
    INSTITUTIONS(Feeds.CHECKS, "MET", "UNMET!"),
    CARRIERS(Feeds.CHECKS, "MET", "UNMET!"),
    ACCESS_POINTS(Feeds.CHECKS, "MET", "UNMET!"),
    CATALOGUES(Feeds.CHECKS, "MET", "UNMET!"),
    TRAINING(Feeds.CHECKS, "MET", "UNMET!"),
    PARTICIPATION(Feeds.CHECKS, "MET", "UNMET!"),
    WEBSITES(Feeds.CHECKS, "MET", "UNMET!"),
    INCIDENTS(Feeds.CHECKS, "MET", "UNMET!"),
    VISITS(Feeds.CHECKS, "MET", "UNMET!"),
    SOCIAL_REVIEW(Feeds.CHECKS, "MET", "UNMET!"),
    SIMPLIFICATION(Feeds.CHECKS, "MET", "UNMET!"),
    /** Service cases that ended in the period, of those whose timeliness is known: ended in time, or not. */
    SERVICE_TIMELINESS(Feeds.SERVICE_VOLUMES, "IN_TIME", "LATE"),
    /** All service cases that ended in the period. */
    SERVICE_VOLUME(Feeds.SERVICE_VOLUMES, "CASES"),
    /** Identities that an annual report sent in the period is held to: each holds, or fails (国办公开办函〔2021〕30号). */
    ANNUAL_IDENTITIES(Feeds.ANNUAL_TABLES, "HOLDS", "FAILS!");

    /** A service case without a review: the category of {@link #REVIEW_ACTIVITY} that follows from two feeds. */
    public static final String UNRATED = "UNRATED";

    public static final String UNDETERMINED = "UNDETERMINED";
    public static final String EXCLUDED = "EXCLUDED";

    /** Fewer people than that, who complained or rated low, are people whom their department could name. */
    public static final int FEW = 5;

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

    /**
     * Who may see the cases of a category listed by number. Undetermined and excluded cases concern the department, unless
     * their numbers could lead to the person who complained.
     */
    public Listing listing(String category) {
        return listings.getOrDefault(category, Feeds.isGuarded(feed.name()) ? Listing.OFFICE : Listing.DEPARTMENT);
    }

    /**
     * Whether a department may be told how many of its cases are of a category: not of what only the office may list, nor
     * of a guarded feed, where they are fewer than {@link #FEW}. That there are none may be told.
     */
    public boolean mayTell(String category, long count) {
        boolean people = listing(category) == Listing.OFFICE || Feeds.isGuarded(feed.name());
        return !people || count == 0 || count >= FEW;
    }

    /** The feed whose cases it counts. */
    public Feed feed() {
        return feed;
    }

    /** Whether what it counts are cases of people; checks, sums of cases and reports are none. */
    public boolean countsCases() {
        return feed != Feeds.CHECKS && feed != Feeds.SERVICE_VOLUMES && feed != Feeds.ANNUAL_TABLES;
    }

    /**
     * Whether other counts could have come about by chance, so that a rate of them has an interval. What an inspection
     * required and found is what it is: its points and items are no draws from anything. Nor are the sums of a report.
     */
    public boolean isSampled() {
        boolean counted = feed == Feeds.ANNUAL_TABLES || feed == Feeds.CHECKS;
        return !counted || this == CHECK_RESULT || this == CHECK_RECTIFICATION;
    }

    /** Whether it asks if the case itself was done by its due date, and not whether a step of it was. */
    public boolean isByDueDate() {
        return switch (this) {
            case REPLY_TIMELINESS,
                    ORDER_TIMELINESS,
                    COMPLAINT_TIMELINESS,
                    DISCLOSURE_TIMELINESS,
                    REVIEW_RECTIFICATION,
                    CHECK_RECTIFICATION -> true;
            default -> false;
        };
    }

    /** Measures that are worked out from this one without being asked for by name: the number of cases behind reviews. */
    public Stream<Measure> withBase() {
        return this == REVIEW_ACTIVITY ? Stream.of(this, SERVICE_VOLUME) : Stream.of(this);
    }

    /** What the item of a check may count under. */
    public static List<Measure> ofChecks() {
        return List.of(
                INSTITUTIONS,
                CARRIERS,
                ACCESS_POINTS,
                CATALOGUES,
                TRAINING,
                PARTICIPATION,
                WEBSITES,
                INCIDENTS,
                VISITS,
                SOCIAL_REVIEW,
                SIMPLIFICATION);
    }

    /** The measure that speaks for the cases of a feed as a whole; empty for feeds that no measure looks at. */
    public static Optional<Measure> lead(Feed feed) {
        return Stream.of(
                        REPLY_TIMELINESS,
                        ORDER_TIMELINESS,
                        REVIEW_STARS,
                        REMEDY_OUTCOME,
                        COMPLAINT_TIMELINESS,
                        DISCLOSURE_TIMELINESS,
                        CHECK_RESULT,
                        SERVICE_VOLUME,
                        ANNUAL_IDENTITIES)
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
