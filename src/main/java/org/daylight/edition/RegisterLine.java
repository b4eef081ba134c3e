package org.daylight.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daylight.edition.Decision.Act;
import org.daylight.edition.Decision.Assigned;
import org.daylight.edition.Decision.Ruled;
import org.daylight.edition.Decision.Sent;
import org.daylight.edition.Decision.Withdrawn;

/**
 * A line of the register. What a kind of decision has nothing to say about is empty.
 *
 * @param chain digest that {@link Register} puts in; it stands first
 * @param at ISO, in UTC
 * @param number of the case, for a ruling
 */
record RegisterLine(
        String chain,
        Kind kind,
        String period,
        String at,
        String by,
        String reason,
        String sha256,
        String name,
        String source,
        String department,
        List<String> mappings,
        Optional<Integer> version,
        String number) {

    enum Kind {
        ASSIGNED,
        WITHDRAWN,
        RULED
    }

    static RegisterLine of(Decision decision) {
        if (decision instanceof Assigned one) {
            return of(Kind.ASSIGNED, one, one.file()).with(one.mappings(), one.version());
        }
        if (decision instanceof Withdrawn one) {
            return of(Kind.WITHDRAWN, one, one.file());
        }
        Ruled one = (Ruled) decision;
        Act act = one.act();
        return new RegisterLine(
                "",
                Kind.RULED,
                one.period(),
                act.at().toString(),
                act.by(),
                act.reason(),
                "",
                "",
                "",
                one.department(),
                List.of(),
                Optional.empty(),
                one.number());
    }

    private static RegisterLine of(Kind kind, Decision decision, Sent file) {
        Act act = decision.act();
        return new RegisterLine(
                "",
                kind,
                decision.period(),
                act.at().toString(),
                act.by(),
                act.reason(),
                file.sha256(),
                file.name(),
                file.source(),
                file.department(),
                List.of(),
                Optional.empty(),
                "");
    }

    private RegisterLine with(List<String> mappings, Optional<Integer> version) {
        return new RegisterLine(
                chain, kind, period, at, by, reason, sha256, name, source, department, mappings, version, number);
    }

    Decision decision() {
        var act = new Act(by, Instant.parse(at), reason);
        return switch (kind) {
            case ASSIGNED -> new Assigned(act, period, file(), mappings, version);
            case WITHDRAWN -> new Withdrawn(act, period, file());
            case RULED -> new Ruled(act, period, number, department);
        };
    }

    private Sent file() {
        return new Sent(sha256, name, source, department);
    }
}
