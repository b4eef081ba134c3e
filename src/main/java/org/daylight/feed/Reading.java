package org.daylight.feed;

/** What became of one physical row for one feed: a row that counts, or a refusal with its reason. */
public sealed interface Reading permits Row, Refusal {
    Address address();
}
