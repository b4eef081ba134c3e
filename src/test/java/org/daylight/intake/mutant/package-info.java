/**
 * Good files are broken in every way that is known, by a seed, and what the intake makes of each is held against a second
 * reading of the same bytes that shares no code with it.
 */
package org.daylight.intake.mutant;
