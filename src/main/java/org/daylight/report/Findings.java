package org.daylight.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.casework.ListedCase;
import org.daylight.casework.State;
import org.daylight.ranking.Ranking;
import org.daylight.score.Median;

/** What a reader of the paper has to know first, in plain sentences with their figures. */
final class Findings {

    private final Results results;
    private final Words words;

    Findings(Results results, Words words) {
        this.results = results;
        this.words = words;
    }

    /** How departments did, for the one page that is read first. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(scored());
        results.rankings().forEach(ranking -> sentences.addAll(group(ranking)));
        sentences.addAll(notRanked());
        sentences.addAll(orders());
        sentences.addAll(new MethodNotes(results, words).provisional());
        return sentences;
    }

    /** What was wrong with the data and did not count: no finding about how departments did. */
    List<String> quality() {
        return Stream.of(undetermined(), problems(), refused())
                .flatMap(List::stream)
                .toList();
    }

    private String scored() {
        return words.get(
                "finding.scored",
                words.count(results.departments().size()),
                words.count(results.ranked()),
                words.count(results.departments().size() - results.ranked()),
                words.count(cases()));
    }

    /** The best and the last of a group; of a small group so few that nobody is both. */
    private List<String> group(Ranking ranking) {
        List<Ranking.Place> places = ranking.ranked();
        String title = words.of(ranking.title());
        if (places.isEmpty()) {
            return List.of(words.get("finding.groupNone", title));
        }
        int few = Certainty.few(ranking);
        var certainty = new Certainty(ranking, words);
        var sentences = new ArrayList<String>();
        sentences.add(certainty.brackets().stream()
                .reduce(middle(ranking), (told, next) -> words.get("finding.joined", told, next)));
        if (few > 0) {
            List<String> best = places.subList(0, few).stream()
                    .map(place -> place(place, certainty))
                    .toList();
            List<String> last = Certainty.last(ranking).stream()
                    .map(place -> last(place, certainty))
                    .toList();
            sentences.add(words.get("finding.best", title, words.list(best)));
            sentences.add(words.get("finding.last", title, words.sentences(last)));
            sentences.addAll(carried(ranking, few));
        }
        return sentences;
    }

    /** Of which of the last the interval bears the place out, and of which it does not. */
    private List<String> carried(Ranking ranking, int few) {
        Map<Boolean, List<String>> names = Certainty.last(ranking).stream()
                .collect(partitioningBy(place -> Certainty.carried(ranking, place), mapping(Findings::name, toList())));
        var sentences = new ArrayList<String>();
        names.forEach((carried, some) -> {
            if (!some.isEmpty()) {
                sentences.add(words.get(
                        carried ? "finding.carried" : "finding.uncarried",
                        words.of(ranking.title()),
                        words.list(some),
                        words.count(few)));
            }
        });
        return sentences;
    }

    private String middle(Ranking ranking) {
        List<BigDecimal> totals = ranking.ranked().stream()
                .flatMap(place -> place.card().total().stream())
                .toList();
        return words.get(
                "finding.group",
                words.of(ranking.title()),
                words.count(ranking.ranked().size()),
                words.marks(Median.of(totals).orElseThrow()),
                words.marks(totals.stream().reduce(BigDecimal::max).orElseThrow()),
                words.marks(totals.stream().reduce(BigDecimal::min).orElseThrow()));
    }

    private String place(Ranking.Place place, Certainty certainty) {
        return words.get("finding.place", name(place), rank(place), total(place), certainty.range(place));
    }

    private String last(Ranking.Place place, Certainty certainty) {
        return Loss.largest(place.card())
                .map(loss -> words.get(
                        "finding.placeLoss",
                        name(place),
                        rank(place),
                        total(place),
                        words.indicator(loss.score().indicator()),
                        words.marks(loss.lost()),
                        Words.plain(loss.score().indicator().weight()),
                        certainty.range(place)))
                .orElseGet(() -> place(place, certainty));
    }

    private static String name(Ranking.Place place) {
        return place.card().department().name();
    }

