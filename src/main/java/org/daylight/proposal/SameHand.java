package org.daylight.proposal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * From where on it is pointed out that much comes from one and the same hand; nothing is where a limit is not set.
 *
 * @param burst of five stars from one device
 * @param device percent of a department's five-star reviews that one device gave
 * @param invalidReviews percent of the reviews found invalid that one person found so
 * @param excludedOrders percent of the orders taken out that one person approved
 */
public record SameHand(
        Optional<Burst> burst,
        Optional<BigDecimal> device,
        Optional<BigDecimal> invalidReviews,
        Optional<BigDecimal> excludedOrders) {

    /** Nothing is pointed out. */
    public static final SameHand NONE =
            new SameHand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * So many five-star reviews of one device within so many minutes.
     *
     * @param reviews 2 or more
     * @param minutes 1 to those of a day
     */
    public record Burst(int reviews, int minutes) {

        private static final int MINUTES_OF_A_DAY = 24 * 60;

        public Burst {
            if (reviews < 2 || minutes < 1 || minutes > MINUTES_OF_A_DAY) {
                throw new IllegalArgumentException("signals, five_stars_burst: " + reviews + " reviews in " + minutes
                        + " minutes; expected 2 or more reviews in 1 to " + MINUTES_OF_A_DAY + " minutes");
            }
        }
    }

    public SameHand {
        Habits.share("five_stars_of_one_device", device);
        Habits.share("invalid_reviews_by_one", invalidReviews);
        Habits.share("excluded_orders_by_one", excludedOrders);
    }

    /** Within how many minutes five stars of one device are a burst; empty where nobody asks. */
    public Optional<Integer> minutes() {
        return burst.map(Burst::minutes);
    }
}
