/**
 * Tests. Makes what a fictional city sends: {@link org.daylight.sample.SampleCity} writes {@code sample-data/},
 * {@link org.daylight.sample.LargeSet} writes one large month for benchmarks. The same seed gives the same bytes.
 */
package org.daylight.sample;
