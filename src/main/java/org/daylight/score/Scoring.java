package org.daylight.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.casework.State;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.score.Figure.Absence;
import org.daylight.score.Scorecard.IndicatorScore;
import org.daylight.score.Scorecard.SectionScore;
import org.daylight.score.Scorecard.Status;

/**
 * Marks a department's tally by a policy: a pure function of the two, so no other department and no order of rows can
 * move it.
 *
 * <p>An indicator applies with at least the policy's minimum of cases; a section is assessed when enough of its weight
 * applies, and then the rest of its weight is spread over what applies. Scores come from unrounded marks; each number
 * is rounded once, where it is printed.
 *
 * <p>The worst case counts every undetermined case as bad. It may reach the minimum of cases where the determined ones
 * alone do not; such an indicator then has worst marks and no marks.
 */
public final class Scoring {

    /** Digits after the point of what is printed before its rounding. */
    private static final int UNROUNDED = 12;

    private final Policy policy;

    private Scoring(Policy policy) {
        this.policy = Objects.requireNonNull(policy);
    }

    public static Scoring of(Policy policy) {
        return new Scoring(policy);
    }

    /**
     * The scorecard of a department.
     *
     * @param given {@link Status#NOT_SUBMITTED} and {@link Status#HELD} stay and leave every figure absent; with any
     *     other the tally decides between {@link Status#SCORED} and {@link Status#NO_CASES}
     */
    public Scorecard score(Department department, Tally tally, Status given) {
        return score(department, Pooled.alone(tally), given);
    }

    /** The same of a month with what the policy pools. */
    public Scorecard score(Department department, Pooled month, Status given) {
        Tally tally = month.tally();
        List<Sheet> sheets = sheets(department, tally);
        long cases = cases(sheets);
        Status status = status(given, cases);
        return status == Status.SCORED
                ? scored(department, sheets, cases, month)
                : unscored(department, status, sheets, cases, Ruled.of(policy, tally));
    }

    private List<Sheet> sheets(Department department, Tally tally) {
        return policy.sections(department.group()).stream()
                .map(section -> Sheet.of(policy, section, tally))
                .toList();
    }

    /** The sections of a department's tally that its total rests on. */
    List<SectionSum> assessed(Department department, Tally tally) {
        return assessed(sheets(department, tally), Sheet::plain);
    }

    /**
     * Whether too much of a department's month cannot be judged for its figures to be published unseen. One feed is
     * enough: what is wrong with six of eleven requests must not drown in a thousand work orders.
     *
     * <p>Example: 900 rows accepted, 100 refused, 3 of 40 ended cases undetermined, held share 10 %: the larger of 10 %
     * and 7.5 % is not above 10 %, so it is not held. If the 3 are 3 of 20 requests, 15 % of that feed, it is held.
     *
     * <p>Definition: refused / (accepted + refused) x 100 &gt; held share, or undetermined / ended x 100 &gt; held share;
     * over all feeds together, and over each feed alone that has at least the policy's minimum of ended cases (for the
     * first ratio: of rows, since a row whose number cannot be read makes no case). Ended are the cases that no longer
     * wait for their end: a backlog must not water down what is wrong with the rest.
     *
     * <p>Source: the policy. Edges: no rows and no cases hold nothing; exactly the share does not hold; a feed below the
     * minimum counts only together with the others.
     */
    public boolean held(Tally tally) {
        return !unjudged(tally).isEmpty();
    }

    /** Why, if so: by {@link #held}, of all feeds together or of one. */
    public List<HeldReason> unjudged(Tally tally) {
        var reasons = new ArrayList<HeldReason>();
        Feeds.ALL.forEach(feed -> reasons.addAll(unjudged(tally, feed)));
        if (above(tally.refusedRows(), Math.addExact(tally.acceptedRows(), tally.refusedRows()))) {
            together(reasons, HeldReason.Code.ROWS_REFUSED);
        }
        if (above(tally.cases(State.UNDETERMINED), tally.endedCases())) {
            together(reasons, HeldReason.Code.UNDETERMINED);
        }
        return reasons;
    }

