package org.daylight.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * How a request comes in.
 *
 * @param submitted when the applicant sent it
 * @param landed when it was handed over, signed for or confirmed: always in office hours of a working day
 */
record Arrival(String channel, LocalDateTime submitted, LocalDateTime landed) {

    private static final Odds CHANNELS =
            Odds.of("WEB=52 REGISTERED_MAIL=16 COUNTER=13 EMAIL=11 ORDINARY_MAIL=4 FAX=2 ORAL=2");

    /**
     * Draws one of a month. What comes in during a month is confirmed in it; only in the last month are the requests of
     * the last days still unconfirmed.
     */
    static Arrival draw(Dice dice, YearMonth month, Profile profile) {
        String channel = dice.pick(CHANNELS);
        int days = channel.endsWith("MAIL") && !channel.equals("EMAIL") ? dice.between(1, 3) : 0;
        LocalDate sent = month.atDay(dice.between(1, month.lengthOfMonth()));
        LocalDate landed = City.CALENDAR.nextWorkingDay(sent.plusDays(days));
        if (confirmed(channel) && dice.chance(profile.slip(0.4))) {
            landed = City.plus(landed, dice.between(2, 4));
        }
        boolean mustLand = !month.equals(City.LAST) || inPerson(channel);
        if (mustLand && landed.isAfter(month.atEndOfMonth())) {
            landed = City.lastWorkingDay(month);
            sent = sent.isAfter(landed.minusDays(days)) ? landed.minusDays(days) : sent;
        }
        return inPerson(channel) ? inPerson(dice, channel, landed) : posted(dice, channel, sent, landed);
    }

    /** Over the counter on a given day. */
    static Arrival inPerson(Dice dice, String channel, LocalDate day) {
        LocalDateTime time = dice.officeTime(day);
        return new Arrival(channel, time, time);
    }

    private static Arrival posted(Dice dice, String channel, LocalDate sent, LocalDate landed) {
        LocalDateTime submitted = sent.equals(landed) ? dice.morning(sent) : dice.anyTime(sent);
        return new Arrival(channel, submitted, dice.officeTime(landed));
    }

    private static boolean inPerson(String channel) {
        return channel.equals("COUNTER") || channel.equals("ORAL");
    }

    private static boolean confirmed(String channel) {
        return !inPerson(channel) && !channel.equals("REGISTERED_MAIL");
    }

    /** The column that the receipt stands in, besides the submission itself. */
    void record(Facts facts) {
        if (channel.equals("REGISTERED_MAIL")) {
            facts.at("signed_at", landed);
        } else if (confirmed(channel)) {
            facts.at("confirmed_at", landed);
        }
    }
}
