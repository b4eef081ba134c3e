package org.daylight.definition;

import java.util.Optional;
import org.daylight.proposal.ProposalRules;
import org.daylight.score.Policy;

/** A policy's file: how it scores, and what it lets propose. */
record Scheme(Policy policy, ProposalRules proposals) {

    static Optional<Scheme> read(YamlMap top, String stem) {
        Optional<ProposalRules> proposals =
                top.findChild("proposals").map(ProposalsReader::read).orElse(Optional.of(ProposalRules.NONE));
        return PolicyReader.read(top, stem).flatMap(policy -> proposals.map(rules -> new Scheme(policy, rules)));
    }
}
