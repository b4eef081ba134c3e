/**
 * Edge. What lies in the home folder: the archive of delivered files under their SHA-256, the working files of a run, and
 * the sealed editions {@code <period>/r<N>} with their manifests.
 *
 * <p>Job: write so that a power cut leaves either the old or the new, read back strictly. Entry points: {@link
 * org.daylight.edition.Home}, {@link org.daylight.edition.Archive}, {@link org.daylight.edition.Edition}.
 */
package org.daylight.edition;
