package org.daylight.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.casework.Measure;
import org.daylight.feed.Department;

/**
 * Totals that a department might as well have had: its month drawn anew, many times, by what its counts say.
 *
 * <p>Example: 5 of 5 replies in time is drawn as anything from 60 % to 100 %, 500 of 500 as 99.5 % and more.
 *
 * <p>Definition: each count c of a category is taken as a Poisson count and its mean drawn from the posterior, a gamma
 * distribution of shape c + a. Of the categories that make up rates the a sum to 1, spread evenly over those of the
 * measure; divided by their sum, the means are then a draw from the Dirichlet distribution. A category that only costs
 * points has a = 1/2. A rate comes from the drawn shares and the credits, points lost from the drawn means; indicators
 * of one measure share its draws. What applies and what does not stays as published. The drawn figures (rates to 0.01 %,
 * points to 0.01) become marks and totals by {@link Scoring}, rounding points included.
 *
 * <p>Source: Jeffreys' prior for two categories and for Poisson means; for more, the overall prior of Berger, Bernardo
 * and Sun, Bayesian Analysis 10 (2015), 189-221. Ranks from such draws: H. Goldstein and D. J. Spiegelhalter, Journal of
 * the Royal Statistical Society A 159 (1996), 385-443.
 *
 * <p>Edges: nothing is certain, neither 0 of n nor n of n. Undetermined and excluded cases are not drawn: the worst case
 * speaks for the former. Measures are drawn independently of each other, though three of them may look at one call-back;
 * decision 0016 tells what that costs.
 *
 * <p>Each department has a stream of its own, so no other one moves its draws. Used by one thread: marks once worked out
 * are kept.
 */
public final class Redraws {

    /** Rates stand on a grid of so many steps, points lost on one of hundredths. */
    private static final int STEPS = 10_000;

    private static final double HUNDREDTHS = 100;

    /** Marks of a draw are kept to twelve digits. */
    private static final BigDecimal UNIT = new BigDecimal("0.000000000001");

    private static final double EVENT_PRIOR = 0.5;

    private final Policy policy;
    private final Scoring scoring;
    private final Map<Category, Double> priors = new HashMap<>();
    private final Map<Policy.Indicator, Map<Integer, Long>> marks = new HashMap<>();

    private Redraws(Policy policy) {
        this.policy = policy;
        this.scoring = Scoring.of(policy);
        rates(policy)
                .forEach((measure, categories) -> categories.forEach(
                        category -> priors.put(new Category(measure, category), 1.0 / categories.size())));
    }

    public static Redraws of(Policy policy) {
        return new Redraws(policy);
    }

    /**
     * The totals of all draws, in units of the last published digit. The first draw of one department has nothing to do
     * with the first of another.
     *
     * @throws IllegalArgumentException if no section of the department is assessed
     */
    public long[] totals(Department department, Tally tally) {
        List<SectionSum> assessed = scoring.assessed(department, tally);
        if (assessed.isEmpty()) {
            throw new IllegalArgumentException("department " + department.code()
                    + ": found no assessed section, expected one; only who has a total can be drawn");
        }
        List<Category> categories = categories(assessed);
        Sheet sheet = sheet(assessed, categories, tally);
        double[] counts = categories.stream()
                .mapToDouble(each -> tally.count(each.measure(), each.name()))
                .toArray();
        double[] added = categories.stream().mapToDouble(this::prior).toArray();
        var chance = Xoshiro.of(policy.draws().seed(), department.code());
        long[] totals = new long[policy.draws().count()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = sheet.total(drawn(counts, added, chance));
        }
        return totals;
    }

    /** What a prior adds to the count of a category; 0 where the count is no draw and stays as it is. */
    private double prior(Category category) {
        return category.measure().isSampled() ? priors.getOrDefault(category, EVENT_PRIOR) : 0;
    }

