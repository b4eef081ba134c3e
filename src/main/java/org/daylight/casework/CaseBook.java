package org.daylight.casework;

import static org.daylight.feed.Feeds.ANNUAL_TABLES;
import static org.daylight.feed.Feeds.CHECKS;
import static org.daylight.feed.Feeds.COMPLAINTS;
import static org.daylight.feed.Feeds.DISCLOSURES;
import static org.daylight.feed.Feeds.REMEDIES;
import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;
import static org.daylight.feed.Feeds.REVIEWS;
import static org.daylight.feed.Feeds.SERVICE_VOLUMES;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * The cases of one department in one period. Hand in what is remembered and every reading of the period, in any order;
 * then {@link #settle}. The order of rows changes nothing.
 *
 * <p>A department too large for memory is cut by its case numbers into several books; their settled months add up.
 */
public final class CaseBook {

    /** The feeds whose rows are cases, in the order of the books. */
    public static final List<Feed> CASES = List.of(
            REQUESTS, WORK_ORDERS, REVIEWS, REMEDIES, COMPLAINTS, DISCLOSURES, CHECKS, SERVICE_VOLUMES, ANNUAL_TABLES);

    private static final Set<Refusal.Code> ABOUT_OTHERS =
            Set.of(Refusal.Code.FOREIGN_DEPARTMENT, Refusal.Code.UNKNOWN_DEPARTMENT, Refusal.Code.UNKNOWN_CASE);

    private final Scope scope;
    private final String department;
    private final Map<Feed, Map<String, Dossier>> dossiers = new HashMap<>();
    /** Refused rows whose numbers nobody can read. */
    private final List<Refusal> nameless = new ArrayList<>();

    private final List<String> columns;

    private CaseBook(Scope scope, String department, List<String> columns) {
        this.scope = scope;
        this.department = department;
        this.columns = columns;
        CASES.forEach(feed -> dossiers.put(feed, new HashMap<>()));
    }

    /** An empty book of the department with that code. */
    public static CaseBook open(Scope scope, String department) {
        return new CaseBook(scope, department, List.of());
    }

    /** An empty book of a department that has to fill the columns which the policy requires of its group. */
    public static CaseBook open(Scope scope, String department, String group) {
        return new CaseBook(scope, department, scope.rules().disclosures().required(group));
    }

    /**
     * Whether a feed's cases speak of each other, as the links of a policy chain do and annual reports of two years, so that
     * all of them belong into one book of a department that is cut into several.
     */
    public static boolean isWhole(Feed feed) {
        return feed == DISCLOSURES || feed == ANNUAL_TABLES;
    }

    /** The feed of the case that a row of this feed speaks of: a step of a request belongs to the request. */
    public static Feed caseFeed(Feed feed) {
        return feed == RESPONSES ? REQUESTS : feed;
    }

    /** A case that the period before handed on. */
    public void remember(Remembered earlier) {
        dossier(earlier.feed(), earlier.key()).remember(earlier);
    }

    /**
     * A row of the period, or a refused one: a case of which a row was refused cannot be judged. A row that was refused
     * because it is another department's says nothing about this one's cases.
     */
    public void accept(Reading reading) {
        if (reading instanceof Row row) {
            dossier(caseFeed(row.feed()), row.key()).add(row);
        } else if (reading instanceof Refusal refusal && !ABOUT_OTHERS.contains(refusal.code())) {
            Optional<Feed> feed = Feeds.find(refusal.feed()).filter(known -> CASES.contains(caseFeed(known)));
            feed.ifPresent(known -> refused(caseFeed(known), refusal));
        }
    }

    private void refused(Feed feed, Refusal refusal) {
        if (refusal.key().isEmpty()) {
            nameless.add(refusal);
        } else {
            dossier(feed, refusal.key()).add(refusal);
        }
    }

    private Dossier dossier(Feed feed, String key) {
        return dossiers.get(feed).computeIfAbsent(key, number -> new Dossier(feed, number));
    }

    /**
     * Takes a case out by an approved ruling; hand it in after every reading.
     *
     * @return whether the book holds the case
     */
    public boolean exclude(Feed feed, String key) {
        Dossier dossier = dossiers.get(feed).get(key);
        if (dossier == null) {
            return false;
        }
        dossier.exclude();
        return true;
    }

    /**
     * Takes a case out of some measures, as an appeal that was upheld asks for; for all others it counts as before.
     *
     * @return whether the book holds the case
     */
    public boolean contest(Feed feed, String key, Set<Measure> measures) {
        Dossier dossier = dossiers.get(feed).get(key);
        if (dossier == null) {
            return false;
        }
        dossier.contest(measures);
        return true;
    }

    /** Settles every case as of the scope's instant. */
    public Settled settle() {
        partWithOthers();
        var settlement = new Settlement(scope, department, company(), new Coverage(scope, columns));
        for (Feed feed : CASES) {
            dossiers.get(feed).values().stream()
                    .sorted(Comparator.comparing(Dossier::key))
                    .forEach(settlement::take);
        }
        nameless.forEach(settlement::take);
        return settlement.close();
    }

    private void partWithOthers() {
        dossiers.values().forEach(ofFeed -> ofFeed.values().forEach(Dossier::partWithOthers));
    }

    private Company company() {
        return new Company(
                Chains.of(dossiers.get(DISCLOSURES).values()),
                Annuals.of(dossiers.get(ANNUAL_TABLES).values()));
    }

    /** Tells every case of the book, in the order of feeds and keys; steps of unknown requests make none. */
    public List<CaseStory> stories() {
        partWithOthers();
        var teller = new Storyteller(scope, company());
        return CASES.stream()
                .flatMap(feed -> dossiers.get(feed).values().stream().sorted(Comparator.comparing(Dossier::key)))
                .flatMap(dossier -> Stream.concat(teller.tell(dossier).stream(), teller.others(dossier)))
                .toList();
    }
}
