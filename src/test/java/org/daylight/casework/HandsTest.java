package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.daylight.calendar.Moment;
import org.daylight.casework.Hand.Kind;
import org.daylight.feed.Reference;
import org.daylight.feed.Row;
import org.junit.jupiter.api.Test;

/** How much came from one hand, worked out by hand. */
class HandsTest {

    private static final int MINUTE = 60;

    private static List<Hand> stars(long device, long... seconds) {
        var hands = new ArrayList<Hand>();
        for (long second : seconds) {
            hands.add(new Hand(Kind.FIVE_STARS, device, second));
        }
        return hands;
    }

    private static String told(List<Hand> hands) {
        return Hands.histograms(hands, Optional.of(30)).toString();
    }

    @Test
    void devicesAreCountedByHowManyStarsTheyGave() {
        List<Hand> hands = stars(7, 0, 100 * MINUTE, 200 * MINUTE);
        hands.addAll(stars(-3, 5));
        hands.addAll(stars(8, 6));
        assertThat(told(hands)).isEqualTo("{FIVE_STARS_BY_DEVICE={1=2, 3=1}}");
    }

    @Test
    void starsOfNoKnownDeviceAreCountedByThemselves() {
        List<Hand> hands = stars(0, 1, 2, 3);
        hands.addAll(stars(8, 6));
        assertThat(told(hands)).isEqualTo("{FIVE_STARS_BY_DEVICE={0=3, 1=1}}");
    }

    @Test
    void aBurstReachesAsFarAsItsMinutesAndNoFurther() {
        assertThat(told(stars(7, 0, 10 * MINUTE, 30 * MINUTE)))
                .isEqualTo("{FIVE_STARS_BY_DEVICE={3=1}, FIVE_STARS_IN_BURSTS={3=1}}");
        assertThat(told(stars(7, 0, 10 * MINUTE, 30 * MINUTE + 1)))
                .isEqualTo("{FIVE_STARS_BY_DEVICE={3=1}, FIVE_STARS_IN_BURSTS={2=1}}");
    }

    @Test
    void theGreatestBurstOfADeviceIsItsBurst() {
        List<Hand> hands = stars(7, 0, 1, 500 * MINUTE, 501 * MINUTE, 502 * MINUTE, 900 * MINUTE);
        hands.addAll(stars(9, 0, 1));
        assertThat(told(hands)).isEqualTo("{FIVE_STARS_BY_DEVICE={2=1, 6=1}, FIVE_STARS_IN_BURSTS={2=1, 3=1}}");
    }

    @Test
    void withoutATimeOfDayThereIsNoBurst() {
        assertThat(told(stars(7, Hand.DAY_ONLY, Hand.DAY_ONLY, Hand.DAY_ONLY, 0)))
                .isEqualTo("{FIVE_STARS_BY_DEVICE={4=1}}");
    }

    @Test
    void nobodyAsksForBursts() {
        assertThat(Hands.histograms(stars(7, 0, 1), Optional.empty())).hasToString("{FIVE_STARS_BY_DEVICE={2=1}}");
        assertThat(Hands.histograms(List.of(), Optional.of(30))).isEmpty();
    }

    @Test
    void whoApprovedIsAnotherThingThanADevice() {
        List<Hand> hands = stars(7, 0);
        for (int i = 0; i < 3; i++) {
            hands.add(new Hand(Kind.INVALID_REVIEW, 7, Hand.DAY_ONLY));
            hands.add(new Hand(Kind.EXCLUDED_ORDER, i / 2, Hand.DAY_ONLY));
        }
        assertThat(told(hands))
                .isEqualTo(
                        "{EXCLUDED_ORDERS_BY_ONE={0=2, 1=1}, FIVE_STARS_BY_DEVICE={1=1}, INVALID_REVIEWS_BY_ONE={3=1}}");
    }

    @Test
    void whatAnAppealTakesOutWasApprovedByNobodyOfTheFeed() {
        Row row = (Row) RowText.read("review V1 1 2026-09-10 invalid_by=Li", "2026-09.csv", 2);
        Row whole = (Row) RowText.read("review V1 1 2026-09-10 invalid_by=Li invalid_reason=x", "2026-09.csv", 2);
        var out = Judgement.of(Measure.REVIEW_STARS, Measure.EXCLUDED, Moment.day(LocalDate.of(2026, 9, 10)));

        assertThat(Hand.of(row, out)).isEmpty();
        assertThat(Hand.of(whole, out))
                .contains(new Hand(Kind.INVALID_REVIEW, Reference.of("Li").number(), Hand.DAY_ONLY));
    }

    @Test
    void theOrderInWhichBooksAreSettledChangesNothing() {
        var dice = new Random(5);
        var hands = new ArrayList<Hand>();
        for (int i = 0; i < 400; i++) {
            hands.addAll(stars(dice.nextInt(30), dice.nextInt(3000 * MINUTE)));
        }
        String told = told(hands);
        Collections.shuffle(hands, dice);
        assertThat(told(hands)).isEqualTo(told).contains("FIVE_STARS_IN_BURSTS");
        assertThat(hands.toString()).doesNotContainPattern("[0-9]");
    }
}