    /** Of all feeds together nothing is said where one of them says it already. */
    private static void together(List<HeldReason> reasons, HeldReason.Code code) {
        if (reasons.stream().noneMatch(reason -> reason.code() == code)) {
            reasons.add(HeldReason.of(code, ""));
        }
    }

    private List<HeldReason> unjudged(Tally tally, Feed feed) {
        var reasons = new ArrayList<HeldReason>();
        long rows = Math.addExact(tally.acceptedRows(feed), tally.refusedRows(feed));
        if (enough(rows) && above(tally.refusedRows(feed), rows)) {
            reasons.add(HeldReason.of(HeldReason.Code.ROWS_REFUSED, feed.name()));
        }
        if (enough(tally.endedCases(feed)) && above(tally.cases(feed, State.UNDETERMINED), tally.endedCases(feed))) {
            reasons.add(HeldReason.of(HeldReason.Code.UNDETERMINED, feed.name()));
        }
        return reasons;
    }

    private boolean enough(long cases) {
        return cases >= policy.applicability().minCases();
    }

    private boolean above(long part, long whole) {
        Ratio limit = Ratio.of(policy.applicability().heldShare()).times(Ratio.of(whole));
        return Ratio.HUNDRED.times(Ratio.of(part)).compareTo(limit) > 0;
    }

    /**
     * Cases behind the rates, none of them twice: of each feed the largest denominator, since several indicators look
     * at the same cases.
     */
    private static long cases(List<Sheet> sheets) {
        Map<String, Long> largest = sheets.stream()
                .flatMap(sheet -> sheet.populations().stream())
                .filter(population -> population.indicator().measure().countsCases())
                .collect(Collectors.toMap(
                        each -> each.indicator().measure().feed().name(), Population::denominator, Math::max));
        return largest.values().stream().reduce(0L, Math::addExact);
    }

    private static Status status(Status given, long cases) {
        if (given == Status.NOT_SUBMITTED || given == Status.HELD) {
            return given;
        }
        return cases == 0 ? Status.NO_CASES : Status.SCORED;
    }

    private Scorecard scored(Department department, List<Sheet> sheets, long cases, Pooled month) {
        Ruled ruled = Ruled.of(policy, month.tally());
        List<SectionSum> assessed = assessed(sheets, Sheet::plain);
        Optional<BigDecimal> total = total(assessed).map(ruled::on).map(this::rounded);
        Optional<BigDecimal> worst = total.map(plain -> total(assessed(sheets, Sheet::worst))
                .map(ruled::on)
                .map(this::rounded)
                .map(plain::min)
                .orElse(plain));
        return new Scorecard(
                department,
                Status.SCORED,
                sheets.stream().flatMap(sheet -> indicatorScores(sheet, month)).toList(),
                sheets.stream().map(this::sectionScore).toList(),
                dimensions(assessed),
                total,
                worst,
                share(department, assessed),
                cases,
                total.map(policy::band).map(ruled::on),
                total(assessed).map(this::rounded),
                ruled);
    }

    /** Percent of the weight that the total rests on; of 100 marks the marks themselves. */
    private BigDecimal share(Department department, List<SectionSum> assessed) {
        BigDecimal applied = SectionSum.weight(assessed.stream().flatMap(sum -> sum.earned().stream()));
        return policy.fullMarks().containsKey(department.group())
                ? rounded(Totals.percent(Ratio.of(applied), Ratio.of(policy.fullMarks(department.group()))))
                : applied;
    }

    private static List<SectionSum> assessed(List<Sheet> sheets, Function<Sheet, SectionSum> reading) {
        return sheets.stream().map(reading).filter(SectionSum::assessed).toList();
    }

