/** The fault catalogue of intake, fixture by fixture, each with its number and the whole of what becomes of it. */
package org.daylight.intake.catalogue;
