package org.daylight.crossing;

import static org.daylight.feed.Feeds.REQUESTS;

import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * The numbers that one department knows: those that it claims, by rows of the period or from the months before, and those
 * that its steps and its orders, remedies and complaints speak of. Hand in every reading and what is remembered, in any
 * order.
 */
public final class Ledger {

    private final String department;
    private final Numbers requests = new Numbers();
    private final Numbers others = new Numbers();
    private final Numbers refused = new Numbers();
    private final Numbers steps = new Numbers();
    private final Numbers spokenOf = new Numbers();

    /** The empty ledger of the department with that code. */
    public Ledger(String department) {
        this.department = department;
    }

    String department() {
        return department;
    }

    /** A row or refusal of the period. */
    public void take(Reading reading) {
        if (reading instanceof Row row) {
            take(row);
        } else if (reading instanceof Refusal refusal
                && refusal.feed().equals(REQUESTS.name())
                && !refusal.key().isEmpty()) {
            refused.add(Numbers.bits(REQUESTS, refusal.key()));
        }
    }

    private void take(Row row) {
        if (Speech.claims(row)) {
            (row.feed() == REQUESTS ? requests : others).add(Numbers.bits(row.feed(), row.key()));
        } else if (Speech.isStep(row)) {
            steps.add(Numbers.bits(REQUESTS, row.key()));
        }
        Speech.about(row).ifPresent(number -> spokenOf.add(Numbers.bits(REQUESTS, number)));
    }

    /** A request that the period before handed on. */
    public void remember(String request) {
        requests.add(Numbers.bits(REQUESTS, request));
    }

    /** Forgets what is its own among the numbers that it speaks of, and gives back the room. */
    void close() {
        requests.trim();
        others.trim();
        forgetOwn(steps);
        forgetOwn(spokenOf);
    }

    private void forgetOwn(Numbers numbers) {
        numbers.removeIf(this::knows);
        numbers.trim();
    }

    /** Requests that it claims. */
    Numbers requests() {
        return requests;
    }

    /** Orders and reviews that it claims. */
    Numbers others() {
        return others;
    }

    /** Whether it says itself that there is such a request, if only by a row that was refused. */
    boolean knows(long request) {
        return requests.has(request) || refused.has(request);
    }

    /** Requests that its steps belong to and that it does not know. */
    Numbers strangeSteps() {
        return steps;
    }

    /** Whether an order, a remedy or a complaint about it names a request that it does not know. */
    boolean speaksOfStrangers() {
        return spokenOf.size() > 0;
    }
}
