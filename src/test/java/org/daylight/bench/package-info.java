/** Benchmarks: commands, never timed tests. What they print, and how to give them, stands in {@code docs/benchmarks.md}. */
package org.daylight.bench;
