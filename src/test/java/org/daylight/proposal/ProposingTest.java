package org.daylight.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Ranking.NotRanked;
import org.daylight.score.Policies;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every case of {@code src/test/resources/proposal/cases.yaml}: months that follow each other, worked out by hand. */
class ProposingTest {

    private static final Path CASES = Path.of("src", "test", "resources", "proposal", "cases.yaml");

    @TestFactory
    @SuppressWarnings("unchecked")
    Stream<DynamicTest> cases() throws IOException {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var all = (List<Map<String, Object>>) new Yaml(new SafeConstructor(options)).load(Files.readString(CASES));
        assertThat(all).hasSizeGreaterThan(20);
        return all.stream()
                .map(one -> dynamicTest(
                        one.get("name") + " [" + one.get("rule") + "]",
                        () -> new Case((Map<Object, Map<String, Object>>) one.get("months")).check()));
    }

    private record Case(Map<Object, Map<String, Object>> months) {

        void check() {
            var dockets = new ArrayList<Docket>();
            months.forEach((key, month) -> {
                String period = key.toString();
                var before = new History(dockets, List.of(), List.of());
                var history = new History(dockets, List.of(), rulings(before, month));
                Docket docket = Proposing.of(Town.RULES, scene(period, month), history);
                List<Proposal> own = docket.about("D01");
                assertThat(own.stream().map(Case::told)).as(period).isEqualTo(month.get("proposes"));
                assertThat(docket.notMade().stream()
                                .filter(one -> one.department().equals("D01"))
                                .map(Docket.NotMade::rule))
                        .as(period + " not made")
                        .isEqualTo(month.getOrDefault("not", List.of()));
                if (month.containsKey("warnings")) {
                    assertThat(own.stream()
                                    .flatMap(one -> one.warnings().stream())
                                    .map(one -> one.action().name()))
                            .isEqualTo(month.get("warnings"));
                }
                dockets.add(docket);
            });
        }

        private static String told(Proposal one) {
            String facts = one.evidence().stream().map(Fact::key).sorted().collect(Collectors.joining(" "));
            return (one.rule() + ": " + facts).strip();
        }

        @SuppressWarnings("unchecked")
        private static List<Ruling> rulings(History before, Map<String, Object> month) {
            var rulings = new ArrayList<Ruling>();
            ((Map<String, String>) month.getOrDefault("ruled", Map.of()))
                    .forEach((rule, word) -> before.dockets().stream()
                            .flatMap(docket -> docket.proposals().stream())
                            .filter(one -> one.rule().equals(rule))
                            .forEach(one -> rulings.add(ruling(one, Ruling.Word.valueOf(word)))));
            return rulings;
        }

        private static Ruling ruling(Proposal one, Ruling.Word word) {
            return new Ruling(
                    one.id(),
                    word,
                    "",
                    "Director",
                    "No. 1",
                    one.organ(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @SuppressWarnings("unchecked")
        private static Scene scene(String period, Map<String, Object> month) {
            List<Fact> facts = ((List<String>) month.getOrDefault("facts", List.of()))
                    .stream().map(Town::fact).toList();
            String[] counts = ((String) month.getOrDefault("counts", "1 1")).split(" ");
            Tally tally =
                    Policies.tally("REPLY_TIMELINESS IN_TIME " + counts[0] + ", REPLY_TIMELINESS LATE " + counts[1]);
            return new Scene(
                    period, Town.POLICY, List.of(group(month)), Map.of("D01", facts), Map.of("D01", tally), List.of());
        }

        private static Ranking group(Map<String, Object> month) {
            if (month.containsKey("held")) {
                return Town.group(
                        List.of(), List.of(new NotRanked(Town.bare("D01", Status.HELD), Ranking.Reason.HELD)));
            }
            String place = (String) month.getOrDefault("place", "5 of 10, 4-6, 75");
            String[] n = place.split(" of |, |-");
            int rank = Integer.parseInt(n[0]);
            return Town.group(
                    Town.place(Town.card("D01", n[4]), rank, Integer.parseInt(n[2]), Integer.parseInt(n[3])),
                    Integer.parseInt(n[1]));
        }
    }
}
