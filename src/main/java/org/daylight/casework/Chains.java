package org.daylight.casework;

import static org.daylight.feed.Feeds.DISCLOSURES;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * The policy chains of a department (上级有政策、市县有决策、部门有办法、工作有结果): when each link was first published. The one
 * thing about an item that only other items tell.
 */
final class Chains {

    static final Chains NONE = new Chains();

    private static final int CHAIN = DISCLOSURES.index("chain_no");
    private static final int LINK = DISCLOSURES.index("chain_link");
    private static final int PUBLISHED = DISCLOSURES.index("published_at");
    private static final List<String> LINKS =
            DISCLOSURES.column("chain_link").codes().orElseThrow().values();

    /** A link of a chain. */
    private record Link(String chain, String link) {}

    private final Map<Link, Moment> published = new HashMap<>();

    private Chains() {}

    /** The links that dossiers of disclosures tell of. */
    static Chains of(Collection<Dossier> dossiers) {
        var chains = new Chains();
        dossiers.stream()
                .flatMap(dossier -> Stream.concat(dossier.rememberedRow().stream(), dossier.fresh().stream()))
                .forEach(chains::add);
        return chains;
    }

    private void add(Row row) {
        if (standsInOne(row) && row.moment(PUBLISHED).isPresent()) {
            published.merge(
                    new Link(row.text(CHAIN).orElseThrow(), row.text(LINK).orElseThrow()),
                    row.moment(PUBLISHED).get(),
                    (one, other) -> one.isAfter(other) ? other : one);
        }
    }

    /** Whether an item is a link of a chain. */
    static boolean standsInOne(Row row) {
        return row.text(CHAIN).isPresent() && row.text(LINK).isPresent();
    }

    /** Whether another link has to follow an item. */
    static boolean mustGoOn(Row row) {
        return standsInOne(row) && next(row).isPresent();
    }

    private static Optional<String> next(Row row) {
        int at = LINKS.indexOf(row.text(LINK).orElseThrow());
        return at + 1 < LINKS.size() ? Optional.of(LINKS.get(at + 1)) : Optional.empty();
    }

    /** When the link after an item was first published. */
    Optional<Moment> afterwards(Row row) {
        return next(row)
                .flatMap(link -> Optional.ofNullable(
                        published.get(new Link(row.text(CHAIN).orElseThrow(), link))));
    }
}
