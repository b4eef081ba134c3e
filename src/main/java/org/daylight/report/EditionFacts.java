package org.daylight.report;

import java.util.LinkedHashMap;
import java.util.Map;

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
        facts.put("definitions", edition.definitions());
        facts.put(Report.AS_OF_INSTANT, edition.asOf().toInstant().toString());
        return facts;
    }

    /** What stands under the title: edition, as-of, policy. */
    static String line(Results results, Words words) {
        Map<String, String> facts = of(results, words);
        return words.get(
                "edition.line",
                facts.get("edition"),
                facts.get("asOf"),
                facts.get("policy"),
                facts.get("policyVersion"));
    }
}