    /** The total of assessed sections, exact; none where there are none. */
    private static Optional<Ratio> total(List<SectionSum> assessed) {
        if (assessed.isEmpty()) {
            return Optional.empty();
        }
        Ratio marks = assessed.stream().map(SectionSum::marks).reduce(Ratio.ZERO, Ratio::plus);
        BigDecimal weight =
                assessed.stream().map(sum -> sum.section().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(Totals.percent(marks, Ratio.of(weight)));
    }

    private Map<Dimension, BigDecimal> dimensions(List<SectionSum> assessed) {
        var earned = assessed.stream()
                .flatMap(sum -> sum.earned().stream())
                .collect(Collectors.groupingBy(each -> each.indicator().dimension()));
        var scores = new TreeMap<Dimension, BigDecimal>();
        earned.forEach((dimension, each) -> scores.put(
                dimension,
                rounded(Totals.percent(SectionSum.marks(each.stream()), Ratio.of(SectionSum.weight(each.stream()))))));
        return scores;
    }

    private SectionScore sectionScore(Sheet sheet) {
        SectionSum sum = sheet.plain();
        Optional<BigDecimal> marks = sum.assessed() ? Optional.of(rounded(sum.marks())) : Optional.empty();
        return new SectionScore(sum.section(), marks, sum.appliedWeight());
    }

    private Stream<IndicatorScore> indicatorScores(Sheet sheet, Pooled month) {
        return sheet.populations().stream().map(population -> {
            Optional<Population> plain = counting(population, sheet.plain());
            Optional<Population> worst = counting(population.worst(), sheet.worst());
            return new IndicatorScore(
                    population.indicator(),
                    plain.map(Scoring::present).orElseGet(() -> absent(population, reason(population))),
                    plain.flatMap(each -> each.printedRate(policy.rounding())),
                    plain.flatMap(each -> each.interval(policy)),
                    worst.flatMap(each -> each.printedRate(policy.rounding())),
                    plain.map(this::marks),
                    plain.map(each -> each.marks(policy.rounding()).round(UNROUNDED, RoundingMode.HALF_EVEN)),
                    worst.map(this::marks),
                    month.months().getOrDefault(population.indicator().measure(), List.of()));
        });
    }

    private Optional<Population> counting(Population population, SectionSum sum) {
        return Optional.of(population).filter(each -> sum.assessed() && each.suffices(policy));
    }

    private Absence reason(Population population) {
        if (population.denominator() == 0) {
            return Absence.NO_CASES;
        }
        return population.suffices(policy) ? Absence.SECTION_NOT_ASSESSED : Absence.TOO_FEW_CASES;
    }

    private static Figure present(Population of) {
        return new Figure.Present(of.numerator(), of.denominator(), of.undetermined(), of.excluded());
    }

    private static Figure absent(Population of, Absence reason) {
        return new Figure.Absent(reason, of.denominator(), of.undetermined(), of.excluded());
    }

    private BigDecimal marks(Population population) {
        Policy.Rounding rounding = policy.rounding();
        return population.marks(rounding).round(rounding.markDigits(), rounding.mode());
    }

    private BigDecimal rounded(Ratio score) {
        return score.round(policy.rounding().scoreDigits(), policy.rounding().mode());
    }

    private static Scorecard unscored(
            Department department, Status status, List<Sheet> sheets, long cases, Ruled ruled) {
        Absence reason = Absence.valueOf(status.name());
        return new Scorecard(
                department,
                status,
                sheets.stream()
                        .flatMap(sheet -> sheet.populations().stream())
                        .map(each -> IndicatorScore.absent(each.indicator(), absent(each, reason)))
                        .toList(),
                sheets.stream()
                        .map(sheet -> new SectionScore(sheet.plain().section(), Optional.empty(), BigDecimal.ZERO))
                        .toList(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                cases,
                Optional.empty(),
                Optional.empty(),
                ruled);
    }

    /** A section's populations and the two readings of them. */
    private record Sheet(List<Population> populations, SectionSum plain, SectionSum worst) {
        static Sheet of(Policy policy, Policy.Section section, Tally tally) {
            List<Population> populations = section.indicators().stream()
                    .map(indicator -> Population.of(indicator, tally))
                    .toList();
            return new Sheet(
                    populations,
                    SectionSum.of(policy, section, populations.stream()),
                    SectionSum.of(policy, section, populations.stream().map(Population::worst)));
        }
    }
}
