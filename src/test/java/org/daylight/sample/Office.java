package org.daylight.sample;

/**
 * A department of the fictional city, and how it sends its files.
 *
 * @param code as on the roster
 * @param group ranking group, G1 to G4
 * @param name official name
 * @param alias what everybody calls it
 * @param folder name of its folder in the inbox
 * @param dialect how it writes heads, codes and times
 */
record Office(String code, String group, String name, String alias, String folder, Dialect dialect) {

    /** The code without its prefix, as it stands in case numbers. */
    String number() {
        return code.substring(code.indexOf('-') + 1);
    }

    String level() {
        return switch (group) {
            case "G1" -> "COUNTY";
            case "G4" -> "UTILITY";
            default -> "DEPARTMENT";
        };
    }
}
