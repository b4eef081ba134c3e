package org.daylight.crossing;

import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.crossing.Finding.Code;
import org.daylight.feed.Address;
import org.daylight.feed.Row;
import org.daylight.feed.SourceLayout.CaseNumbers;

/**
 * All ledgers beside each other. First every department's {@link Ledger} is made; then each department that {@link
 * #suspects} names is read once more, number by number, and {@link #findings} tells what came of it.
 */
public final class City {

    private final Terms terms;
    private final SortedMap<String, Ledger> ledgers = new TreeMap<>();
    private final Numbers requests;
    private final Numbers shared;
    private final Claims claims;
    private final Set<Finding> strangers = new TreeSet<>();

    /**
     * What holds for the whole city.
     *
     * @param caseNumbers how far numbers of requests reach
     * @param rulings case number to the code of the department whose case it is
     * @param keptSince first day of the ledgers that reach without a gap until now
     * @param keepMonths for how many months after its end a request is remembered
     * @param source name of the source of a file
     */
    public record Terms(
            CaseNumbers caseNumbers,
            Map<String, String> rulings,
            LocalDate keptSince,
            int keepMonths,
            Function<Address.Delivered, String> source) {

        public Terms {
            rulings = Map.copyOf(rulings);
        }

        boolean citywide() {
            return caseNumbers == CaseNumbers.CITYWIDE;
        }

        /** Whether every request that ended in so many months before that day is still in some ledger. */
        boolean reach(LocalDate day) {
            return !day.minusMonths(keepMonths).isBefore(keptSince);
        }

        String source(Row row) {
            return source.apply(row.address().file());
        }
    }

    /** The city of these ledgers, one a department, each complete. */
    public City(Terms terms, Collection<Ledger> ledgers) {
        this.terms = terms;
        ledgers.forEach(ledger -> this.ledgers.put(ledger.department(), ledger));
        ledgers.forEach(Ledger::close);
        this.requests = Numbers.union(numbers(Ledger::requests));
        this.shared = Numbers.shared(numbers(Ledger::others));
        if (terms.citywide()) {
            shared.addAll(Numbers.shared(numbers(Ledger::requests)));
        }
        this.claims = new Claims(terms.rulings());
    }

    private List<Numbers> numbers(Function<Ledger, Numbers> kind) {
        return ledgers.values().stream().map(kind).toList();
    }

    /** Codes of the departments of which every row and every request remembered has to be handed in once more. */
    public List<String> suspects() {
        return ledgers.values().stream()
                .filter(this::isSuspect)
                .map(Ledger::department)
                .toList();
    }

    private boolean isSuspect(Ledger ledger) {
        return ledger.requests().meets(shared)
                || ledger.others().meets(shared)
                || terms.citywide() && ledger.strangeSteps().meets(requests)
                || ledger.speaksOfStrangers();
    }

    /** A request of a suspect that the period before handed on. */
    public void remembered(String department, String request) {
        if (shared.has(Numbers.bits(REQUESTS, request))) {
            claims.remembered(department, request);
        }
    }

    /** A row of a suspect. */
    public void row(Row row) {
        if (Speech.claims(row) && shared.has(Numbers.bits(row.feed(), row.key()))) {
            claims.fresh(row, terms.source(row));
        } else if (Speech.isStep(row) && terms.citywide()) {
            step(row);
        }
        Speech.about(row).ifPresent(request -> about(row, request));
    }

    private void step(Row row) {
        long bits = Numbers.bits(REQUESTS, row.key());
        if (!ledgers.get(row.department()).knows(bits) && requests.has(bits)) {
            strangers.add(new Finding(
                    Code.STEP_OF_OTHER,
                    RESPONSES.name(),
                    row.department(),
                    row.key(),
                    REQUESTS.columns().get(0).name(),
                    "",
                    others(bits, row.department()),
                    List.of(terms.source(row))));
        }
    }

    private void about(Row row, String request) {
        long bits = Numbers.bits(REQUESTS, request);
        if (ledgers.get(row.department()).knows(bits)) {
            return;
        }
        String others = terms.citywide() ? others(bits, row.department()) : "";
        strangers.add(new Finding(
                others.isEmpty() ? unknown(row) : Code.REQUEST_OF_OTHER,
                row.feed().name(),
                row.department(),
                row.key(),
                REQUESTS.columns().get(0).name(),
                request,
                others,
                List.of(terms.source(row))));
    }

    private Code unknown(Row row) {
        return terms.reach(Speech.began(row)) ? Code.UNREGISTERED : Code.NOT_REMEMBERED;
    }

    private String others(long request, String department) {
        return ledgers.values().stream()
                .filter(ledger -> !ledger.department().equals(department) && ledger.knows(request))
                .map(Ledger::department)
                .collect(Collectors.joining(", "));
    }

    /** What was found, in order. */
    public List<Finding> findings() {
        var all = new TreeSet<>(strangers);
        all.addAll(claims.findings());
        return List.copyOf(all);
    }
}
