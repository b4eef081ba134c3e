package org.daylight.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.score.Basis;
import org.daylight.score.Policy;

/** What every report says about the edition that it belongs to. */
final class EditionFacts {

    private EditionFacts() {}

    static Map<String, String> of(Results results, Words words) {
        Results.Edition edition = results.edition();
        var facts = new LinkedHashMap<String, String>();
        facts.put("period", words.period(edition.period()));
        facts.put("span", words.get("period.span", words.day(edition.first()), words.day(edition.last())));
        facts.put("edition", words.get("edition.name", edition.period(), Integer.toString(edition.revision())));
        facts.put("asOf", words.instant(edition.asOf()));
        facts.put("policy", words.of(results.policy().title()));
        facts.put("policyVersion", results.policy().version());
        basis(results.policy(), words).ifPresent(basis -> facts.put("policyBasis", basis));
        marking(edition.marking(), words).ifPresent(marking -> facts.put("marking", marking));
        facts.put("definitions", edition.definitions());
        facts.put(Report.AS_OF_INSTANT, edition.asOf().toInstant().toString());
        return facts;
    }

    /** Who approved the policy, by which document, where it is on file, since when; empty if it names nobody. */
    private static Optional<String> basis(Policy policy, Words words) {
        Basis basis = policy.basis();
        return Optional.of(basis)
                .filter(each -> !each.equals(Basis.NONE))
                .map(each -> words.get(
                        "edition.basis",
                        words.of(each.approver()),
                        each.document(),
                        each.filingNo(),
                        words.day(policy.effectiveFrom())));
    }

    /** Classification, retention and filing number on one line; empty where the office sets none. */
    private static Optional<String> marking(Marking marking, Words words) {
        List<String> parts = marks(marking, words);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(words.get("marking.gap"), parts));
    }

    /** Classification, retention and filing number, each as printed; none where the office sets none. */
    static List<String> marks(Marking marking, Words words) {
        return Stream.of(
                        marking.classification(),
                        marking.retention().map(years -> words.get("marking.retention", years)),
                        marking.filing().map(number -> words.get("marking.filing", number)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What stands under the title: marks of the office, edition, as-of, policy. */
    static String line(Results results, Words words) {
        Map<String, String> facts = of(results, words);
        String line = words.get(
                "edition.line",
                facts.get("edition"),
                facts.get("asOf"),
                facts.get("policy"),
                facts.get("policyVersion"));
        return Optional.ofNullable(facts.get("marking"))
                .map(marking -> marking + words.get("marking.gap") + line)
                .orElse(line);
    }
}
