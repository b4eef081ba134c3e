package org.daylight.report;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.daylight.proposal.Proposal;
import org.daylight.report.Table.Format;
import org.daylight.score.Policy;

/**
 * What another policy would have made of sealed months: who moves, by how much, and which proposals would change.
 *
 * <p>Tables: {@code summary} (a row for each month and group), {@code departments}, {@code indicators} and {@code
 * proposals} (what differs). Notes: {@code trial}.
 */
public final class TrialReport {

    private static final int NARROW = 11;

    private final Trial trial;
    private final Words words;

    private TrialReport(Trial trial, Words words) {
        this.trial = trial;
        this.words = words;
    }

    /**
     * The report in the language of the texts.
     *
     * @param trial of one month at least
     */
    public static Report of(Trial trial, Texts texts) {
        return new TrialReport(trial, new Words(texts)).report();
    }

    /** What it comes to, in sentences. */
    public static List<String> sentences(Trial trial, Texts texts) {
        return new TrialReport(trial, new Words(texts)).sentences();
    }

    private Report report() {
        ZonedDateTime asOf = trial.months().get(trial.months().size() - 1).asOf();
        return new Report(
                "trial",
                words.language(),
                words.get(
                        "title.trial",
                        words.of(trial.policy().title()),
                        trial.policy().version()),
                Map.of(Report.AS_OF_INSTANT, asOf.toInstant().toString()),
                List.of(summary(), departments(), indicators(), proposals()),
                List.of(),
                Map.of("trial", sentences()));
    }

    private List<String> sentences() {
        Policy policy = trial.policy();
        var sentences = new ArrayList<String>();
        sentences.add(words.get(
                "trial.policies",
                words.list(trial.months().stream()
                        .map(Trial.Month::policy)
                        .distinct()
                        .toList()),
                policy.name() + " " + policy.version()));
        sentences.add(words.get("trial.inForce", words.day(policy.effectiveFrom())));
        sentences.add(words.get("trial.digest", trial.digest()));
        sentences.add(words.get(
                "trial.editions",
                words.list(trial.months().stream().map(Trial.Month::edition).toList())));
        if (!trial.without().isEmpty()) {
            sentences.add(words.get(
                    "trial.without",
                    words.list(trial.without().stream().map(words::period).toList())));
        }
        sentences.add(words.get(
                "trial.outcome",
                words.count(count(Trial.Line::changes)),
                words.count(count(line -> true)),
                words.count(count(Trial.Line::moves)),
                words.count(trial.months().stream()
                        .mapToLong(month -> month.proposals().size())
                        .sum())));
        return sentences;
    }

    private long count(Predicate<Trial.Line> which) {
        return trial.months().stream()
                .flatMap(month -> month.lines().stream())
                .filter(which)
                .count();
    }

    private Table summary() {
        var rows = new ArrayList<List<Cell>>();
        for (Trial.Month month : trial.months()) {
            groups(month).forEach((group, lines) -> rows.add(summary(month, group, lines)));
        }
        return new Table(
                "summary",
                words.get("table.trialSummary"),
                List.of(
                        words.text("trial.month", 14),
                        words.text("group", 18),
                        words.column("trial.departments", Format.COUNT, NARROW),
                        words.column("trial.totals", Format.COUNT, NARROW),
                        words.column("trial.ranks", Format.COUNT, NARROW),
                        words.column("trial.grades", Format.COUNT, NARROW),
                        words.column("trial.rise", Format.CHANGE, NARROW),
                        words.column("trial.fall", Format.CHANGE, NARROW)),
                rows);
    }

