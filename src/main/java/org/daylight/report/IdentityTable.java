package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.feed.Refusal;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Law.Unit;
import org.daylight.reconciliation.Place;
import org.daylight.reconciliation.Side;
import org.daylight.score.Scorecard.Status;

/** Identities in words: what must be equal, where, and the numbers of every side. */
final class IdentityTable {

    /** Digits of a digest that are shown; the edition's own file has them all. */
    private static final int DIGITS = 12;

    private final Results results;
    private final Words words;

    IdentityTable(Results results, Words words) {
        this.results = results;
        this.words = words;
    }

    Table of(List<Identity> identities) {
        return new Table(
                "identities",
                words.get("table.identities"),
                List.of(
                        words.text("identity", 4),
                        words.text("identityLaw", 36),
                        words.text("identityPlace", 41),
                        words.text("feed", 16),
                        words.text("oneSide", 24),
                        words.text("otherSides", 48),
                        words.text("proof", 8)),
                identities.stream().map(this::row).toList());
    }

    private List<Cell> row(Identity identity) {
        Unit unit = identity.law().unit();
        List<Side> others = identity.sides().subList(1, identity.sides().size());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(identity.law().code()));
        cells.add(Cell.words(words.get("law." + identity.law())));
        cells.add(Cell.words(place(identity.place())));
        cells.add(Cell.words(words.feed(identity.place().feed())));
        cells.add(Cell.words(side(identity.sides().get(0), unit)));
        cells.add(Cell.words(
                words.sentences(others.stream().map(side -> side(side, unit)).toList())));
        cells.add(Cell.words(words.get(identity.holds() ? "receipt.holds" : "receipt.fails")));
        return cells;
    }

    String place(Place place) {
        return switch (place.kind()) {
            case FILE -> place.name();
            case DEPARTMENT -> place.name().isEmpty() ? words.get("missing.department") : department(place.name());
            case RUN -> words.get("receipt.wholeRun");
        };
    }

    /** A department of the month before that the roster no longer has is named by its code. */
    private String department(String code) {
        return results.departments().stream()
                .map(Results.Month::department)
                .filter(department -> department.code().equals(code))
                .map(department -> department.name())
                .findFirst()
                .orElse(code);
    }

    private String side(Side side, Unit unit) {
        String parts = side.terms().stream()
                .map(term -> term(term.name()) + " " + number(unit, term.amount()))
                .collect(Collectors.joining(" + "));
        boolean itself = side.terms().size() == 1 && side.terms().get(0).name().equals(side.name());
        return itself ? parts : words.get("receipt.sum", term(side.name()), number(unit, side.sum()), parts);
    }

    private String number(Unit unit, BigDecimal amount) {
        String text = unit.text(amount);
        return unit == Unit.DIGEST ? text.substring(0, DIGITS) + "…" : text;
    }

    /** What follows a colon is a status, or the reason of a refusal. */
    private String term(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return words.get("term." + name);
        }
        String rest = name.substring(colon + 1);
        return name.startsWith("status:")
                ? words.get("status." + Status.valueOf(rest))
                : words.get(
                        "term." + name.substring(0, colon) + "By", words.get("refusal." + Refusal.Code.valueOf(rest)));
    }
}