    private static double[] drawn(double[] counts, double[] added, Xoshiro chance) {
        double[] means = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            means[i] = added[i] == 0 ? counts[i] : chance.gamma(counts[i] + added[i]);
        }
        return means;
    }

    /** What has to be drawn, in an order that no definition decides. */
    private static List<Category> categories(List<SectionSum> assessed) {
        return assessed.stream()
                .flatMap(sum -> sum.earned().stream())
                .flatMap(each -> Category.of(each.indicator()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Sheet sheet(List<SectionSum> assessed, List<Category> categories, Tally tally) {
        BigDecimal weight =
                assessed.stream().map(sum -> sum.section().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Ratio> worth = assessed.stream()
                .map(sum -> Totals.percent(sum.marks(Ratio.of(UNIT)), Ratio.of(weight)))
                .toList();
        BigInteger common = worth.stream().map(Ratio::denominator).reduce(BigInteger.ONE, BigInteger::multiply);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < worth.size(); i++) {
            BigInteger factor =
                    worth.get(i).times(new Ratio(common, BigInteger.ONE)).numerator();
            parts.add(new Part(factor, lines(assessed.get(i), categories, tally)));
        }
        return new Sheet(parts, common, policy.rounding(), Ruled.of(policy, tally));
    }

    private List<Line> lines(SectionSum sum, List<Category> categories, Tally tally) {
        return sum.earned().stream()
                .map(each -> line(each.indicator(), categories, tally))
                .toList();
    }

    private Line line(Policy.Indicator indicator, List<Category> categories, Tally tally) {
        Map<String, BigDecimal> worth = Population.worth(indicator);
        List<Category> own = Category.of(indicator);
        int[] at = own.stream().mapToInt(categories::indexOf).toArray();
        double[] each = own.stream()
                .mapToDouble(category -> worth.get(category.name()).doubleValue())
                .toArray();
        Function<Integer, Long> earned = step -> earned(indicator, step);
        return new Line(
                at,
                each,
                most(indicator),
                marks.computeIfAbsent(indicator, none -> new HashMap<>()),
                earned,
                Beside.of(indicator, tally));
    }

    /** How many hundredths of points can be lost; 0 for a rate. */
    private static double most(Policy.Indicator indicator) {
        return deducts(indicator) ? StrictMath.ceil(indicator.weight().doubleValue() * HUNDREDTHS) : 0;
    }

    /** The marks, in units, for a rate of so many steps, or for so many hundredths of points lost. */
    private long earned(Policy.Indicator indicator, int step) {
        Population population = deducts(indicator)
                ? new Population(indicator, BigDecimal.valueOf(step, 2), 1)
                : new Population(indicator, BigDecimal.valueOf(step), STEPS);
        return units(population.marks(policy.rounding()));
    }

    private static long units(Ratio marks) {
        return marks.round(UNIT.scale(), RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    private static boolean deducts(Policy.Indicator indicator) {
        return indicator.primitive() instanceof Primitive.DeductPer;
    }

    /** The categories of each measure that the policy's rates credit. */
    private static Map<Measure, Set<String>> rates(Policy policy) {
        return policy.indicators()
                .filter(indicator -> !deducts(indicator))
                .collect(Collectors.toMap(
                        Policy.Indicator::measure,
                        indicator -> indicator.credit().keySet(),
                        Redraws::union));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private record Category(Measure measure, String name) implements Comparable<Category> {

        /** The categories that an indicator looks at, in order. */
        static List<Category> of(Policy.Indicator indicator) {
            return Population.worth(indicator).keySet().stream()
                    .map(name -> new Category(indicator.measure(), name))
                    .sorted()
                    .toList();
        }

        @Override
        public int compareTo(Category other) {
            int byMeasure = measure.compareTo(other.measure);
            return byMeasure != 0 ? byMeasure : name.compareTo(other.name);
        }
    }

    /**
     * The assessed sections of a department, ready to be drawn.
     *
     * @param common by which the factors of the parts are to be divided
     */
    private record Sheet(List<Part> parts, BigInteger common, Policy.Rounding rounding, Ruled ruled) {

        /** The total in units of its last printed digit. */
        long total(double[] means) {
            BigInteger sum = BigInteger.ZERO;
            for (Part part : parts) {
                sum = sum.add(part.factor().multiply(BigInteger.valueOf(part.units(means))));
            }
            return ruled.on(new Ratio(sum, common))
                    .round(rounding.scoreDigits(), rounding.mode())
                    .unscaledValue()
                    .longValueExact();
        }
    }

    /**
     * An assessed section.
     *
     * @param factor what a unit of its marks adds to the total, times the common divisor
     */
    private record Part(BigInteger factor, List<Line> lines) {

        long units(double[] means) {
            long units = 0;
            for (Line line : lines) {
                units += line.units(means);
            }
            return units;
        }
    }

    /**
     * An indicator that applies.
     *
     * @param at where the mean of each of its categories stands among those drawn
     * @param worth of each: credit, or points lost
     * @param most hundredths of points that can be lost, 0 for a rate
     * @param known marks by step
     * @param beside what stands as published, whatever is drawn
     */
    private record Line(
            int[] at,
            double[] worth,
            double most,
            Map<Integer, Long> known,
            Function<Integer, Long> earned,
            Beside beside) {

        long units(double[] means) {
            double credited = 0;
            double all = 0;
            for (int i = 0; i < at.length; i++) {
                credited += worth[i] * means[at[i]];
                all += means[at[i]];
            }
            double step = most > 0 ? StrictMath.min(credited * HUNDREDTHS, most) : credited / all * STEPS;
            return beside.on(known.computeIfAbsent((int) StrictMath.rint(step), earned));
        }
    }

    /**
     * Units of marks beside the primitive.
     *
     * @param less what single cases cost
     * @param back what upheld appeals give back
     * @param weight that cannot be exceeded by it
     */
    private record Beside(long less, long back, long weight) {

        static Beside of(Policy.Indicator indicator, Tally tally) {
            Population population = Population.of(indicator, tally);
            return new Beside(
                    units(population.lessMarks()),
                    units(Ratio.of(population.givenBack())),
                    units(Ratio.of(indicator.weight())));
        }

        long on(long earned) {
            long left = Math.max(0, earned - less);
            return back == 0 ? left : Math.min(left + back, Math.max(left, weight));
        }
    }
}
