package org.daylight.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Encoding;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;
import org.daylight.score.Adjustment;
import org.daylight.score.AdjustmentRules;

/**
 * Reads what the office ruled beside the counts. It is the office's own file: a line that cannot be read, or that goes by
 * no rule of the policy, stops the run.
 */
final class AdjustmentsReader {

    private final Assignment assignment;
    private final Address.Delivered file;
    private final Map<String, List<Adjustment>> ruled = new TreeMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private AdjustmentsReader(Assignment assignment, Address.Delivered file) {
        this.assignment = assignment;
        this.file = file;
    }

    /**
     * The assignment with what its office ruled, if a file of it was received.
     *
     * @throws StopException with every line that is wrong
     */
    static Assignment in(Assignment assignment) throws IOException {
        Optional<Manifest.Input> input = assignment.inputs().stream()
                .filter(one -> one.source().equals(Reception.OFFICE))
                .findFirst();
        if (input.isEmpty()) {
            return assignment;
        }
        var file = new Address.Delivered(input.get().sha256(), input.get().name());
        var reader = new AdjustmentsReader(assignment, file);
        return assignment.with(reader.read(assignment.archived(input.get())));
    }

    private Map<String, List<Adjustment>> read(Path archived) {
        Mapping mapping = Mapping.canonical(
                Feeds.ADJUSTMENTS, assignment.definitions().job().zone());
        FileOutcome outcome = new DeliveredFile(archived, file, List.of(mapping), Optional.of(Encoding.UTF_8))
                .read(
                        (canonical, heads, epoch) -> Translator.prepare(
                                canonical, new FileContext(heads, file, "", "", epoch), assignment.terms()),
                        this::take);
        if (outcome instanceof FileRefusal refusal) {
            faults.add(0, refusal.toString());
        }
        if (!faults.isEmpty()) {
            throw new StopException(faults);
        }
        return ruled;
    }

    private void take(Reading reading) {
        if (reading instanceof Refusal refusal) {
            faults.add(refusal.toString());
        } else if (reading instanceof Row row) {
            take(row);
        }
    }

    private void take(Row row) {
        long line = row.address().line();
        int before = faults.size();
        Long first = lines.putIfAbsent(row.key(), line);
        check(first == null, line, "adjustment_no", row.key() + " stands in line " + first + " already; keep one");
        String period = text(row, "period");
        check(
                period.equals(assignment.period().name()),
                line,
                "period",
                "found " + period + ", expected " + assignment.period().name()
                        + "; put it into the file of its period");
        String word = text(row, "department_code");
        Optional<Department> department = assignment.roster().find(word);
        check(department.isPresent(), line, "department_code", "found " + word + ", expected one of the roster");
        rule(row).ifPresent(rule -> {
            Optional<BigDecimal> points = points(row, rule);
            if (faults.size() == before) {
                add(row, department.orElseThrow(), points.orElse(BigDecimal.ZERO));
            }
        });
    }

    private Optional<AdjustmentRules.Rule> rule(Row row) {
        String code = text(row, "rule_code");
        String kind = text(row, "kind");
        AdjustmentRules rules = assignment.policy().adjusting();
        List<String> valid = rules.rules().stream()
                .filter(rule -> rule.kind().name().equals(kind))
                .map(AdjustmentRules.Rule::code)
                .toList();
        check(
                valid.contains(code),
                row.address().line(),
                "rule_code",
                "found " + code + " for a " + kind + ", expected one of " + valid + " as the policy "
                        + assignment.policy().name() + " names them under adjustments");
        return rules.find(code).filter(rule -> valid.contains(rule.code()));
    }

    /** What the entry names, or what the rule gives; never more than the rule. */
    private Optional<BigDecimal> points(Row row, AdjustmentRules.Rule rule) {
        Optional<BigDecimal> given = row.decimal(Feeds.ADJUSTMENTS.index("points"));
        long line = row.address().line();
        if (rule.points().isEmpty()) {
            check(given.isEmpty(), line, "points", "found points of a " + rule.kind() + ", expected none");
            return Optional.empty();
        }
        BigDecimal most = rule.points().get();
        given.ifPresent(points -> check(
                points.signum() > 0 && points.compareTo(most) <= 0,
                line,
                "points",
                "found " + points.toPlainString() + ", expected more than 0 and at most " + most.toPlainString()
                        + ", the points of the rule " + rule.code()));
        return Optional.of(given.orElse(most));
    }

    private void add(Row row, Department department, BigDecimal points) {
        try {
            ruled.computeIfAbsent(department.code(), none -> new ArrayList<>())
                    .add(new Adjustment(
                            row.key(),
                            Adjustment.Kind.valueOf(text(row, "kind")),
                            text(row, "rule_code"),
                            points,
                            text(row, "record_no"),
                            text(row, "document_no"),
                            text(row, "applied_by"),
                            text(row, "approved_by")));
        } catch (IllegalArgumentException broken) {
            check(false, row.address().line(), "adjustment", broken.getMessage());
        }
    }

    private static String text(Row row, String column) {
        return row.text(Feeds.ADJUSTMENTS.index(column)).orElse("");
    }

    private void check(boolean holds, long line, String column, String what) {
        if (!holds) {
            faults.add(file.name() + " line " + line + ", " + column + ": " + what);
        }
    }
}
