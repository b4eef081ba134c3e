/**
 * Top. {@link org.daylight.Main} and its commands: the only place that asks the machine for time, zone, locale, threads
 * and console.
 */
package org.daylight;