    private static String rank(Ranking.Place place) {
        return Integer.toString(place.rank());
    }

    private String total(Ranking.Place place) {
        return words.marks(place.card().total().orElseThrow());
    }

    /** One sentence for each reason, in the order of the reasons. */
    private List<String> notRanked() {
        return Stream.of(Ranking.Reason.values())
                .map(reason -> sentence("finding." + reason.name(), notRanked(reason)))
                .flatMap(List::stream)
                .toList();
    }

    /** What the policy lets the office order. */
    private List<String> orders() {
        return Words.orders(results.policy())
                ? sentence("finding.ORDER_TO_REPORT", notRanked(Ranking.Reason.NOT_SUBMITTED))
                : List.of();
    }

    private List<String> notRanked(Ranking.Reason reason) {
        return results.rankings().stream()
                .flatMap(ranking -> ranking.notRanked().stream())
                .filter(one -> one.reason() == reason)
                .map(one -> one.card().department().name())
                .toList();
    }

    private List<String> sentence(String key, List<String> names) {
        return names.isEmpty() ? List.of() : List.of(words.get(key, words.count(names.size()), words.list(names)));
    }

    /** All cases that the period had to do with, of every feed. */
    private long cases() {
        return results.departments().stream()
                .mapToLong(month -> month.tally().cases())
                .sum();
    }

    private List<String> undetermined() {
        long all = cases();
        long undetermined = results.departments().stream()
                .mapToLong(month -> month.tally().cases(State.UNDETERMINED))
                .sum();
        if (undetermined == 0) {
            return List.of();
        }
        return List.of(words.get(
                "finding.undetermined",
                words.count(undetermined),
                words.count(all),
                words.percent(share(undetermined, all))));
    }

    /** Percent, four digits: it is printed with two. */
    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).scaleByPowerOfTen(2).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    /** Why cases are undetermined, each reason with the departments concerned; a list cut short makes it "at least". */
    private List<String> problems() {
        var byProblem = new TreeMap<String, Map<String, Long>>();
        for (Results.Month month : results.departments()) {
            problems(month)
                    .forEach((problem, keys) -> byProblem
                            .computeIfAbsent(problem, none -> new TreeMap<>())
                            .put(month.department().code(), (long) keys.size()));
        }
        boolean whole =
                results.departments().stream().allMatch(month -> month.cases().complete());
        String key = whole ? "finding.problem" : "finding.problemAtLeast";
        return byProblem.entrySet().stream()
                .map(entry -> problem(key, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Numbers of undetermined cases by problem; a case listed for several measures counts once. */
    private static Map<String, Set<String>> problems(Results.Month month) {
        return month
                .cases()
                .shown(one ->
                        one.state() == State.UNDETERMINED && !one.problem().isEmpty())
                .stream()
                .collect(groupingBy(ListedCase::problem, mapping(ListedCase::key, toSet())));
    }

    private String problem(String key, String problem, Map<String, Long> departments) {
        List<String> names = departments.entrySet().stream()
                .map(entry -> words.get(
                        "finding.problemDepartment",
                        results.month(entry.getKey()).department().name(),
                        words.count(entry.getValue())))
                .toList();
        long cases = departments.values().stream().mapToLong(Long::longValue).sum();
        return words.get(key, words.problem(problem), words.count(cases), words.list(names));
    }

    private List<String> refused() {
        long rows = results.departments().stream()
                        .mapToLong(month -> month.tally().refusedRows())
                        .sum()
                + results.strays().total();
        long files = results.files().total();
        if (rows + files == 0) {
            return List.of();
        }
        long senders = results.departments().stream()
                .filter(month -> month.tally().refusedRows() > 0)
                .count();
        String refused = words.get("finding.refused", words.count(rows), words.count(senders), words.count(files));
        long later = rows
                - results.submissions().stream()
                        .mapToLong(Results.Submission::refused)
                        .sum();
        return List.of(
                later > 0
                        ? words.get("finding.joined", refused, words.get("finding.refusedLater", words.count(later)))
                        : refused);
    }
}
