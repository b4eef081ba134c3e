package org.daylight.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.casework.Measure;
import org.daylight.feed.Feeds;
import org.daylight.score.Dimension;
import org.daylight.score.Policy;
import org.daylight.score.Special;
import org.junit.jupiter.api.Test;

/** The files that an office finds on the first day. */
class ShippedDefinitionsTest {

    private static final Path JOB = Path.of("jobs/monthly-assessment.yaml");

    @Test
    void theMonthlyAssessmentLoads() {
        var loaded = Definitions.load(JOB);
        assertThat(loaded.job().name()).isEqualTo("monthly-assessment");
        assertThat(loaded.calendar().orElseThrow().coversYear(2026)).isTrue();
        assertThat(loaded.mappings())
                .containsOnlyKeys(
                        "roster",
                        "requests",
                        "responses",
                        "work_orders",
                        "reviews",
                        "service_volumes",
                        "annual_tables",
                        "remedies",
                        "complaints",
                        "checks",
                        "disclosures");
        loaded.requireInForce(LocalDate.of(2025, 9, 1));
    }

    @Test
    void thePolicyOfTheCityReadsAsWritten() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("city-2026.txt")) {
            assertThat(lines(policy())).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void bothDimensionsAndAllMeasuresOfTheFeedsCount() {
        var weights = policy().indicators()
                .collect(Collectors.groupingBy(
                        Policy.Indicator::dimension,
                        Collectors.reducing(BigDecimal.ZERO, Policy.Indicator::weight, BigDecimal::add)));
        assertThat(weights)
                .isEqualTo(Map.of(
                        Dimension.COMPLIANCE, new BigDecimal("75.0"), Dimension.SATISFACTION, new BigDecimal("25")));
        // of confirmation a signal alone speaks
        assertThat(policy().measures())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Measure.CONFIRMATION)));
    }

    @Test
    void theExampleMapping() {
        var mistakes = new Mistakes();
        String stem = "example-district-export";
        var mapping = new Library(Path.of(""), mistakes)
                .open("jobs/mappings/" + stem + ".yaml", MappingReader.SHAPE)
                .flatMap(top -> MappingReader.read(top, stem, ZoneId.of("Asia/Shanghai")));
        mistakes.stop();
        assertThat(mapping.orElseThrow().rows())
                .extracting(row -> row.feed().name())
                .containsExactly(
                        Feeds.REQUESTS.name(),
                        Feeds.RESPONSES.name(),
                        Feeds.RESPONSES.name(),
                        Feeds.RESPONSES.name(),
                        Feeds.RESPONSES.name());
    }

    private static Policy policy() {
        var mistakes = new Mistakes();
        var policy = new Library(Path.of(""), mistakes)
                .open("jobs/policies/city-2026.yaml", PolicyReader.SHAPE)
                .flatMap(top -> PolicyReader.read(top, "city-2026"));
        mistakes.stop();
        return policy.orElseThrow();
    }

    private static String lines(Policy policy) {
        var text = new StringBuilder(policy.name() + " " + policy.version() + " from " + policy.effectiveFrom() + "\n");
        text.append(policy.cases().clock().orElseThrow()).append('\n');
        text.append("signing ").append(policy.cases().orders().signing().orElseThrow());
        text.append(", orders ")
                .append(new java.util.TreeMap<>(policy.cases().orders().limits()));
        text.append(", verification ")
                .append(policy.cases().reviewVerification().orElseThrow());
        text.append(", rectification ")
                .append(policy.cases().reviewRectification().orElseThrow())
                .append('\n')
                .append("complaints ")
                .append(policy.cases().complaintHandling().orElseThrow())
                .append(", publishing ")
                .append(policy.cases().disclosures().publishing().orElseThrow())
                .append(", chain ")
                .append(policy.cases().disclosures().chain().orElseThrow())
                .append(", columns ")
                .append(new java.util.TreeMap<>(policy.cases().disclosures().columns()))
                .append('\n')
                .append("checks ")
                .append(new java.util.TreeMap<>(policy.cases().checks().items()))
                .append(", vetoes ")
                .append(new java.util.TreeSet<>(policy.cases().checks().vetoes()))
                .append(", leaks ")
                .append(new java.util.TreeSet<>(policy.cases().checks().leaks()))
                .append('\n');
        policy.indicators()
                .forEach(one -> text.append(String.join(
                                " | ",
                                one.code(),
                                one.title().get("zh-CN"),
                                one.weight().toPlainString(),
                                one.dimension().name(),
                                one.measure().id(),
                                one.credit().toString(),
                                one.primitive().toString()
                                        + one.special().minCases().stream()
                                                .mapToObj(least -> " from " + least)
                                                .collect(Collectors.joining())
                                        + (one.special().target() == Special.TargetOf.POLICY
                                                ? ""
                                                : " or " + one.special().target()),
                                String.join("；", one.law())))
                        .append('\n'));
        text.append(policy.rounding())
                .append('\n')
                .append(policy.applicability())
                .append('\n');
        policy.bands().forEach(band -> text.append(band).append('\n'));
        policy.groups()
                .forEach((code, title) ->
                        text.append(code).append(' ').append(title).append('\n'));
        text.append(policy.draws()).append('\n');
        return text.toString();
    }
}