    /** In the order of the policy that is tried; groups that it does not have come last. */
    private Map<String, List<Trial.Line>> groups(Trial.Month month) {
        var groups = new LinkedHashMap<String, List<Trial.Line>>();
        trial.policy().groups().keySet().forEach(code -> groups.put(code, new ArrayList<>()));
        month.lines()
                .forEach(line -> groups.computeIfAbsent(line.group(), none -> new ArrayList<>())
                        .add(line));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private List<Cell> summary(Trial.Month month, String group, List<Trial.Line> lines) {
        List<BigDecimal> gained =
                lines.stream().flatMap(line -> line.gained().stream()).sorted().toList();
        return List.of(
                Cell.words(words.period(month.period())),
                Cell.words(group(group)),
                Cell.count(lines.size()),
                Cell.count(gained.stream().filter(each -> each.signum() != 0).count()),
                Cell.count(lines.stream().filter(Trial.Line::moves).count()),
                Cell.count(lines.stream()
                        .filter(line ->
                                !line.before().grade().equals(line.after().grade()))
                        .count()),
                last(gained.stream().filter(each -> each.signum() > 0).toList(), true),
                last(gained.stream().filter(each -> each.signum() < 0).toList(), false));
    }

    private Cell last(List<BigDecimal> sorted, boolean highest) {
        return sorted.isEmpty()
                ? Cell.missing(words.get("trial.nobody"))
                : Cell.amount(sorted.get(highest ? sorted.size() - 1 : 0));
    }

    private String group(String code) {
        return Optional.ofNullable(trial.policy().groups().get(code))
                .map(words::of)
                .orElse(code);
    }

    private Table departments() {
        return new Table(
                "departments",
                words.get("table.trialDepartments"),
                List.of(
                        words.text("trial.month", 14),
                        words.text("department", 24),
                        words.text("group", 16),
                        words.column("trial.totalBefore", Format.MARKS, NARROW),
                        words.column("trial.totalAfter", Format.MARKS, NARROW),
                        words.column("trial.change", Format.CHANGE, NARROW),
                        words.column("trial.rankBefore", Format.RANK, NARROW),
                        words.column("trial.rankAfter", Format.RANK, NARROW),
                        words.text("trial.rangeBefore", 14),
                        words.text("trial.rangeAfter", 14),
                        words.text("trial.gradeBefore", 12),
                        words.text("trial.gradeAfter", 12)),
                trial.months().stream()
                        .flatMap(month -> month.lines().stream().map(line -> department(month, line)))
                        .toList());
    }

    private List<Cell> department(Trial.Month month, Trial.Line line) {
        Cell none = Cell.missing(words.get("trial.none"));
        return List.of(
                Cell.words(words.period(month.period())),
                Cell.words(line.name()),
                Cell.words(group(line.group())),
                total(line.before()),
                total(line.after()),
                line.gained().map(Cell::amount).orElse(none),
                rank(line.before()),
                rank(line.after()),
                range(line.before()),
                range(line.after()),
                grade(line.before()),
                grade(line.after()));
    }

    private Cell total(Trial.Side side) {
        return side.total()
                .map(Cell::amount)
                .orElseGet(() -> Cell.missing(
                        words.get(side.status().equals("SCORED") ? "trial.none" : "status." + side.status())));
    }

    private Cell rank(Trial.Side side) {
        return side.rank().map(Cell::count).orElseGet(() -> Cell.missing(words.get("trial.none")));
    }

    private Cell range(Trial.Side side) {
        return side.range()
                .map(range -> Cell.words(
                        range.best() == range.worst()
                                ? words.get("range.rank", Integer.toString(range.best()))
                                : words.get(
                                        "range.ranks",
                                        Integer.toString(range.best()),
                                        Integer.toString(range.worst()))))
                .orElseGet(() -> Cell.missing(words.get("trial.none")));
    }

    /** A band that the tried policy does not have stands by its code. */
    private Cell grade(Trial.Side side) {
        return side.grade().isEmpty()
                ? Cell.missing(words.get("trial.none"))
                : Cell.words(trial.policy().bands().stream()
                        .filter(band -> band.code().equals(side.grade()))
                        .findFirst()
                        .map(band -> words.of(band.title()))
                        .orElse(side.grade()));
    }

    private Table indicators() {
        var rows = new ArrayList<List<Cell>>();
        for (Trial.Month month : trial.months()) {
            for (Trial.Line line : month.lines()) {
                var codes = new TreeSet<>(line.before().marks().keySet());
                codes.addAll(line.after().marks().keySet());
                codes.stream()
                        .filter(code -> !same(line, code))
                        .forEach(code -> rows.add(indicator(month, line, code)));
            }
        }
        return new Table(
                "indicators",
                words.get("table.trialIndicators"),
                List.of(
                        words.text("trial.month", 14),
                        words.text("department", 24),
                        words.text("code", 8),
                        words.text("title", 28),
                        words.column("trial.marksBefore", Format.MARKS, NARROW),
                        words.column("trial.marksAfter", Format.MARKS, NARROW)),
                rows);
    }

    private static boolean same(Trial.Line line, String code) {
        BigDecimal before = line.before().marks().get(code);
        BigDecimal after = line.after().marks().get(code);
        return before != null && after != null && before.compareTo(after) == 0;
    }

    private List<Cell> indicator(Trial.Month month, Trial.Line line, String code) {
        return List.of(
                Cell.words(words.period(month.period())),
                Cell.words(line.name()),
                Cell.words(code),
                trial.policy()
                        .indicators()
                        .filter(indicator -> indicator.code().equals(code))
                        .findFirst()
                        .map(indicator -> Cell.words(words.of(indicator.title())))
                        .orElseGet(() -> Cell.missing(words.get("trial.gone"))),
                marks(line.before(), code),
                marks(line.after(), code));
    }

    private Cell marks(Trial.Side side, String code) {
        return Optional.ofNullable(side.marks().get(code))
                .map(Cell::amount)
                .orElseGet(() -> Cell.missing(words.get("missing.noMarks")));
    }

    private Table proposals() {
        return new Table(
                "proposals",
                words.get("table.trialProposals"),
                List.of(
                        words.text("trial.month", 14),
                        words.text("department", 24),
                        words.text("trial.proposal", 34),
                        words.text("trial.kind", 20),
                        words.text("trial.measureBefore", 20),
                        words.text("trial.measureAfter", 20),
                        words.text("trial.id", 44)),
                trial.months().stream()
                        .flatMap(month -> month.proposals().stream().map(change -> proposal(month, change)))
                        .toList());
    }

    private List<Cell> proposal(Trial.Month month, Trial.Change change) {
        Proposal told = change.told();
        return List.of(
                Cell.words(words.period(month.period())),
                Cell.words(change.department()),
                Cell.words(words.of(told.title())),
                Cell.words(words.get("trial.proposal." + change.kind())),
                measure(change.before()),
                measure(change.after()),
                Cell.words(told.id()));
    }

    private Cell measure(Optional<Proposal> side) {
        return side.map(one -> Cell.words(words.get("action." + one.action())))
                .orElseGet(() -> Cell.missing(words.get("trial.none")));
    }
}
