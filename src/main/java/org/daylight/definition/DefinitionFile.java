package org.daylight.definition;

/**
 * A definition file that was read.
 *
 * @param name relative to the project folder, with {@code /} between folders
 * @param sha256 lower-case hexadecimal digest of its bytes
 */
public record DefinitionFile(String name, String sha256) {}
